"""Modules that fit on a screen or two, functions that fit on one, and names that say something."""

import ast
from collections.abc import Iterator
from pathlib import Path
from statistics import mean

import pytest

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "src" / "zvplan").rglob("*.py"))
LONGEST_MODULE, MEAN_MODULE, LONGEST_FUNCTION = 350, 120, 40
#: Names that say nothing about what is in a module.
EMPTY_NAMES = {"base", "common", "core", "helper", "helpers", "misc", "tools", "util", "utils"}


def name_of(module: Path) -> str:
    return str(module.relative_to(ROOT))


def length_of(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """How many lines a function has below its signature, without its docstring."""
    body = function.body[1:] if ast.get_docstring(function) is not None else function.body
    return body[-1].end_lineno - body[0].lineno + 1 if body and body[-1].end_lineno else 0


def functions_in(module: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def test_modules_are_short_on_average() -> None:
    assert mean(len(module.read_text(encoding="utf-8").splitlines()) for module in MODULES) <= MEAN_MODULE


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_no_module_is_long(module: Path) -> None:
    assert len(module.read_text(encoding="utf-8").splitlines()) <= LONGEST_MODULE


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_no_function_is_long(module: Path) -> None:
    assert [function.name for function in functions_in(module) if length_of(function) > LONGEST_FUNCTION] == []


def test_every_module_has_a_name_that_says_something() -> None:
    assert [name_of(module) for module in MODULES if EMPTY_NAMES & set(module.stem.strip("_").split("_"))] == []
