"""How values are put together from others.

A plan is wide and deep. If half of everything were there, every example would be large and slow, and would show nothing that
two smaller ones do not: so most parts are absent most of the time, and what is absent costs nothing.
"""

from collections.abc import Callable, Mapping
from typing import Final, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

_Part = TypeVar("_Part")
_Whole = TypeVar("_Whole")

_MOST: Final = 2


def optional(parts: SearchStrategy[_Part]) -> SearchStrategy[_Part | None]:
    """None or a part."""
    return st.none() | parts


def some(parts: SearchStrategy[_Part]) -> SearchStrategy[tuple[_Part, ...]]:
    """One or a few of the parts."""
    return st.lists(parts, min_size=1, max_size=_MOST).map(tuple)


def several(parts: SearchStrategy[_Part]) -> SearchStrategy[tuple[_Part, ...]]:
    """None, one or a few of the parts."""
    return st.lists(parts, max_size=_MOST).map(tuple)


class _Parts(dict[str, SearchStrategy[object]]):
    """Named parts; Hypothesis shows the strategies of a failing test, and only their names are worth reading."""

    def __repr__(self) -> str:
        """The names."""
        return f"<{', '.join(self)}>"


def sparse(
    whole: Callable[..., _Whole],
    always: Mapping[str, SearchStrategy[object]],
    sometimes: Mapping[str, SearchStrategy[object]],
) -> SearchStrategy[_Whole]:
    """Something that is made of named parts.

    Args:
        whole: makes it of its parts, given by name.
        always: the parts that it always has.
        sometimes: the parts of which it has any, but mostly few.
    """
    return _sparse(whole, _Parts(always), _Parts(sometimes))


@st.composite
def _sparse(draw: DrawFn, whole: Callable[..., _Whole], always: _Parts, sometimes: _Parts) -> _Whole:
    parts = {name: draw(strategy) for name, strategy in always.items()}
    names = draw(st.lists(st.sampled_from(tuple(sometimes)), unique=True))
    return whole(**parts, **{name: draw(sometimes[name]) for name in sorted(names)})
