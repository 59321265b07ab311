"""The stages that a zonal plan goes through, and which of them a decision belongs to."""

from enum import StrEnum
from typing import Final

from zvplan.model.council import Role
from zvplan.model.decision import Body, Decision, DecisionKind


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
