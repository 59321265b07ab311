"""What callers choose of a value, looked at before anything is drawn."""

from collections.abc import Mapping
from difflib import get_close_matches
from typing import TypeVar

import attrs
from hypothesis.strategies import SearchStrategy

_Value = TypeVar("_Value")


def chosen(whole: type[attrs.AttrsInstance], parts: Mapping[str, object], *besides: str) -> dict[str, SearchStrategy[object]]:
    """The parts, if every one of them is an attribute and a strategy.

    Args:
        whole: the class whose attributes can be chosen.
        parts: what the caller chooses, by name.
        besides: what can be chosen besides the attributes.

    Raises:
        TypeError: if the class has no such attribute, or what is chosen is no strategy.
    """
    names = [*(field.name for field in attrs.fields(whole)), *besides]
    strategies: dict[str, SearchStrategy[object]] = {}
    for name, part in parts.items():
        if name not in names:
            raise TypeError(_unknown(whole, name, names))
        if not isinstance(part, SearchStrategy):
            message = f"the {name} of {whole.__name__} is chosen by a strategy, not by {part!r}: st.just makes one of a value"
            raise TypeError(message)
        strategies[name] = part
    return strategies


def _unknown(whole: type, name: str, names: list[str]) -> str:
    near = get_close_matches(name, names, n=1)
    known = f"did you mean {near[0]!r}?" if near else f"choose from {', '.join(names)}"
    return f"{whole.__name__} has no {name!r} to choose: {known}"


def a_strategy(name: str, given: SearchStrategy[_Value]) -> SearchStrategy[_Value]:
    """What is given for an argument that is no attribute, if it is a strategy.

    Raises:
        TypeError: if it is none.
    """
    held: object = given
    if not isinstance(held, SearchStrategy):
        message = f"the {name} are chosen by a strategy, not by {held!r}: st.just makes one of a value"
        raise TypeError(message)
    return given
