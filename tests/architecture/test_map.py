"""ARCHITECTURE.md is short, and true."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "zvplan"
TEXT = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
TABLE = [line for line in TEXT.splitlines() if line.startswith("| `")]
NAMED_LAYERS = [name for line in TABLE for name in re.findall(r"`([^`]+)`", line.split("|")[1])]
NAMED_PATHS = re.findall(r"`([\w./-]+/[\w./-]*)`", TEXT)
TOP_LEVEL = {path.stem for path in PACKAGE.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}


def test_it_fits_on_a_screen() -> None:
    assert len(TEXT.splitlines()) <= 60


def test_it_names_every_part_once() -> None:
    assert sorted(NAMED_LAYERS) == sorted(TOP_LEVEL - {"__init__"})


def test_it_names_paths() -> None:
    assert NAMED_PATHS


@pytest.mark.parametrize("path", NAMED_PATHS)
def test_every_path_that_it_names_exists(path: str) -> None:
    assert (ROOT / path).exists() or (PACKAGE / path).exists()
