"""ZVP209."""

from collections.abc import Iterator, Mapping

from zvplan.finding import Argument, Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Plan, PlanId, PlanKind, Ref, Region
from zvplan.rules.subjects import name_of, zonal_plans

_HINT = "Look whether the plan really takes account of it; if it does so of its own accord, nothing has to be done."


@rule(
    "ZVP209",
    "regional-plan-elsewhere",
    Severity.NOTE,
    message='The plan takes account of "{plan}", which zones of another region have to answer ({region}).',
    hint=_HINT,
    variants={
        "aligned": Wording(
            message='"{priority}" answers "{plan}", which zones of another region have to answer ({region}).',
            several='{count} priorities answer "{plan}", which zones of another region have to answer ({region}): {list}.',
            listed="priority",
            hint=_HINT,
        )
    },
    source="art. 37bis of the Act of 7 December 1998, https://safe.brussels/nl/node/538",
    since="0.1.0",
)
def regional_plan_elsewhere(graph: AlignmentGraph) -> Iterator[Observation]:
    """A zone takes account of a plan that only zones of another region have to answer.

    ## What it finds

    A zonal plan that names the Brussels regional plan among its higher plans, or a priority that answers it, while the zone
    is known to lie outside Brussels. It is silent where the file does not give the region.

    ## Why it matters

    The regional security and prevention plan binds the zones of Brussels: art. 37bis of the Act of 7 December 1998
    ([safe.brussels](https://safe.brussels/nl/node/538)). Others may work with it, as neighbours of Brussels well might. More
    often a file was copied from a Brussels plan, or has the wrong region, and then the duties of the zone are wrong too.

    ## Example

    A Flemish zone answers the regional plan of Brussels:

    ```yaml
    zone: {code: "5999", region: flanders}
    higherPlans:
      - {plan: gvpp-2017-2020, kind: regional}
    ```

    A zone of Brussels does:

    ```yaml
    zone: {code: "5999", region: brussels}
    higherPlans:
      - {plan: gvpp-2017-2020, kind: regional}
    ```

    ## How to resolve

    Look up in the plan which region it speaks of. Correct the region of the zone, or take the regional plan out. If the zone
    takes account of it of its own accord, accept the note with a waiver that says so.
    """
    for plan in zonal_plans(graph):
        if plan.zone is None or plan.zone.region is None:
            continue
        asked = {duty.kind for duty in graph.regime.duties_in(plan.zone.region)}
        elsewhere = {
            duty.kind: duty.region for duty in graph.regime.duties if duty.region is not None and duty.kind not in asked
        }
        yield from _named(graph, plan, elsewhere)


def _named(graph: AlignmentGraph, plan: Plan, elsewhere: Mapping[PlanKind, Region]) -> Iterator[Observation]:
    cited: set[PlanId] = set()
    for index, higher in enumerate(plan.higher_plans):
        kind = higher.kind or graph.kind_of(higher.plan)
        if kind is not None and kind in elsewhere:
            ref = Ref(higher.plan)
            name = higher.title or name_of(graph, ref)
            arguments: dict[str, Argument] = {"plan": name, "region": elsewhere[kind]}
            yield Observation(subject=plan.ref, steps=("higher_plans", index), related=(ref,), arguments=arguments)
            cited.add(higher.plan)
    for stated in graph.alignments_of(plan.ref):
        kind = graph.kind_of(stated.target.plan)
        if kind is None or kind not in elsewhere or stated.target.plan in cited:
            continue
        if stated.status.is_answer:
            yield Observation(
                subject=stated.source,
                steps=stated.steps,
                related=(stated.target,),
                arguments={
                    "priority": name_of(graph, stated.source),
                    "plan": name_of(graph, Ref(stated.target.plan)),
                    "region": elsewhere[kind],
                },
                variant="aligned",
            )
