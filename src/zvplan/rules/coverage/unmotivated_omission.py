"""ZVP304."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import DutyBasis, Plan, PlanId, PlanPart
from zvplan.rules.subjects import name_of, zonal_plans

_HINT = "Say why under motivation, or give a reason other than other."


@rule(
    "ZVP304",
    "unmotivated-omission",
    Severity.WARNING,
    message='The plan leaves out "{target}" and does not say why.',
    several="The plan leaves out {count} things and does not say why: {list}.",
    listed="target",
    hint=_HINT,
    variants={
        "law": Wording(
            message='The plan leaves out "{target}", which the law asks to take account of, and does not say why.',
            several="The plan leaves out {count} things that the law asks to take account of, and does not say why: {list}.",
            listed="target",
            hint=_HINT,
        )
    },
    requires=frozenset({"ZVP202", "ZVP206"}),
    source="arts. 36, 37 and 37bis of the Act of 7 December 1998, "
    "https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel",
    since="0.1.0",
)
def unmotivated_omission(graph: AlignmentGraph) -> Iterator[Observation]:
    """A zonal plan leaves something out without a reason.

    ## What it finds

    An omission without a motivation and without a reason that says enough by itself (`other` does not). It is an error where
    the law asks for an answer and a warning elsewhere. It is silent where the file declares `omissions` incomplete.

    ## Why it matters

    A zone may leave an item of a higher plan out; that it says why is the whole point of *comply or explain*. The plans of
    Arlon and of the zones 5273 and 5314 have a chapter for it. The ministers' approval looks whether the federal priorities
    are found back in the plan ([zone
    5407](https://www.politie.be/5407/over-ons/zonaal-veiligheidsplan/zonaal-veiligheidsplan)), on the basis of arts. 36 and
    37 of the [Act of 7 December 1998](https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel).

    ## Example

    Left out, and nobody knows why:

    ```yaml
    omissions:
      - target: nvp-2016-2019#drugs
    priorities: []
    ```

    Better:

    ```yaml
    omissions:
      - target: nvp-2016-2019#drugs
        reason: notOccurring
        motivation: {nl: De cijfers tonen geen vaststellingen}
    priorities: []
    ```

    ## How to resolve

    Write the reason as the council gave it. If the council gave none, the item is open: raise it at the next meeting.
    """
    for plan in zonal_plans(graph, PlanPart.OMISSIONS):
        by_law = _due_by_law(graph, plan)
        for index, omission in enumerate(plan.omissions):
            if omission.is_motivated:
                continue
            is_law = omission.target.plan in by_law
            yield Observation(
                subject=plan.ref,
                steps=("omissions", index),
                related=(omission.target,),
                arguments={"target": name_of(graph, omission.target)},
                variant="law" if is_law else "",
                severity=Severity.ERROR if is_law else None,
            )


def _due_by_law(graph: AlignmentGraph, plan: Plan) -> frozenset[PlanId]:
    obligations = graph.obligations_of(plan)
    return frozenset(higher for each in obligations if each.duty.basis is DutyBasis.LAW for higher in each.plans)
