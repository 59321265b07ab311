"""JSON with places."""

import json

import pytest

from zvplan.io.json_text import read_ordinary, read_tree
from zvplan.io.lines import Place
from zvplan.io.ordinary import LONGEST, NotOrdinary
from zvplan.io.scalars import OddNumber
from zvplan.io.tree import Problems


def test_everything_has_its_place() -> None:
    text = '{\n\t"a": ["\\u00e9", "\\"]\\n{", -1.5],\n  "é": {"😀": true, "c": null}}'
    problems = Problems("f")
    tree = read_tree(text, problems)

    assert tree is not None
    assert json.loads(text) == tree.value
    assert Place(2, 2) == tree.keys["a"]
    assert [Place(2, 8), Place(2, 18), Place(2, 28)] == [child.place for child in tree.children["a"].children.values()]
    assert Place(3, 20) == tree.nearest(("é",)).keys["c"]
    assert tree.nearest(("a", 2)).written == "-1.5"


@pytest.mark.parametrize("text", ['{"a": 1, "a": 2}', "{", "[" * 100_000, '"' + "x" * LONGEST + '"'])
def test_anything_unusual_is_left_to_the_exact_way(text: str) -> None:
    with pytest.raises(NotOrdinary):
        read_ordinary(text)


def test_numbers_that_json_does_not_know_are_odd() -> None:
    assert [OddNumber("NaN"), OddNumber("-Infinity"), OddNumber("9" * 5000)] == read_ordinary(
        f"[NaN, -Infinity, {'9' * 5000}]"
    )
