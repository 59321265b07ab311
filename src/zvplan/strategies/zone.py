"""Police zones and their municipalities."""

from typing import TypedDict, Unpack

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.model import LocalizedString, Municipality, MunicipalityCode, PartialDate, Population, Region, Zone, ZoneCode
from zvplan.strategies.dates import partial_dates
from zvplan.strategies.ids import municipality_codes, zone_codes
from zvplan.strategies.parts import rather_than_none, some, sparse
from zvplan.strategies.text import localized_such_as


class MunicipalityParts(TypedDict, total=False):
    """The attributes of `Municipality`, each as a strategy of its values."""

    name: SearchStrategy[LocalizedString]
    code: SearchStrategy[MunicipalityCode | None]


class PopulationParts(TypedDict, total=False):
    """The attributes of `Population`, each as a strategy of its values."""

    inhabitants: SearchStrategy[int]
    date: SearchStrategy[PartialDate]


class ZoneParts(TypedDict, total=False):
    """The attributes of `Zone`, each as a strategy of its values."""

    name: SearchStrategy[LocalizedString | None]
    code: SearchStrategy[ZoneCode | None]
    region: SearchStrategy[Region | None]
    municipalities: SearchStrategy[tuple[Municipality, ...]]
    population: SearchStrategy[Population | None]


def municipalities(**parts: Unpack[MunicipalityParts]) -> SearchStrategy[Municipality]:
    """Municipalities with or without their REFNIS code."""
    return sparse(Municipality, parts, {"name": localized_such_as("Exemplegem")}, {"code": municipality_codes()})


def populations(**parts: Unpack[PopulationParts]) -> SearchStrategy[Population]:
    """Numbers of inhabitants."""
    return sparse(Population, parts, {"inhabitants": st.integers(min_value=0), "date": partial_dates()}, {})


def zones(**parts: Unpack[ZoneParts]) -> SearchStrategy[Zone]:
    """Police zones with no, one or several municipalities."""
    return sparse(
        Zone,
        parts,
        {"code": rather_than_none(zone_codes())},
        {
            "name": localized_such_as("Politiezone Voorbeeld"),
            "region": st.sampled_from(Region),
            "municipalities": some(municipalities()),
            "population": populations(),
        },
    )
