"""Identifiers and references."""

import string
from typing import Final, TypedDict, Unpack

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.model import ElementId, MunicipalityCode, PhenomenonId, PlanId, Ref, ZoneCode
from zvplan.model.ids import HIGHEST_MUNICIPALITY_CODE, LONGEST_ID, LOWEST_MUNICIPALITY_CODE
from zvplan.strategies.parts import optional, rather_than_none, sparse

#: Well-formed ids that a careless reader of YAML takes for something else, and the longest one.
_TRICKY: Final = (
    *("no", "n", "on", "true", "null", "5", "012", "0o12", "0x1F", "1.10", "1e3", "1_000", "2020-01-01", "2020-01", "1.", "e"),
    *("a.b", "a-", "a_", "A", "x" * LONGEST_ID),
)
_FIRST: Final = string.ascii_letters + string.digits
_FURTHER: Final = _FIRST + "._-"


class RefParts(TypedDict, total=False):
    """The attributes of `Ref`, each as a strategy of its values."""

    plan: SearchStrategy[PlanId]
    element: SearchStrategy[ElementId | None]


def _ids(*usual: str) -> SearchStrategy[str]:
    arbitrary = st.tuples(st.sampled_from(_FIRST), st.text(_FURTHER, max_size=8)).map("".join)
    return st.sampled_from(usual) | st.sampled_from(_TRICKY) | arbitrary


def plan_ids() -> SearchStrategy[PlanId]:
    """Ids of plans."""
    return _ids("zvp-5999-2020", "nvp-2022-2025", "kiv-2022-2024", "mayor-2019").map(PlanId)


def higher_plan_ids() -> SearchStrategy[PlanId]:
    """Ids of plans; examples shrink towards those of plans that a zonal plan refers to."""
    return _ids("nvp-2022-2025", "kiv-2022-2024", "mayor-2019", "zvp-5999-2020").map(PlanId)


def earlier_plan_ids() -> SearchStrategy[PlanId]:
    """Ids of plans; examples shrink towards that of a plan whose place another takes."""
    return _ids("zvp-5999-2014", "zvp-5999-2020", "nvp-2022-2025", "kiv-2022-2024").map(PlanId)


def element_ids() -> SearchStrategy[ElementId]:
    """Ids of priorities, objectives and whatever else has one in a plan."""
    return _ids("drugs", "traffic", "burglary", "violence").map(ElementId)


def phenomenon_ids() -> SearchStrategy[PhenomenonId]:
    """Ids of phenomena."""
    return _ids("drugs", "traffic", "home-burglary").map(PhenomenonId)


def zone_codes() -> SearchStrategy[ZoneCode]:
    """Codes of police zones, as text of four digits."""
    return (st.just(5999) | st.integers(0, 9999)).map(lambda number: ZoneCode(f"{number:04}"))


def municipality_codes() -> SearchStrategy[MunicipalityCode]:
    """REFNIS codes of municipalities, as numbers of five digits."""
    return st.integers(LOWEST_MUNICIPALITY_CODE, HIGHEST_MUNICIPALITY_CODE).map(MunicipalityCode)


def refs(**parts: Unpack[RefParts]) -> SearchStrategy[Ref]:
    """References to plans as a whole and to elements of plans."""
    return sparse(Ref, parts, {"plan": higher_plan_ids(), "element": optional(element_ids())}, {})


def earlier_refs() -> SearchStrategy[Ref]:
    """References to plans and elements of plans; examples shrink towards a priority of an earlier plan."""
    return refs(plan=earlier_plan_ids(), element=rather_than_none(element_ids()))
