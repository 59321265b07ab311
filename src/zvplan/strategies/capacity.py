"""How many people zones have, and what for."""

from typing import Final, TypedDict, Unpack

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.model import Capacity, LocalizedString
from zvplan.strategies.parts import sparse
from zvplan.strategies.text import localized_strings

_KINDS: Final = ("available", "administrative", "judicial", "federal", "cadre", "minimum")


class CapacityParts(TypedDict, total=False):
    """The attributes of `Capacity`, each as a strategy of its values."""

    available: SearchStrategy[float | None]
    administrative: SearchStrategy[float | None]
    judicial: SearchStrategy[float | None]
    federal: SearchStrategy[float | None]
    cadre: SearchStrategy[float | None]
    minimum: SearchStrategy[float | None]
    note: SearchStrategy[LocalizedString | None]


def staff() -> SearchStrategy[float]:
    """Full-time equivalents."""
    return st.floats(min_value=0, allow_infinity=False)


def capacities(**parts: Unpack[CapacityParts]) -> SearchStrategy[Capacity]:
    """Numbers of staff, whether they add up or not."""
    return sparse(Capacity, parts, {}, {**dict.fromkeys(_KINDS, staff()), "note": localized_strings()})
