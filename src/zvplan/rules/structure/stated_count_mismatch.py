"""ZVP105."""

from collections.abc import Iterator

from zvplan.finding import Argument, Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Axis, PlanPart, StatedCount, Tier

_HINT = "Correct the number, or the list. If the list is not whole, declare it under incomplete."


@rule(
    "ZVP105",
    "stated-count-mismatch",
    Severity.WARNING,
    message='Under "{tier}" the plan says that it has {stated}, but the file lists {counted}.',
    hint=_HINT,
    variants={
        "tier-and-axis": Wording(
            message='Under "{tier}" ({axis}) the plan says that it has {stated}, but the file lists {counted}.', hint=_HINT
        ),
        "axis": Wording(
            message="In all tiers together ({axis}) the plan says that it has {stated}, but the file lists {counted}.",
            hint=_HINT,
        ),
        "all": Wording(
            message="In all tiers together the plan says that it has {stated}, but the file lists {counted}.", hint=_HINT
        ),
    },
    source="practice: zone 5311, https://www.police.be/5311/a-propos/a-propos/plan-zonal-de-securite",
    since="0.1.0",
)
def stated_count_mismatch(graph: AlignmentGraph) -> Iterator[Observation]:
    """A plan says that it has more or fewer priorities than it lists.

    ## What it finds

    A number under `statedCounts` that is not the number of priorities of that tier and axis, before any amendment. It is
    silent where the file declares incomplete what is to be counted: `priorities`, `internalPriorities` or
    `pointsOfAttention`.

    ## Why it matters

    Plans count themselves: zone [5311](https://www.police.be/5311/a-propos/a-propos/plan-zonal-de-securite) names two
    priority phenomena and three that get particular attention. Where the number and the list disagree, a priority was
    forgotten, or one was added late; readers cannot tell which. No law asks for the number.

    ## Example

    Three are announced and two are listed:

    ```yaml
    statedCounts:
      - {count: 3, tier: priority}
    priorities:
      - id: drugs
        title: {nl: Drugs}
      - id: traffic
        title: {nl: Verkeer}
    ```

    Better:

    ```yaml
    statedCounts:
      - {count: 2, tier: priority}
    priorities:
      - id: drugs
        title: {nl: Drugs}
      - id: traffic
        title: {nl: Verkeer}
    ```

    ## How to resolve

    Count again in the plan itself. Look at what the number is about: a plan that counts its external priorities only has a
    stated count with `axis: external`.
    """
    for plan in graph.loaded.plans:
        for index, stated in enumerate(plan.stated_counts):
            counted = sum(
                stated.tier in {None, priority.tier} and stated.axis in {None, priority.axis} for priority in plan.priorities
            )
            if counted != stated.count and plan.is_complete(*_counted_parts(stated)):
                yield Observation(
                    subject=plan.ref,
                    steps=("stated_counts", index, "count"),
                    arguments={**_of(stated), "stated": stated.count, "counted": counted},
                    variant=_variant(stated),
                )


def _counted_parts(stated: StatedCount) -> Iterator[PlanPart]:
    if stated.tier in {None, Tier.PRIORITY} and stated.axis is not Axis.INTERNAL:
        yield PlanPart.PRIORITIES
    if stated.axis is not Axis.EXTERNAL:
        yield PlanPart.INTERNAL_PRIORITIES
    if stated.tier is not Tier.PRIORITY:
        yield PlanPart.POINTS_OF_ATTENTION


def _of(stated: StatedCount) -> dict[str, Argument]:
    tier: dict[str, Argument] = {} if stated.tier is None else {"tier": stated.tier}
    return tier if stated.axis is None else {**tier, "axis": stated.axis}


def _variant(stated: StatedCount) -> str:
    if stated.tier is None:
        return "all" if stated.axis is None else "axis"
    return "" if stated.axis is None else "tier-and-axis"
