"""The stages that a zonal plan goes through, which of them a decision belongs to, and which lie behind a plan."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from zvplan.model.council import Role
from zvplan.model.decision import Body, Decision, DecisionKind, DecisionStatus
from zvplan.model.kinds import PlanStatus
from zvplan.model.plan import Plan


class Stage(StrEnum):
    """A stage in the making of a zonal plan, in the order of the procedure (arts. 36-37, as police zones describe it).

    Source: http://politiebredenedehaan.be/beleid/zvp_def.php
    """

    #: The zonal security council discusses and prepares the plan.
    PREPARATION = "preparation"
    #: The police council, or the municipal council of a zone of one municipality, agrees to what is in its competence.
    AGREEMENT = "agreement"
    #: Mayors and public prosecutor approve the plan.
    APPROVAL = "approval"
    #: The plan goes to the ministers of Home Affairs and Justice.
    SUBMISSION = "submission"
    #: The ministers approve it.
    MINISTERIAL_APPROVAL = "ministerialApproval"
    #: The municipal councils are informed of the approved plan.
    INFORMATION = "information"

    @property
    def number(self) -> int:
        """Its place in the procedure, counted from 1."""
        return tuple(Stage).index(self) + 1


MINISTERS: Final = frozenset((Role.MINISTER_OF_HOME_AFFAIRS, Role.MINISTER_OF_JUSTICE))
#: The councils that agree to what is in their competence: of several municipalities, and of one.
COUNCILS: Final = frozenset((Body.POLICE_COUNCIL, Body.MUNICIPAL_COUNCIL))

#: The stages of kinds that say it, whoever took the decision.
_STAGES: Final = {
    DecisionKind.PREPARED: Stage.PREPARATION,
    DecisionKind.DISCUSSED: Stage.PREPARATION,
    DecisionKind.MINISTERIAL_APPROVAL: Stage.MINISTERIAL_APPROVAL,
    DecisionKind.INFORMED: Stage.INFORMATION,
}


def stage_of(decision: Decision) -> Stage | None:
    """The stage that a decision on a zonal plan belongs to, whatever its status; None if to none, or nobody can tell.

    What a source calls an agreement may be of the councils, of the zonal security council on its priorities, or of the corps
    with the college: only that of the councils is a stage. A decision that names nobody is taken for what its kind says.
    """
    councils = bool(COUNCILS & {*decision.bodies}) and Body.ZONAL_SECURITY_COUNCIL not in decision.bodies
    match decision.kind:
        case DecisionKind.DISCUSSED if decision.bodies and Body.ZONAL_SECURITY_COUNCIL not in decision.bodies:
            return None
        case DecisionKind.INFORMED if decision.bodies and Body.MUNICIPAL_COUNCIL not in decision.bodies:
            return None
        case DecisionKind.AGREED:
            return Stage.AGREEMENT if councils else None
        case DecisionKind.SUBMITTED:
            return None if councils else Stage.SUBMISSION
        case DecisionKind.APPROVED | DecisionKind.SIGNED:
            return _stage_of_approval(decision, councils=councils)
        case kind:
            return _STAGES.get(kind)


def _stage_of_approval(decision: Decision, *, councils: bool) -> Stage:
    if councils and not decision.roles:
        return Stage.AGREEMENT
    if decision.roles and MINISTERS.issuperset(decision.roles) and not decision.bodies:
        return Stage.MINISTERIAL_APPROVAL
    return Stage.APPROVAL


#: The number of the last stage that a plan with this status has behind it.
_LAST_BY_STATUS: Final[Mapping[PlanStatus | None, int]] = {
    PlanStatus.ADOPTED: Stage.APPROVAL.number,
    PlanStatus.APPROVED: Stage.MINISTERIAL_APPROVAL.number,
}


def stages_behind(plan: Plan) -> frozenset[Stage]:
    """The stages that a zonal plan must have gone through, by its status and by later decisions that were taken.

    Municipal councils are sometimes told of a plan before the ministers approve it, and plans come into force while that
    approval is pending: neither shows that the ministers approved. Once they did and the plan is in force, it is time to tell
    the municipal councils.
    """
    last = _LAST_BY_STATUS.get(plan.status, 0)
    taken = [decision for decision in plan.decisions if decision.status is not DecisionStatus.PENDING]
    for decision in taken:
        stage = stage_of(decision)
        if stage is Stage.INFORMATION:
            last = max(last, Stage.APPROVAL.number)
        elif stage is not None:
            last = max(last, stage.number - 1)
    is_in_force = any(decision.kind in {DecisionKind.IN_FORCE, DecisionKind.FOLLOWED_UP} for decision in taken)
    is_approved = any(
        stage_of(decision) is Stage.MINISTERIAL_APPROVAL and decision.status is DecisionStatus.DONE for decision in taken
    )
    if is_in_force:
        last = max(last, Stage.INFORMATION.number if is_approved else Stage.SUBMISSION.number)
    return frozenset(stage for stage in Stage if stage.number <= last)
