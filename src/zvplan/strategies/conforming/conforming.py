"""Sets in which the rules that somebody gives find nothing."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from typing import Final

from hypothesis.strategies import SearchStrategy

from zvplan.checking import Selection, check
from zvplan.defects import DEMANDING
from zvplan.finding import Rule
from zvplan.model import BELGIUM, Plan, PlanId, PlanSet, Regime
from zvplan.rules import ALL
from zvplan.strategies.conforming.defective import defects_unseen_by, sets_with_defects
from zvplan.strategies.conforming.plan_set import sets_without_defects

#: What is asked of plans, and what is at hand besides them: those that zvplan ships, or no others.
_ASKED: Final[tuple[Regime, ...]] = (BELGIUM, DEMANDING)
_AT_HAND: Final[tuple[Mapping[PlanId, Plan] | None, ...]] = (None, {})


def conforming_plan_sets(*, rules: Iterable[Rule] = ALL) -> SearchStrategy[PlanSet]:
    """Plans of all levels in which some rules find nothing, by default all those of zvplan.

    A framework note, one or two editions of a national plan, the regional plan where a zone lies in Brussels; one to three
    zones with one to three municipalities each, the plans of their mayors and prosecutors, and their own plans, sometimes with
    the plan before or an amendment. The rules find nothing whether they are on by default or not, under the Belgian regime
    and under the stricter `zvplan.testing.DEMANDING`, with the plans that zvplan ships at hand or without.

    Args:
        rules: the rules that find nothing. Where rules of zvplan are not among them, half of the sets have one to three
            defects that only these see. Sets in which rules of your own find something are left out; Hypothesis complains
            where few are left, and then a strategy of your own has to give what your rules ask for.
    """
    given = tuple(rules)
    unseen = defects_unseen_by(given)
    sets = sets_with_defects(unseen) if unseen else sets_without_defects()
    own = tuple(rule for rule in given if rule not in ALL)
    return sets.filter(lambda plans: _is_silent(own, plans)) if own else sets


def _is_silent(rules: Sequence[Rule], plans: PlanSet) -> bool:
    """Whether rules find nothing, on by default or not, whatever is asked and whichever plans are at hand."""
    every = Selection(extend=tuple(rule.code for rule in rules))
    return not any(
        check(plans, rules=rules, selection=every, regime=regime, shipped=shipped).findings
        for regime, shipped in product(_ASKED, _AT_HAND)
    )
