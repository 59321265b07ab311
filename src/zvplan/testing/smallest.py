"""The smallest plans that still show something.

Hypothesis makes an example smaller by drawing simpler ones from its strategy. What is drawn from conforming plans stays
conforming, and a conforming plan has everything that rules ask for: hundreds of lines, of which two or three matter. Here
parts of an example are left out instead, whether the rest conforms or not.
"""

from collections.abc import Callable
from typing import Any

import attrs

from zvplan.model import PlanSet


def smallest(plans: PlanSet, shows: Callable[[PlanSet], bool]) -> PlanSet:
    """Leave out plans and parts of plans as long as what is left *shows* what the plans do.

    Nothing more can be left out of the result, if the same plans always show the same. Titles, ids and whatever else has to be
    there stay as they are.

    Args:
        plans: the plans; where they stand in files is forgotten.
        shows: whether other plans show it too. It has to be true of *plans*.
    """
    return PlanSet(_smallest(plans.plans, lambda kept: shows(PlanSet(kept))))


def _smallest(whole: Any, shows: Callable[[Any], bool]) -> Any:
    """Repeat until nothing can be left out: what one part needs may go when that part is gone."""
    before = None
    while before != whole:
        before, whole = whole, _smaller(whole, shows)
    return whole


def _smaller(whole: Any, shows: Callable[[Any], bool]) -> Any:
    if isinstance(whole, tuple):
        return _with_smaller_members(_with_fewer_members(whole, shows), shows)
    if attrs.has(type(whole)):
        return _with_smaller_parts(_with_fewer_parts(whole, shows), shows)
    return whole


def _with_fewer_members(members: tuple[Any, ...], shows: Callable[[Any], bool]) -> tuple[Any, ...]:
    """Leave out all at once, then halves, then quarters, down to single members."""
    size = len(members)
    while size:
        start = 0
        while start < len(members):
            fewer = members[:start] + members[start + size :]
            if shows(fewer):
                members = fewer
            else:
                start += size
        size //= 2
    return members


def _with_smaller_members(members: tuple[Any, ...], shows: Callable[[Any], bool]) -> tuple[Any, ...]:
    for place in range(len(members)):
        members = _with_smaller_member(members, place, shows)
    return members


def _with_smaller_member(members: tuple[Any, ...], place: int, shows: Callable[[Any], bool]) -> tuple[Any, ...]:
    def with_other(member: Any) -> tuple[Any, ...]:
        return (*members[:place], member, *members[place + 1 :])

    return with_other(_smaller(members[place], lambda member: shows(with_other(member))))


def _with_fewer_parts(whole: Any, shows: Callable[[Any], bool]) -> Any:
    """Leave out as with members: of some forty parts of a plan most don't matter."""
    given = tuple(field for field in attrs.fields(type(whole)) if _can_be_left_out(field, whole))

    def with_only(kept: tuple[Any, ...]) -> Any | None:
        return _changed(whole, {field.name: field.default for field in given if field not in kept})

    return with_only(_with_fewer_members(given, lambda kept: _holds(shows, with_only(kept))))


def _with_smaller_parts(whole: Any, shows: Callable[[Any], bool]) -> Any:
    for field in attrs.fields(type(whole)):
        whole = _with_smaller_part(whole, field.name, shows)
    return whole


def _with_smaller_part(whole: Any, name: str, shows: Callable[[Any], bool]) -> Any:
    def with_other(part: Any) -> Any | None:
        return _changed(whole, {name: part})

    return with_other(_smaller(getattr(whole, name), lambda part: _holds(shows, with_other(part))))


def _can_be_left_out(field: "attrs.Attribute[Any]", whole: Any) -> bool:
    return field.default is not attrs.NOTHING and getattr(whole, field.name) != field.default


def _changed(whole: Any, parts: dict[str, Any]) -> Any | None:
    """The whole with other parts; None if there can't be such a whole."""
    try:
        return attrs.evolve(whole, **parts)
    except ValueError:
        return None


def _holds(shows: Callable[[Any], bool], whole: Any | None) -> bool:
    return whole is not None and shows(whole)
