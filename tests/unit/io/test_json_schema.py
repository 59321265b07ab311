"""The JSON Schema accepts what the loader accepts, and rejects what it rejects."""

import json
from collections.abc import Mapping
from importlib.resources import files
from typing import Final

import jsonschema
import pytest

from minimal import PLAN
from zvplan.errors import InvalidPlanFiles
from zvplan.io import dumps, loads, schema
from zvplan.io.descriptions import choices_of, comments_of, description_of
from zvplan.io.json_schema import FILE_NAME, made_schema, text_of
from zvplan.model import NotAligned, PlanKind, PlanPeriod, Tier, TierLabel

Document = Mapping[str, object]

TITLE: Final = {"nl": "Titel"}
LEAST: Final[Document] = {"id": "p", "kind": "zonal", "title": TITLE}
VALIDATOR: Final = jsonschema.Draft202012Validator(made_schema(), format_checker=jsonschema.FormatChecker(("date",)))
PERIOD: Final = {"startDate": "2020-01-01", "endDate": "2025-12-31"}
PRIORITY: Final = {"id": "a", "title": TITLE}


def with_priority(**keys: object) -> Document:
    return {**LEAST, "priorities": [{**PRIORITY, **keys}]}


GOOD: Final[Mapping[str, Document]] = {
    "the least": LEAST,
    "a place for editors": {"$schema": "zvplan.schema.json", **LEAST},
    "a period": {**LEAST, "period": {**PERIOD, "extendedTo": "2026-12-31", "statedYears": 6}},
    "a zone": {**LEAST, "zone": {"code": "5415", "municipalities": [{"name": TITLE, "code": 44021}]}},
    "references": with_priority(alignments=[{"target": "nvp#a", "confidence": 1}, {"target": "nvp", "property": "exampleOf"}]),
    "dates": {**LEAST, "sources": [{"published": date} for date in ("2020", 2020, "2020-02", "2020-02-29")]},
    "tabs and lines": {**LEAST, "edition": "a\tb\nc"},
    "nothing in a list": {**LEAST, "priorities": []},
    "truth": with_priority(evidence=[{"basis": "knowHow", "contradicts": True}]),
    "the longest id": {**LEAST, "id": "x" * 100},
}

BAD: Final[Mapping[str, object]] = {
    "a list": [LEAST],
    "text": "plan",
    "a missing key": {"id": "p", "kind": "zonal"},
    "an unknown key": {**LEAST, "colour": "red"},
    "an unknown key further down": with_priority(colour="red"),
    "nothing": {**LEAST, "mission": None},
    "a number as text": {**LEAST, "edition": 5},
    "text without a language": {**LEAST, "title": "Titel"},
    "text in no language": {**LEAST, "title": {}},
    "text in another language": {**LEAST, "title": {"es": "x"}},
    "empty text": {**LEAST, "edition": " \n"},
    "a control character": {**LEAST, "edition": "a\x00b"},
    "a bidirectional character": {**LEAST, "title": {"nl": "a\u202eb"}},
    "no id": {**LEAST, "id": "a b"},
    "an id that is too long": {**LEAST, "id": "x" * 101},
    "another kind": {**LEAST, "kind": "zonall"},
    "a number as a kind": {**LEAST, "kind": 1},
    "no list": {**LEAST, "languages": "nl"},
    "no reference": with_priority(alignments=[{"target": "nvp#"}]),
    "a reference with an id that is too long": with_priority(alignments=[{"target": f"nvp#{'x' * 101}"}]),
    "too sure": with_priority(alignments=[{"target": "nvp", "confidence": 1.5}]),
    "a property of a contrary": with_priority(alignments=[{"target": "nvp", "relation": "contrary", "property": "precedes"}]),
    "a code as a number": {**LEAST, "zone": {"code": 5415}},
    "a code of three digits": {**LEAST, "zone": {"code": "541"}},
    "a municipality of four digits": {**LEAST, "zone": {"municipalities": [{"name": TITLE, "code": 4402}]}},
    "a fraction of a year": {**LEAST, "period": {**PERIOD, "statedYears": 1.5}},
    "a truth value as a number": {**LEAST, "period": {**PERIOD, "statedYears": True}},
    "text as a truth value": with_priority(evidence=[{"basis": "knowHow", "contradicts": "yes"}]),
    "no day": {**LEAST, "period": {**PERIOD, "startDate": "2020-1-1"}},
    "a month as a day": {**LEAST, "period": {**PERIOD, "startDate": "2020-01"}},
    "a day in February": {**LEAST, "period": {**PERIOD, "startDate": "2020-02-30"}},
    "a year far away": {**LEAST, "period": {**PERIOD, "startDate": "1020-01-01"}},
    "a partial date far away": {**LEAST, "sources": [{"published": 1020}]},
    "a month that is none": {**LEAST, "sources": [{"published": "2020-13"}]},
    "a place for editors that is no text": {"$schema": 5, **LEAST},
}

#: What a schema does not say; the page on plan files tells these.
ONLY_THE_LOADER: Final[Mapping[str, Document]] = {
    "a reversed period": {**LEAST, "period": {"startDate": "2025-01-01", "endDate": "2020-01-01"}},
    "an extension to before the end": {**LEAST, "period": {**PERIOD, "extendedTo": "2021-01-01"}},
    "a partial date in February": {**LEAST, "sources": [{"published": "2020-02-30"}]},
    "a whole number with a decimal point": {**LEAST, "period": {**PERIOD, "statedYears": 5.0}},
}


def is_loaded(document: object) -> bool:
    try:
        loads(json.dumps(document), format="json")
    except InvalidPlanFiles:
        return False
    return True


@pytest.mark.parametrize("document", GOOD.values(), ids=GOOD)
def test_both_accept(document: Document) -> None:
    assert [error.message for error in VALIDATOR.iter_errors(document)] == []
    assert is_loaded(document)


@pytest.mark.parametrize("document", BAD.values(), ids=BAD)
def test_both_reject(document: object) -> None:
    assert not VALIDATOR.is_valid(document)
    assert not is_loaded(document)


@pytest.mark.parametrize("document", ONLY_THE_LOADER.values(), ids=ONLY_THE_LOADER)
def test_what_only_the_loader_rejects(document: Document) -> None:
    assert VALIDATOR.is_valid(document)
    assert not is_loaded(document)


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(made_schema())


def test_the_schema_that_comes_with_zvplan_is_fresh() -> None:
    assert text_of(made_schema()) == (files("zvplan.io") / FILE_NAME).read_text(encoding="utf-8")
    assert made_schema() == schema()


def test_written_files_are_valid() -> None:
    assert VALIDATOR.is_valid(json.loads(dumps(PLAN, "json")))


def test_descriptions_are_the_first_paragraph_of_the_docstring() -> None:
    assert description_of(NotAligned) == (
        "Why a priority answers no plan of one kind: a local phenomenon, say, that no national plan names."
    )


def test_comments_on_attributes_are_told_in_the_words_of_files() -> None:
    assert comments_of(PlanPeriod)["extended_to"] == "The last day after an extension, if there was one."
    assert comments_of(TierLabel) == {}
    assert "None" not in " ".join(comments_of(NotAligned).values())


def test_values_of_closed_sets_are_explained() -> None:
    assert list(choices_of(PlanKind)) == [kind.value for kind in PlanKind]
    assert choices_of(Tier)["regular"] == "Via de reguliere werking: followed in regular work."
    assert choices_of(Tier)["priority"] == ""
