"""The words that messages use for what the model names by enumerated values."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from zvplan.model import (
    Axis,
    BasicFunction,
    Body,
    ChainLink,
    ContentItem,
    DecisionKind,
    DecisionStatus,
    Direction,
    Domain,
    DutyBasis,
    EvidenceBasis,
    Focus,
    Language,
    ObjectiveLevel,
    OmissionReason,
    Origin,
    PlanKind,
    PlanPart,
    PlanStatus,
    Provenance,
    Region,
    Relation,
    Result,
    Role,
    Setter,
    Stage,
    StakeholderKind,
    Standing,
    SupportProperty,
    Tier,
    Trend,
)
from zvplan.translation.catalogue import catalogue, marked


class GuidingText(StrEnum):
    """One of the three texts that a zonal plan goes back to."""

    MISSION = "mission"
    VISION = "vision"
    VALUES = "values"


class IndicatorPart(StrEnum):
    """What an indicator needs so that somebody can measure with it."""

    BASELINE = "baseline"
    TARGET = "target"
    UNIT = "unit"
    SOURCE = "source"
    OWNER = "owner"


class Missions(StrEnum):
    """What the capacity of a zone is for (art. 36, 2° and 3°, of the Act of 7 December 1998)."""

    ADMINISTRATIVE = "administrative"
    JUDICIAL = "judicial"
    FEDERAL = "federal"


#: By class first: values of different classes may be equal as text.
_TERMS: Final[Mapping[type[StrEnum], Mapping[str, str]]] = {
    PlanKind: {
        PlanKind.FRAMEWORK: marked("federal framework note"),
        PlanKind.NATIONAL: marked("national security plan"),
        PlanKind.REGIONAL: marked("regional security plan"),
        PlanKind.JUDICIAL: marked("prosecutor's policy plan"),
        PlanKind.ADMINISTRATIVE: marked("mayor's policy plan"),
        PlanKind.OTHER: marked("plan of another kind"),
        PlanKind.ZONAL: marked("zonal security plan"),
    },
    Role: {
        Role.MAYOR: marked("mayor"),
        Role.PROSECUTOR: marked("public prosecutor"),
        Role.CHIEF_OF_POLICE: marked("chief of police"),
        Role.ADMINISTRATIVE_DIRECTOR_COORDINATOR: marked("administrative director-coordinator"),
        Role.JUDICIAL_DIRECTOR: marked("judicial director"),
        Role.DISTRICT_COMMISSIONER: marked("district commissioner"),
        Role.GOVERNOR: marked("governor"),
        Role.MAGISTRATE: marked("magistrate"),
        Role.LABOUR_AUDITOR: marked("labour auditor"),
        Role.PREVENTION_OFFICER: marked("prevention officer"),
        Role.POLICY_OFFICER: marked("policy officer"),
        Role.SECRETARY: marked("secretary"),
        Role.MINISTER_OF_HOME_AFFAIRS: marked("minister of Home Affairs"),
        Role.MINISTER_OF_JUSTICE: marked("minister of Justice"),
        Role.MINISTER_PRESIDENT: marked("minister-president"),
        Role.PARTNER: marked("partner"),
        Role.EXPERT: marked("expert"),
        Role.OTHER: marked("other member"),
    },
    Standing: {
        Standing.STATUTORY: marked("member by law"),
        Standing.ADDED: marked("added member"),
        Standing.EXPERT: marked("expert"),
        Standing.INVITED: marked("guest"),
    },
    Body: {
        Body.ZONAL_SECURITY_COUNCIL: marked("zonal security council"),
        Body.POLICE_COUNCIL: marked("police council"),
        Body.POLICE_COLLEGE: marked("police college"),
        Body.MUNICIPAL_COUNCIL: marked("municipal council"),
        Body.CORPS_LEADERSHIP: marked("leadership of the corps"),
        Body.COUNCIL_OF_MINISTERS: marked("Council of Ministers"),
        Body.NATIONAL_SECURITY_COUNCIL: marked("National Security Council"),
        Body.INTERMINISTERIAL_CONFERENCE: marked("interministerial conference"),
        Body.FEDERAL_POLICE_COUNCIL: marked("federal police council"),
        Body.REGIONAL_GOVERNMENT: marked("regional government"),
        Body.REGIONAL_SECURITY_COUNCIL: marked("regional security council"),
        Body.OTHER: marked("other body"),
    },
    Stage: {
        Stage.PREPARATION: marked("the preparation of the plan"),
        Stage.AGREEMENT: marked("the agreement of the police or municipal council"),
        Stage.APPROVAL: marked("the approval by mayors and public prosecutor"),
        Stage.SUBMISSION: marked("the submission to the ministers"),
        Stage.MINISTERIAL_APPROVAL: marked("the approval by the ministers"),
        Stage.INFORMATION: marked("the information of the municipal councils"),
    },
    ContentItem: {
        ContentItem.PRIORITY_MISSIONS: marked("the priority missions and objectives"),
        ContentItem.CAPACITY: marked("the capacity for administrative and judicial police missions"),
        ContentItem.FEDERAL_CONTRIBUTION: marked("the contribution to missions of a federal nature"),
        ContentItem.MUNICIPAL_MISSIONS: marked("the missions that are specific to one municipality"),
    },
    EvidenceBasis: {
        EvidenceBasis.REGISTERED_FIGURES: marked("registered figures of crime and traffic"),
        EvidenceBasis.EXPECTATIONS_AND_NEEDS: marked("expectations and needs of authorities and residents"),
        EvidenceBasis.KNOW_HOW: marked("know-how of the corps' own people"),
        EvidenceBasis.OTHER: marked("other sources"),
    },
    BasicFunction: {
        BasicFunction.NEIGHBOURHOOD_POLICING: marked("neighbourhood policing"),
        BasicFunction.RECEPTION: marked("reception"),
        BasicFunction.INTERVENTION: marked("intervention"),
        BasicFunction.VICTIM_SUPPORT: marked("victim support"),
        BasicFunction.LOCAL_INVESTIGATION: marked("local investigation"),
        BasicFunction.PUBLIC_ORDER: marked("public order"),
        BasicFunction.TRAFFIC: marked("traffic"),
    },
    GuidingText: {
        GuidingText.MISSION: marked("the mission"),
        GuidingText.VISION: marked("the vision"),
        GuidingText.VALUES: marked("the values"),
    },
    IndicatorPart: {
        IndicatorPart.BASELINE: marked("starting value"),
        IndicatorPart.TARGET: marked("target"),
        IndicatorPart.UNIT: marked("unit"),
        IndicatorPart.SOURCE: marked("source"),
        IndicatorPart.OWNER: marked("owner"),
    },
    Missions: {
        Missions.ADMINISTRATIVE: marked("administrative police missions"),
        Missions.JUDICIAL: marked("judicial police missions"),
        Missions.FEDERAL: marked("missions of a federal nature"),
    },
    Tier: {
        Tier.PRIORITY: marked("priority"),
        Tier.ATTENTION: marked("point of attention"),
        Tier.REGULAR: marked("regular work"),
    },
    Axis: {
        Axis.EXTERNAL: marked("security and quality of life"),
        Axis.INTERNAL: marked("the organisation itself"),
    },
    Domain: {
        Domain.CRIME: marked("crime"),
        Domain.TRAFFIC: marked("road traffic"),
        Domain.QUALITY_OF_LIFE: marked("quality of life"),
        Domain.BASIC_POLICE_WORK: marked("basic police work"),
        Domain.ORGANISATION: marked("the organisation"),
    },
    Focus: {
        Focus.PHENOMENON: marked("a phenomenon"),
        Focus.PLACE: marked("a place"),
        Focus.PERSONS: marked("persons or groups"),
    },
    Origin: {
        Origin.NEW: marked("new"),
        Origin.CONTINUED: marked("continued"),
    },
    Setter: {
        Setter.MAYOR: marked("mayor"),
        Setter.PROSECUTOR: marked("public prosecutor"),
        Setter.CORPS_LEADERSHIP: marked("leadership of the corps"),
        Setter.POLICE_COLLEGE: marked("police college"),
    },
    DecisionKind: {
        DecisionKind.PREPARED: marked("prepared"),
        DecisionKind.DISCUSSED: marked("discussed"),
        DecisionKind.AGREED: marked("agreed"),
        DecisionKind.APPROVED: marked("approved"),
        DecisionKind.SIGNED: marked("signed"),
        DecisionKind.SUBMITTED: marked("submitted"),
        DecisionKind.MINISTERIAL_APPROVAL: marked("ministerial approval"),
        DecisionKind.INFORMED: marked("informed"),
        DecisionKind.PUBLISHED: marked("published"),
        DecisionKind.IN_FORCE: marked("in force"),
        DecisionKind.FOLLOWED_UP: marked("followed up"),
        DecisionKind.OTHER: marked("another step"),
    },
    DecisionStatus: {
        DecisionStatus.DONE: marked("done"),
        DecisionStatus.PENDING: marked("pending"),
        DecisionStatus.REFUSED: marked("refused"),
    },
    Result: {
        Result.REACHED: marked("reached"),
        Result.PARTLY_REACHED: marked("partly reached"),
        Result.NOT_REACHED: marked("not reached"),
        Result.UNKNOWN: marked("not known"),
    },
    Trend: {
        Trend.RISING: marked("rising"),
        Trend.STABLE: marked("stable"),
        Trend.FALLING: marked("falling"),
        Trend.MIXED: marked("mixed"),
    },
    PlanStatus: {
        PlanStatus.DRAFT: marked("draft"),
        PlanStatus.ADOPTED: marked("adopted"),
        PlanStatus.APPROVED: marked("approved"),
        PlanStatus.CLOSED: marked("closed"),
    },
    PlanPart: {
        PlanPart.MISSION_VISION_VALUES: marked("mission, vision and values"),
        PlanPart.PRIORITIES: marked("priorities"),
        PlanPart.AUTHORITIES: marked("who set which priority"),
        PlanPart.POINTS_OF_ATTENTION: marked("points of attention"),
        PlanPart.INTERNAL_PRIORITIES: marked("priorities of the organisation itself"),
        PlanPart.ALIGNMENTS: marked("alignments"),
        PlanPart.OMISSIONS: marked("what is left out"),
        PlanPart.HIGHER_PLANS: marked("plans above it"),
        PlanPart.EVIDENCE: marked("evidence"),
        PlanPart.EXPECTATIONS: marked("expectations"),
        PlanPart.OBJECTIVES: marked("objectives"),
        PlanPart.BASIC_FUNCTIONS: marked("basic functions"),
        PlanPart.CAPACITY: marked("staff and its division"),
        PlanPart.STAKEHOLDERS: marked("stakeholders"),
        PlanPart.SECTIONS: marked("chapters"),
        PlanPart.COUNCIL: marked("members of the zonal security council"),
        PlanPart.MUNICIPALITIES: marked("municipalities"),
        PlanPart.DECISIONS: marked("decisions"),
        PlanPart.AMENDMENTS: marked("amendments"),
        PlanPart.EVALUATIONS: marked("evaluations"),
    },
    ObjectiveLevel: {
        ObjectiveLevel.STRATEGIC: marked("strategic objective"),
        ObjectiveLevel.TACTICAL: marked("tactical objective"),
        ObjectiveLevel.OPERATIONAL: marked("operational objective"),
    },
    Direction: {
        Direction.RAISE: marked("to be raised"),
        Direction.LOWER: marked("to be lowered"),
        Direction.MAINTAIN: marked("to be maintained"),
    },
    ChainLink: {
        ChainLink.PROACTION: marked("proaction"),
        ChainLink.PREPARATION: marked("preparation"),
        ChainLink.PREVENTION: marked("prevention"),
        ChainLink.REACTION: marked("reaction"),
        ChainLink.AFTERCARE: marked("aftercare"),
    },
    StakeholderKind: {
        StakeholderKind.AUTHORITY: marked("authority"),
        StakeholderKind.POPULATION: marked("population"),
        StakeholderKind.STAFF: marked("staff"),
        StakeholderKind.PARTNER: marked("partner"),
        StakeholderKind.OTHER: marked("another party"),
    },
    OmissionReason: {
        OmissionReason.CAPACITY: marked("lack of capacity"),
        OmissionReason.NOT_OCCURRING: marked("does not occur in the zone"),
        OmissionReason.HANDLED_BY_PARTNER: marked("a partner takes care of it"),
        OmissionReason.OTHER: marked("another reason"),
    },
    Relation: {
        Relation.SUPPORTS: marked("supports"),
        Relation.EQUIVALENT: marked("equivalent"),
        Relation.IDENTICAL: marked("identical"),
        Relation.CONTRARY: marked("contrary"),
    },
    SupportProperty: {
        SupportProperty.INTEGRAL_TO: marked("integral to"),
        SupportProperty.EXAMPLE_OF: marked("example of"),
        SupportProperty.PRECEDES: marked("precedes"),
    },
    Provenance: {
        Provenance.STATED: marked("stated in the plan"),
        Provenance.READING: marked("a reading"),
        Provenance.SUGGESTED: marked("a machine's suggestion"),
    },
    DutyBasis: {
        DutyBasis.LAW: marked("the law"),
        DutyBasis.PRACTICE: marked("practice"),
    },
    Region: {
        Region.FLANDERS: marked("Flanders"),
        Region.WALLONIA: marked("Wallonia"),
        Region.BRUSSELS: marked("Brussels"),
    },
    Language: {
        Language.NL: marked("Dutch"),
        Language.FR: marked("French"),
        Language.DE: marked("German"),
        Language.EN: marked("English"),
    },
}


def term(value: StrEnum, language: Language = Language.EN) -> str:
    """What a reader calls *value*: "public prosecutor" for `publicProsecutor`; the value itself where there is no word."""
    word = _TERMS.get(type(value), {}).get(value)
    return value.value if word is None else catalogue(language).gettext(word)
