"""ZVP306."""

from collections.abc import Iterator, Mapping

from zvplan.coverage import CoverageEntry, cover
from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import LocalizedString, Plan, PlanPart, Ref
from zvplan.rules.subjects import name_of, zonal_plans


@rule(
    "ZVP306",
    "conditional-answer",
    Severity.NOTE,
    message='"{priority}" answers "{item}" on a condition ("{condition}"), and nothing answers it without one.',
    several='"{priority}" answers {count} items on a condition ("{condition}"), and nothing answers them without one: {list}.',
    listed="item",
    hint="Nothing is wrong; look what remains of the answer if the condition is not met.",
    variants={
        "whole-plan": Wording(
            message='All that the plan takes up depends on a condition ("{condition}").',
            hint="Nothing is wrong; look what remains of the plan if the condition is not met.",
        )
    },
    source="practice: zone 5425, https://www.politie.be/5425/over-ons/beleidsdocumenten/zonaal-veiligheidsplan-2020-2025",
    since="0.1.0",
)
def conditional_answer(graph: AlignmentGraph) -> Iterator[Observation]:
    """An answer to a higher plan depends on a condition.

    ## What it finds

    An item that the zonal plan has to answer, and answers only by priorities that have a `condition`; and a zonal plan with
    a `condition` as a whole. Of single items it is silent where the file declares `priorities`, `pointsOfAttention` or
    `alignments` incomplete.

    ## Why it matters

    In coverage such an item counts as answered. Whether it really will be hangs on something else: the plan of zone
    [5425](https://www.politie.be/5425/over-ons/beleidsdocumenten/zonaal-veiligheidsplan-2020-2025) is attainable with full
    staff and the means of the multi-year plan, the one of zone
    [5294](http://www.policelocale.be/5294/a-propos/le-plan-zonal-de-securite/le-plan-zonal-de-securite-et-nos-priorites)
    holds as far as possible. Who approves the plan had better know. It is practice, not law.

    ## Example

    The only answer depends on staff:

    ```yaml
    priorities:
      - id: drugs
        title: {nl: Drugs}
        alignments: [{target: nvp-2016-2019#drugs}]
        condition: {nl: Alleen met een volledig kader}
    ```

    A point of attention answers without condition:

    ```yaml
    priorities:
      - id: drugs
        title: {nl: Drugs}
        alignments: [{target: nvp-2016-2019#drugs}]
        condition: {nl: Alleen met een volledig kader}
      - id: drugs-in-schools
        title: {nl: Drugs op school}
        tier: attention
        alignments: [{target: nvp-2016-2019#drugs}]
    ```

    ## How to resolve

    Nothing has to be done. In the next plan, say what is done even if the condition is not met: regular work can answer an
    item too.
    """
    coverage = cover(graph)
    for plan in zonal_plans(graph):
        if plan.condition is not None:
            arguments = {"condition": plan.condition}
            yield Observation(subject=plan.ref, steps=("condition",), arguments=arguments, variant="whole-plan")
        if plan.is_complete(PlanPart.PRIORITIES, PlanPart.POINTS_OF_ATTENTION, PlanPart.ALIGNMENTS):
            conditions = _conditions(plan)
            for entry in coverage.of_plan(plan.id):
                yield from _conditional(graph, entry, conditions)


def _conditions(plan: Plan) -> Mapping[Ref, LocalizedString]:
    return {Ref(plan.id, each.id): each.condition for each in plan.priorities if each.condition is not None}


def _conditional(
    graph: AlignmentGraph, entry: CoverageEntry, conditions: Mapping[Ref, LocalizedString]
) -> Iterator[Observation]:
    answering = [path[0] for path in entry.witnesses]
    if not entry.is_due or not all(priority in conditions for priority in answering):
        return
    for priority in answering:
        yield Observation(
            subject=priority,
            steps=("condition",),
            related=(entry.item,),
            arguments={
                "priority": name_of(graph, priority),
                "item": name_of(graph, entry.item),
                "condition": conditions[priority],
            },
        )
