"""Every sentence in every language, with the same placeholders, and nothing that falls back to English unseen."""

import gettext
import inspect
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from importlib import import_module
from pathlib import Path

import attrs
import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

from zvplan import io, model
from zvplan.checking import Report, WaivedFinding, check
from zvplan.coverage import cover
from zvplan.finding import shown
from zvplan.graph import Excerpt
from zvplan.model import Language, LocalizedString, PlanKind, Waiver
from zvplan.reporters import markdown, text
from zvplan.reporters.coverage import markdown as coverage_markdown
from zvplan.reporters.graph import dot
from zvplan.reporters.show import text as show_text
from zvplan.reporters.trace import text as trace_text
from zvplan.rules import ALL
from zvplan.translation import GuidingText, Speech, catalogue, term
from zvplan.translation.catalogue import FOLDER

ROOT = Path(__file__).parents[3]
OTHERS = (Language.NL, Language.FR, Language.DE)
#: A placeholder, with how it is to be shown.
PLACEHOLDER = re.compile(r"(?<!\{)\{[^{}]+\}(?!\})")


def enumerations() -> Iterator[type[StrEnum]]:
    yield GuidingText
    for _, value in inspect.getmembers(model, inspect.isclass):
        if issubclass(value, StrEnum):
            yield value


def messages(language: Language) -> Catalog:
    with (FOLDER / language / "LC_MESSAGES" / "zvplan.po").open("rb") as file:
        return read_po(file, locale=language.value)


def forms(message: Message) -> Iterator[tuple[str, str]]:
    """The sentence and its translation, each form of a number with its own."""
    if isinstance(message.id, str):
        yield message.id, str(message.string)
    else:
        yield from zip(message.id, message.string or (), strict=True)


# Catalogues


def test_every_sentence_has_every_language() -> None:
    ran = subprocess.run(  # noqa: S603 -- our own script
        [sys.executable, ROOT / "scripts" / "catalogues.py", "--check"], check=False, capture_output=True, encoding="utf-8"
    )

    assert (0, "") == (ran.returncode, ran.stderr)


@pytest.mark.parametrize("language", OTHERS)
def test_placeholders_are_the_same_in_every_form_of_every_translation(language: Language) -> None:
    differing = [
        (sentence, translation)
        for message in messages(language)
        for sentence, translation in forms(message)
        if translation and Counter(PLACEHOLDER.findall(sentence)) != Counter(PLACEHOLDER.findall(translation))
    ]

    assert differing == []


@pytest.mark.parametrize("language", OTHERS)
def test_braces_that_are_no_placeholders_stay_braces(language: Language) -> None:
    assert [
        translation
        for message in messages(language)
        for sentence, translation in forms(message)
        if translation and (sentence.count("{{"), sentence.count("}}")) != (translation.count("{{"), translation.count("}}"))
    ] == []


@pytest.mark.parametrize("language, mark", [(Language.NL, '"'), (Language.FR, "«"), (Language.DE, "„")])
def test_titles_stand_in_the_quotation_marks_of_the_language(language: Language, mark: str) -> None:
    quoted = [
        (sentence, translation)
        for message in messages(language)
        for sentence, translation in forms(message)
        if translation and '"{' in sentence and "{written}" not in sentence
    ]

    assert len(quoted) > 20
    assert [
        pair for pair in quoted if pair[0].count('"{') != pair[1].count(f"{mark}\u00a0{{" if mark == "«" else f"{mark}{{")
    ] == []


def test_an_installation_without_a_catalogue_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(import_module("zvplan.translation.catalogue"), "FOLDER", tmp_path)
    catalogue.cache_clear()
    try:
        with pytest.raises(FileNotFoundError):
            Speech(Language.NL).say("priority")
    finally:
        catalogue.cache_clear()


# Numbers


@pytest.mark.parametrize(
    "language, told",
    [
        (Language.EN, ["0 plans", "1 plan", "2 plans"]),
        (Language.NL, ["0 plannen", "1 plan", "2 plannen"]),
        (Language.FR, ["0 plan", "1 plan", "2 plans"]),
        (Language.DE, ["0 Pläne", "1 Plan", "2 Pläne"]),
    ],
)
def test_a_number_has_the_form_of_its_language(language: Language, told: list[str]) -> None:
    assert told == [Speech(language).say_number("{count} plan", "{count} plans", number) for number in range(3)]


@pytest.mark.parametrize(
    "language, told", [(Language.EN, "0.5"), (Language.NL, "0,5"), (Language.FR, "0,5"), (Language.DE, "0,5")]
)
def test_figures_have_the_decimal_sign_of_the_language(language: Language, told: str) -> None:
    assert told == Speech(language).number(0.5) == shown(0.5, language)


