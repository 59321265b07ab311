"""The words that messages use for what the model names by enumerated values."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from zvplan.model import BasicFunction, ContentItem, EvidenceBasis, PlanKind, Role, Standing


class GuidingText(StrEnum):
    """One of the three texts that a zonal plan goes back to."""

    MISSION = "mission"
    VISION = "vision"
    VALUES = "values"


#: By class first: values of different classes may be equal as text.
_TERMS: Final[Mapping[type[StrEnum], Mapping[str, str]]] = {
    PlanKind: {
        PlanKind.FRAMEWORK: "federal framework note",
        PlanKind.NATIONAL: "national security plan",
        PlanKind.REGIONAL: "regional security plan",
        PlanKind.JUDICIAL: "prosecutor's policy plan",
        PlanKind.ADMINISTRATIVE: "mayor's policy plan",
        PlanKind.OTHER: "plan of another kind",
        PlanKind.ZONAL: "zonal security plan",
    },
    Role: {
        Role.MAYOR: "mayor",
        Role.PROSECUTOR: "public prosecutor",
        Role.CHIEF_OF_POLICE: "chief of police",
        Role.ADMINISTRATIVE_DIRECTOR_COORDINATOR: "administrative director-coordinator",
        Role.JUDICIAL_DIRECTOR: "judicial director",
        Role.DISTRICT_COMMISSIONER: "district commissioner",
        Role.GOVERNOR: "governor",
        Role.MAGISTRATE: "magistrate",
        Role.LABOUR_AUDITOR: "labour auditor",
        Role.PREVENTION_OFFICER: "prevention officer",
        Role.POLICY_OFFICER: "policy officer",
        Role.SECRETARY: "secretary",
        Role.MINISTER_OF_HOME_AFFAIRS: "minister of Home Affairs",
        Role.MINISTER_OF_JUSTICE: "minister of Justice",
        Role.MINISTER_PRESIDENT: "minister-president",
        Role.PARTNER: "partner",
        Role.EXPERT: "expert",
        Role.OTHER: "other member",
    },
    Standing: {
        Standing.STATUTORY: "member by law",
        Standing.ADDED: "added member",
        Standing.EXPERT: "expert",
        Standing.INVITED: "guest",
    },
    ContentItem: {
        ContentItem.PRIORITY_MISSIONS: "the priority missions and objectives",
        ContentItem.CAPACITY: "the capacity for administrative and judicial police missions",
        ContentItem.FEDERAL_CONTRIBUTION: "the contribution to missions of a federal nature",
        ContentItem.MUNICIPAL_MISSIONS: "the missions that are specific to one municipality",
    },
    EvidenceBasis: {
        EvidenceBasis.REGISTERED_FIGURES: "registered figures of crime and traffic",
        EvidenceBasis.EXPECTATIONS_AND_NEEDS: "expectations and needs of authorities and residents",
        EvidenceBasis.KNOW_HOW: "know-how of the corps' own people",
        EvidenceBasis.OTHER: "other sources",
    },
    BasicFunction: {
        BasicFunction.NEIGHBOURHOOD_POLICING: "neighbourhood policing",
        BasicFunction.RECEPTION: "reception",
        BasicFunction.INTERVENTION: "intervention",
        BasicFunction.VICTIM_SUPPORT: "victim support",
        BasicFunction.LOCAL_INVESTIGATION: "local investigation",
        BasicFunction.PUBLIC_ORDER: "public order",
        BasicFunction.TRAFFIC: "traffic",
    },
    GuidingText: {
        GuidingText.MISSION: "the mission",
        GuidingText.VISION: "the vision",
        GuidingText.VALUES: "the values",
    },
}


def term(value: StrEnum) -> str:
    """What a reader calls *value*: "public prosecutor" for `publicProsecutor`; the value itself where there is no word."""
    return _TERMS.get(type(value), {}).get(value, value.value)
