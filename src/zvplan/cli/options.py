"""Options that several commands share."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from zvplan.cli.speaking import speech_of
from zvplan.configuration import day_of
from zvplan.model import Language
from zvplan.translation import said

_Command = TypeVar("_Command", bound=Callable[..., Any])


class Day(click.ParamType[date]):
    """A day, written as 2024-06-30."""

    name = "date"

    def convert(self, value: str | date, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read a day strictly, so that a slip of the pen never means another day."""
        if isinstance(value, date):
            return value
        try:
            return day_of(value)
        except ValueError as error:
            self.fail(said(error.args[0], speech_of(ctx).language), param, ctx)


class _Paths(click.Argument):
    """Files and folders, at least one."""

    def process_value(self, ctx: click.Context, value: Any) -> Any:
        """What is given; if nothing is, say what to give in the user's language, with an example."""
        try:
            return super().process_value(ctx, value)
        except click.MissingParameter:
            told = speech_of(ctx).say(
                "name the files or folders with plans: '{command} plans' reads the plan files in the folder plans",
                command=ctx.command_path,
            )
            raise click.UsageError(told, ctx) from None


def paths(command: _Command) -> _Command:
    """The files and folders to read."""
    return click.argument("paths", cls=_Paths, metavar="PATH...", nargs=-1, required=True)(command)


def at(command: _Command) -> _Command:
    """The day as of which to look."""
    return click.option(
        "--at", type=Day(), metavar="DATE", help="Look at the plans as they stood on this day (2024-06-30). [default: latest]"
    )(command)


def select(what: str) -> Callable[[_Command], _Command]:
    """What to keep."""
    return click.option("--select", multiple=True, metavar="TEXT", help=f"Only {what}. May be given several times.")


def extend(command: _Command) -> _Command:
    """Rules besides those that run anyway."""
    return click.option(
        "--extend",
        multiple=True,
        metavar="TEXT",
        help="Also the rule with this code or name, that is off by default. May be given several times.",
    )(command)


def ignore(what: str) -> Callable[[_Command], _Command]:
    """What to leave out."""
    return click.option("--ignore", multiple=True, metavar="TEXT", help=f"Without {what}. May be given several times.")


def output(command: _Command) -> _Command:
    """Where to write."""
    return click.option(
        "--output",
        "-o",
        type=click.Path(path_type=Path, dir_okay=False),
        metavar="FILE",
        help="Write to this file, not to the terminal.",
    )(command)


def language(command: _Command) -> _Command:
    """The language of words, and of titles where they have it."""
    return click.option(
        "--lang",
        "language",
        type=click.Choice([language.value for language in Language]),
        envvar="ZVPLAN_LANG",
        is_eager=True,  # mistakes in the other options are told in it
        callback=lambda _context, _option, code: None if code is None else Language(code),
        help="The language to speak; titles are in it too where they have it. [default: that of the computer, else English]",
    )(command)


def output_format(*formats: str) -> Callable[[_Command], _Command]:
    """How to write; the first format is the default."""
    return click.option("--format", "output_format", type=click.Choice(formats), default=formats[0], show_default=True)
