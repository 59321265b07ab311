"""`zvplan schema`."""

import json
from pathlib import Path

import click

from zvplan.cli import options
from zvplan.cli.writing import hand_over
from zvplan.io import schema as plan_file_schema


@click.command()
@options.output
def schema(output: Path | None) -> None:
    """Print the JSON Schema of plan files.

    Editors use it to complete and check plan files while you type.
    """
    hand_over(json.dumps(plan_file_schema(), indent=2, ensure_ascii=False), output)
