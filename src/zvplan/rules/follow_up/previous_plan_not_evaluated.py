"""ZVP710."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import EvidenceBasis, Plan, PlanKind, PlanPart, Ref
from zvplan.rules.subjects import zonal_plans


@rule(
    "ZVP710",
    "previous-plan-not-evaluated",
    Severity.NOTE,
    message='The plan takes the place of "{previous}", of which no evaluation is in the files.',
    hint="Add the evaluation to the earlier plan, or name it under evidence of this one with the basis other.",
    source="practice of zone 5299, "
    "https://www.police.be/5299/a-propos/gouvernance/conseil-zonal-de-securite-et-plan-zonal-de-securite",
    since="0.1.0",
)
def previous_plan_not_evaluated(graph: AlignmentGraph) -> Iterator[Observation]:
    """A plan follows one that was never evaluated.

    ## What it finds

    A plan that takes the place of an earlier zonal plan among the plans that are checked, which has no evaluation, while this
    plan names no evidence of the basis `other`, as an evaluation would be. It is silent where the file of the earlier plan
    declares `evaluations` incomplete, or that of this plan `evidence`.

    ## Why it matters

    A plan builds on what the one before taught: the plan of zone
    [5299](https://www.police.be/5299/a-propos/gouvernance/conseil-zonal-de-securite-et-plan-zonal-de-securite) has a chapter
    that evaluates the earlier plans. No law asks for such a chapter.

    ## Example

    The earlier plan has no evaluation, and this one names none:

    ```yaml
    supersedes: [zvp-5998-2014]
    ```

    Better:

    ```yaml
    supersedes: [zvp-5998-2014]
    evidence:
      - basis: registeredFigures
      - basis: expectationsAndNeeds
      - basis: knowHow
      - basis: other
        source: {nl: Evaluatie van het plan 2014-2017}
    ```

    ## How to resolve

    Best give the earlier plan its `evaluations`, with what came of each priority; the plan that follows then shows what it
    goes on with and why.
    """
    for plan in zonal_plans(graph, PlanPart.EVIDENCE):
        for index, previous_id in enumerate(plan.supersedes):
            previous = graph.plans.get(previous_id)
            if previous is None or _is_evaluated(previous) or _names_other_evidence(plan):
                continue
            yield Observation(
                subject=plan.ref,
                steps=("supersedes", index),
                related=(Ref(previous.id),),
                arguments={"previous": previous.title},
            )


def _is_evaluated(plan: Plan) -> bool:
    """Whether it is a plan with an evaluation, or one of which nobody can say that it has none."""
    return plan.kind is not PlanKind.ZONAL or bool(plan.evaluations) or not plan.is_complete(PlanPart.EVALUATIONS)


def _names_other_evidence(plan: Plan) -> bool:
    pieces = (*plan.evidence, *(piece for priority in plan.priorities for piece in priority.evidence))
    return any(piece.basis is EvidenceBasis.OTHER for piece in pieces)
