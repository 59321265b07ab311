"""The exact way to read YAML, where the bad input of the functional tests does not lead."""

import pytest
import yaml

from zvplan.io import yaml_text
from zvplan.io.lines import Place
from zvplan.io.tree import Node, Problems


def tree_of(text: str) -> Node:
    problems = Problems("f")
    tree = yaml_text.read_tree(text, problems)
    assert problems.told() == ()
    assert tree is not None
    return tree


def test_everything_has_its_place() -> None:
    tree = tree_of("a: é b\nlist:\n  - x: |\n      y\n  - [1, {z: 2}]\n")

    assert Place(1, 1) == tree.place
    assert Place(1, 4) == tree.children["a"].place
    assert Place(3, 5) == tree.nearest(("list", 0)).place
    assert Place(3, 8) == tree.nearest(("list", 0, "x")).place
    assert Place(5, 13) == tree.nearest(("list", 1, 1, "z")).place
    assert {"a": Place(1, 1), "list": Place(2, 1)} == tree.keys


def test_columns_count_characters() -> None:
    assert Place(1, 11) == tree_of('{"😀é": x, y: z}').keys["y"]


def test_a_list_below_its_key_is_placed_at_the_key() -> None:
    assert Place(1, 1) == tree_of("list:\n- a\n").children["list"].place


def test_what_lies_further_is_placed_at_what_is_there() -> None:
    tree = tree_of("a: {b: c}\n")

    assert tree.children["a"] == tree.nearest(("a", "x", 3))


def test_values_are_kept_as_written() -> None:
    tree = tree_of("a: 1.50\nb: '5'\n")

    assert (tree.children["a"].written, tree.children["a"].value) == ("1.50", 1.5)
    assert tree.value == {"a": 1.5, "b": "5"}


@pytest.mark.parametrize("loader", [yaml.SafeLoader, yaml.CSafeLoader])
@pytest.mark.parametrize(
    "text", ["a: [1, é]\nb:\n  - c\n", "a: &b c\nd: *b\n", "a: b: c\n", "a: [\n", 'a: "\\UFFFFFFFF"\n', "- " * 99]
)
def test_both_parsers_of_pyyaml_will_do(text: str, loader: type[yaml.SafeLoader], monkeypatch: pytest.MonkeyPatch) -> None:
    expected = Problems("f")
    tree = yaml_text.read_tree(text, expected)

    monkeypatch.setattr(yaml_text, "_Loader", loader)
    problems = Problems("f")

    assert tree == yaml_text.read_tree(text, problems)
    assert bool(expected) == bool(problems)
