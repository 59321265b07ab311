"""`zvplan coverage`."""

import re
from datetime import date
from pathlib import Path

import click

from zvplan.cli import options
from zvplan.cli.reading import read_or_leave
from zvplan.cli.speaking import speech_of
from zvplan.cli.writing import CONFORMS, FINDINGS, hand_over, styled, width
from zvplan.configuration.speaking import of_configuration, spoken
from zvplan.coverage import Coverage, CoverageLevel, cover
from zvplan.model import Axis, Language, Region
from zvplan.translation import Speech


class _Years(click.ParamType[tuple[int, int]]):
    """A year or two, written as 2020 or 2020-2025."""

    name = "years"

    def convert(
        self, value: str | tuple[int, int], param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[int, int]:
        if isinstance(value, tuple):
            return value
        found = re.fullmatch(r"([0-9]{4})(?:-([0-9]{4}))?", value)
        years = (int(found[1]), int(found[2] or found[1])) if found else (1, 0)
        if years[0] > years[1]:
            message = speech_of(ctx).say("{text!r}: write a year or a first and a last one, as 2020 or 2020-2025", text=value)
            self.fail(message, param, ctx)
        return years


@click.command()
@options.paths
@options.at
@options.select("plans above whose id begins with this, as nvp or kiv-2022-2024")
@options.ignore("plans above whose id begins with this")
@click.option("--inverse", is_flag=True, help="Show for each item which plans take it up, and how.")
@click.option(
    "--region", type=click.Choice([each.value for each in Region]), help="Only zones that are known to lie in this region."
)
@click.option(
    "--language",
    "written_in",
    type=click.Choice([each.value for each in Language]),
    help="Only plans written in this language.",
)
@click.option("--years", type=_Years(), metavar="YEARS", help="Only plans that run in these years (2020 or 2020-2025).")
@click.option("--axis", type=click.Choice([each.value for each in Axis]), help="Only what priorities of this axis answer.")
@options.output_format("text", "json", "csv", "markdown", "svg")
@options.output
@options.language
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
    region: str | None,
    written_in: str | None,
    years: tuple[int, int] | None,
    axis: str | None,
    output_format: str,
    output: Path | None,
    language: Language | None,
    fail_on: str,
) -> None:
    """Show which items of the plans above are taken up, and how.

    The levels are, from most to least: priority, point of attention, regular work, motivated (left out with a reason), none.
    As a picture (svg): a heat map of plans and items, or with --inverse a bar for each item.
    """
    speaks = spoken(language, of_configuration(paths))
    plans = (
        read_or_leave(paths, output_format, output, language=speaks)
        .at(at)
        .where(
            region=None if region is None else Region(region),
            language=None if written_in is None else Language(written_in),
            years=years,
        )
    )
    covered = cover(plans if axis is None else plans.on_axis(Axis(axis)))
    for start in (*select, *ignore):
        if not any(plan.startswith(start) for plan in covered.higher_plans):
            told = Speech(speaks)
            message = told.say(
                "no plan above has an id that begins with '{start}'; there are: {names}",
                start=start,
                names=_named(covered, told),
            )
            raise click.UsageError(message)
    covered = Coverage(
        tuple(
            entry
            for entry in covered.entries
            if (not select or entry.item.plan.startswith(select)) and not (ignore and entry.item.plan.startswith(ignore))
        ),
        titles=covered.titles,
    )
    hand_over(_rendered(covered, output_format, output, speaks, inverse=inverse), output)
    raise SystemExit(FINDINGS if _fails(covered, fail_on) else CONFORMS)


def _named(covered: Coverage, speech: Speech) -> str:
    return ", ".join(covered.higher_plans) or speech.say("none")


def _fails(covered: Coverage, fail_on: str) -> bool:
    if fail_on == "never":
        return False
    threshold = CoverageLevel(fail_on)
    return any(entry.is_due and entry.level.rank <= threshold.rank for entry in covered.entries)


def _rendered(covered: Coverage, output_format: str, output: Path | None, language: Language, *, inverse: bool) -> str:
    match output_format:
        case "json":
            from zvplan.reporters.coverage import json_v1  # noqa: PLC0415 -- only what is asked for is loaded

            return json_v1.render(covered)
        case "csv":
            from zvplan.reporters.coverage import csv  # noqa: PLC0415

            return csv.render(covered)
        case "markdown":
            from zvplan.reporters.coverage import markdown  # noqa: PLC0415

            return markdown.render(covered, inverse=inverse, language=language)
        case "svg":
            return _picture(covered, language, inverse=inverse)
        case _:
            from zvplan.cli import coverage_table  # noqa: PLC0415

            return coverage_table.render(covered, inverse=inverse, width=width(), styled=styled(output), language=language)


def _picture(covered: Coverage, language: Language, *, inverse: bool) -> str:
    try:
        from zvplan.pictures import bars, heat_map  # noqa: PLC0415 -- the extra may be missing, which is told in words
    except ModuleNotFoundError as missing:
        if missing.name is None or missing.name.partition(".")[0] != "matplotlib":
            raise
        command = "python -m pip install 'zvplan[cli,pictures]'"
        message = Speech(language).say("pictures need more than the command line: {command}", command=command)
        raise click.UsageError(message) from missing
    if len(covered.higher_plans) != 1:
        told = Speech(language)
        message = told.say(
            "a picture shows one plan above: choose it with --select; there are: {names}", names=_named(covered, told)
        )
        raise click.UsageError(message)
    draw = bars if inverse else heat_map
    return draw(covered, covered.higher_plans[0], language=language)
