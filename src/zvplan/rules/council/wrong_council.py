"""ZVP414."""

from collections.abc import Iterator, Sequence
from typing import Final

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.location import Steps
from zvplan.model import Body, Decision, Plan, PlanPart, Stage, stage_of
from zvplan.rules.subjects import zonal_plans

#: What only zones of several municipalities have.
_OF_SEVERAL: Final = (Body.POLICE_COUNCIL, Body.POLICE_COLLEGE)


@rule(
    "ZVP414",
    "wrong-council",
    Severity.ERROR,
    message="The plan records a decision of the {body}, which a zone of one municipality does not have.",
    hint="Name the municipal council under bodies, or the mayor under roles. If the zone has more municipalities, add them.",
    variants={
        "municipal": Wording(
            message="A municipal council agreed to the plan, but in a zone of several municipalities the police council does "
            "that.",
            hint="Name the police council under bodies. If municipal councils were only told of the plan, the kind of the "
            "step is informed.",
        )
    },
    source="http://politiebredenedehaan.be/beleid/zvp_def.php; http://bruxelleselections2012.irisnet.be/la-zone-de-police.html",
    since="0.1.0",
)
def wrong_council(graph: AlignmentGraph) -> Iterator[Observation]:
    """A council decided that the zone does not have, or that is not the one to decide.

    ## What it finds

    A decision of a police council or police college in a zone of one municipality; and, as a warning, the agreement of a
    municipal council in a zone of several, where the police council did not agree. That municipal councils are informed is as
    it should be. It is silent where the file names no municipality of the zone or declares `municipalities` incomplete; on
    the agreement also where it declares `decisions` incomplete.

    ## Why it matters

    In a zone of one municipality the municipal council and the mayor have the powers over the police; a zone of several has a
    police council, and a police college of all mayors
    ([Brussels](http://bruxelleselections2012.irisnet.be/la-zone-de-police.html)). The council agrees to those parts of the
    plan that are in its competence, such as staff and budget; all municipal councils are informed of the approved plan
    ([Bredene/De Haan](http://politiebredenedehaan.be/beleid/zvp_def.php)).

    ## Example

    One municipality has no police council:

    ```yaml
    zone:
      code: "5999"
      municipalities:
        - name: {nl: Voorstad}
    decisions:
      - {kind: agreed, bodies: [policeCouncil], date: 2019-09-19}
    ```

    Better:

    ```yaml
    zone:
      code: "5999"
      municipalities:
        - name: {nl: Voorstad}
    decisions:
      - {kind: agreed, bodies: [municipalCouncil], date: 2019-09-19}
    ```

    ## How to resolve

    Look who decided. Municipalities merge, and a zone of two may have become one of one: then the old council is right for
    what it decided in its time, and the zone should be as it was when the plan was made.
    """
    for plan in zonal_plans(graph, PlanPart.MUNICIPALITIES):
        if plan.zone is None or not plan.zone.municipalities:
            continue
        decisions = _decisions(graph.loaded[plan.id])
        if not plan.zone.has_several_municipalities:
            for steps, decision in decisions:
                for index, body in enumerate(decision.bodies):
                    if body in _OF_SEVERAL:
                        yield Observation(subject=plan.ref, steps=(*steps, "bodies", index), arguments={"body": body})
        elif plan.is_complete(PlanPart.DECISIONS):
            yield from _agreements(plan, decisions)


def _agreements(plan: Plan, decisions: Sequence[tuple[Steps, Decision]]) -> Iterator[Observation]:
    agreements = [(steps, each) for steps, each in decisions if stage_of(each) is Stage.AGREEMENT]
    if not any(Body.POLICE_COUNCIL in each.bodies for _, each in agreements):
        for steps, _ in agreements:
            yield Observation(subject=plan.ref, steps=(*steps, "bodies"), variant="municipal", severity=Severity.WARNING)


def _decisions(plan: Plan) -> Sequence[tuple[Steps, Decision]]:
    """The decisions on the plan and on its amendments, with the ways to them."""
    own: list[tuple[Steps, Decision]] = [(("decisions", index), each) for index, each in enumerate(plan.decisions)]
    for place, amendment in enumerate(plan.amendments):
        own += [(("amendments", place, "decisions", index), each) for index, each in enumerate(amendment.decisions)]
    return own
