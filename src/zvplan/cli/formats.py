"""The formats of `zvplan check`: which there are, where each is written, and what is written."""

import os
from collections import Counter
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final, TypeVar

import click
from attrs import frozen

from zvplan import reporters
from zvplan.checking import Report
from zvplan.cli.speaking import speech_of
from zvplan.cli.writing import CannotWrite, hand_over, styled, width
from zvplan.errors import Problem
from zvplan.finding import Severity
from zvplan.model import Language
from zvplan.translation import Speech

_Command = TypeVar("_Command", bound=Callable[..., Any])

#: What there is, with the usual one first.
NAMES: Final = ("text", "json", "sarif", "github", "gitlab", "junit", "markdown")


@frozen
class Target:
    """A format, and the file that it is written to."""

    format: str
    #: None for where the command prints.
    output: Path | None = None


@frozen(kw_only=True)
class Manner:
    """How a report is told."""

    language: Language = Language.EN
    #: The least severity that makes the exit status 1; None if none does.
    fail_on: Severity | None = Severity.ERROR
    #: Whether text tells every finding.
    verbose: bool = False


class _TargetType(click.ParamType[Target]):
    """A format, or a format and a file, written as sarif=zvplan.sarif."""

    name = "format"

    def convert(self, value: str | Target, param: click.Parameter | None, ctx: click.Context | None) -> Target:
        if isinstance(value, Target):
            return value
        speech = speech_of(ctx)
        name, sign, file = value.partition("=")
        if name not in NAMES:
            self.fail(_unknown(name, speech), param, ctx)
        if sign and not file:
            self.fail(speech.say("{text!r} names no file: write {name}, or {name}=FILE", text=value, name=name), param, ctx)
        if file and Path(file).is_dir():
            self.fail(speech.say("{text!r} is a folder: name a file in it", text=file), param, ctx)
        return Target(name, Path(file) if file else None)


def _unknown(name: str, speech: Speech) -> str:
    near = get_close_matches(name.lower(), NAMES, n=1)
    if near:
        return speech.say("there is no format {text!r}; did you mean {name}?", text=name, name=near[0])
    return speech.say("there is no format {text!r}; there are: {names}", text=name, names=", ".join(NAMES))


def option(command: _Command) -> _Command:
    """In which formats to write, and where."""
    return click.option(
        "--format",
        "formats",
        type=_TargetType(),
        multiple=True,
        metavar="FORMAT[=FILE]",
        help=f"{', '.join(NAMES[:-1])} or {NAMES[-1]}; with =FILE it is written to that file. May be given several times. "
        f"[default: {NAMES[0]}]",
    )(command)


def targets(formats: tuple[Target, ...], output: Path | None, speech: Speech) -> tuple[Target, ...]:
    """What to write where.

    Args:
        formats: what `--format` asks for; the usual format if that is nothing.
        output: what `--output` names: where the one format goes that names no file itself.
        speech: the language of messages.

    Raises:
        click.UsageError: if two formats would go to the same place, or none would go where `--output` says.
    """
    wanted = formats or (Target(NAMES[0]),)
    if output is not None and all(target.output is not None for target in wanted):
        message = speech.say("every format has a file of its own, and nothing is left for --output {path}", path=output)
        raise click.UsageError(message)
    placed = tuple(Target(target.format, target.output or output) for target in wanted)
    places = [None if target.output is None else os.path.normcase(os.path.realpath(target.output)) for target in placed]
    for place, number in Counter(places).items():
        if number > 1:
            shared = [target for target, each in zip(placed, places, strict=True) if each == place]
            raise click.UsageError(_clash(shared, speech))
    return placed


def _clash(shared: list[Target], speech: Speech) -> str:
    others, last = ", ".join(target.format for target in shared[:-1]), shared[-1].format
    output = shared[0].output
    if output is None:
        return speech.say(
            "{others} and {name} would all be printed: write all but one to files, as --format {name}=FILE",
            others=others,
            name=last,
        )
    return speech.say(
        "{others} and {name} would all be written to {path}: give each a file of its own, as --format {name}=FILE",
        others=others,
        path=output,
        name=last,
    )


def write(report: Report, placed: Iterable[Target], manner: Manner) -> None:
    """Write a report in every format.

    Raises:
        CannotWrite: if a file can't be written; the others are written all the same.
    """
    _write((target, _rendered(report, target, manner)) for target in placed)


def write_problems(problems: Iterable[Problem], placed: tuple[Target, ...], manner: Manner) -> None:
    """Write in every format what is wrong with files.

    As text it goes to the error stream, and there also where no format is printed, so that a person is never left without it.

    Raises:
        CannotWrite: if a file can't be written; the others are written all the same.
    """
    found = tuple(problems)
    for_machines = [target for target in placed if target != Target("text")]
    if all(target.output is not None for target in for_machines):
        text = _problems_rendered(found, Target("text"), manner)
        click.echo(text, nl=False, err=True)
    _write((target, _problems_rendered(found, target, manner)) for target in for_machines)


def _write(texts: Iterable[tuple[Target, str]]) -> None:
    failures: list[CannotWrite] = []
    for target, text in texts:
        try:
            hand_over(text, target.output)
        except CannotWrite as failure:
            failures.append(failure)
    for earlier in failures[:-1]:
        earlier.show()
    if failures:
        raise failures[-1]


def _rendered(report: Report, target: Target, manner: Manner) -> str:
    language = manner.language
    match target.format:
        case "json":
            text = reporters.json.render(report)
        case "sarif":
            text = reporters.sarif.render(report, language=language, fail_on=manner.fail_on)
        case "github":
            text = reporters.github.render(report, language=language)
        case "gitlab":
            text = reporters.gitlab.render(report, language=language)
        case "junit":
            text = reporters.junit.render(report, language=language, fail_on=manner.fail_on)
        case "markdown":
            text = reporters.markdown.render(report, language=language)
        case _:
            text = reporters.text.render(
                report,
                width=width(),
                language=language,
                styled=styled(target.output),
                verbose=manner.verbose,
                fail_on=manner.fail_on,
            )
    return text


def _problems_rendered(problems: tuple[Problem, ...], target: Target, manner: Manner) -> str:
    language = manner.language
    match target.format:
        case "json":
            text = reporters.json.render_problems(problems)
        case "sarif":
            text = reporters.sarif.render_problems(problems, language=language)
        case "github":
            text = reporters.github.render_problems(problems, language=language)
        case "gitlab":
            text = reporters.gitlab.render_problems(problems, language=language)
        case "junit":
            text = reporters.junit.render_problems(problems, language=language)
        case "markdown":
            text = reporters.markdown.render_problems(problems, language=language)
        case _:
            text = reporters.text.render_problems(problems, width=width(), language=language, styled=styled(target.output))
    return text
