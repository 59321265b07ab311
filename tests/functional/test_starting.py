"""What the command line loads when it starts."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click import Context
from click.testing import CliRunner

from zvplan.cli.main import commands

SEED = Path(__file__).parents[2] / "examples" / "seed-zone"
#: Words, drawing, graphs and tests: what none of the commands below needs.
COSTLY = {"Stemmer", "babel", "hypothesis", "jsonschema", "matplotlib", "networkx", "pytest", "rapidfuzz", "rich"}


def costly_after(*arguments: str) -> set[str]:
    script = f"""
import json, sys
from zvplan.cli.main import commands
try:
    commands({list(arguments)!r}, prog_name="zvplan")
except SystemExit:
    pass
print(json.dumps(sorted({{name.partition(".")[0] for name in sys.modules}})))
"""
    process = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603
    return COSTLY & set(json.loads(process.stdout.splitlines()[-1]))


@pytest.mark.parametrize("arguments", [("check", str(SEED)), ("show", str(SEED)), ("rules",), ("schema",)])
def test_a_command_loads_no_package_that_only_other_commands_need(arguments: tuple[str, ...]) -> None:
    assert set() == costly_after(*arguments)


def test_every_command_stands_in_the_help_with_what_it_does() -> None:
    help_text = CliRunner().invoke(commands, ["--help"], prog_name="zvplan").output

    names = commands.list_commands(Context(commands))
    assert names == [line.split()[0] for line in help_text.partition("Commands:\n")[2].splitlines() if len(line.split()) > 1]
    assert "..." not in help_text.partition("Commands:\n")[2]


@pytest.mark.parametrize(
    "language, told",
    [
        ("nl", "noem de bestanden of mappen met plannen: 'zvplan check plannen' leest de planbestanden in de map plannen"),
        ("fr", "nommez les fichiers ou dossiers de plans : 'zvplan check plans' lit les fichiers de plan du dossier plans"),
    ],
)
def test_whoever_names_no_plans_is_told_how(language: str, told: str) -> None:
    result = CliRunner().invoke(commands, ["check", "--lang", language], prog_name="zvplan")

    assert 2 == result.exit_code
    assert result.output.endswith(f"Error: {told}\n")


def test_of_a_mistyped_command_the_nearest_is_told() -> None:
    result = CliRunner().invoke(commands, ["explan"], prog_name="zvplan")

    assert 2 == result.exit_code
    assert "Did you mean 'explain'?" in result.output
