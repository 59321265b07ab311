"""ZVP702."""

from collections.abc import Iterator
from typing import Final

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import ObjectiveLevel, Plan, PlanPart, Ref
from zvplan.rules.objectives import PlacedObjective, objectives_of
from zvplan.rules.subjects import zonal_plans

#: The farther an objective looks ahead, the smaller the number.
_RANKS: Final = {level: rank for rank, level in enumerate(ObjectiveLevel)}


@rule(
    "ZVP702",
    "misplaced-objective",
    Severity.WARNING,
    message='"{objective}" ({level}) works out no objective of a higher level.',
    several="{count} objectives of one level ({level}) work out no objective of a higher level: {list}.",
    listed="objective",
    hint="Name the objective that it works out as its parent.",
    variants={
        "childless": Wording(
            message='Nothing works out the strategic objective "{objective}": no objective and no action.',
            several="Nothing works out {count} strategic objectives, no objective and no action: {list}.",
            listed="objective",
            hint="Add the objectives or the actions that work it out, or name it as the parent of those that do.",
        ),
    },
    requires=frozenset({"ZVP701"}),
    source="practice of zone 5435, https://www.politie.be/5435/over-ons/zonaal-veiligheidsplan-zvp/zonaal-veiligheidsplan-zvp",
    since="0.1.0",
)
def misplaced_objective(graph: AlignmentGraph) -> Iterator[Observation]:
    """An objective hangs in the air: nothing stands above it, or nothing below.

    ## What it finds

    In a plan whose objectives name the ones that they work out: a tactical or operational objective without a parent though
    the plan has objectives of a higher level, and a strategic objective under which nothing stands though something stands
    under others. It is silent where the file declares `objectives` incomplete.

    ## Why it matters

    Zones work with levels: strategic objectives for the term of the plan, tactical ones for two years, operational ones in
    yearly action plans (zone [5365](http://www.lokalepolitie.be/5365/zonaal-veiligheidsplan.html); zones
    [5435](https://www.politie.be/5435/over-ons/zonaal-veiligheidsplan-zvp/zonaal-veiligheidsplan-zvp) and
    [5458](https://www.politie.be/5458/over-ons/zonaal-veiligheidsplan/zonaal-veiligheidsplan) have two of them). An
    operational objective that works out nothing is work without an aim, a strategic one that nothing works out an aim
    without work. No law asks for levels.

    ## Example

    Nobody knows what the visits are for:

    ```yaml
    objectives:
      - {id: fewer, title: {nl: Minder inbraken}, level: strategic}
      - {id: watch, title: {nl: Meer toezicht}, level: operational, parent: fewer}
      - {id: visits, title: {nl: Adviesbezoeken}, level: operational}
    ```

    Better:

    ```yaml
    objectives:
      - {id: fewer, title: {nl: Minder inbraken}, level: strategic}
      - {id: watch, title: {nl: Meer toezicht}, level: operational, parent: fewer}
      - {id: visits, title: {nl: Adviesbezoeken}, level: operational, parent: fewer}
    ```

    ## How to resolve

    Draw the objectives as a tree, the strategic ones on top, and name for each the one above it. Leave `level` out where the
    plan itself does not speak of levels.
    """
    for plan in zonal_plans(graph, PlanPart.OBJECTIVES):
        placed = tuple(objectives_of(plan))
        if any(each.objective.parent is not None for each in placed):
            yield from _orphans(placed)
            yield from _childless(plan, placed)


def _orphans(placed: tuple[PlacedObjective, ...]) -> Iterator[Observation]:
    highest = min((_RANKS[each.objective.level] for each in placed if each.objective.level is not None), default=0)
    for each in placed:
        objective = each.objective
        if objective.parent is None and objective.level is not None and _RANKS[objective.level] > highest:
            yield Observation(
                subject=each.subject,
                steps=each.steps,
                arguments={"objective": objective.title, "level": objective.level},
            )


def _childless(plan: Plan, placed: tuple[PlacedObjective, ...]) -> Iterator[Observation]:
    parents = {each.objective.parent for each in placed}
    strategic = [each for each in placed if each.objective.level is ObjectiveLevel.STRATEGIC]
    childless = [each for each in strategic if not each.objective.actions and each.objective.id not in parents]
    if len(childless) == len(strategic):
        return
    for each in childless:
        yield Observation(
            subject=each.subject,
            steps=each.steps,
            related=(Ref(plan.id, each.objective.id),),
            arguments={"objective": each.objective.title},
            variant="childless",
        )
