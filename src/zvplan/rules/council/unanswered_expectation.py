"""ZVP405."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Expectation, Plan, PlanPart, Ref
from zvplan.rules.subjects import zonal_plans

#: Where an answer may stand.
_ANSWERING = (
    PlanPart.EXPECTATIONS,
    PlanPart.PRIORITIES,
    PlanPart.POINTS_OF_ATTENTION,
    PlanPart.INTERNAL_PRIORITIES,
    PlanPart.OBJECTIVES,
    PlanPart.ALIGNMENTS,
    PlanPart.OMISSIONS,
)


@rule(
    "ZVP405",
    "unanswered-expectation",
    Severity.WARNING,
    message='No priority or objective answers the expectation "{expectation}".',
    several="No priority or objective answers {count} of the expectations: {list}.",
    listed="expectation",
    requires=frozenset({"ZVP104"}),
    hint="Name the expectation under answers of the priority, point of attention or objective that answers it.",
    source="expectations of population, partners and authorities are among what a plan rests on, "
    "https://www.police.be/5299/a-propos/gouvernance/conseil-zonal-de-securite-et-plan-zonal-de-securite",
    since="0.1.0",
)
def unanswered_expectation(graph: AlignmentGraph) -> Iterator[Observation]:
    """Nothing in the plan answers what somebody expects of the zone.

    ## What it finds

    An expectation that no priority, point of attention, regular work or objective names under `answers`. One that is written
    down in a higher plan counts as answered too if a priority is aligned with that element, and as explained if the plan
    leaves that element, or that plan, out. It is silent where the file declares `expectations`, `priorities`,
    `pointsOfAttention`, `internalPriorities`, `objectives`, `alignments` or `omissions` incomplete.

    ## Why it matters

    Zones ask the population, partners and authorities what they expect, and give it a place in the plan: the zone of
    [Gaume](https://www.police.be/5299/a-propos/gouvernance/conseil-zonal-de-securite-et-plan-zonal-de-securite) has a chapter
    for it, [MIDOW](http://www.midow.be/zonaal-veiligheidsplan/) asked council members, municipal councillors, advisory
    councils and staff. Who was asked wants to see what came of it. No law asks that every wish is met.

    ## Example

    Nobody is to look after the school roads:

    ```yaml
    expectations:
      - id: school-roads
        statement: {nl: Veilig naar school}
    ```

    A point of attention does:

    ```yaml
    expectations:
      - id: school-roads
        statement: {nl: Veilig naar school}
    priorities:
      - id: drugs
        title: {nl: Drugs}
        alignments: [{target: nvp-2016-2019#drugs}, {target: prosecutor-2019#dealing}]
      - id: traffic
        title: {nl: Verkeer}
        tier: attention
        alignments: [{target: nvp-2016-2019#traffic}]
        answers: [school-roads]
    ```

    ## How to resolve

    Regular work is an answer too. If the zone can't meet the expectation, take that up with whoever asks; an expectation that
    a higher plan writes down can stand under `omissions` with the reason.
    """
    for plan in zonal_plans(graph, *_ANSWERING):
        answered = {each for priority in plan.priorities for each in priority.answers}
        answered |= {each for objective in plan.all_objectives() for each in objective.answers}
        for index, expectation in enumerate(plan.expectations):
            if expectation.id not in answered and not _is_met_at_its_source(graph, plan, expectation):
                yield Observation(
                    subject=plan.ref,
                    steps=("expectations", index),
                    related=(Ref(plan.id, expectation.id),),
                    arguments={"expectation": expectation.statement},
                )


def _is_met_at_its_source(graph: AlignmentGraph, plan: Plan, expectation: Expectation) -> bool:
    """Whether the plan answers, or leaves out, what it is written down as in a higher plan."""
    source = expectation.source
    if source is None:
        return False
    if any(
        omission.target.plan == source.plan and omission.target.element in {None, source.element}
        for omission in plan.omissions
    ):
        return True
    return any(answer.plan == plan.id for answer in graph.supporters_of(source))
