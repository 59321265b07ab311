"""The words that messages use for what the model names by enumerated values."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from zvplan.model import BasicFunction, ContentItem, EvidenceBasis, Language, PlanKind, Role, Standing
from zvplan.translation.catalogue import catalogue, marked


class GuidingText(StrEnum):
    """One of the three texts that a zonal plan goes back to."""

    MISSION = "mission"
    VISION = "vision"
    VALUES = "values"


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
}


def term(value: StrEnum, language: Language = Language.EN) -> str:
    """What a reader calls *value*: "public prosecutor" for `publicProsecutor`; the value itself where there is no word."""
    word = _TERMS.get(type(value), {}).get(value)
    return value.value if word is None else catalogue(language).gettext(word)
