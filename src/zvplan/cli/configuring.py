"""The options that say how to check, and what is set up with them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, TypeVar

import click

from zvplan import configuration
from zvplan.checking import InvalidRules
from zvplan.cli.speaking import speech_of
from zvplan.configuration import Setup
from zvplan.model import Language
from zvplan.translation import said

_Command = TypeVar("_Command", bound=Callable[..., Any])

#: A file, as an option names it.
FILE: Final = click.Path(path_type=Path, dir_okay=False)


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
        message = speech_of(click.get_current_context()).say("give --config or --no-config, not both")
        raise click.UsageError(message)
    try:
        return configuration.set_up(paths, config=config, look=not no_config, own_rules=own_rules)
    except InvalidRules as error:
        raise click.UsageError(str(error)) from error


@contextmanager
def rules_of_options(language: Language) -> Iterator[None]:
    """Where rules are looked up that options name.

    Args:
        language: the language of the message if there is no such rule.

    Raises:
        click.UsageError: if there is no such rule.
    """
    try:
        yield
    except ValueError as error:
        raise click.UsageError(said(error.args[0], language)) from error
