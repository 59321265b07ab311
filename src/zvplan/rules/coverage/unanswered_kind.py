"""ZVP302."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph, AlignmentStatus, StatedAlignment
from zvplan.model import Axis, ElementId, Plan, PlanKind, PlanPart, Priority, Ref, Tier
from zvplan.rules.editions import have_all_ended
from zvplan.rules.proposing import item_for
from zvplan.rules.subjects import zonal_plans


@rule(
    "ZVP302",
    "unanswered-kind",
    Severity.WARNING,
    message='"{priority}" answers nothing of the {kind}, and the plan does not say why.',
    several="{count} priorities answer nothing of the {kind}, and the plan does not say why: {list}.",
    listed="priority",
    hint="Name under alignments what is answered there, or say under notAlignedWith why nothing is.",
    source="practice: zone 5415, https://www.politie.be/5415/over-ons/onze-organisatie/zonaal-veiligheidsplan-2020-2025",
    since="0.1.0",
)
def unanswered_kind(graph: AlignmentGraph) -> Iterator[Observation]:
    """A priority answers some higher plans, but nothing of a kind that zonal plans have to answer.

    ## What it finds

    An external priority of a zonal plan that has alignments or explanations, yet none for one of the kinds of plan that
    zones have to answer: framework note, national plan, mayor's plan, prosecutor's plan and, in Brussels, the regional plan.
    An answer through another plan counts, and so does one to a plan as a whole or to a plan that is only cited. It is silent
    where the file declares `alignments` incomplete, and on national, framework and regional plans where no edition is known
    or the last one had ended when the plan began.

    ## Why it matters

    Zones say that all these plans are taken into account, as zone
    [5415](https://www.politie.be/5415/over-ons/onze-organisatie/zonaal-veiligheidsplan-2020-2025) does. Mayor and prosecutor
    set the priorities, each within their own competence, so that a crime priority may have nothing to do with the mayor's
    plan; one sentence says so. That every priority answers every kind is practice, not law.

    ## Example

    This says nothing of the prosecutor's plan:

    ```yaml
    priorities:
      - id: nuisance
        title: {nl: Overlast}
        alignments:
          - target: mayor-5999-2019#nuisance
        notAlignedWith:
          - kind: national
            motivation: {nl: Een plaatselijk probleem}
    ```

    Better:

    ```yaml
    priorities:
      - id: nuisance
        title: {nl: Overlast}
        alignments:
          - target: mayor-5999-2019#nuisance
        notAlignedWith:
          - kind: national
            motivation: {nl: Een plaatselijk probleem}
          - kind: judicial
            motivation: {nl: Overlast wordt bestuurlijk aangepakt}
    ```

    ## How to resolve

    Align the priority with what it answers there, or explain under `notAlignedWith`, once for each kind. The hint names the
    item there that the title most surely answers, if zvplan finds one.
    """
    for plan in zonal_plans(graph, PlanPart.ALIGNMENTS):
        kinds = _expected_kinds(graph, plan)
        told: set[ElementId] = set()
        for priority in plan.priorities:
            if priority.axis is not Axis.EXTERNAL or priority.tier is not Tier.PRIORITY:
                continue
            if not priority.alignments and not priority.not_aligned_with:
                continue
            # Of priorities with one id, which is a finding of its own, the first is looked at.
            if priority.id in told:
                continue
            told.add(priority.id)
            ref = Ref(plan.id, priority.id)
            addressed = _addressed_kinds(graph, priority, ref)
            for kind in kinds:
                if addressed is not None and kind not in addressed:
                    yield Observation(
                        subject=ref,
                        arguments={"priority": priority.title, "kind": kind},
                        proposal=item_for(graph, ref, kind),
                    )


def _expected_kinds(graph: AlignmentGraph, plan: Plan) -> tuple[PlanKind, ...]:
    # A zone knows its mayor and its prosecutor; where no edition of a plan for all is known, there is none to answer.
    obligations = graph.obligations_of(plan)
    return tuple(
        each.duty.kind
        for each in obligations
        if each.duty.kind.is_local or (each.plans and not have_all_ended(graph, plan, each.plans))
    )


def _addressed_kinds(graph: AlignmentGraph, priority: Priority, ref: Ref) -> frozenset[PlanKind] | None:
    """The kinds that a priority has something to do with; None if that can't be known, because a target is a mystery."""
    targets = [_meant(graph, stated) for stated in graph.alignments_of(ref)]
    reached = [*targets, *(higher for target in (ref, *targets) for higher in graph.supported_by(target))]
    kinds = {graph.kind_of(target.plan) for target in reached}
    explained = (each.kind for each in priority.not_aligned_with)
    return None if None in kinds else frozenset((*filter(None, kinds), *explained))


def _meant(graph: AlignmentGraph, stated: StatedAlignment) -> Ref:
    """The target of an alignment, or what a mistyped one may have meant."""
    if stated.status is not AlignmentStatus.DANGLING:
        return stated.target
    return graph.nearest(stated.target) or stated.target
