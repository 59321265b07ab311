"""Texts in the three official languages, said in the languages of a plan."""

from functools import cache
from typing import Final

from attrs import frozen

from zvplan.model import Language, LocalizedString

#: The languages of a plan, the main one first.
Languages = tuple[Language, ...]


@frozen
class Wording:
    """One text in Dutch, French and German; braces stand for what each plan fills in."""

    nl: str
    fr: str
    de: str

    def said(self, languages: Languages, *filled: object) -> LocalizedString:
        """The text in each of some languages."""
        return _said(self, languages, filled)

    def in_main(self, languages: Languages, *filled: object) -> str:
        """The text in the first of some languages."""
        text: str = getattr(self, languages[0].value)
        return text.format(*filled)


@cache
def _said(wording: Wording, languages: Languages, filled: tuple[object, ...]) -> LocalizedString:
    return LocalizedString(**{each.value: getattr(wording, each.value).format(*filled) for each in languages})


NATIONAL: Final = Wording("Politieel veiligheidsplan {}-{}", "Plan policier de sécurité {}-{}", "Polizeilicher Plan {}-{}")
FRAMEWORK: Final = Wording("Veiligheidsnota {}-{}", "Note de sécurité {}-{}", "Sicherheitsnote {}-{}")
REGIONAL: Final = Wording("Gewestelijk plan {}-{}", "Plan régional {}-{}", "Regionaler Plan {}-{}")
ADMINISTRATIVE: Final = Wording(
    "Beleidsplan van de burgemeester van {}", "Plan du bourgmestre de {}", "Plan des Bürgermeisters von {}"
)
JUDICIAL: Final = Wording(
    "Beleidsplan van de procureur voor zone {}", "Plan du procureur pour la zone {}", "Plan des Prokurators für die Zone {}"
)
ZONAL: Final = Wording("Zonaal veiligheidsplan {}-{}", "Plan zonal de sécurité {}-{}", "Zonaler Sicherheitsplan {}-{}")
MOTTO: Final = Wording("Samen veilig", "Ensemble en sécurité", "Gemeinsam sicher")
MISSION: Final = Wording(
    "Zorgen voor een veilige en leefbare zone",
    "Veiller à une zone sûre et agréable",
    "Für eine sichere und lebenswerte Zone sorgen",
)
VISION: Final = Wording(
    "Een korps dat naast de mensen staat", "Un corps proche des gens", "Ein Korps, das den Menschen nahesteht"
)
VALUES: Final = (
    Wording("Respect", "Respect", "Respekt"),
    Wording("Integriteit", "Intégrité", "Integrität"),
    Wording("Openheid", "Ouverture", "Offenheit"),
)
LOCAL_MATTER: Final = Wording("Dat plan zegt hier niets over", "Ce plan n'en parle pas", "Dieser Plan sagt nichts darüber")
NOT_HERE: Final = Wording("Komt in de zone niet voor", "N'existe pas dans la zone", "Kommt in der Zone nicht vor")
RATIONALE: Final = Wording("Het argumentatiehoofdstuk noemt het", "Le chapitre le cite", "Das Kapitel nennt es")
CRIME_BAROMETER: Final = Wording("Criminaliteitsbarometer {}", "Baromètre de la criminalité {}", "Kriminalitätsbarometer {}")
SURVEY: Final = Wording("Veiligheidsmonitor {}", "Moniteur de sécurité {}", "Sicherheitsmonitor {}")
STAFF_ASKED: Final = Wording("Bevraging van het personeel {}", "Consultation du personnel {}", "Befragung des Personals {}")
STATEMENT: Final = Wording("Stijgt sinds twee jaar", "En hausse depuis deux ans", "Steigt seit zwei Jahren")
FEWER: Final = Wording("Minder: {}", "Moins : {}", "Weniger: {}")
EVERY_DAY: Final = Wording("Elke dag: {}", "Au quotidien : {}", "Jeden Tag: {}")
FACTS: Final = Wording("Geregistreerde feiten: {}", "Faits enregistrés : {}", "Registrierte Fälle: {}")
FACTS_A_YEAR: Final = Wording("feiten per jaar", "faits par an", "Fälle pro Jahr")
PATROL: Final = Wording("Toezicht {}", "Surveillance {}", "Aufsicht {}")
LESSON: Final = Wording("Voorlichting {}", "Information {}", "Aufklärung {}")
HELP: Final = Wording("Hulp aan slachtoffers {}", "Aide aux victimes {}", "Hilfe für Opfer {}")
POLICY_SERVICE: Final = Wording("Beleidsdienst", "Service politique", "Strategischer Dienst")
PATROLS: Final = Wording("Interventiedienst", "Service d'intervention", "Interventionsdienst")
SCHOOL: Final = Wording("De gemeenteschool", "L'école communale", "Die Gemeindeschule")
SCHOOL_ROLE: Final = Wording("Geeft de lessen", "Donne les leçons", "Gibt die Stunden")
RESIDENTS: Final = Wording("De bewoners", "Les habitants", "Die Einwohner")
SAFE_ROADS: Final = Wording("Veilig naar school", "En sécurité vers l'école", "Sicher zur Schule")
QUICK_HELP: Final = Wording("Snel hulp", "Une aide rapide", "Schnelle Hilfe")
CAPACITY: Final = Wording("Capaciteit", "Capacité", "Kapazität")
FEDERAL: Final = Wording("Federale opdrachten", "Missions fédérales", "Föderale Aufträge")
MUNICIPAL: Final = Wording("Gemeentelijke opdrachten", "Missions communales", "Kommunale Aufträge")
REASONS: Final = Wording("Prioriteiten", "Priorités", "Prioritäten")
GOING_ON: Final = Wording(
    "Gaat nu via de reguliere werking", "Relève du travail régulier", "Läuft in der regulären Arbeit weiter"
)
IN_LINE: Final = Wording(
    "In lijn met het nieuwe nationale plan", "Conforme au nouveau plan national", "Im Einklang mit dem neuen Plan"
)
GUARANTEED: Final = Wording("Elke dag verzekerd", "Assuré chaque jour", "Jeden Tag gewährleistet")
LOOKED_BACK: Final = Wording("Besproken in de raad", "Discuté au conseil", "Im Rat besprochen")
ATTENTION_LABEL: Final = Wording("Aandachtspunt", "Point d'attention", "Schwerpunkt zweiter Ordnung")
CORPS: Final = Wording("Politiezone {}", "Zone de police {}", "Polizeizone {}")
