"""Titles, as zones write them and as nobody has written them yet, lead to the items that they are about."""

from collections.abc import Iterator

import attrs
import pytest

from zvplan import Suggestion, shipped, suggest
from zvplan.model import (
    Alignment,
    Language,
    LocalizedString,
    Plan,
    PlanId,
    Priority,
    Provenance,
    Ref,
    Relation,
    SupportProperty,
)


def items(title: str, against: str = "kiv-2022-2024") -> list[str]:
    return [str(each.target.element) for each in suggest(title, against=against)]


def first(title: str) -> str:
    """The best item, empty if nothing is proposed."""
    return next(iter(items(title)), "")


@pytest.mark.parametrize(
    "title, item",
    [
        # Inflection, order and compounds.
        ("inbraak in een woning", "property"),
        ("Woninginbraken", "property"),
        ("Diefstallen uit voertuigen", "property"),
        ("vols simples et qualifiés", "property"),
        ("Eigentumsdelikte (Einbruch)", "property"),
        ("Verkeersveilige gemeenten", "traffic"),
        ("druggerelateerde feiten", "drugs"),
        ("terrorismebestrijding", "radicalisation"),
        ("rondtrekkende dadergroeperingen", "property"),
        ("Sichere Schulwege", "traffic"),
        # Hyphens, brackets, ellipsis.
        ("woning-inbraken", "property"),
        ("Informatica-criminaliteit", "cyber"),
        ("Verkeers(on)veiligheid", "traffic"),
        ("internet- en informaticacriminaliteit", "cyber"),
        ("Drugsgebruik, -handel en \u2013verkoop", "drugs"),
        # Accents and capitals.
        ("SECURITE ROUTIERE", "traffic"),
        ("Innerfamiliaere Gewalt", "violence"),
        ("incivilites", "nuisance"),
        # Abbreviations.
        ("IFG", "violence"),
        ("VKO", "traffic"),
        ("TEH", "trafficking"),
        # Slips of the pen.
        ("woninginbarken", "property"),
        ("Verkeersonveiligeid", "traffic"),
        ("cambrioalges", "property"),
        ("Drogenkriminalitaet", "drugs"),
        # A compound of which one part is known.
        ("drugskartels", "drugs"),
        ("tuinbouwcriminaliteit en plantendiefstal", "property"),
        # What is easily taken for something else.
        ("rijden onder invloed van drugs", "traffic"),
        ("stupéfiants au volant", "traffic"),
        ("Trunkenheit am Steuer", "traffic"),
        ("georganiseerde drugscriminaliteit", "drugs"),
        ("druggerelateerde overlast", "drugs"),
        ("vols et stupéfiants", "property"),
        ("trafic de stupéfiants", "drugs"),
        ("trafic d'êtres humains", "trafficking"),
        ("trafic d'armes", "property"),
        ("afvalfraude", "environment"),
        ("verkeersoverlast", "traffic"),
        ("fraude au domicile", "identity-fraud"),
        # The themes that run through all.
        ("bestuurlijke aanpak van criminaliteit", "administrative-enforcement"),
        ("ondermijning", "administrative-enforcement"),
        ("kaalplukken van criminelen", "proceeds"),
        ("grensoverschrijdende politiesamenwerking", "international-cooperation"),
        ("Internet en ICT als facilitator", "ict-facilitator"),
        # A hint is enough where there is nothing better.
        ("leefbaarheid in de wijken", "nuisance"),
    ],
)
def test_a_title_leads_to_its_item(title: str, item: str) -> None:
    assert item == first(title)


@pytest.mark.parametrize(
    "title",
    [
        "modern HRM-beleid",
        "Welzijn en motivatie van personeel",
        "optimaliseren van de interne communicatie",
        "integriteit binnen het korps",
        "geweldsbeheersing en opleiding",
        "informatiegestuurde politiezorg",
        "slachtofferbejegening",
        "een geoptimaliseerde wijkwerking",
        "de verkeersdienst",
        "een aangenaam werkmilieu",
        "veerkracht van het korps",
        "la formation continue",
        "améliorer la circulation de l'information",
        "le traitement des plaintes",
        "un meilleur environnement de travail",
        "la transformation digitale",
        "la visibilité policière dans les quartiers",
        "Verbesserung der internen Kommunikation",
        "Bürgernahe Polizeiarbeit",
        "community policing",
    ],
)
def test_nothing_is_proposed_for_the_organisation(title: str) -> None:
    assert "" == first(title)


@pytest.mark.parametrize(
    "title",
    [
        "",
        " ",
        "?!",
        "2026",
        "Project X",
        "Integrale aanpak",
        "omgaan met verwarde personen",
        "veelplegers",
        "de burger centraal",
    ],
)
def test_nothing_is_proposed_for_what_can_not_be_told(title: str) -> None:
    assert "" == first(title)


def test_one_title_may_be_about_several_items() -> None:
    assert {"drugs", "cyber", "property"} == set(
        items("bestrijden van druggebruik, cybercriminaliteit en inbraken in gebouwen")
    )
    assert ["drugs", "nuisance"] == items("Drugs en overlast")


@pytest.mark.parametrize("language", [None, *Language])
def test_a_wrong_language_does_not_lose_the_match(language: Language | None) -> None:
    assert "property" == next(str(each.target.element) for each in suggest("cambriolages dans les habitations", lang=language))


