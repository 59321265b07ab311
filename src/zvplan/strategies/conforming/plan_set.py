"""Whole sets: the plans above, one to three zones with the plans around them."""

from collections.abc import Iterable
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.finding import Rule
from zvplan.model import Plan, PlanSet, Region
from zvplan.rules import ALL
from zvplan.strategies.conforming.country import Country, countries
from zvplan.strategies.conforming.history import amended, earlier_plan
from zvplan.strategies.conforming.local import local_plans
from zvplan.strategies.conforming.place import Place, places
from zvplan.strategies.conforming.procedure import progresses
from zvplan.strategies.conforming.zonal import zonal_plan

#: When zonal plans begin. In the first of these cycles editions that zvplan ships begin while plans run; those that our plans
#: would have to answer are left out by telling of no later year.
_STARTS: Final = (2020, 2026)
_MOST_ZONES: Final = 3


def conforming_plan_sets(*, rules: Iterable[Rule] = ALL) -> SearchStrategy[PlanSet]:
    """Plans of all levels in which the rules of zvplan find nothing, whether they are on by default or not.

    A framework note, one or two editions of a national plan, the regional plan where a zone lies in Brussels; one to three
    zones with one to three municipalities each, the plans of their mayors and prosecutors, and their own plans, sometimes with
    the plan before or an amendment. They conform under the Belgian regime and under the stricter `zvplan.testing.DEMANDING`,
    with the plans that zvplan ships at hand or without.

    Args:
        rules: the rules to which they have to conform. They conform to all of zvplan's, so that any selection of these will
            do; rules of one's own may still find something.
    """
    del rules
    return _plan_sets()


@st.composite
def _plan_sets(draw: st.DrawFn) -> PlanSet:
    start = draw(st.sampled_from(_STARTS))
    zones = tuple(draw(places(number=number, year=start - 1)) for number in range(draw(st.integers(1, _MOST_ZONES))))
    country = draw(
        countries(
            start=start,
            has_brussels=any(place.zone.region is Region.BRUSSELS for place in zones),
            may_change=start > _STARTS[0],
        )
    )
    return PlanSet((*country.plans, *(plan for place in zones for plan in _plans_of(draw, country, place))))


def _plans_of(draw: st.DrawFn, country: Country, place: Place) -> tuple[Plan, ...]:
    local = local_plans(draw, country, place)
    earlier = earlier_plan(draw, country.start, place) if draw(st.booleans()) else None
    is_amended = country.next_national is not None and draw(st.booleans())
    least, most = (2, 3) if is_amended else (0, _latest(country, place))
    progress = draw(progresses(least=least, most=most))
    plan = zonal_plan(draw, country, place, local=local, progress=progress, earlier=earlier)
    plan = amended(draw, plan, country, place) if is_amended else plan
    return (*local, plan, *(() if earlier is None else (earlier,)))


def _latest(country: Country, place: Place) -> int:
    """How many years can be told of before an edition begins that has to be answered."""
    if country.start == _STARTS[0]:
        return 0 if place.zone.region is Region.BRUSSELS else 1
    return 1 if country.next_national is not None else 3
