"""Whether findings point at something."""

from collections.abc import Iterator

from zvplan.location import Steps
from zvplan.model import ElementId, Plan

_NOTHING = object()


def leads_somewhere(plan: Plan, element: ElementId | None, steps: Steps) -> bool:
    """Whether the way from a plan, or from an element of it, leads to something, with or without the plan's amendments."""
    return any(_end_of(start, steps) is not _NOTHING for start in _starts(plan, element))


def _starts(plan: Plan, element: ElementId | None) -> Iterator[object]:
    for state in (plan, plan.at()):
        if element is None:
            yield state
        else:
            yield from (priority for priority in state.priorities if priority.id == element)
            yield from (objective for objective in state.all_objectives() if objective.id == element)
    if element is not None:
        yield from (added for amendment in plan.amendments for added in amendment.added if added.id == element)


def _end_of(start: object, steps: Steps) -> object:
    for step in steps:
        if isinstance(step, int):
            is_there = isinstance(start, tuple) and 0 <= step < len(start)
            start = start[step] if isinstance(start, tuple) and is_there else _NOTHING
        else:
            start = getattr(start, step, _NOTHING)
    return start
