"""ZVP705."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import ElementId, Indicator, PlanPart
from zvplan.rules.objectives import PlacedObjective, objectives_of
from zvplan.rules.subjects import zonal_plans
from zvplan.translation import IndicatorPart


@rule(
    "ZVP705",
    "incomplete-indicator",
    Severity.WARNING,
    message='The indicator "{indicator}" is not complete. Missing: {missing}.',
    several="{count} indicators are not complete: {list}. Missing: {missing}.",
    listed="indicator",
    hint="Add what is missing to the indicator. If the plan has it but the file does not, add objectives under incomplete.",
    variants={
        "unmeasured": Wording(
            message='No indicator shows whether "{objective}" is reached.',
            several="No indicator shows whether {count} objectives are reached: {list}.",
            listed="objective",
            hint="Add an indicator to the objective, to one that works it out, or to the one that it works out.",
        )
    },
    source="practice of the zone of Villers-la-Ville, "
    "http://www.villers-la-ville.com/administration/securite/police/priorites-de-la-zone",
    since="0.1.0",
)
def incomplete_indicator(graph: AlignmentGraph) -> Iterator[Observation]:
    """An indicator lacks something without which nobody can measure, or an objective has no indicator.

    ## What it finds

    An indicator without starting value, target, unit, source or owner; a note where only source or owner are missing. And,
    in plans that have indicators, an objective that nothing measures: neither it, nor an objective above or below it, has an
    indicator. It is silent where the file declares `objectives` incomplete.

    ## Why it matters

    Without a starting value and a target nobody can say afterwards whether an objective was reached, and without a source
    and an owner nobody will look. This is method; no law asks for indicators. The zone of
    [Villers-la-Ville](http://www.villers-la-ville.com/administration/securite/police/priorites-de-la-zone) names figures and
    other indicators for its priorities.

    ## Example

    Nobody knows here what the facts were and should become:

    ```yaml
    objectives:
      - id: fewer
        title: {nl: Minder inbraken}
        indicators:
          - id: facts
            title: {nl: Geregistreerde inbraken}
    ```

    Better:

    ```yaml
    objectives:
      - id: fewer
        title: {nl: Minder inbraken}
        indicators:
          - id: facts
            title: {nl: Geregistreerde inbraken}
            unit: facts a year
            baseline: {date: 2018, value: 124}
            target: {date: 2025, value: 93}
            source: {nl: Criminaliteitsbarometer}
            owner: {nl: Beleidsmedewerker}
    ```

    ## How to resolve

    Ask who will read the figure, where, and what they compare it with. Not everything can be counted: an indicator that is
    no figure has what it judges as its unit, and may be accepted with a waiver.
    """
    for plan in zonal_plans(graph, PlanPart.OBJECTIVES):
        placed = tuple(objectives_of(plan))
        for each in placed:
            for index, indicator in enumerate(each.objective.indicators):
                yield from _incomplete(each, index, indicator)
        measured = _measured(placed)
        for each in placed:
            if measured and each.objective.id not in measured:
                yield Observation(
                    subject=each.subject,
                    steps=each.steps,
                    arguments={"objective": each.objective.title},
                    variant="unmeasured",
                )


def _incomplete(placed: PlacedObjective, index: int, indicator: Indicator) -> Iterator[Observation]:
    parts = {
        IndicatorPart.BASELINE: indicator.baseline,
        IndicatorPart.TARGET: indicator.target,
        IndicatorPart.UNIT: indicator.unit,
        IndicatorPart.SOURCE: indicator.source,
        IndicatorPart.OWNER: indicator.owner,
    }
    missing = tuple(part for part, value in parts.items() if value is None)
    if missing:
        is_measurable = {IndicatorPart.SOURCE, IndicatorPart.OWNER}.issuperset(missing)
        yield Observation(
            subject=placed.subject,
            steps=(*placed.steps, "indicators", index),
            arguments={"indicator": indicator.title, "missing": missing},
            severity=Severity.NOTE if is_measurable else None,
        )


def _measured(placed: tuple[PlacedObjective, ...]) -> frozenset[ElementId]:
    """The objectives that have an indicator themselves, above them or below them."""
    parents = {each.objective.id: each.objective.parent for each in placed}
    own = {each.objective.id for each in placed if each.objective.indicators}
    lines = {each: _upwards(each, parents) for each in parents}
    above = {each for each, line in lines.items() if not own.isdisjoint(line)}
    return frozenset(above.union(*(lines[each] for each in own)))


def _upwards(objective: ElementId, parents: dict[ElementId, ElementId | None]) -> tuple[ElementId, ...]:
    """An objective and those that it works out, from one to the next."""
    line: list[ElementId] = []
    current: ElementId | None = objective
    while current is not None and current not in line:
        line.append(current)
        current = parents.get(current)
    return tuple(line)
