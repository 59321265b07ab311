import tomllib

from hypothesis import given
from hypothesis import strategies as st

from zvplan.io.lines import Place
from zvplan.io.toml_text import read_tree
from zvplan.io.tree import Node, Problems

TEXT = '''\
# A comment with a ] in it
select = ["ZVP2", "ZVP3"] # and one more
a . "b.c" = [1, [2, 3], { z = true, y.x = 'k # l' },
  "]", # not the end
]
day = 2020-01-01
moment = 2020-01-01 10:00:00Z
long = """
a "" \\" """"
[regime]
evidence-years = 0x03
[[waivers]]
plan = "one"
[waivers.motivation]
nl = "omdat"
[[waivers]]
plan = "two"
'''


def tree_of(text: str) -> Node:
    tree = read_tree(text, Problems("f"))
    assert tree is not None
    return tree


def told(text: str) -> list[str]:
    problems = Problems("f")
    assert read_tree(text, problems) is None
    return [str(problem) for problem in problems.told()]


def test_the_values_are_those_of_the_standard_reader() -> None:
    assert tomllib.loads(TEXT) == tree_of(TEXT).value


def test_everything_has_its_place() -> None:
    tree = tree_of(TEXT)
    waivers = tree.children["waivers"]

    assert Place(2, 19) == tree.nearest(("select", 1)).place
    assert Place(3, 1) == tree.keys["a"]
    assert Place(3, 5) == tree.children["a"].keys["b.c"]
    assert Place(3, 39) == tree.nearest(("a", "b.c", 2, "y")).keys["x"]
    assert Place(11, 1) == tree.children["regime"].keys["evidence-years"]
    assert Place(13, 8) == waivers.nearest((0, "plan")).place
    assert Place(14, 10) == waivers.children[0].keys["motivation"]
    assert Place(17, 8) == waivers.nearest((1, "plan")).place


def test_what_is_no_toml_is_told_at_its_place() -> None:
    assert told("a = 1\nb = no\n") == [
        "f:2:5: this is not TOML: invalid value (text needs quotes, and true and false small letters)"
    ]
    assert told("a = 1\na = 2\n") == ["f:2:6: this is not TOML: cannot overwrite a value"]
    assert told("[regime") == ["f:1:8: this is not TOML: expected ']' at the end of a table declaration"]


def test_what_would_take_too_long_is_refused() -> None:
    assert told(f"a = {'[' * 5000}") == ["f:1:1: lists and mappings stand more than 60 deep in each other"]
    assert told(f"a = {'1' * 5000}") == ["f:1:1: a number in it is too long to be read"]


PIECES = st.sampled_from(
    ["a", "b.c", '"d e"', "'f'", " = ", "=", "1", "-2.5", '"x"', "'y'", '"""z\n"""', "[", "]", "[[", "]]", "{", "}", ",", "\n",
     "\n", " ", "# c\n", "true", "2020-01-01", "2020-01-01 10:00:00", ".", '"\\""', "'''", '"""', "inf", "nan_"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=14).map("".join) | st.text(max_size=30))
def test_the_walk_agrees_with_the_standard_reader_whatever_the_text(text: str) -> None:
    problems = Problems("f")
    tree = read_tree(text, problems)
    try:
        expected = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, ValueError):
        assert tree is None
        assert problems
    else:
        assert tree is not None
        assert "inf" in text or expected == tree.value


LINES = st.lists(
    st.sampled_from(
        ["a = 1", "b = [1, {c = 2}]", "[t]", "[t.u]", "[[l]]", "[[l.m]]", "[l.n]", "x.y = 'z'", "x.w = [\n  1, # one\n 2,\n]",
         "[ q . 'r s' ]", "d = 2020-01-01 10:00:00", 'm = """\n a""""', "e = {}", "f = []", "k={a.b=1,c='d'}"]
    ),
    max_size=8,
)  # fmt: skip


@given(LINES)
def test_the_walk_agrees_with_the_standard_reader_on_tables_in_any_order(lines: list[str]) -> None:
    text = "\n".join(lines)
    try:
        expected = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        assert told(text)
    else:
        assert expected == tree_of(text).value
