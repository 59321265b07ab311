import pickle

from zvplan.phrase import Phrase

DUTCH = {"there is no {thing} in {place}": "in {place} is geen {thing}", "wine": "wijn"}


def dutch(template: str) -> str:
    return DUTCH.get(template, template)


def test_a_phrase_is_its_english_words() -> None:
    phrase = Phrase("there is no {thing} in {place}", thing="wine", place="Gent")

    assert phrase == "there is no wine in Gent"
    assert isinstance(phrase, str)


def test_another_language_may_put_the_values_in_another_order() -> None:
    assert Phrase("there is no {thing} in {place}", thing="bier", place="Gent").said(dutch) == "in Gent is geen bier"


def test_phrases_in_phrases_are_said_too() -> None:
    assert Phrase("there is no {thing} in {place}", thing=Phrase("wine"), place="Gent").said(dutch) == "in Gent is geen wijn"


def test_values_with_braces_stay_as_they_are() -> None:
    assert Phrase("there is no {thing} in {place}", thing="{thing}", place="{}").said(dutch) == "in {} is geen {thing}"


def test_a_phrase_goes_from_one_process_to_another() -> None:
    phrase = Phrase("there is no {thing} in {place}", thing=Phrase("wine"), place="Gent")

    assert pickle.loads(pickle.dumps(phrase)).said(dutch) == "in Gent is geen wijn"  # noqa: S301 -- our own bytes
