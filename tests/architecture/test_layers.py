"""Which part may use which, and what a program pays for importing zvplan."""

import subprocess
import sys
from pathlib import Path

import pytest

import zvplan

ROOT = Path(__file__).parents[2]
#: What takes long to load, or belongs to an extra.
HEAVY = (
    "Stemmer",
    "cattrs",
    "click",
    "hypothesis",
    "jsonschema",
    "networkx",
    "rapidfuzz",
    "rich",
    "yaml",
    "yaml_rs",
    "zvplan.reporters",
    "zvplan.rules",
    "zvplan.suggesting",
    "zvplan.vocabulary",
)
LOADED = f"import sys; print(*sorted({set(HEAVY)!r} & sys.modules.keys()))"


def run(code: str) -> subprocess.CompletedProcess[str]:
    """Run code in an interpreter of its own."""
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False, capture_output=True, encoding="utf-8")  # noqa: S603


def test_every_module_keeps_to_its_layer() -> None:
    linted = run("import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True, no_logo=True))")

    assert linted.returncode == 0, linted.stdout


@pytest.mark.parametrize(
    "code, loaded",
    [
        ("import zvplan", ""),
        ("import zvplan.model, zvplan.errors, zvplan.location", ""),
        ("import zvplan; zvplan.AlignmentGraph.of([], shipped={}).alignments", ""),
        ("import zvplan; zvplan.cover([], shipped={})", ""),
        ("import zvplan; zvplan.check([], shipped={})", "zvplan.rules"),
    ],
)
def test_nothing_is_loaded_before_it_is_used(code: str, loaded: str) -> None:
    ran = run(f"{code}\n{LOADED}")

    assert (ran.stderr, ran.stdout.strip()) == ("", loaded)


def test_every_lazy_name_can_be_used() -> None:
    assert [name for name in zvplan.__all__ if getattr(zvplan, name, None) is None] == []
    assert dir(zvplan) == sorted(zvplan.__all__)


def test_what_does_not_exist_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match=r"^module 'zvplan' has no attribute 'lod'$"):
        getattr(zvplan, "lod")  # noqa: B009 -- type checkers know that it is not there
