"""How values are put together from others.

A plan is wide and deep. If half of everything were there, every example would be large and slow, and would show nothing that
two smaller ones do not: so most parts are absent most of the time, and what is absent costs nothing.
"""

from collections.abc import Callable, Mapping
from enum import Enum
from functools import cached_property
from typing import Final, TypeVar

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from zvplan.strategies.chosen import chosen

_Part = TypeVar("_Part")
_Whole = TypeVar("_Whole")
_Object = TypeVar("_Object", bound=attrs.AttrsInstance)
_Member = TypeVar("_Member", bound=Enum)

_MOST: Final = 2


def optional(parts: SearchStrategy[_Part]) -> SearchStrategy[_Part | None]:
    """None or a part."""
    return st.none() | parts


def rather_than_none(parts: SearchStrategy[_Part]) -> SearchStrategy[_Part | None]:
    """A part or None, one as often as the other; examples shrink towards the part, because None is drawn no faster."""
    return parts | parts.map(lambda _: None)


def some(parts: SearchStrategy[_Part]) -> SearchStrategy[tuple[_Part, ...]]:
    """One or a few of the parts."""
    return st.lists(parts, min_size=1, max_size=_MOST).map(tuple)


def several(parts: SearchStrategy[_Part]) -> SearchStrategy[tuple[_Part, ...]]:
    """None, one or a few of the parts."""
    return st.lists(parts, max_size=_MOST).map(tuple)


def first_of_all(*usual: _Member) -> SearchStrategy[_Member]:
    """Members of an enumeration; examples shrink towards the *usual* ones, which a person would write."""
    return st.sampled_from((*usual, *(member for member in type(usual[0]) if member not in usual)))


def numbers_near(usual: int, first: int, last: int) -> SearchStrategy[int]:
    """Numbers from *first* to *last*, both included; examples shrink towards the *usual* one, or to what is nearest to it."""
    if first == last:
        # A strategy that has nothing to choose counts as simpler than any other: of several ways to make a value, examples
        # would shrink to this one, far from the usual number.
        return st.integers(0, 1).map(lambda _: first)
    nearest = min(max(usual, first), last)
    return st.integers(first - nearest, last - nearest).map(lambda distance: nearest + distance)


class _Parts:
    """Named parts; Hypothesis shows the strategies of a failing test, and only their names are worth reading."""

    def __init__(self, strategies: Mapping[str, SearchStrategy[object]]) -> None:
        self.by_name = strategies

    @cached_property
    def few(self) -> SearchStrategy[dict[str, object]]:
        """Any of the parts, but mostly few."""
        # Each name is drawn together with its part, so that leaving out one changes no other, and examples shrink well.
        named = [st.tuples(st.just(name), strategy) for name, strategy in self.by_name.items()]
        return st.lists(st.one_of(named), max_size=len(named)).map(dict) if named else st.just({})

    def __repr__(self) -> str:
        """The names."""
        return f"<{', '.join(self.by_name)}>"


def sparse(
    whole: type[_Object],
    parts: Mapping[str, object],
    always: Mapping[str, SearchStrategy[object]],
    sometimes: Mapping[str, SearchStrategy[object]],
    *besides: str,
) -> SearchStrategy[_Object]:
    """Objects of a class, with what a caller chooses of them.

    Args:
        whole: the class.
        parts: what the caller chooses, by name; it is always there.
        always: the other parts that it always has.
        sometimes: the parts of which it has any, but mostly few.
        besides: what callers can choose besides the parts.

    Raises:
        TypeError: if the class has no such part, or what is chosen is no strategy.
    """
    return put_together(whole, {**always, **chosen(whole, parts, *besides)}, sometimes)


def put_together(
    whole: Callable[..., _Whole],
    always: Mapping[str, SearchStrategy[object]],
    sometimes: Mapping[str, SearchStrategy[object]],
) -> SearchStrategy[_Whole]:
    """Something that is made of named parts.

    Args:
        whole: makes it of its parts, given by name.
        always: the parts that it always has.
        sometimes: the parts of which it has any, but mostly few; what it always has is passed over.
    """
    left = {name: strategy for name, strategy in sometimes.items() if name not in always}
    return _put_together(whole, _Parts(always), _Parts(left))


@st.composite
def _put_together(draw: DrawFn, whole: Callable[..., _Whole], always: _Parts, sometimes: _Parts) -> _Whole:
    parts = {name: draw(strategy) for name, strategy in always.by_name.items()}
    return whole(**parts, **draw(sometimes.few))
