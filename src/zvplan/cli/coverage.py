"""`zvplan coverage`."""

from datetime import date
from pathlib import Path

import click

from zvplan.cli import options
from zvplan.cli.reading import read
from zvplan.cli.writing import CANNOT_CHECK, CONFORMS, FINDINGS, hand_over, styled, width
from zvplan.coverage import Coverage, CoverageLevel, cover
from zvplan.errors import InvalidPlanFiles


@click.command()
@options.paths
@options.at
@options.select("plans above whose id begins with this, as nvp or kiv-2022-2024")
@options.ignore("plans above whose id begins with this")
@click.option("--inverse", is_flag=True, help="Show for each item which plans take it up, and how.")
@options.output_format("text", "json", "csv", "markdown")
@options.output
@click.option(
    "--fail-on",
    type=click.Choice(["never", *(level.value for level in reversed(CoverageLevel) if level is not CoverageLevel.PRIORITY)]),
    default="never",
    show_default=True,
    help="Exit status 1 if an item that has to be answered has this level or less.",
)
def coverage(
    *,
    paths: tuple[str, ...],
    at: date | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    inverse: bool,
    output_format: str,
    output: Path | None,
    fail_on: str,
) -> None:
    """Show which items of the plans above are taken up, and how.

    The levels are, from most to least: priority, point of attention, regular work, motivated (left out with a reason), none.
    """
    try:
        plans = read(paths)
    except InvalidPlanFiles as error:
        click.echo(str(error), err=True)
        raise SystemExit(CANNOT_CHECK) from error
    covered = cover(plans, at=at)
    for start in (*select, *ignore):
        if not any(plan.startswith(start) for plan in covered.higher_plans):
            known = ", ".join(covered.higher_plans) or "none"
            message = f"no plan above has an id that begins with {start!r}; there are: {known}"
            raise click.UsageError(message)
    covered = Coverage(
        tuple(
            entry
            for entry in covered.entries
            if (not select or entry.item.plan.startswith(select)) and not (ignore and entry.item.plan.startswith(ignore))
        ),
        titles=covered.titles,
    )
    hand_over(_rendered(covered, output_format, output, inverse=inverse), output)
    raise SystemExit(FINDINGS if _fails(covered, fail_on) else CONFORMS)


def _fails(covered: Coverage, fail_on: str) -> bool:
    if fail_on == "never":
        return False
    threshold = CoverageLevel(fail_on)
    return any(entry.is_due and entry.level.rank <= threshold.rank for entry in covered.entries)


def _rendered(covered: Coverage, output_format: str, output: Path | None, *, inverse: bool) -> str:
    match output_format:
        case "json":
            from zvplan.reporters.coverage import json_v1  # noqa: PLC0415 -- only what is asked for is loaded

            return json_v1.render(covered)
        case "csv":
            from zvplan.reporters.coverage import csv  # noqa: PLC0415

            return csv.render(covered)
        case "markdown":
            from zvplan.reporters.coverage import markdown  # noqa: PLC0415

            return markdown.render(covered, inverse=inverse)
        case _:
            from zvplan.cli import coverage_table  # noqa: PLC0415

            return coverage_table.render(covered, inverse=inverse, width=width(), styled=styled(output))
