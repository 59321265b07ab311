"""ZVP806."""

from collections.abc import Iterator
from fractions import Fraction

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Capacity, Plan
from zvplan.rules.figures import exact, figure
from zvplan.rules.subjects import zonal_plans

_HINT = "Correct the figures, or set aside less. Count whoever works for two of them with a part for each."


@rule(
    "ZVP806",
    "overcommitted-capacity",
    Severity.ERROR,
    message="The priorities take {taken} full-time equivalents together; the zone has {available}.",
    hint=_HINT,
    variants={
        "missions": Wording(
            message="Administrative, judicial and federal missions take {taken} full-time equivalents together; the zone has "
            "{available}.",
            hint=_HINT,
        ),
        "functions": Wording(
            message="The basic functions take {taken} full-time equivalents together; the zone has {available}.",
            hint=_HINT,
        ),
    },
    source="zvplan: nobody can set aside more than there is",
    since="0.1.0",
)
def overcommitted_capacity(graph: AlignmentGraph) -> Iterator[Observation]:
    """A plan sets aside more people than the zone has.

    ## What it finds

    A plan whose priorities, or whose administrative, judicial and federal missions, or whose basic functions take more
    full-time equivalents together than the zone has available. Each of the three is added up by itself, as far as the plan
    gives figures: who works for a priority may also be counted with a function.

    ## Why it matters

    Capacity decides what a zone can take up: in zone [5405](https://pz5405activiteitenverslag.com/aanpassing-2017/) a first
    proposal found no consensus because there was no capacity for it. A plan that adds up to more than there is promises what
    it can't keep. This is arithmetic; that the capacity stands in the plan is asked by art. 36, 2° of the [Act of 7 December
    1998](https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel).

    ## Example

    58 of 55:

    ```yaml
    capacity: {available: 55, administrative: 40, judicial: 15, federal: 3}
    ```

    Better:

    ```yaml
    capacity: {available: 55, administrative: 37, judicial: 15, federal: 3}
    ```

    ## How to resolve

    Add up with the same unit everywhere: full-time equivalents, neither persons nor shares.
    """
    for plan in zonal_plans(graph):
        if plan.capacity is None or plan.capacity.available is None:
            continue
        available = exact(plan.capacity.available)
        for variant, parts in _shares(plan, plan.capacity).items():
            taken = sum((exact(part) for part in parts if part is not None), start=Fraction(0))
            if taken > available:
                yield Observation(
                    subject=plan.ref,
                    steps=("capacity", "available"),
                    arguments={"taken": figure(taken), "available": figure(available)},
                    variant=variant,
                )


def _shares(plan: Plan, capacity: Capacity) -> dict[str, tuple[float | None, ...]]:
    """What takes a part of the capacity, by the variant that words it."""
    return {
        "": tuple(priority.staff for priority in plan.priorities),
        "missions": (capacity.administrative, capacity.judicial, capacity.federal),
        "functions": tuple(guarantee.staff for guarantee in plan.basic_functions),
    }
