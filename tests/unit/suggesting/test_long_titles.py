"""Texts that stand where a title belongs and are none."""

from zvplan.suggesting import suggest
from zvplan.suggesting.suggesting import LONGEST


def test_what_stands_after_the_first_thousand_characters_of_a_title_does_not_count() -> None:
    before = ("Welkom " * LONGEST)[:LONGEST]

    assert () == suggest(f"{before} woninginbraken")
    assert suggest(f"{before[: -len(' woninginbraken')]} woninginbraken")


def test_a_text_of_a_million_words_is_looked_at_as_fast_as_a_long_title() -> None:
    words = "wonnginbraak drugs-handel " * 40

    assert suggest(words) == suggest(words * 25_000)
