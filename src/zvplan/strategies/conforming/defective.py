"""Sets with defects that some rules do not see."""

from collections.abc import Iterable, Sequence
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.defects import Defect, defects
from zvplan.finding import Rule
from zvplan.model import PlanKind, PlanSet, ZoneCode
from zvplan.rules import ALL
from zvplan.strategies.conforming.plan_set import MOST_ZONES, sets_without_defects

_MOST_DEFECTS: Final = 3


def defects_unseen_by(rules: Iterable[Rule]) -> tuple[Defect, ...]:
    """The defects of which none of some rules finds anything, not even a consequence."""
    given = tuple(rules)
    requires = {rule.code: rule.requires for rule in (*ALL, *given)}
    seeing: set[str] = set()
    reached = {rule.code for rule in given}
    while reached:
        seeing |= reached
        reached = {cause for code in reached for cause in requires.get(code, ())} - seeing
    return tuple(each for each in defects() if seeing.isdisjoint((each.code, *each.also)))


@st.composite
def sets_with_defects(draw: st.DrawFn, injected: Sequence[Defect]) -> PlanSet:
    """Sets of which one half has no defects, and the other half one or a few of some defects, each in one of the zones."""
    # Drawn before the plans, which are many choices: Hypothesis often makes late choices in the simplest way.
    chosen = draw(_choices(injected)) if draw(st.booleans()) else []
    plans = draw(sets_without_defects())
    zones = _zones_of(plans)
    # Of two choices that lead to the same zone one is enough: a defect can be injected once.
    for zone, defect in dict.fromkeys((zones[number % len(zones)], defect) for number, defect in chosen):
        plans = _broken(plans, zone, defect)
    return plans


def _choices(injected: Sequence[Defect]) -> SearchStrategy[list[tuple[int, Defect]]]:
    """Defects, each with the number of a zone."""
    pairs = st.tuples(st.integers(0, MOST_ZONES - 1), st.sampled_from(injected))
    return st.lists(pairs, min_size=1, max_size=_MOST_DEFECTS)


def _zones_of(plans: PlanSet) -> tuple[ZoneCode, ...]:
    zones = (plan.zone for plan in plans.of_kind(PlanKind.ZONAL))
    return tuple(dict.fromkeys(zone.code for zone in zones if zone is not None and zone.code is not None))


def _broken(plans: PlanSet, zone: ZoneCode, defect: Defect) -> PlanSet:
    """The plans with a defect in one zone: it knows of no plans of other zones."""
    known = (plan for plan in plans.plans if plan.zone is None or plan.zone.code == zone)
    return plans | defect.inject(PlanSet(known)).plans
