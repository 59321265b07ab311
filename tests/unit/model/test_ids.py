import re

import pytest

from minimal import TITLE
from zvplan.model import ElementId, MunicipalityCode, Phenomenon, PhenomenonId, Plan, PlanId, PlanKind, Zone, ZoneCode
from zvplan.model.ids import flaw_in_id, flaw_in_municipality_code, flaw_in_zone_code

CHARACTERS = "may have only the letters a-z and A-Z, digits, '-', '.' and '_', and starts with a letter or digit"


@pytest.mark.parametrize("text", ["a", "Z", "0", "zvp-5415-2020", "a.b_c-d", "no", "1.10", "x" * 100])
def test_well_formed_ids_have_no_flaw(text: str) -> None:
    assert flaw_in_id(text) is None


@pytest.mark.parametrize("text", ["", "-a", ".a", "_a", "a b", "a#b", "a\n", "é", "\u0660", "a/b", "../a"])
def test_other_characters_are_a_flaw_of_ids(text: str) -> None:
    assert flaw_in_id(text) == CHARACTERS


def test_long_ids_have_a_flaw() -> None:
    assert flaw_in_id("x" * 101) == "is 101 characters long; at most 100 are allowed"


@pytest.mark.parametrize("text", ["0000", "5415", "9999"])
def test_zone_codes_have_four_digits(text: str) -> None:
    assert flaw_in_zone_code(text) is None


@pytest.mark.parametrize("text", ["", "541", "54155", "541a", "5415\n", "\u0665\u0664\u0661\u0665"])
def test_anything_else_is_no_zone_code(text: str) -> None:
    assert flaw_in_zone_code(text) == "is not the code of a police zone: four digits, in quotes"


@pytest.mark.parametrize("number", [10_000, 44_021, 99_999])
def test_municipality_codes_have_five_digits(number: int) -> None:
    assert flaw_in_municipality_code(number) is None


@pytest.mark.parametrize("number", [-44_021, 0, 9_999, 100_000])
def test_other_numbers_are_no_municipality_code(number: int) -> None:
    assert flaw_in_municipality_code(number) == "is not the REFNIS code of a municipality: a number of five digits"


def test_a_malformed_id_is_refused_with_its_attribute() -> None:
    with pytest.raises(ValueError, match=f"^id 'a b' {re.escape(CHARACTERS)}$"):
        Plan(id=PlanId("a b"), kind=PlanKind.ZONAL, title=TITLE)


def test_a_malformed_id_is_refused_in_a_tuple() -> None:
    with pytest.raises(ValueError, match=f"^supersedes 'a b' {re.escape(CHARACTERS)}$"):
        Plan(id=PlanId("a"), kind=PlanKind.ZONAL, title=TITLE, supersedes=(PlanId("b"), PlanId("a b")))


def test_an_id_that_is_not_there_passes() -> None:
    assert Phenomenon(id=PhenomenonId("drugs"), label=TITLE).broader is None


def test_a_malformed_zone_code_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^code '541' is not the code of a police zone: four digits, in quotes$"):
        Zone(code=ZoneCode("541"))


def test_ids_are_text_and_codes_of_municipalities_numbers() -> None:
    assert (PlanId("a"), ElementId("b"), MunicipalityCode(44_021)) == ("a", "b", 44_021)
