import pytest

from zvplan.model import Language, LocalizedString
from zvplan.model.text import flaw_in

DUTCH_AND_FRENCH = LocalizedString(nl="drugs", fr="drogues")


@pytest.mark.parametrize(
    "text",
    [
        "drugs",
        " drugs ",
        "a\nb",
        "a\tb",
        "\u00e9t\u00e9",
        "e\u0301te\u0301",
        "\U0001f693",
        "a\u200db",
        "a\u00adb",
        "no",
        "\ue000",
        "\ufdd0",
    ],
)
def test_text_that_people_can_read_has_no_flaw(text: str) -> None:
    assert flaw_in(text) is None


@pytest.mark.parametrize("text", ["", " ", "\n", "\t \n", "\u00a0", "\u3000"])
def test_text_of_nothing_but_white_space_is_empty(text: str) -> None:
    assert flaw_in(text) == "is empty"


@pytest.mark.parametrize(
    "text, flaw",
    [
        ("\x00a", "has the control character U+0000 at position 1"),
        ("a\rb", "has the control character U+000D at position 2"),
        ("ab\x1b[1m", "has the control character U+001B at position 3"),
        ("a\x7f", "has the control character U+007F at position 2"),
        ("a\x85", "has the control character U+0085 at position 2"),
        ("a\u2028b", "has the control character U+2028 at position 2"),
        ("a\u2029b", "has the control character U+2029 at position 2"),
        ("\ufeffa", "has the control character U+FEFF at position 1"),
        ("a\uffff", "has the control character U+FFFF at position 2"),
        ("a\ud800", "has the control character U+D800 at position 2"),
    ],
)
def test_control_characters_are_told_with_their_position(text: str, flaw: str) -> None:
    assert flaw_in(text) == flaw


@pytest.mark.parametrize("character", "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
def test_bidirectional_characters_are_told_with_their_position(character: str) -> None:
    assert flaw_in(f"ab{character}c") == f"has the bidirectional control character U+{ord(character):04X} at position 3"


def test_the_first_flaw_is_told() -> None:
    assert flaw_in("a\u202eb\x00") == "has the bidirectional control character U+202E at position 2"


def test_a_text_in_no_language_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^give the text in at least one of nl, fr, de, en$"):
        LocalizedString()


@pytest.mark.parametrize("language", Language)
def test_an_empty_text_is_refused_in_each_language(language: Language) -> None:
    with pytest.raises(ValueError, match=f"^{language} is empty$"):
        LocalizedString(**{language.value: " "})


def test_items_come_in_the_order_of_languages() -> None:
    text = LocalizedString(en="drugs (en)", de="Drogen", fr="drogues", nl="drugs")

    assert list(text.items()) == [
        (Language.NL, "drugs"),
        (Language.FR, "drogues"),
        (Language.DE, "Drogen"),
        (Language.EN, "drugs (en)"),
    ]


@pytest.mark.parametrize(
    "language, best",
    [
        (Language.NL, (Language.NL, "drugs")),
        (Language.FR, (Language.FR, "drogues")),
        (Language.DE, (Language.NL, "drugs")),
        (Language.EN, (Language.NL, "drugs")),
    ],
)
def test_the_best_text_is_in_the_wanted_language_or_the_first(language: Language, best: tuple[Language, str]) -> None:
    assert DUTCH_AND_FRENCH.best(language) == best


def test_without_dutch_the_next_language_is_best() -> None:
    assert LocalizedString(de="Drogen", en="drugs").best() == (Language.DE, "Drogen")


def test_a_localized_string_reads_as_its_first_text() -> None:
    assert str(LocalizedString(fr="drogues", en="drugs")) == "drogues"
