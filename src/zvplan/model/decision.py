"""What was decided on a plan, by whom and when."""

from enum import StrEnum

from attrs import frozen

from zvplan.model.council import Role
from zvplan.model.dates import PartialDate
from zvplan.model.expression import Expression
from zvplan.model.fields import tuples
from zvplan.model.text import LocalizedString


class Body(StrEnum):
    """A body that decides on security plans, or is told of them."""

    ZONAL_SECURITY_COUNCIL = "zonalSecurityCouncil"
    #: Politieraad / conseil de police: of a multi-municipality zone.
    POLICE_COUNCIL = "policeCouncil"
    #: Politiecollege / collège de police: all mayors of the zone.
    POLICE_COLLEGE = "policeCollege"
    MUNICIPAL_COUNCIL = "municipalCouncil"
    CORPS_LEADERSHIP = "corpsLeadership"
    COUNCIL_OF_MINISTERS = "councilOfMinisters"
    NATIONAL_SECURITY_COUNCIL = "nationalSecurityCouncil"
    INTERMINISTERIAL_CONFERENCE = "interministerialConference"
    FEDERAL_POLICE_COUNCIL = "federalPoliceCouncil"
    REGIONAL_GOVERNMENT = "regionalGovernment"
    REGIONAL_SECURITY_COUNCIL = "regionalSecurityCouncil"
    OTHER = "other"


class DecisionKind(StrEnum):
    """A step in the making of a plan.

    For a zonal plan: prepared and discussed by the council, agreed by the police or municipal council for what is in its
    competence, approved by mayors and prosecutor, submitted to the ministers, approved by them, municipal councils informed
    (arts. 36-37, as police zones describe the procedure).
    """

    PREPARED = "prepared"
    DISCUSSED = "discussed"
    AGREED = "agreed"
    APPROVED = "approved"
    SIGNED = "signed"
    SUBMITTED = "submitted"
    MINISTERIAL_APPROVAL = "ministerialApproval"
    INFORMED = "informed"
    PUBLISHED = "published"
    IN_FORCE = "inForce"
    FOLLOWED_UP = "followedUp"
    OTHER = "other"


class DecisionStatus(StrEnum):
    """Whether the step was taken."""

    DONE = "done"
    #: Still to come when the source was written.
    PENDING = "pending"
    REFUSED = "refused"


@frozen(kw_only=True, repr=False, field_transformer=tuples)
class Decision(Expression):
    """One dated step in the life of a plan. Approval is a chain of such steps, never one date."""

    kind: DecisionKind
    #: The bodies that took it.
    bodies: tuple[Body, ...] = ()
    #: The offices that took it.
    roles: tuple[Role, ...] = ()
    #: As precisely as the source gives it; None if it gives no date.
    date: PartialDate | None = None
    status: DecisionStatus = DecisionStatus.DONE
    #: What happened in the source's own words: "electronic consultation", "late, because of the pandemic".
    note: LocalizedString | None = None
