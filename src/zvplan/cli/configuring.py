"""The configuration of a command, and the rules that there are with it."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar

import click
from attrs import frozen

from zvplan import configuration
from zvplan.checking import Baseline, InvalidRules, Selection, installed_rules, names, rules_from, together
from zvplan.configuration import Configuration
from zvplan.errors import InvalidConfiguration, Problem
from zvplan.finding import Rule, Severity
from zvplan.location import Location
from zvplan.phrase import Phrase
from zvplan.rules import ALL

_Command = TypeVar("_Command", bound=Callable[..., Any])

#: A file, as an option names it.
FILE: Final = click.Path(path_type=Path, dir_okay=False)


@frozen(kw_only=True)
class Setup:
    """What a command works with."""

    configuration: Configuration
    #: All rules that there are.
    rules: tuple[Rule, ...]

    def selection(
        self,
        select: tuple[str, ...] = (),
        extend: tuple[str, ...] = (),
        ignore: tuple[str, ...] = (),
        severities: tuple[tuple[str, Severity], ...] = (),
    ) -> Selection:
        """What the options choose, and where they say nothing the configuration.

        Raises:
            click.UsageError: if an option names a rule that there is not.
        """
        chosen = Selection(select=select, extend=extend, ignore=ignore, severities=dict(severities))
        self._refuse_unknown(chosen)
        return chosen.over(self.configuration.selection)

    def named(self, select: tuple[str, ...], ignore: tuple[str, ...]) -> tuple[Rule, ...]:
        """The rules that the options name, whether they are on by default or not; all without options.

        Raises:
            click.UsageError: if an option names a rule that there is not.
        """
        self._refuse_unknown(Selection(select=select, ignore=ignore))
        return tuple(
            rule
            for rule in self.rules
            if (not select or any(names(selector, rule) for selector in select))
            and not any(names(selector, rule) for selector in ignore)
        )

    def _refuse_unknown(self, chosen: Selection) -> None:
        try:
            chosen.among(self.rules)
        except ValueError as error:
            raise click.UsageError(str(error)) from error

    def baseline(self, named: Path | None) -> Baseline | None:
        """The baseline that is *named*, else that of the configuration, if there is one.

        Raises:
            InvalidConfiguration: if it can't be read, with a hint how to write one.
        """
        path = named or self.configuration.baseline
        if path is None:
            return None
        try:
            return Baseline.read(_as_seen_from_here(path))
        except InvalidConfiguration as error:
            raise InvalidConfiguration(tuple(map(_with_hint, error.problems))) from error


def _with_hint(problem: Problem) -> Problem:
    if problem.hint or problem.location != Location(problem.location.path):
        return problem
    return Problem(
        problem.location, problem.code, problem.message, Phrase("'zvplan check --write-baseline FILE' writes a baseline")
    )


def sources(command: _Command) -> _Command:
    """Where the configuration and rules of one's own are."""
    command = click.option(
        "--rules",
        "own_rules",
        multiple=True,
        metavar="MODULE",
        help="Also the rules in this Python module, as my_rules or my_rules:one. May be given several times.",
    )(command)
    command = click.option("--no-config", is_flag=True, help="Look for no configuration.")(command)
    return click.option(
        "--config",
        type=FILE,
        metavar="FILE",
        help="The configuration. [default: the nearest zvplan.toml, or pyproject.toml with a table tool.zvplan]",
    )(command)


def set_up(paths: tuple[str, ...] = (".",), *, config: Path | None, no_config: bool, own_rules: tuple[str, ...]) -> Setup:
    """Read the configuration that is named, or the nearest one around *paths*, and gather the rules.

    Raises:
        InvalidConfiguration: if the configuration can't be used.
        click.UsageError: if the options exclude each other, or name rules that can't be used.
    """
    if config is not None and no_config:
        message = "give --config or --no-config, not both"
        raise click.UsageError(message)
    try:
        named = [rule for dotted in own_rules for rule in rules_from(dotted, folder=Path.cwd())]
        rules = together(ALL, installed_rules(), named)
        path = config or (None if no_config else configuration.find(_common_folder(paths)))
        read = Configuration() if path is None else configuration.read(_as_seen_from_here(path), rules=rules)
        return Setup(configuration=read, rules=together(rules, read.rules))
    except InvalidRules as error:
        raise click.UsageError(str(error)) from error


def _common_folder(paths: tuple[str, ...]) -> str:
    """The innermost folder around all paths."""
    try:
        return os.path.commonpath([os.path.realpath(path) for path in paths])
    except ValueError:  # on several drives, or no paths at all
        return str(Path.cwd())


def _as_seen_from_here(path: Path) -> Path:
    """The path that is short enough to be read: from the working folder where it is in it."""
    try:
        return path.relative_to(os.path.realpath(Path.cwd()))
    except ValueError:
        return path
