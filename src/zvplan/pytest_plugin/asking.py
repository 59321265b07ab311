"""What the options and the settings of pytest ask for."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Final, Self, TypeVar

import pytest
from attrs import frozen

from zvplan.checking import FailOn, Selection
from zvplan.configuration import as_seen_from_here, day_of, severity_of_rule
from zvplan.model import Language

_Choice = TypeVar("_Choice", bound=StrEnum)

#: Also names the language, as for the commands.
_LANGUAGE: Final = "ZVPLAN_LANG"


@frozen(kw_only=True)
class Asked:
    """What is asked for: as options, which go first, and as settings in the file of pytest."""

    #: The files and folders with plans, as places are told.
    paths: tuple[str, ...]
    #: Whether an option names them; else a setting does.
    by_option: bool
    #: What the options choose, and what the settings choose.
    selections: tuple[Selection, Selection]
    #: Rules of one's own, by dotted paths.
    rules: tuple[str, ...]
    fail_on: FailOn | None
    at: date | None
    config: Path | None
    baseline: Path | None
    language: Language | None

    @classmethod
    def of(cls, config: pytest.Config) -> Self:
        """What this run of pytest asks for.

        Raises:
            pytest.UsageError: if a value can't be understood; the message names the option.
        """
        named: list[str] = config.getoption("zvplan")
        settings: list[Path] = config.getini("zvplan_paths")
        paths = named or [str(as_seen_from_here(path)) for path in settings]
        at = _one(config, "at")
        with _refusing("at"):
            day = day_of(at) if at else None
        return cls(
            paths=tuple(dict.fromkeys(paths)),
            by_option=bool(named),
            selections=(
                _selection({name: _option(config, name) for name in _SELECTING}),
                _selection({name: _setting(config, name) for name in _SELECTING}),
            ),
            rules=(*_option(config, "rules"), *_setting(config, "rules")),
            fail_on=_one_of(FailOn, config, "fail_on"),
            at=day,
            config=_file(config, "config"),
            baseline=_file(config, "baseline"),
            language=_one_of(Language, config, "lang"),
        )


_SELECTING: Final = ("select", "extend", "ignore", "severity")


@contextmanager
def _refusing(name: str) -> Iterator[None]:
    """Tell of a value that can't be understood as pytest tells of wrong options."""
    try:
        yield
    except ValueError as error:
        message = f"--zvplan-{name}: {error}"
        raise pytest.UsageError(message) from error


def _selection(given: dict[str, tuple[str, ...]]) -> Selection:
    with _refusing("severity"):
        severities = dict(severity_of_rule(text) for text in given["severity"])
    return Selection(select=given["select"], extend=given["extend"], ignore=given["ignore"], severities=severities)


def _option(config: pytest.Config, name: str) -> tuple[str, ...]:
    # A process that runs a part of the tests reads the command line anew and has everything twice.
    return tuple(dict.fromkeys(config.getoption(f"zvplan_{name}")))


def _setting(config: pytest.Config, name: str) -> tuple[str, ...]:
    return tuple(config.getini(f"zvplan_{name}"))


def _one(config: pytest.Config, name: str) -> str:
    """A value that is given once; empty if it is not given."""
    environment = os.environ.get(_LANGUAGE) if name == "lang" else None
    value: str = config.getoption(f"zvplan_{name}") or environment or config.getini(f"zvplan_{name}")
    return value


def _one_of(choices: type[_Choice], config: pytest.Config, name: str) -> _Choice | None:
    """A value that is one of a few, if it is given."""
    given = _one(config, name)
    with _refusing(name.replace("_", "-")):
        if given and given not in set(choices):
            message = f"{given!r} is none of {', '.join(choices)}"
            raise ValueError(message)
    return choices(given) if given else None


def _file(config: pytest.Config, name: str) -> Path | None:
    """A file: an option tells it from the working folder, a setting from the folder of the settings."""
    named: str | None = config.getoption(f"zvplan_{name}")
    if named:
        return Path(named)
    setting: str = config.getini(f"zvplan_{name}")
    return as_seen_from_here((config.inipath or Path()).parent / setting) if setting else None
