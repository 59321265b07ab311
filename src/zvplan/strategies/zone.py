"""Police zones and their municipalities."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.model import Municipality, Population, Region, Zone, ZoneCode
from zvplan.strategies.dates import partial_dates
from zvplan.strategies.ids import municipality_codes, zone_codes
from zvplan.strategies.parts import optional, some, sparse
from zvplan.strategies.text import localized_strings


def municipalities() -> SearchStrategy[Municipality]:
    """Municipalities with or without their REFNIS code."""
    return sparse(Municipality, {"name": localized_strings()}, {"code": municipality_codes()})


def populations() -> SearchStrategy[Population]:
    """Numbers of inhabitants."""
    return st.builds(Population, inhabitants=st.integers(min_value=0), date=partial_dates())


def zones(*, codes: SearchStrategy[ZoneCode | None] | None = None) -> SearchStrategy[Zone]:
    """Police zones with no, one or several municipalities.

    Args:
        codes: their official identifiers; by default None or one of `zone_codes()`.
    """
    return sparse(
        Zone,
        {"code": optional(zone_codes()) if codes is None else codes},
        {
            "name": localized_strings(),
            "region": st.sampled_from(Region),
            "municipalities": some(municipalities()),
            "population": populations(),
        },
    )
