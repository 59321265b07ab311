"""Identifiers and references."""

import string
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.model import ElementId, MunicipalityCode, PhenomenonId, PlanId, Ref, ZoneCode
from zvplan.model.ids import HIGHEST_MUNICIPALITY_CODE, LONGEST_ID, LOWEST_MUNICIPALITY_CODE
from zvplan.strategies.parts import optional

#: Well-formed ids that a careless reader of YAML takes for something else, and the longest one.
_TRICKY: Final = (
    *("no", "n", "on", "true", "null", "5", "012", "0o12", "0x1F", "1.10", "1e3", "1_000", "2020-01-01", "2020-01", "1.", "e"),
    *("a.b", "a-", "a_", "A", "x" * LONGEST_ID),
)
_FIRST: Final = string.ascii_letters + string.digits
_FURTHER: Final = _FIRST + "._-"


def _ids(*usual: str) -> SearchStrategy[str]:
    arbitrary = st.tuples(st.sampled_from(_FIRST), st.text(_FURTHER, max_size=8)).map("".join)
    return st.sampled_from(usual) | st.sampled_from(_TRICKY) | arbitrary


def plan_ids() -> SearchStrategy[PlanId]:
    """Ids of plans."""
    return _ids("zvp-5415-2020", "nvp-2022-2025", "kiv-2022-2024", "mayor-2019").map(PlanId)


def element_ids() -> SearchStrategy[ElementId]:
    """Ids of priorities, objectives and whatever else has one in a plan."""
    return _ids("drugs", "traffic", "burglary", "violence").map(ElementId)


def phenomenon_ids() -> SearchStrategy[PhenomenonId]:
    """Ids of phenomena."""
    return _ids("drugs", "traffic", "home-burglary").map(PhenomenonId)


def zone_codes() -> SearchStrategy[ZoneCode]:
    """Codes of police zones, as text of four digits."""
    return (st.just(5415) | st.integers(0, 9999)).map(lambda number: ZoneCode(f"{number:04}"))


def municipality_codes() -> SearchStrategy[MunicipalityCode]:
    """REFNIS codes of municipalities, as numbers of five digits."""
    return st.integers(LOWEST_MUNICIPALITY_CODE, HIGHEST_MUNICIPALITY_CODE).map(MunicipalityCode)


def refs(
    *,
    plans: SearchStrategy[PlanId] | None = None,
    elements: SearchStrategy[ElementId | None] | None = None,
) -> SearchStrategy[Ref]:
    """References to plans as a whole and to elements of plans.

    Args:
        plans: the ids of the plans; by default `plan_ids()`.
        elements: the ids of the elements, None for the plan as a whole; by default None or one of `element_ids()`.
    """
    return st.builds(
        Ref,
        plan=plan_ids() if plans is None else plans,
        element=optional(element_ids()) if elements is None else elements,
    )
