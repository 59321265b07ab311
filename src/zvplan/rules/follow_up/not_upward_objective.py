"""ZVP711."""

from collections.abc import Iterator, Mapping
from typing import Final

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import ElementId, ObjectiveLevel
from zvplan.rules.objectives import PlacedObjective, objectives_of
from zvplan.rules.subjects import zonal_plans

_Objectives = Mapping[ElementId, PlacedObjective]

#: The farther an objective looks ahead, the smaller the number.
_RANKS: Final = {level: rank for rank, level in enumerate(ObjectiveLevel)}


@rule(
    "ZVP711",
    "not-upward-objective",
    Severity.ERROR,
    message='"{objective}" ({level}) works out "{parent}" ({parent_level}), which is not of a higher level.',
    hint="Correct the level of one of the two, or name another parent.",
    variants={
        "circle": Wording(
            message='"{objective}" works out "{parent}", which in the end works out "{objective}" itself.',
            hint="Remove the parent of the objective that looks farthest ahead.",
        ),
        "itself": Wording(
            message='"{objective}" works out itself.',
            hint="Remove the parent, or name the objective that is meant.",
        ),
    },
    source="zvplan: what an objective works out looks farther ahead than the objective itself",
    since="0.1.0",
)
def not_upward_objective(graph: AlignmentGraph) -> Iterator[Observation]:
    """An objective works out one that does not stand above it.

    ## What it finds

    A parent of the same or a lower level: a strategic objective that works out an operational one. And objectives that work
    out each other in a circle; each circle is told once. Objectives whose level nobody gives may stand anywhere.

    ## Why it matters

    Strategic objectives look ahead for the term of the plan, tactical ones less far, operational ones a year (zone
    [5365](http://www.lokalepolitie.be/5365/zonaal-veiligheidsplan.html)). An objective with the wrong one above it
    contradicts that order: whoever asks what something is for gets no answer, or a circle. This is a matter of logic; no law
    is behind it.

    ## Example

    Parent and child are exchanged here:

    ```yaml
    objectives:
      - {id: fewer, title: {nl: Minder inbraken}, level: strategic, parent: visits}
      - {id: visits, title: {nl: Adviesbezoeken}, level: operational}
    ```

    Better:

    ```yaml
    objectives:
      - {id: fewer, title: {nl: Minder inbraken}, level: strategic}
      - {id: visits, title: {nl: Adviesbezoeken}, level: operational, parent: fewer}
    ```

    ## How to resolve

    `parent` goes up: the visits name what they are for. Two objectives of one level that belong together have one parent
    above both.
    """
    for plan in zonal_plans(graph):
        by_id = {each.objective.id: each for each in reversed(tuple(objectives_of(plan)))}
        in_circles: set[ElementId] = set()
        for circle in _circles(by_id):
            in_circles.update(each.objective.id for each in circle)
            yield _told(circle)
        yield from _not_higher(by_id, in_circles)


def _circles(by_id: _Objectives) -> Iterator[tuple[PlacedObjective, ...]]:
    """Each circle once, from an objective on to its parent."""
    seen: set[ElementId] = set()
    for start in sorted(by_id):
        path: list[ElementId] = []
        current: ElementId | None = start
        while current is not None and current in by_id and current not in seen:
            seen.add(current)
            path.append(current)
            current = by_id[current].objective.parent
        if current in path:
            yield tuple(by_id[each] for each in path[path.index(current) :])


def _told(circle: tuple[PlacedObjective, ...]) -> Observation:
    first, *others = circle
    names = {"objective": first.objective.title}
    return Observation(
        subject=first.subject,
        steps=(*first.steps, "parent"),
        arguments={**names, "parent": others[0].objective.title} if others else names,
        variant="circle" if others else "itself",
    )


def _not_higher(by_id: _Objectives, in_circles: set[ElementId]) -> Iterator[Observation]:
    for key, placed in by_id.items():
        objective = placed.objective
        above = None if objective.parent is None or key in in_circles else by_id.get(objective.parent)
        if above is None or objective.level is None or above.objective.level is None:
            continue
        if _RANKS[above.objective.level] >= _RANKS[objective.level]:
            names = {"objective": objective.title, "parent": above.objective.title}
            levels = {"level": objective.level, "parent_level": above.objective.level}
            yield Observation(subject=placed.subject, steps=(*placed.steps, "parent"), arguments={**names, **levels})
