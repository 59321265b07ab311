"""How values are put together from others.

A plan is wide and deep. If half of everything were there, every example would be large and slow, and would show nothing that two
smaller ones do not: so most parts are absent most of the time.
"""

from typing import Final, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

_Part = TypeVar("_Part")

_MOST: Final = 2


def optional(parts: SearchStrategy[_Part]) -> SearchStrategy[_Part | None]:
    """None or a part."""
    return st.none() | st.none() | parts


def some(parts: SearchStrategy[_Part]) -> SearchStrategy[tuple[_Part, ...]]:
    """None, one or a few of the parts."""
    none: tuple[_Part, ...] = ()
    return st.just(none) | st.just(none) | several(parts)


def several(parts: SearchStrategy[_Part]) -> SearchStrategy[tuple[_Part, ...]]:
    """None, one or a few of the parts, and more often not none: for what a test will mostly be about."""
    return st.lists(parts, max_size=_MOST).map(tuple)
