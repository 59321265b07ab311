"""`zvplan check`."""

from datetime import date
from pathlib import Path

import click

from zvplan.checking import check as check_plans
from zvplan.cli import formats as reports
from zvplan.cli import options
from zvplan.cli.reading import read
from zvplan.cli.speaking import spoken
from zvplan.cli.writing import CANNOT_CHECK, CONFORMS, FINDINGS
from zvplan.errors import InvalidPlanFiles
from zvplan.finding import Severity
from zvplan.model import Language

_SEVERITIES = {severity.label: severity for severity in reversed(Severity)}


class _SeverityOf(click.ParamType[tuple[str, Severity]]):
    """A rule and a severity, written as ZVP302=note."""

    name = "rule=severity"

    def convert(
        self, value: str | tuple[str, Severity], param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, Severity]:
        if isinstance(value, tuple):
            return value
        rule, _, label = value.partition("=")
        if label not in _SEVERITIES:
            self.fail(f"{value!r}: write a rule and error, warning or note, as ZVP302=note", param, ctx)
        return rule, _SEVERITIES[label]


@click.command()
@options.paths
@options.at
@options.select("rules with this code, beginning of a code, or name")
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
    type=click.Choice([*_SEVERITIES, "never"]),
    default="error",
    show_default=True,
    help="The least severity that makes the exit status 1.",
)
@click.option("--verbose", "-v", is_flag=True, help="Show every finding, however many plans there are.")
def check(
    *,
    paths: tuple[str, ...],
    at: date | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    severities: tuple[tuple[str, Severity], ...],
    formats: tuple[reports.Target, ...],
    output: Path | None,
    language: Language | None,
    fail_on: str,
    verbose: bool,
) -> None:
    """Check plan files, and folders of them, against the rules.

    The plans above them that come with zvplan (KIV, NVP, the Brussels plan) need not be given.
    """
    selection = options.selection(select, ignore, dict(severities))
    targets = reports.targets(formats, output)
    threshold = _SEVERITIES.get(fail_on)
    manner = reports.Manner(language=spoken(language), fail_on=threshold, verbose=verbose)
    try:
        plans = read(paths)
    except InvalidPlanFiles as error:
        reports.write_problems(error.problems, targets, manner)
        raise SystemExit(CANNOT_CHECK) from error
    report = check_plans(plans, selection=selection, at=at)
    reports.write(report, targets, manner)
    fails = threshold is not None and report.worst is not None and report.worst >= threshold
    raise SystemExit(FINDINGS if fails else CONFORMS)
