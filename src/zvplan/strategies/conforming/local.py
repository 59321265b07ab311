"""The plans of mayors and prosecutors, each for one zone."""

from hypothesis import strategies as st

from zvplan.model import LocalizedString, Plan, PlanId, PlanKind, Zone
from zvplan.strategies.conforming import wording
from zvplan.strategies.conforming.country import Country, items, years
from zvplan.strategies.conforming.place import Place


def local_plans(draw: st.DrawFn, country: Country, place: Place) -> tuple[Plan, ...]:
    """The prosecutor's plan, and one plan of the mayors together or one for each of them."""
    together = len(place.municipalities) > 1 and draw(st.booleans())
    named = (", ".join(place.municipalities),) if together else place.municipalities
    mayors = (
        _local(
            draw,
            country,
            place,
            kind=PlanKind.ADMINISTRATIVE,
            name=f"mayor-{place.code}-{index + 1}",
            title=wording.ADMINISTRATIVE.said(place.languages, name),
        )
        for index, name in enumerate(named)
    )
    title = wording.JUDICIAL.said(place.languages, place.code)
    return (*mayors, _local(draw, country, place, kind=PlanKind.JUDICIAL, name=f"prosecutor-{place.code}", title=title))


def _local(draw: st.DrawFn, country: Country, place: Place, *, kind: PlanKind, name: str, title: LocalizedString) -> Plan:
    # Mayors plan for the six years after the elections, a year before the zones.
    return Plan(
        id=PlanId(name),
        kind=kind,
        title=title,
        period=years(country.start - 1, 6),
        languages=place.languages,
        zone=Zone(code=place.zone.code),
        priorities=items(draw, place.languages, country.national),
    )
