"""How many people zones have, and what for."""

from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.model import Capacity
from zvplan.strategies.parts import sparse
from zvplan.strategies.text import localized_strings

_KINDS: Final = ("available", "administrative", "judicial", "federal", "cadre", "minimum")


def staff() -> SearchStrategy[float]:
    """Full-time equivalents."""
    return st.floats(min_value=0, allow_infinity=False)


def capacities() -> SearchStrategy[Capacity]:
    """Numbers of staff, whether they add up or not."""
    return sparse(Capacity, {}, {**dict.fromkeys(_KINDS, staff()), "note": localized_strings()})
