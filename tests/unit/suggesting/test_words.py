"""From titles to stems: what people write in many ways becomes the same."""

import pytest

from zvplan.model import Language
from zvplan.suggesting.compounds import split
from zvplan.suggesting.folding import fold, tokens
from zvplan.suggesting.stemming import stem


def words(text: str) -> list[str]:
    return [token.word for token in tokens(text)]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("L\u2019intégrité", ["integrite"]),
        ("Mœurs", ["moeurs"]),
        ("Verkeers(on)veiligheid", ["verkeersonveiligheid"]),
        ("veilig(er) verkeer", ["veilig", "verkeer"]),
        ("camera's en foto's", ["camera", "en", "foto"]),
        ("Drugsgebruik, -handel en \u2013verkoop", ["drugsgebruik", "handel", "en", "verkoop"]),
        ("Straße 30 km/h", ["strasse", "km", "h"]),
        ("", []),
        (" - ", []),
    ],
)
def test_a_title_becomes_words(text: str, expected: list[str]) -> None:
    assert expected == words(text)


def test_folding_keeps_neither_capitals_nor_accents() -> None:
    assert "violences a l'egard d'aines" == fold("VIOLENCES à l\u2019égard d'aînés")


def test_commas_and_conjunctions_part_a_title() -> None:
    assert [0, 1, 2, 2] == [token.segment for token in tokens("drugs, inbraken en overlast")]


def test_brackets_and_colons_begin_details() -> None:
    in_brackets = [token.is_aside for token in tokens("Verkeer (snelheid) overal")]
    after_colon = [token.is_aside for token in tokens("Drugs: handel")]

    assert ([False, True, False], [False, True]) == (in_brackets, after_colon)


def test_a_hyphen_between_letters_joins() -> None:
    assert [False, True] == [token.is_joined for token in tokens("woning-inbraak")]
    assert [False, False, False] == [token.is_joined for token in tokens("drugs- en overlast")]


@pytest.mark.parametrize(
    "language, forms",
    [
        (Language.NL, ("inbraak", "inbraken")),
        (Language.NL, ("diefstal", "diefstallen")),
        (Language.NL, ("seksueel", "seksuele")),
        (Language.NL, ("verkeers", "verkeer")),
        (Language.FR, ("cambriolage", "cambriolages")),
        (Language.FR, ("incivilite", "incivilites")),
        (Language.DE, ("einbruch", "einbruche", "einbrueche")),
        (Language.EN, ("burglary", "burglaries")),
    ],
)
def test_forms_of_a_word_have_one_stem(language: Language, forms: tuple[str, ...]) -> None:
    assert 1 == len({stem(language, form) for form in forms})


@pytest.mark.parametrize(
    "language, one, other",
    [(Language.NL, "verkracht", "veerkracht"), (Language.NL, "geweld", "wel"), (Language.FR, "vol", "volant")],
)
def test_different_words_have_different_stems(language: Language, one: str, other: str) -> None:
    assert stem(language, one) != stem(language, other)


def dutch(word: str) -> str:
    return stem(Language.NL, word)


KNOWN = {dutch(word) for word in ("woning", "inbraak", "verkeer", "veiligheid", "drugs", "overlast", "beleid")}


@pytest.mark.parametrize(
    "word, parts",
    [
        ("woninginbraken", ("woning", "inbraak")),
        ("verkeersveiligheid", ("verkeer", "veiligheid")),
        ("verkeersveiligheidsbeleid", ("verkeer", "veiligheid", "beleid")),
        ("drugsoverlast", ("drugs", "overlast")),
        ("overlast", ()),
        ("verkeerde", ()),
        ("x" * 100_000, ()),
    ],
)
def test_compounds_are_taken_apart_into_known_parts(word: str, parts: tuple[str, ...]) -> None:
    assert tuple(map(dutch, parts)) == split(word, KNOWN, dutch)
