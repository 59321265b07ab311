"""The page on plan files tells every key, and its examples are plans."""

import re
import runpy
from enum import Enum
from pathlib import Path
from typing import Literal

import pytest
from generated import stale

from zvplan.io import loads
from zvplan.io.shapes import ENUMS, SHAPES

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs" / "reference" / "plan-files.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```(yaml|json)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def section(title: str) -> str:
    return PAGE.split(f"\n### {title}\n", maxsplit=1)[1].split("\n### ", maxsplit=1)[0]


@pytest.mark.parametrize("cls", SHAPES)
def test_every_key_is_documented(cls: type[object]) -> None:
    keys = re.findall(r"^\| `(\w+)` \|", section(cls.__name__), re.MULTILINE)

    assert keys == list(SHAPES[cls].keys)


@pytest.mark.parametrize("enum", ENUMS)
def test_every_value_of_a_closed_set_is_documented(enum: type[Enum]) -> None:
    values = re.findall(r"^\| `(\w+)` \|", section(enum.__name__), re.MULTILINE)

    assert values == [member.value for member in enum]


@pytest.mark.parametrize("format_, text", EXAMPLES)
def test_every_example_is_a_plan(format_: Literal["yaml", "json"], text: str) -> None:
    assert loads(text, format=format_).title.nl or loads(text, format=format_).title.fr


def test_page_and_schema_are_what_the_script_writes() -> None:
    script = runpy.run_path(str(ROOT / "scripts" / "schema.py"))

    assert stale(script["wanted"]()) == ()
