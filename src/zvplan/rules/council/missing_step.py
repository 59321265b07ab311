"""ZVP408."""

from collections.abc import Collection, Iterator
from typing import Final

from zvplan.finding import Arguments, Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Body, Plan, PlanPart, PlanStatus, Stage, stages_behind
from zvplan.rules.procedure import decisions_of, missing_approvers, missing_ministers, was_agreed, was_before_the_council
from zvplan.rules.subjects import zonal_plans

_HINT: Final = (
    "Add the step under decisions, with its date. If the file does not have all steps, add decisions under incomplete."
)
#: Which parts need the agreement is open, a submission shows from what followed it, and a status alone contradicts nothing.
_MILD: Final = frozenset(("none", "agreement", "submission"))


@rule(
    "ZVP408",
    "missing-step",
    Severity.ERROR,
    message="The plan has come further, but the file does not record that the zonal security council discussed it.",
    hint=_HINT,
    variants={
        "none": Wording(
            message="The plan counts as adopted or approved, but the file records no step on the way there.",
            hint="Add the steps under decisions, with their dates. If the file does not have them, add decisions under "
            "incomplete.",
        ),
        "agreement": Wording(
            message="The plan has come further, but the file does not record that the {body} agreed to the parts within its "
            "competence.",
            hint=_HINT,
        ),
        "approval": Wording(
            message="The plan counts as adopted or has come further, but the file does not record that mayors and public "
            "prosecutor approved it.",
            hint=_HINT,
        ),
        "approver": Wording(
            message="The plan counts as adopted or has come further, but the file does not record that the {role} approved "
            "it.",
            hint="Name under roles, or bodies, of the approval all who approved the plan, or add their own approval under "
            "decisions.",
        ),
        "submission": Wording(
            message="The plan has come further, but the file does not record that it was submitted to the ministers.",
            hint=_HINT,
        ),
        "ministers": Wording(
            message="The plan counts as approved by the ministers, but the file does not record that they decided on it.",
            hint=_HINT,
        ),
        "minister": Wording(
            message="The plan counts as approved by the ministers, but the file does not record that the {role} decided on "
            "it.",
            hint="Name both ministers under roles of the ministers' approval, or add the other's under decisions.",
        ),
        "information": Wording(
            message="The plan is in force and the ministers have approved it, but the file does not record that the municipal "
            "councils were informed of it.",
            hint=_HINT,
        ),
    },
    source="arts. 35-37 of the Act of 7 December 1998, https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel"
    "; http://politiebredenedehaan.be/beleid/zvp_def.php",
    since="0.1.0",
)
def missing_step(graph: AlignmentGraph) -> Iterator[Observation]:
    """A later step of the procedure is recorded, and an earlier one is not.

    ## What it finds

    A plan that has a later step behind it, by its decisions or its status, while the file says nothing of an earlier one:
    discussion in the zonal security council, agreement of the police council (or of the municipal council, where the zone is
    one municipality), approval by mayors and public prosecutor, submission, the decisions of both ministers, and, once an
    approved plan is in force, information of the municipal councils. A step that is pending or refused is recorded. A plan
    with a status and no step at all gets one warning. It is silent on drafts, and where the file declares `decisions`
    incomplete.

    ## Why it matters

    [Bredene/De Haan](http://politiebredenedehaan.be/beleid/zvp_def.php) describes the steps of arts. 36 and 37 of the [Act of
    7 December 1998](https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel) in this order. The council
    discusses and prepares the plan by art. 35. The agreement of police or municipal council is about what is in their
    competence, such as staff and budget; how far that goes could not be verified, so it is a warning. A missing submission is
    one too: what the ministers decided on had been submitted.

    ## Example

    Approved by the ministers, but was it ever submitted?

    ```yaml
    decisions:
      - {kind: prepared, bodies: [zonalSecurityCouncil], date: 2019-05}
      - {kind: agreed, bodies: [municipalCouncil], date: 2019-09}
      - {kind: approved, roles: [mayor, publicProsecutor], date: 2019-10}
      - {kind: ministerialApproval, date: 2019-12}
    ```

    All steps:

    ```yaml
    decisions:
      - {kind: prepared, bodies: [zonalSecurityCouncil], date: 2019-05}
      - {kind: agreed, bodies: [municipalCouncil], date: 2019-09}
      - {kind: approved, roles: [mayor, publicProsecutor], date: 2019-10}
      - {kind: submitted, date: 2019-10}
      - {kind: ministerialApproval, date: 2019-12}
    ```

    ## How to resolve

    Ask the secretary of the council for the minutes. A step whose date nobody knows is recorded without one.
    """
    if not graph.regime.statutory_roles:
        return
    for plan in zonal_plans(graph, PlanPart.DECISIONS):
        if plan.status is not PlanStatus.DRAFT:
            for variant, arguments in _missing(plan):
                yield Observation(
                    subject=plan.ref,
                    steps=("decisions",),
                    arguments=arguments,
                    variant=variant,
                    severity=Severity.WARNING if variant in _MILD else None,
                )


def _missing(plan: Plan) -> Iterator[tuple[str, Arguments]]:
    """The variant and arguments for each step that must have been taken and is not recorded, in order."""
    behind = stages_behind(plan)
    if behind and not plan.decisions:
        return iter([("none", {})])
    return _missing_of(plan, behind)


def _missing_of(plan: Plan, behind: Collection[Stage]) -> Iterator[tuple[str, Arguments]]:
    if Stage.PREPARATION in behind and not was_before_the_council(plan):
        yield "", {}
    if Stage.AGREEMENT in behind and not was_agreed(plan):
        municipalities = plan.zone.municipalities if plan.zone and plan.is_complete(PlanPart.MUNICIPALITIES) else ()
        if municipalities:
            yield "agreement", {"body": Body.POLICE_COUNCIL if len(municipalities) > 1 else Body.MUNICIPAL_COUNCIL}
    if Stage.APPROVAL in behind and not decisions_of(plan, Stage.APPROVAL):
        yield "approval", {}
    elif Stage.APPROVAL in behind:
        yield from (("approver", {"role": role}) for role in missing_approvers(plan))
    if Stage.SUBMISSION in behind and not decisions_of(plan, Stage.SUBMISSION):
        yield "submission", {}
    if Stage.MINISTERIAL_APPROVAL in behind and not decisions_of(plan, Stage.MINISTERIAL_APPROVAL):
        yield "ministers", {}
    elif Stage.MINISTERIAL_APPROVAL in behind:
        yield from (("minister", {"role": role}) for role in missing_ministers(plan))
    if Stage.INFORMATION in behind and not decisions_of(plan, Stage.INFORMATION):
        yield "information", {}
