"""ZVP706."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Direction, Indicator
from zvplan.rules.figures import figure
from zvplan.rules.objectives import objectives_of
from zvplan.rules.subjects import zonal_plans

_HINT = "Correct the direction, the starting value or the target of the indicator."


@rule(
    "ZVP706",
    "indicator-against-direction",
    Severity.ERROR,
    message='"{indicator}" is to go down, but its target of {target} is not below its starting value of {baseline}.',
    hint=_HINT,
    variants={
        "raise": Wording(
            message='"{indicator}" is to go up, but its target of {target} is not above its starting value of {baseline}.',
            hint=_HINT,
        ),
        "maintain": Wording(
            message='"{indicator}" is to stay as it is, but its target of {target} is not its starting value of {baseline}.',
            hint=_HINT,
        ),
    },
    source="zvplan: what is to go down ends lower than it began",
    since="0.1.0",
)
def indicator_against_direction(graph: AlignmentGraph) -> Iterator[Observation]:
    """The target of an indicator lies in the wrong direction.

    ## What it finds

    An indicator that should go down, with a target that is not lower than its starting value; one that should go up, with a
    target that is not higher. One that should stay as it is, with another target, gets a warning. The rule looks at
    `direction`, never at the words of a title.

    ## Why it matters

    Direction and figures contradict each other, and an evaluation would come out the wrong way round: a rise in burglaries
    would count as a success. This is a matter of logic; no law is behind it.

    ## Example

    Burglaries should go down, and the target is higher:

    ```yaml
    objectives:
      - id: fewer
        title: {nl: Minder inbraken}
        indicators:
          - id: facts
            title: {nl: Geregistreerde inbraken}
            direction: lower
            baseline: {date: 2018, value: 93}
            target: {date: 2025, value: 124}
    ```

    Better:

    ```yaml
    objectives:
      - id: fewer
        title: {nl: Minder inbraken}
        indicators:
          - id: facts
            title: {nl: Geregistreerde inbraken}
            direction: lower
            baseline: {date: 2018, value: 124}
            target: {date: 2025, value: 93}
    ```

    ## How to resolve

    Mostly starting value and target were exchanged, or one of them has another unit: facts a year, and facts for a thousand
    inhabitants. Of an indicator that may move within limits, leave the direction out.
    """
    for plan in zonal_plans(graph):
        for placed in objectives_of(plan):
            for index, indicator in enumerate(placed.objective.indicators):
                if indicator.baseline is None or indicator.target is None or not _is_contrary(indicator):
                    continue
                yield Observation(
                    subject=placed.subject,
                    steps=(*placed.steps, "indicators", index, "target"),
                    arguments={
                        "indicator": indicator.title,
                        "target": figure(indicator.target.value),
                        "baseline": figure(indicator.baseline.value),
                    },
                    variant="" if indicator.direction in {Direction.LOWER, None} else str(indicator.direction.value),
                    severity=Severity.WARNING if indicator.direction is Direction.MAINTAIN else None,
                )


def _is_contrary(indicator: Indicator) -> bool:
    if indicator.baseline is None or indicator.target is None:
        return False
    change = indicator.target.value - indicator.baseline.value
    match indicator.direction:
        case Direction.LOWER:
            return change >= 0
        case Direction.RAISE:
            return change <= 0
        case Direction.MAINTAIN:
            return change != 0
        case None:
            return False
