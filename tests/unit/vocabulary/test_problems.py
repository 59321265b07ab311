"""What is wrong with a vocabulary is told in sentences."""

from typing import Any

import pytest

from zvplan.model import Language, LocalizedString, PhenomenonId, Ref
from zvplan.vocabulary import Entry, Vocabulary, Words, problems

ITEM = Ref.parse("plan#item")


def entry(name: str, **given: Any) -> Entry:
    label = LocalizedString(nl=f"{name} nl", fr=f"{name} fr", de=f"{name} de", en=f"{name} en")
    return Entry(**{"id": PhenomenonId(name), "label": label, "same_as": (ITEM,), **given})


def test_a_sound_vocabulary_has_none() -> None:
    assert () == problems(Vocabulary.of([entry("a"), entry("b", broader="a", same_as=())]))


@pytest.mark.parametrize(
    "entries, told",
    [
        ([entry("a", label=LocalizedString(nl="x", en="y"))], "a has no name in fr and de"),
        ([entry("a"), entry("a")], "2 phenomena have the id a"),
        ([entry("a", broader="b")], "a names the phenomenon b, which is not in the vocabulary"),
        ([entry("a", related=("c",))], "a names the phenomenon c, which is not in the vocabulary"),
        ([entry("a", broader="a")], "a is part of a: a circle"),
        (
            [entry("a", broader="c"), entry("b", broader="a"), entry("c", broader="b")],
            "a is part of c is part of b is part of a: a circle",
        ),
        (
            [entry("a", other_labels=Words(fr=("Été",))), entry("b", other_labels=Words(fr=("ete",)))],
            "'ete' (fr) is a name of a and of b",
        ),
        ([entry("a", same_as=())], "a belongs to no item of a higher plan, and no scope note says why"),
    ],
)
def test_each_problem_is_told_once(entries: list[Entry], told: str) -> None:
    assert (told,) == problems(Vocabulary.of(entries))


def test_an_entry_that_leads_into_a_circle_is_no_part_of_it() -> None:
    entries = [entry("a", broader="b"), entry("b", broader="c"), entry("c", broader="b")]

    assert ("b is part of c is part of b: a circle",) == problems(Vocabulary.of(entries))


def test_an_item_that_no_plan_has_is_told_if_the_items_are_known() -> None:
    vocabulary = Vocabulary.of([entry("a", part_of=(Ref.parse("plan#other"),))])

    assert () == problems(vocabulary)
    assert ("a names the item plan#other, which no plan has",) == problems(vocabulary, items=[ITEM])


def test_one_name_in_two_languages_is_no_problem() -> None:
    words = [entry("a", other_labels=Words(nl=("drugs",))), entry("b", other_labels=Words(en=("drugs",)))]

    assert () == problems(Vocabulary.of(words))


def test_a_scope_note_or_the_organisation_explains_why_there_is_no_item() -> None:
    explained = entry("a", same_as=(), scope_note=LocalizedString(en="No plan has it."))

    assert () == problems(Vocabulary.of([explained, entry("b", same_as=(), is_internal=True)]))


def test_only_the_wanted_languages_are_asked_for() -> None:
    vocabulary = Vocabulary.of([entry("a", label=LocalizedString(fr="x"))])

    assert () == problems(vocabulary, languages=[Language.FR])
