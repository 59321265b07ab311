"""Handing over what a command made."""

import errno
import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from zvplan.cli.speaking import speech_of
from zvplan.io import write_text
from zvplan.model import PlanSet
from zvplan.translation import Speech, marked

#: Where no terminal says how wide it is: pipes, files.
_WIDTH_OF_A_PIPE = 80
#: Wider lines are hard to read.
_WIDEST = 100

#: What messages call the place where nothing but printing was asked for.
_PRINTED = marked("what is printed")

#: What the system says most often when a file can't be written; the catalogues know it, and what it says else stays English.
_REASONS = (
    marked("No such file or directory"),
    marked("Permission denied"),
    marked("No space left on device"),
    marked("Is a directory"),
    marked("Not a directory"),
    marked("Read-only file system"),
)

CONFORMS = 0
FINDINGS = 1
CANNOT_CHECK = 2


class CannotWrite(click.ClickException):
    """The file of `--output` can't be written."""

    exit_code = CANNOT_CHECK

    def __init__(self, output: Path | None, error: OSError) -> None:
        """Say which file, or with None that it is what is printed, and why."""
        speech = speech_of(click.get_current_context(silent=True))
        name = speech.say(_PRINTED) if output is None else output
        reason = speech.say(error.strerror or str(error))
        super().__init__(speech.say("can't write {name}: {reason}", name=name, reason=reason))


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
        CannotWrite: if it can't be written; what stood in the file before is still there.
    """
    text = text if text.endswith("\n") else f"{text}\n"
    if output is None:
        _print(text)
        return
    try:
        write_text(output, text)
    except OSError as error:
        raise CannotWrite(output, error) from error


def _print(text: str) -> None:
    try:
        click.echo(text, nl=False)
    except OSError as error:
        if error.errno == errno.EPIPE:  # whoever reads has seen enough; click leaves without a word
            raise
        # What could not be printed must not be tried again on the way out.
        sys.stdout = None
        raise CannotWrite(None, error) from error


def never_over(read: Iterable[str], outputs: Iterable[Path | None], speech: Speech) -> None:
    """Refuse to write to a file that was read.

    Args:
        read: the files that were read, and the folders.
        outputs: the files that are to be written.
        speech: the language of the message.

    Raises:
        click.UsageError: if one of *outputs* was read.
    """
    there = [output for output in outputs if output is not None and output.is_file()]
    taken = frozenset(map(os.path.realpath, read)) if there else frozenset()
    for output in there:
        if os.path.realpath(output) in taken:
            message = speech.say("{path} is the file of a plan: write to another one", path=output.as_posix())
            raise click.UsageError(message)


def files_of(plans: PlanSet) -> Iterator[str]:
    """The files from which plans were read."""
    located = (plans.locator.locate(plan) for plan in plans)
    return (place.path for place in located if place is not None)
