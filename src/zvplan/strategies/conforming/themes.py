"""What plans are about."""

from typing import Final

from attrs import frozen

from zvplan.model import Domain, ElementId, PhenomenonId
from zvplan.strategies.conforming.wording import Wording


@frozen
class Theme:
    """Something that plans of every level may take up, under the same id in each."""

    id: ElementId
    title: Wording
    domain: Domain

    @property
    def phenomenon(self) -> PhenomenonId:
        """The phenomenon that it is about."""
        return PhenomenonId(self.id)


def _theme(name: str, domain: Domain, nl: str, fr: str, de: str) -> Theme:
    return Theme(ElementId(name), Wording(nl, fr, de), domain)


#: About security and quality of life.
THEMES: Final = (
    _theme("drugs", Domain.CRIME, "Drugs", "Drogues", "Drogen"),
    _theme("road-safety", Domain.TRAFFIC, "Verkeersveiligheid", "Sécurité routière", "Verkehrssicherheit"),
    _theme("nuisance", Domain.QUALITY_OF_LIFE, "Overlast", "Nuisances", "Belästigungen"),
    _theme("home-burglary", Domain.CRIME, "Inbraken in woningen", "Cambriolages", "Wohnungseinbrüche"),
    _theme("domestic-violence", Domain.CRIME, "Intrafamiliaal geweld", "Violences intrafamiliales", "Familiäre Gewalt"),
    _theme("cybercrime", Domain.CRIME, "Cybercriminaliteit", "Cybercriminalité", "Cyberkriminalität"),
    _theme("bicycle-theft", Domain.CRIME, "Fietsdiefstal", "Vols de vélos", "Fahrraddiebstahl"),
    _theme("radicalisation", Domain.CRIME, "Radicalisering", "Radicalisation", "Radikalisierung"),
)
#: About the organisation itself.
INTERNAL_THEMES: Final = (
    _theme("wellbeing", Domain.ORGANISATION, "Welzijn op het werk", "Bien-être au travail", "Wohlbefinden bei der Arbeit"),
    _theme("training", Domain.ORGANISATION, "Opleiding", "Formation", "Ausbildung"),
)


def themes_from(first: int, number: int, step: int = 1) -> tuple[Theme, ...]:
    """So many themes, from the one at a place on; an odd *step* gives other neighbours and none twice."""
    return tuple(THEMES[(first + step * index) % len(THEMES)] for index in range(number))
