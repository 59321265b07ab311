"""Reading plan files for a command."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from zvplan.cli.writing import CANNOT_CHECK, files_of, hand_over, never_over, styled, width
from zvplan.errors import InvalidFiles, InvalidPlanFiles
from zvplan.io import load
from zvplan.model import Language, PlanSet
from zvplan.translation import Speech

#: A progress bar appears when reading has taken this long, in seconds, and only on a terminal.
_PATIENCE = 1.0


def read(paths: tuple[str, ...]) -> PlanSet:
    """Read plan files; slow reading shows a progress bar on a terminal.

    Raises:
        InvalidPlanFiles: with everything that is wrong with all the files.
    """
    with _progress() as told:
        return load(paths, progress=told)


def read_or_leave(
    paths: tuple[str, ...],
    output_format: str = "text",
    output: Path | None = None,
    *,
    language: Language = Language.EN,
) -> PlanSet:
    """Read plan files, or say what is wrong with them and leave.

    Args:
        paths: the files and folders.
        output_format: in JSON, problems have the shape of findings and go where the command writes; in every other format
            they are told as text on the error stream, so that they are never taken for what was asked.
        output: where the command writes.
        language: the language in which problems are told as text.

    Raises:
        SystemExit: with the status that the plans could not be checked.
        click.UsageError: if *output* is the file of a plan.
    """
    try:
        plans = read(paths)
    except InvalidPlanFiles as error:
        never_over((*paths, *(each.location.path for each in error.problems)), (output,), Speech(language))
        tell(error, output_format, output, language=language)
        raise SystemExit(CANNOT_CHECK) from error
    never_over(files_of(plans), (output,), Speech(language))
    return plans


def tell(error: InvalidFiles, output_format: str = "text", output: Path | None = None, *, language: Language) -> None:
    """Say what is wrong with files; arguments as for `read_or_leave`."""
    from zvplan.reporters import json_v1, text  # noqa: PLC0415 -- most files are in order

    if output_format == "json":
        hand_over(json_v1.render_problems(error.problems), output)
    else:
        told = text.render_problems(error.problems, width=width(), language=language, styled=styled(output))
        click.echo(told, nl=False, err=True)


@contextmanager
def _progress() -> Iterator[Callable[[int, int], None] | None]:
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console  # noqa: PLC0415 -- loaded only where there is a terminal to draw on
    from rich.progress import Progress  # noqa: PLC0415

    progress = Progress(console=Console(stderr=True), transient=True)
    task = progress.add_task("Reading plans")
    start = time.monotonic()

    def told(done: int, total: int) -> None:
        if not progress.live.is_started and time.monotonic() - start > _PATIENCE:
            progress.start()
        progress.update(task, completed=done, total=total)

    try:
        yield told
    finally:
        progress.stop()
