"""Sets of plans with which rules are tried."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.defects import Defect, defects
from zvplan.finding import Rule
from zvplan.model import PlanSet
from zvplan.strategies import conforming_plan_sets


def tried_sets(rule: Rule) -> SearchStrategy[PlanSet]:
    """Plans that conform, and as often plans with a defect.

    Where zvplan knows defects that the rule has to see, it is one of these, so that the rule speaks; else it is any defect.
    """
    injected = defects(rule.code) or defects()
    return st.builds(_with, conforming_plan_sets(), st.sampled_from(injected), st.booleans())


def _with(plans: PlanSet, defect: Defect, is_conforming: bool) -> PlanSet:  # noqa: FBT001 -- drawn, not written
    return plans if is_conforming else defect.inject(plans).plans
