"""Whole sets: the plans above, one to three zones with the plans around them."""

from typing import Final

from hypothesis import strategies as st

from zvplan.model import Plan, PlanSet, Region
from zvplan.strategies.conforming.country import Country, countries
from zvplan.strategies.conforming.history import amended, earlier_plan
from zvplan.strategies.conforming.local import local_plans
from zvplan.strategies.conforming.place import Place, places
from zvplan.strategies.conforming.procedure import progresses
from zvplan.strategies.conforming.zonal import zonal_plan

#: When zonal plans begin. In the first of these cycles editions that zvplan ships begin while plans run; those that our plans
#: would have to answer are left out by telling of no later year.
_STARTS: Final = (2020, 2026)
#: How many zones a set has at most.
MOST_ZONES: Final = 3


@st.composite
def sets_without_defects(draw: st.DrawFn) -> PlanSet:
    """Plans in which no rule of zvplan finds anything."""
    start = draw(st.sampled_from(_STARTS))
    zones = tuple(draw(places(number=number, year=start - 1)) for number in range(draw(st.integers(1, MOST_ZONES))))
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
