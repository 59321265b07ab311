import re

import pytest

from zvplan.model import ElementId, PlanId, Ref

CHARACTERS = "may have only the letters a-z and A-Z, digits, '-', '.' and '_', and starts with a letter or digit"
PLAN = Ref(PlanId("nvp-2022-2025"))
ELEMENT = Ref(PlanId("nvp-2022-2025"), ElementId("drugs"))


def test_a_plan_as_a_whole_is_parsed() -> None:
    assert Ref.parse("nvp-2022-2025") == PLAN


def test_an_element_is_parsed() -> None:
    assert Ref.parse("nvp-2022-2025#drugs") == ELEMENT


@pytest.mark.parametrize(
    "text, message",
    [
        ("", f"'' names no plan: the part before '#' {CHARACTERS}"),
        ("#drugs", f"'#drugs' names no plan: the part before '#' {CHARACTERS}"),
        ("a b#c", f"'a b#c' names no plan: the part before '#' {CHARACTERS}"),
        ("nvp#", f"'nvp#' names no element: the part after '#' {CHARACTERS}"),
        ("nvp#a#b", f"'nvp#a#b' names no element: the part after '#' {CHARACTERS}"),
        (
            "nvp#" + "x" * 101,
            f"'nvp#{'x' * 101}' names no element: the part after '#' is 101 characters long; at most 100 are allowed",
        ),
    ],
)
def test_text_that_names_nothing_is_refused_with_the_part_that_is_wrong(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        Ref.parse(text)


def test_the_constructor_refuses_malformed_parts() -> None:
    with pytest.raises(ValueError, match=f"^plan 'a b' {re.escape(CHARACTERS)}$"):
        Ref(PlanId("a b"))
    with pytest.raises(ValueError, match=f"^element '' {re.escape(CHARACTERS)}$"):
        Ref(PlanId("a"), ElementId(""))


def test_a_reference_knows_whether_it_names_a_plan_as_a_whole() -> None:
    assert (PLAN.is_whole_plan, ELEMENT.is_whole_plan) == (True, False)


def test_a_reference_reads_as_it_stands_in_files() -> None:
    assert (str(PLAN), str(ELEMENT)) == ("nvp-2022-2025", "nvp-2022-2025#drugs")


def test_its_representation_shows_the_text() -> None:
    assert repr(ELEMENT) == "Ref.parse('nvp-2022-2025#drugs')"


def test_a_plan_sorts_before_its_elements_and_these_by_id() -> None:
    shuffled = [Ref.parse(text) for text in ("b", "a#z", "a", "a#b")]

    assert [str(ref) for ref in sorted(shuffled)] == ["a", "a#b", "a#z", "b"]
