"""Whatever is read, only a plan or located problems come out; and the fast way finds what the exact way finds."""

import random
from pathlib import Path
from typing import Final, Literal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from zvplan.errors import InvalidPlanFiles, Problem
from zvplan.io import dumps, loads
from zvplan.io.decoding import cleaned, decode
from zvplan.io.ordinary import NotOrdinary
from zvplan.io.source_text import Format, SourceText
from zvplan.io.structuring import structure
from zvplan.io.tree import Problems
from zvplan.model import Plan

SEED_PLAN: Final = (Path(__file__).parents[2] / "examples" / "seed-zone" / "plan.yaml").read_text(encoding="utf-8")
SEED_JSON: Final = dumps(loads(SEED_PLAN), "json")
#: What changes the meaning of YAML or JSON where it is put in: single characters, signs and words.
CHARACTERS: Final = "&*!?|>%@`#'\"{}[],:-~=\\\t\n\r\0\x85\u2028\u202e\ufeff\ud800é😀"
SIGNS: Final = (
    "- ",
    ": ",
    "\n  ",
    "\n- ",
    "\n---\n",
    "\n...\n",
    "<<: ",
    "? ",
    "|\n",
    ">-\n",
    "&a ",
    "*a",
    "!!str ",
    " # ",
    "{}",
)
WORDS: Final = (
    "null",
    "true",
    "no",
    "012",
    "1.10",
    "1e999",
    "-0",
    "+1",
    "0b1",
    "_1",
    ".inf",
    "2020-02-30",
    "9" * 400,
    "\\u0000",
)
PIECES: Final = (*CHARACTERS, *SIGNS, *WORDS)


@st.composite
def changed(draw: st.DrawFn, text: str) -> str:
    """The text of a plan file, with a few pieces put in, taken out, doubled or swapped."""
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 30)))
        part = draw(st.one_of(st.sampled_from(PIECES), st.just(text[start:end] * 2), st.just("")))
        text = text[:start] + part + text[end:]
    return text


def check(text: str, format_: Literal["yaml", "json"]) -> None:
    """See that reading gives a plan, or problems that have places in the text and can be shown."""
    problems: tuple[Problem, ...] | None = None
    try:
        loads(text, "f", format_)
    except InvalidPlanFiles as error:
        problems = error.problems
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")

    assert problems != ()
    for problem in problems or ():
        assert 1 <= problem.location.line <= len(lines)
        assert 1 <= problem.location.column <= len(lines[problem.location.line - 1]) + 1
        assert str(problem).isprintable()


def exact(text: str, format_: Format) -> Plan | None:
    """What the exact way alone makes of a text."""
    problems = Problems("f")
    tree = SourceText("f", cleaned(text, problems), format_).tree(problems)
    if tree is None or problems:
        return None
    try:
        return structure(tree.value)
    except ExceptionGroup:
        return None


def fast(text: str, format_: Format) -> Plan | None:
    """What the fast way makes of a text; None if it leaves it to the exact way."""
    problems = Problems("f")
    source = SourceText("f", cleaned(text, problems), format_)
    try:
        return None if problems else structure(source.ordinary_data())
    except (NotOrdinary, ExceptionGroup):
        return None


@settings(deadline=None)
@given(changed(SEED_PLAN))
def test_changed_yaml_gives_a_plan_or_located_problems(text: str) -> None:
    check(text, "yaml")


@settings(deadline=None)
@given(changed(SEED_JSON))
def test_changed_json_gives_a_plan_or_located_problems(text: str) -> None:
    check(text, "json")


@settings(deadline=None)
@given(st.text(max_size=200) | st.text(alphabet=f"{CHARACTERS}ab 1", max_size=60))
@example("%YAML 1.9\n--- a")
@example('"\\UFFFFFFFF"')
@example("\ud800: \udfff")
def test_any_text_gives_a_plan_or_located_problems(text: str) -> None:
    check(text, "yaml")
    check(text, "json")


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_give_text_or_a_located_problem(content: bytes) -> None:
    problems = Problems("f")
    text = decode(content, problems)

    assert (text is None) == bool(problems)


@settings(deadline=None)
@given(changed(SEED_PLAN))
def test_the_fast_way_through_yaml_finds_what_the_exact_way_finds(text: str) -> None:
    plan = fast(text, Format.YAML)

    assert plan is None or plan == exact(text, Format.YAML)


@settings(deadline=None)
@given(changed(SEED_JSON))
def test_the_fast_way_through_json_finds_what_the_exact_way_finds(text: str) -> None:
    plan = fast(text, Format.JSON)

    assert plan is None or plan == exact(text, Format.JSON)


@pytest.mark.parametrize("seed", range(5))
def test_the_fast_way_finds_what_the_exact_way_finds_in_many_small_changes(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 -- nothing secret
    lines = SEED_PLAN.splitlines(keepends=True)
    taken = 0
    for _ in range(40):
        line = chance.randrange(len(lines))
        place = chance.randrange(len(lines[line]))
        text = "".join((*lines[:line], lines[line][:place], chance.choice(PIECES), lines[line][place:], *lines[line + 1 :]))
        plan = fast(text, Format.YAML)
        taken += plan is not None
        assert plan is None or plan == exact(text, Format.YAML)

    assert taken > 0


def test_the_example_itself_is_read_the_fast_way() -> None:
    assert fast(SEED_PLAN, Format.YAML) == exact(SEED_PLAN, Format.YAML) == loads(SEED_PLAN)
