"""Sets of plans with which rules are tried."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.defects import Defect, defects
from zvplan.finding import Rule
from zvplan.model import PlanId, PlanSet
from zvplan.strategies import conforming_plan_sets


def tried_sets(rule: Rule) -> SearchStrategy[PlanSet]:
    """Plans that conform, and as often plans with a defect; of some sets only one plan, because rules look at lone plans too.

    Where zvplan knows defects that the rule has to see, it is one of these, so that the rule speaks; else it is any defect.
    """
    injected = defects(rule.code) or defects()
    is_alone = st.sampled_from((False, False, False, True))
    return st.builds(_tried, conforming_plan_sets(), st.sampled_from(injected), st.booleans(), is_alone)


def _tried(plans: PlanSet, defect: Defect, is_conforming: bool, is_alone: bool) -> PlanSet:  # noqa: FBT001 -- drawn, not written
    broken = defect.inject(plans)
    tried = plans if is_conforming else broken.plans
    return _only_one(tried, broken.subject.plan) if is_alone else tried


def _only_one(plans: PlanSet, plan_id: PlanId) -> PlanSet:
    """The plan with this id, or where there is none, as where the defect brings it, another one."""
    return PlanSet((plans.get(plan_id) or plans.plans[-1],))
