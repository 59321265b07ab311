"""ZVP203."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph, AlignmentStatus
from zvplan.model import PlanKind
from zvplan.rules.subjects import name_of

_HINT = "Remove the alignment, or align with a plan that stands above this one."


@rule(
    "ZVP203",
    "not-upward-alignment",
    Severity.ERROR,
    message='"{priority}" answers "{target}" ({kind}), which does not stand above this plan.',
    hint=_HINT,
    variants={"same-plan": Wording(message='"{priority}" answers "{target}", which stands in the same plan.', hint=_HINT)},
    source="arts. 4, 36 and 37bis of the Act of 7 December 1998, "
    "https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel",
    since="0.1.0",
)
def not_upward_alignment(graph: AlignmentGraph) -> Iterator[Observation]:
    """A priority answers a plan that does not stand above its own.

    ## What it finds

    An alignment with a plan of the same level or a lower one, or with something in the same plan. Alignments that are part
    of a circle are left to ZVP204.

    ## Why it matters

    Plans take account of the plans above them: the zonal plan of the mayor's, the prosecutor's, the regional, the national
    plan and the framework note; the regional plan of the national plan and the framework note
    ([rudivervoort.brussels](https://rudivervoort.brussels/news_/un-premier-plan-de-securite-pour-la-region-bruxelloise)). An
    alignment that points down or sideways answers nothing and never counts.

    ## Example

    A priority answers another priority of its own plan here:

    ```yaml
    priorities:
      - id: drugs
        title: {nl: Drugs}
        alignments:
          - target: zvp-5999-2020#nuisance
      - id: nuisance
        title: {nl: Overlast}
    ```

    Better:

    ```yaml
    priorities:
      - id: drugs
        title: {nl: Drugs}
        alignments:
          - target: nvp-2016-2019#drugs
      - id: nuisance
        title: {nl: Overlast}
    ```

    ## How to resolve

    Name the item above that is really answered. That two priorities of one plan belong together is told by an action that
    also serves the other one.
    """
    for stated in graph.with_status(AlignmentStatus.NOT_UPWARD):
        if graph.is_circular(stated):
            continue
        priority, target = name_of(graph, stated.source), name_of(graph, stated.target)
        if stated.target.plan == stated.source.plan:
            yield Observation(
                subject=stated.source,
                steps=stated.steps,
                related=(stated.target,),
                arguments={"priority": priority, "target": target},
                variant="same-plan",
            )
        else:
            kind = graph.kind_of(stated.target.plan) or PlanKind.OTHER
            yield Observation(
                subject=stated.source,
                steps=stated.steps,
                related=(stated.target,),
                arguments={"priority": priority, "target": target, "kind": kind},
            )
