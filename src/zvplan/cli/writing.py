"""Handing over what a command made."""

import os
import shutil
import sys
from pathlib import Path

import click

from zvplan.io import write_text

#: Where no terminal says how wide it is: pipes, files.
_WIDTH_OF_A_PIPE = 80
#: Wider lines are hard to read.
_WIDEST = 100

CONFORMS = 0
FINDINGS = 1
CANNOT_CHECK = 2


class CannotWrite(click.ClickException):
    """The file of `--output` can't be written."""

    exit_code = CANNOT_CHECK

    def __init__(self, output: Path, error: OSError) -> None:
        """Say which file, and why."""
        super().__init__(f"can't write {output}: {error.strerror or error}")


class CannotCheck(click.ClickException):
    """The plans could not be checked, for another reason than what is in the files."""

    exit_code = CANNOT_CHECK


def width() -> int:
    """How many columns there are for text."""
    if not sys.stdout.isatty():
        return _WIDTH_OF_A_PIPE
    return min(shutil.get_terminal_size((_WIDTH_OF_A_PIPE, 24)).columns, _WIDEST)


def styled(output: Path | None) -> bool:
    """Whether colours and bold help: on a terminal whose user has not asked for plain text (https://no-color.org)."""
    return output is None and sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def hand_over(text: str, output: Path | None) -> None:
    """Print *text*, or write it to the file in one step.

    Raises:
        CannotWrite: if the file can't be written; what stood there before is still there.
    """
    text = text if text.endswith("\n") else f"{text}\n"
    if output is None:
        click.echo(text, nl=False)
        return
    try:
        write_text(output, text)
    except OSError as error:
        raise CannotWrite(output, error) from error
