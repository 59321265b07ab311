"""Runs every example in the README, the documentation and the docstrings.

In Markdown, Python blocks are executed, `console` blocks are run and compared with the output that they show, and YAML and
TOML blocks whose first line is a comment with a file name are written to that file. Each document has a folder of its own, in
which `examples/` and `plans/` (a copy of the conforming example) are at hand.
"""

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import settings
from sybil import Example, Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser
from sybil.sybil import SybilCollection

ROOT = Path(__file__).parent

# Commands speak the language of the computer unless they are told otherwise; the examples are in English.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("ZVPLAN_LANG", None)

# How long an example takes is no property of the code: a busy machine fails no test. In continuous integration the examples
# are the same each time, so that a change is judged and not the luck of the draw; elsewhere new ones are tried.
settings.register_profile("zvplan", deadline=None, max_examples=40, derandomize="CI" in os.environ)
settings.register_profile("thorough", deadline=None, max_examples=1000)
settings.load_profile("zvplan")
#: Commands of a reader that can't be run here, because they install something or belong to a checkout.
NOT_RUN = ("python -m pip", "ruff", "python -m pytest", "git", "python scripts")


def run_console(example: Example) -> str | None:
    """Run the commands of a console block; the lines below a command are what it has to print, if there are any."""
    commands: list[tuple[str, list[str]]] = []
    for line in example.parsed.splitlines():
        if line.startswith("$ "):
            commands.append((line.removeprefix("$ "), []))
        elif commands:
            commands[-1][1].append(line)
    for command, expected in commands:
        if command.startswith(NOT_RUN):
            continue
        words = shlex.split(command)
        ran = subprocess.run(
            [sys.executable, "-m", "zvplan", *words[1:]],
            check=False,
            capture_output=True,
            encoding="utf-8",
            env={**os.environ, "COLUMNS": "80", "PYTHONUTF8": "1"},
        )
        printed = "\n".join(line.rstrip() for line in (ran.stdout + ran.stderr).strip("\n").splitlines())
        wanted = "\n".join(line.rstrip() for line in expected).strip("\n")
        if words[0] != "zvplan":
            return f"{command}: only zvplan is run in the documentation"
        if wanted and wanted != printed:
            return f"{command} printed\n\n{printed}\n\ninstead of\n\n{wanted}"
        if not wanted and ran.returncode not in {0, 1}:
            return f"{command} ended with status {ran.returncode}:\n{printed}"
    return None


def write_file(example: Example) -> str | None:
    """Write a YAML or TOML block to the file that its first line names."""
    first, _, _ = example.parsed.partition("\n")
    name = first.removeprefix("# ")
    if first.startswith("# ") and name.endswith((".yaml", ".toml")) and " " not in name:
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(example.parsed, encoding="utf-8")
    return None


def enter_folder(namespace: dict[str, Any]) -> None:
    """Give the document a folder of its own."""
    folder = Path(tempfile.mkdtemp(prefix="zvplan-docs-"))
    shutil.copytree(ROOT / "examples", folder / "examples")
    shutil.copytree(ROOT / "examples" / "aligned-zone", folder / "plans", ignore=shutil.ignore_patterns("*.md"))
    namespace["_folder"], namespace["_back"] = folder, Path.cwd()
    os.chdir(folder)


def leave_folder(namespace: dict[str, Any]) -> None:
    """Go back, and remove the folder."""
    os.chdir(namespace["_back"])
    shutil.rmtree(namespace["_folder"])


def in_markdown(path: str, pattern: str) -> Sybil:
    """The examples of Markdown files."""
    return Sybil(
        parsers=(
            PythonCodeBlockParser(),
            CodeBlockParser(language="console", evaluator=run_console),
            CodeBlockParser(language="yaml", evaluator=write_file),
            CodeBlockParser(language="toml", evaluator=write_file),
        ),
        path=path,
        pattern=pattern,
        excludes=("_build/**",),
        setup=enter_folder,
        teardown=leave_folder,
    )


pytest_collect_file = SybilCollection(
    (
        in_markdown(".", "README.md"),
        in_markdown(".", "CONTRIBUTING.md"),
        in_markdown("docs", "*.md"),
        Sybil(parsers=[DocTestParser()], path="src", pattern="*.py"),
    )
).pytest()
