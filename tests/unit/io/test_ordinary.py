"""Which texts the fast way takes, and that it finds in them what the exact way finds."""

import pytest

from zvplan.io.ordinary import LONGEST, NotOrdinary, read_ordinary
from zvplan.io.tree import Problems
from zvplan.io.yaml_text import read_tree

ORDINARY = [
    "a: b\n",
    "# it's a comment: &x [\"\na: b\n",
    "a: b # &c\n",
    "a: R&D & more\n",
    "a: in 2017.\n",
    "a: 2020-01-01\n",
    "a: 12:30\n",
    "a: {nl: foto's, fr: \"l'usage\"}\n",
    "a: [{b: c}, {b: 'd'}]\n",
    "a:\n  - b\n  -   c: 1.5\n      d: -3\n",
    "a: |\n  b\n   c\n\n  d\nb: >-\n  c\n  d\n",
    "a: 'it''s'\n",
    "a: no\nb: on\nc: ~\nd:\n",
    "a: l'été, « naïf »\n",
    "a: b - c\n",
]

UNUSUAL = [
    "a: b",
    "a: &b c\n",
    "a: *b\n",
    "- !b c\n",
    "a: [&b c]\n",
    "{a: *b}\n",
    "a: !\n",
    "? a\n: b\n",
    "---\na: b\n",
    "a: b\n...\n",
    "%YAML 1.2\n",
    "- - a\n",
    "  -  - a\n",
    "a:\tb\n",
    'a: "\\x41"\n',
    "a: [b,\n  c]\n",
    "a: [[[b]]]\n",
    'a: ["]", [b]]\n',
    "a: [ # ]\n",
    "a: 012\n",
    "a: +5\n",
    "a: 1_000\n",
    "a: _1\n",
    "a: 0b1\n",
    "- 0x1f\n",
    "[.5]\n",
    "012: a\n",
    "a: |2\n   b\n",
    "a: |+\n  b\n",
    "a: |\n\n  b\n",
    "a: @b\n",
    "a: `b\n",
    "a: [:b]\n",
    "a: [b:]\n",
    "a: " + "9" * 301 + "\n",
    " " * 120 + "a: b\n",
    "a: b: c\n",
    "a: 1\na: 2\n",
    "a: '" + "x" * LONGEST + "'\n",
]


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_text_is_read_the_fast_way_and_means_the_same(text: str) -> None:
    problems = Problems("f")
    tree = read_tree(text, problems)

    assert tree is not None
    assert (tree.value, ()) == (read_ordinary(text), problems.told())


@pytest.mark.parametrize("text", UNUSUAL)
def test_anything_unusual_is_left_to_the_exact_way(text: str) -> None:
    with pytest.raises(NotOrdinary):
        read_ordinary(text)
