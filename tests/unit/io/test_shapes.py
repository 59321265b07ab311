"""How files see the classes of the model."""

import pytest

from zvplan.io.shapes import ENUMS, SHAPES, Bounds, key_of
from zvplan.model import Action, Alignment, Language, LocalizedString, PartialDate, Plan, PlanPeriod, Ref


def bounds_of(cls: type[object], attribute: str) -> Bounds | None:
    return next(field.bounds for field in SHAPES[cls].fields if field.attribute == attribute)


@pytest.mark.parametrize("attribute, key", [("id", "id"), ("set_by", "setBy"), ("not_aligned_with", "notAlignedWith")])
def test_keys_are_attributes_in_camel_case(attribute: str, key: str) -> None:
    assert key == key_of(attribute)


def test_objects_and_closed_sets_are_found_from_the_plan() -> None:
    assert next(iter(SHAPES)) is Plan
    assert {LocalizedString, Alignment} < SHAPES.keys()
    assert {Ref, PartialDate}.isdisjoint(SHAPES)
    assert Language in ENUMS


def test_keys_stand_in_the_order_of_the_model() -> None:
    assert SHAPES[LocalizedString].keys == ("nl", "fr", "de", "en")


def test_bounds_are_those_of_the_validators() -> None:
    assert Bounds(lowest=0, highest=1) == bounds_of(Alignment, "confidence")
    assert Bounds(lowest=1900, highest=2199) == bounds_of(Action, "year")
    assert Bounds(lowest=1, highest=100) == bounds_of(PlanPeriod, "stated_years")
    assert bounds_of(PlanPeriod, "label") is None
    assert bounds_of(Plan, "supersedes") is None


@pytest.mark.parametrize(
    "bounds, words",
    [
        (Bounds(lowest=0, highest=1), "from 0 to 1"),
        (Bounds(lowest=1), "of at least 1"),
        (Bounds(highest=9), "of at most 9"),
    ],
)
def test_bounds_are_told_in_words(bounds: Bounds, words: str) -> None:
    assert words == str(bounds)