@pytest.mark.parametrize(
    "names, told",
    [((), ""), (("a", "a"), "a"), (("a", "b"), "a, b"), (("a", "b", "c"), "a, b en nog 1"), (tuple("abcd"), "a, b en nog 2")],
)
def test_of_many_names_the_first_few_are_told(names: tuple[str, ...], told: str) -> None:
    assert told == Speech(Language.NL).first_few(names, 2)


def test_a_template_shows_where_its_values_stand() -> None:
    template = Speech(Language.NL).template('"{priority}" works against "{target}".')

    assert template == '"…" gaat in tegen "…".'


# Terms


@pytest.mark.parametrize("kind", list(enumerations()))
def test_every_value_has_a_term_of_its_own(kind: type[StrEnum]) -> None:
    for language in Language:
        terms = [term(value, language) for value in kind]

        assert len(set(terms)) == len(terms)


@pytest.mark.parametrize("kind", list(enumerations()))
def test_every_term_is_in_the_catalogues(kind: type[StrEnum]) -> None:
    known = {language: {message.id for message in messages(language) if message.string} for language in OTHERS}

    assert [(value, language) for language in OTHERS for value in kind if term(value) not in known[language]] == []


@pytest.mark.parametrize(
    "value, terms",
    [
        (model.Role.PROSECUTOR, ("procureur des Konings", "procureur du Roi", "Prokurator des Königs")),
        (model.Role.CHIEF_OF_POLICE, ("korpschef", "chef de corps", "Korpschef")),
        (model.Body.ZONAL_SECURITY_COUNCIL, ("zonale veiligheidsraad", "conseil zonal de sécurité", "zonaler Sicherheitsrat")),
        (model.Body.POLICE_COLLEGE, ("politiecollege", "collège de police", "Polizeikollegium")),
        (PlanKind.ZONAL, ("zonaal veiligheidsplan", "plan zonal de sécurité", "zonaler Sicherheitsplan")),
        (model.BasicFunction.NEIGHBOURHOOD_POLICING, ("wijkwerking", "travail de quartier", "Revierarbeit")),
        (model.Tier.ATTENTION, ("bijzonder aandachtspunt", "point d'attention particulier", "Aufmerksamkeitspunkt")),
    ],
)
def test_offices_bodies_and_plans_have_their_official_names(value: StrEnum, terms: tuple[str, ...]) -> None:
    assert terms == tuple(term(value, language) for language in OTHERS)


# Nothing falls back to English unseen


class Misses(gettext.NullTranslations):
    """Notes every sentence that a catalogue does not have."""

    def __init__(self) -> None:
        super().__init__()
        self.sentences: set[str] = set()

    def gettext(self, message: str) -> str:
        self.sentences.add(message)
        return message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        self.sentences.add(msgid2)
        return super().ngettext(msgid1, msgid2, n)


@pytest.fixture
def misses() -> Iterator[Misses]:
    """What the catalogues lack while a test runs."""
    catalogue.cache_clear()
    found = Misses()
    for language in OTHERS:
        catalogue(language).add_fallback(found)
    yield found
    catalogue.cache_clear()


@pytest.fixture(scope="module")
def report() -> Report:
    """All examples, with something accepted, known and gone."""
    found = check(io.load([ROOT / "examples"]))
    waiver = Waiver(rule="ZVP303", motivation=LocalizedString(nl="Zo afgesproken"))
    return attrs.evolve(
        found,
        waived=tuple(WaivedFinding(finding=each, waiver=waiver) for each in found.findings[:3]),
        known=found.findings,
        gone=2,
    )


@pytest.mark.parametrize("language", OTHERS)
def test_no_report_on_the_examples_falls_back_to_english(language: Language, report: Report, misses: Misses) -> None:
    text.render(report, language=language, verbose=True)
    text.render(report, language=language)
    markdown.render(report, language=language)

    assert misses.sentences == set()


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_that_is_shown_of_the_examples_falls_back_to_english(
    language: Language, report: Report, misses: Misses
) -> None:
    graph, coverage = report.graph, cover(report.graph)
    for plan in graph.loaded.plans:
        show_text.render(plan, graph, language=language)
        trace_text.render(graph.trace(plan.ref), graph, language=language)
    dot.render(Excerpt.of(graph), language=language)
    coverage_markdown.render(coverage, language=language)
    coverage_markdown.render(coverage, inverse=True, language=language)

    assert misses.sentences == set()


@pytest.mark.parametrize("language", OTHERS)
def test_no_sentence_of_a_rule_falls_back_to_english(language: Language, misses: Misses) -> None:
    speech = Speech(language)
    for rule in ALL:
        for wording in (rule.wording, *rule.variants.values()):
            for sentence in (rule.summary, wording.message, wording.hint, wording.several, wording.across):
                _ = sentence and speech.template(sentence)

    assert misses.sentences == set()


def test_a_sentence_that_zvplan_does_not_have_stays_as_it_is() -> None:
    assert Speech(Language.DE).say("A rule of somebody's own.") == "A rule of somebody's own."