def test_a_stated_language_decides_where_two_fit() -> None:
    labels = [suggest("Radicalisation", lang=lang)[0].label for lang in ("fr", "en")]

    assert ["radicalisation", "radicalisation"] == labels


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="'it' is not a valid Language"):
        suggest("furti", lang="it")


def test_the_same_phenomenon_is_equivalent_and_a_narrower_one_an_example() -> None:
    same, narrower = suggest("Verkeersveiligheid")[0], suggest("Overdreven snelheid")[0]

    assert (Relation.EQUIVALENT, None) == (same.relation, same.property)
    assert (Relation.SUPPORTS, SupportProperty.EXAMPLE_OF) == (narrower.relation, narrower.property)
    assert ("Overdreven snelheid", "speeding") == (narrower.label, narrower.phenomenon)


def test_what_only_overlaps_supports_without_more() -> None:
    second = suggest("drugsoverlast")[1]

    assert (Ref.parse("kiv-2022-2024#nuisance"), Relation.SUPPORTS, None) == (second.target, second.relation, second.property)


def test_a_proposal_becomes_an_alignment_that_says_what_it_is() -> None:
    proposal = suggest("Woninginbraken")[0]

    expected = Alignment(
        target=Ref.parse("kiv-2022-2024#property"),
        relation=Relation.SUPPORTS,
        property=SupportProperty.EXAMPLE_OF,
        provenance=Provenance.SUGGESTED,
        confidence=round(proposal.score, 2),
    )
    assert expected == proposal.alignment()


def test_a_text_in_several_languages_is_as_good_as_its_best_one() -> None:
    title = LocalizedString(nl="Maatschappij ontwrichtende fenomenen", fr="Vols dans les habitations")

    assert suggest("Vols dans les habitations", lang="fr") == suggest(title)


def test_the_threshold_can_be_moved() -> None:
    every, sure = suggest("drugsoverlast", threshold=0), suggest("drugsoverlast", threshold=0.9)

    assert (["drugs", "nuisance"], ["drugs"]) == (
        [each.target.element for each in every],
        [each.target.element for each in sure],
    )


def own_titles() -> Iterator[tuple[Plan, Priority, Language, str]]:
    for plan in shipped.plans().values():
        for priority in plan.priorities:
            for language, text in priority.title.items():
                yield plan, priority, language, text


@pytest.mark.parametrize("plan", shipped.plans())
def test_every_item_of_a_shipped_plan_is_found_by_its_own_title(plan: PlanId) -> None:
    wrong: list[tuple[str, tuple[Suggestion, ...]]] = []
    for own, priority, language, text in own_titles():
        found = suggest(text, lang=language, against=plan) if own.id == plan else ()
        if own.id == plan and (
            not found or (found[0].target, found[0].relation) != (Ref(plan, priority.id), Relation.EQUIVALENT)
        ):
            wrong.append((text, found))

    assert [] == wrong


def test_a_plan_that_the_vocabulary_does_not_know_is_matched_by_its_titles() -> None:
    own = attrs.evolve(shipped.plans()[PlanId("nvp-2012-2015")], id=PlanId("own-plan"))

    assert [Ref.parse("own-plan#burglary")] == [each.target for each in suggest("vols dans les habitations", against=own)]
    assert [Ref.parse("own-plan#domestic-violence")] == [each.target for each in suggest("IFG", against=own)]
    assert () == suggest("Welzijn", against=own)


def test_an_edition_has_its_own_items() -> None:
    assert ["burglary"] == items("Woninginbraken", against="nvp-2012-2015")
    assert [] == items("Woninginbraken", against="nvp-2022-2025")


def test_a_plan_that_is_not_shipped_is_named_in_vain() -> None:
    with pytest.raises(KeyError, match="no shipped plan has the id 'kiv-2030': give one of gvpp-2017-2020, "):
        suggest("Drugs", against="kiv-2030")


def test_a_very_long_title_does_no_harm() -> None:
    assert "drugs" == first("drugs " + "ververst " * 2000 + "x" * 50_000)


@pytest.mark.parametrize(
    "title",
    [
        "Veiligheid in het station",  # stationnement
        "Station de métro",
        "Het nieuwe park",  # Parken
        "De burger centraal stellen",  # stelen
        "Intégrer les nouveaux habitants",  # intégrisme
        "Les personnes extrêmement vulnérables",  # extrémisme
        "Les lignes de bus",  # en ligne
        "Papiers administratifs",  # sans-papiers
        "Belastung der Mitarbeiter",  # Belästigung
    ],
)
def test_words_that_only_look_like_those_of_another_subject_or_language_propose_nothing(title: str) -> None:
    assert suggest(title) == ()


@pytest.mark.parametrize(
    "title, item",
    [
        ("Stationnement gênant", "traffic"),
        ("Falschparken", "traffic"),
        ("Stelen in winkels", "property"),
        ("L'intégrisme", "radicalisation"),
        ("Sans-papiers", "trafficking"),
        ("Belästigungen", "nuisance"),
        ("Dieven in de wijk", "property"),
        ("Aanpak van hooligans en fake news", "nuisance"),
    ],
)
def test_the_words_themselves_still_do(title: str, item: str) -> None:
    assert suggest(title)[0].target == Ref.parse(f"kiv-2022-2024#{item}")
