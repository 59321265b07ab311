"""ZVP807."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import PlanPart, Ref
from zvplan.rules.subjects import zonal_plans

_HINT = (
    "Write the name as it stands under municipalities of the zone, or the REFNIS code. If a municipality is not listed there, "
    "add it, or add municipalities under incomplete."
)


@rule(
    "ZVP807",
    "unknown-municipality",
    Severity.WARNING,
    message='"{priority}" is limited to {municipality}, which is no municipality of the zone.',
    hint=_HINT,
    variants={
        "post": Wording(
            message="The plan names a police post for {function} in {municipality}, which is no municipality of the zone.",
            hint=_HINT,
        )
    },
    source="zvplan: a plan speaks of the municipalities of its zone",
    since="0.1.0",
)
def unknown_municipality(graph: AlignmentGraph) -> Iterator[Observation]:
    """A priority or a police post is in a municipality that the zone does not have.

    ## What it finds

    A municipality under `municipalities` of a priority, or under `posts` of a basic function, that is none of those of the
    zone, by name in any language or by REFNIS code. It is silent where the file names no municipality of the zone, or
    declares `municipalities` incomplete.

    ## Why it matters

    A plan may have missions that are specific to one municipality *of the zone* (art. 36, 4° of the [Act of 7 December
    1998](https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel)), and a zone of several municipalities has a
    police post in each ([zone 5418](https://www.politie.be/5418/over-ons/basisfunctionaliteiten)). A name that the zone does
    not have is mostly mistyped, or from before a merger of municipalities.

    ## Example

    The zone has no municipality of that name:

    ```yaml
    priorities:
      - id: drugs
        title: {nl: Drugs}
        municipalities: [Voorstadt]
    ```

    Better:

    ```yaml
    priorities:
      - id: drugs
        title: {nl: Drugs}
        municipalities: [Voorstad]
    ```

    ## How to resolve

    Compare with `zone`. Parts of a municipality are no municipalities: name the municipality, and the part in the title or
    the description.
    """
    for plan in zonal_plans(graph, PlanPart.MUNICIPALITIES):
        if plan.zone is None or not plan.zone.municipalities:
            continue
        known = plan.zone.municipalities
        for priority in plan.priorities:
            for index, name in enumerate(priority.municipalities):
                if not any(each.is_named(name) for each in known):
                    yield Observation(
                        subject=Ref(plan.id, priority.id),
                        steps=("municipalities", index),
                        arguments={"priority": priority.title, "municipality": name},
                    )
        for place, guarantee in enumerate(plan.basic_functions):
            for index, name in enumerate(guarantee.posts):
                if not any(each.is_named(name) for each in known):
                    yield Observation(
                        subject=plan.ref,
                        steps=("basic_functions", place, "posts", index),
                        arguments={"function": guarantee.function, "municipality": name},
                        variant="post",
                    )
