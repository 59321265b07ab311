"""`zvplan check`."""

from datetime import date
from pathlib import Path

import click

from zvplan.checking import Baseline, FailOn, Report, RuleFailed, Selection
from zvplan.checking import check as check_plans
from zvplan.cli import formats as reports
from zvplan.cli import options
from zvplan.cli.configuring import FILE, rules_of_options, set_up, sources
from zvplan.cli.reading import read
from zvplan.cli.speaking import speech_of
from zvplan.cli.writing import CANNOT_CHECK, CONFORMS, FINDINGS, CannotCheck, CannotWrite, files_of, never_over
from zvplan.configuration import Setup, severity_of_rule, spoken
from zvplan.errors import InvalidFiles
from zvplan.finding import Severity
from zvplan.model import Language, PlanSet
from zvplan.translation import Speech, said


class _SeverityOf(click.ParamType[tuple[str, Severity]]):
    """A rule and a severity, written as ZVP302=note."""

    name = "rule=severity"

    def convert(
        self, value: str | tuple[str, Severity], param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, Severity]:
        if isinstance(value, tuple):
            return value
        try:
            return severity_of_rule(value)
        except ValueError as error:
            self.fail(said(error.args[0], speech_of(ctx).language), param, ctx)


@click.command()
@options.paths
@options.at
@options.select("rules with this code, beginning of a code, or name")
@options.extend
@options.ignore("rules with this code, beginning of a code, or name")
@click.option(
    "--severity",
    "severities",
    type=_SeverityOf(),
    multiple=True,
    metavar="RULE=LEVEL",
    help="Judge a rule as error, warning or note.",
)
@reports.option
@options.output
@options.language
@click.option(
    "--fail-on",
    type=click.Choice([each.value for each in FailOn]),
    callback=lambda _context, _option, name: None if name is None else FailOn(name),
    help="The least severity that makes the exit status 1. [default: error]",
)
@click.option("--baseline", type=FILE, metavar="FILE", help="Only findings that are not in this file are new and count.")
@click.option(
    "--write-baseline",
    type=FILE,
    metavar="FILE",
    help="Write all findings to this file instead of reporting them, so that later only new ones count.",
)
@sources
@click.option("--verbose", "-v", is_flag=True, help="Show every finding, and which configuration is used.")
def check(
    *,
    paths: tuple[str, ...],
    at: date | None,
    select: tuple[str, ...],
    extend: tuple[str, ...],
    ignore: tuple[str, ...],
    severities: tuple[tuple[str, Severity], ...],
    formats: tuple[reports.Target, ...],
    output: Path | None,
    language: Language | None,
    fail_on: FailOn | None,
    baseline: Path | None,
    write_baseline: Path | None,
    verbose: bool,
    config: Path | None,
    no_config: bool,
    own_rules: tuple[str, ...],
) -> None:
    """Check plan files, and folders of them, against the rules.

    The plans above them that come with zvplan (KIV, NVP, the Brussels plan) need not be given. Options go before what the
    configuration says.
    """
    if write_baseline is not None and (formats or output is not None):
        message = Speech(spoken(language)).say("--write-baseline reports nothing: leave out --format and --output")
        raise click.UsageError(message)
    targets = reports.targets(formats, output, speech_of(click.get_current_context()))
    outputs = (write_baseline, *(target.output for target in targets))
    manner = reports.Manner(language=spoken(language), verbose=verbose)
    try:
        setup = set_up(paths, config=config, no_config=no_config, own_rules=own_rules)
        configuration = setup.configuration
        threshold = fail_on or configuration.fail_on
        manner = reports.Manner(language=spoken(language, configuration.language), fail_on=threshold.severity, verbose=verbose)
        with rules_of_options(manner.language):
            selection = setup.selection(Selection(select=select, extend=extend, ignore=ignore, severities=dict(severities)))
        known = None if write_baseline else setup.baseline(baseline)
        plans = read(paths)
    except InvalidFiles as error:
        never_over((*paths, *(each.location.path for each in error.problems)), outputs, Speech(manner.language))
        reports.write_problems(error.problems, targets, manner)
        raise SystemExit(CANNOT_CHECK) from error
    speech = Speech(manner.language)
    never_over(files_of(plans), outputs, speech)
    if verbose and configuration.path is not None:
        told = speech.say("The configuration is {path}.", path=configuration.path.as_posix())
        click.echo(told, err=True)
    report = _checked(plans, setup, selection, known, at)
    if write_baseline is not None:
        _write(Baseline.of(report.findings), write_baseline, manner.language)
        raise SystemExit(CONFORMS)
    reports.write(report, targets, manner)
    raise SystemExit(FINDINGS if threshold.fails(report) else CONFORMS)


def _checked(plans: PlanSet, setup: Setup, selection: Selection, known: Baseline | None, at: date | None) -> Report:
    """What comes of a check.

    Raises:
        CannotCheck: if a rule breaks.
    """
    try:
        return check_plans(
            plans,
            rules=setup.rules,
            selection=selection,
            waivers=setup.configuration.waivers,
            baseline=known,
            at=at,
            regime=setup.configuration.regime,
        )
    except RuleFailed as error:
        raise CannotCheck(str(error)) from error


def _write(baseline: Baseline, path: Path, language: Language) -> None:
    try:
        baseline.write(path)
    except OSError as error:
        raise CannotWrite(path, error) from error
    told = Speech(language).say_number(
        "{count} finding is written to {path}.",
        "{count} findings are written to {path}.",
        len(baseline.findings),
        path=path.as_posix(),
    )
    click.echo(told)
