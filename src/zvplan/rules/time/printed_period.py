"""ZVP505."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from zvplan.finding import Arguments, Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import LocalizedString, Plan, PlanKind, PlanPeriod
from zvplan.model.dates import LAST_YEAR
from zvplan.rules.subjects import zonal_plans

_YEAR: Final = re.compile(r"(?<!\d)(?:19|20|21)\d\d(?!\d)")
_SPAN: Final = re.compile(r"(?<!\d)((?:19|20|21)\d\d)\s*[-\u2010-\u2015/]\s*((?:19|20|21)\d\d)(?!\d)")
_HINT: Final = "Look which of the two is right in the plan. If both are in it, ask the zone, and say so in a note."


@rule(
    "ZVP505",
    "printed-period",
    Severity.WARNING,
    message='The plan prints "{label}" as its period, which does not agree with its dates, {start} to {end}.',
    hint=_HINT,
    variants={
        "duration": Wording(
            message="The plan gives its length in years as {years}, which does not agree with its dates, {start} to {end}.",
            hint=_HINT,
        ),
        "title": Wording(
            message='The years in the title "{title}" do not agree with the dates of the plan, {start} to {end}.',
            hint=_HINT,
        ),
        "heading": Wording(
            message='The chapter "{heading}" names years from before the plan, which runs from {start} to {end}.',
            several="{count} chapters name years from before the plan, which runs from {start} to {end}: {list}.",
            listed="heading",
            hint="Look whether the heading, or the whole chapter, was copied from the plan before.",
        ),
    },
    source="practice: published plans that contradict themselves, "
    "https://www.police.be/5311/a-propos/a-propos/plan-zonal-de-securite",
    since="0.1.0",
)
def printed_period(graph: AlignmentGraph) -> Iterator[Observation]:
    """What a plan prints about its years contradicts its dates.

    ## What it finds

    A printed period (`label`), a number of years (`statedYears`) or a span of years in the title that agrees neither with
    the dates of the plan, with or without extension, nor with the term that the law sets. If the label does not agree, the
    title is not told again. A title with several spans, or with a single year, is left alone. It gives a note where a
    chapter that holds what the law asks of the plan (`content`) is headed with the years of an earlier one; the years of a
    higher plan are no mistake there.

    ## Why it matters

    The term changed from four years to six with the [Act of 16 August
    2016](http://www.ejustice.just.fgov.be/eli/loi/2016/08/16/2016000655/justel), and texts were copied. For 2020-2025 zone
    [5311](https://www.police.be/5311/a-propos/a-propos/plan-zonal-de-securite) speaks of five years and zone
    [5340](https://www.politie.be/5340/nl/over-ons/zonaal-veiligheidsplan) of four; a plan for 2014-2017 still [heads a
    chapter](https://docslib.org/doc/9719750/zp-%C2%AB-hermeton-et-heure-%C2%BB-5315) with 2009-2012. Readers then can't tell
    how long the plan holds.

    ## Example

    The text speaks of four years, the dates of six:

    ```yaml
    period: {startDate: 2020-01-01, endDate: 2025-12-31, statedYears: 4}
    ```

    Better:

    ```yaml
    period: {startDate: 2020-01-01, endDate: 2025-12-31, statedYears: 6}
    ```

    ## How to resolve

    The dates are what other checks go by, so make sure of them first. What the plan really prints stays in the file as it
    is; waive the finding once somebody has looked.
    """
    for plan in zonal_plans(graph):
        if plan.period is not None:
            yield from _of_plan(graph, plan, plan.period)


def _of_plan(graph: AlignmentGraph, plan: Plan, period: PlanPeriod) -> Iterator[Observation]:
    term = graph.regime.term_of(period.start_date)
    # What agrees with the law contradicts only wrong dates, which ZVP501 tells.
    by_law = period.end_date if term is None else term.last_day(period.start_date)
    ends = {period.end_date, period.last_day, graph.regime.last_day_of(period), by_law}
    dates: Arguments = {"start": period.start_date, "end": period.last_day}
    # An end by law may lie in years that no plan can have.
    lengths = {PlanPeriod(start_date=period.start_date, end_date=end).years for end in ends if end.year <= LAST_YEAR}
    if period.stated_years is not None and period.stated_years not in lengths:
        lasting: Arguments = {**dates, "years": period.stated_years}
        yield Observation(subject=plan.ref, steps=("period", "stated_years"), arguments=lasting, variant="duration")
    end_years = {end.year for end in ends}
    if period.label is not None and not _agrees(period.label, period.start_date.year, end_years):
        yield Observation(subject=plan.ref, steps=("period", "label"), arguments={**dates, "label": period.label})
    elif _has_other_span(plan.title, period.start_date.year, end_years):
        yield Observation(subject=plan.ref, steps=("title",), arguments={**dates, "title": plan.title}, variant="title")
    for index, section in enumerate(plan.sections):
        spans = _spans(section.title)
        if section.content is not None and spans and all(_is_copied(graph, span, period.start_date.year) for span in spans):
            where, arguments = ("sections", index, "title"), {**dates, "heading": section.title}
            yield Observation(subject=plan.ref, steps=where, arguments=arguments, variant="heading", severity=Severity.NOTE)


def _agrees(label: str, start: int, ends: set[int]) -> bool:
    """Whether the years of a label are the first and last of the plan, and those between them ends or all that there are."""
    first, *others = [int(year) for year in _YEAR.findall(label)] or [start]
    # A single year is no period.
    return not others or (first == start and others[-1] in ends and (set(others) <= ends or _is_unbroken(first, others)))


def _is_unbroken(first: int, others: list[int]) -> bool:
    return others == list(range(first + 1, others[-1] + 1))


def _spans(title: LocalizedString) -> list[tuple[int, int]]:
    return [(int(first), int(last)) for _, text in title.items() for first, last in _SPAN.findall(text)]


def _has_other_span(title: LocalizedString, start: int, ends: Iterable[int]) -> bool:
    spans = set(_spans(title))
    return len(spans) == 1 and not spans <= {(start, end) for end in ends}


def _is_copied(graph: AlignmentGraph, span: tuple[int, int], start: int) -> bool:
    """Whether a span lies before the plan, and is not that of a higher plan, which a heading may rightly name."""
    higher = (plan.period for plan in (*graph.shipped.values(), *graph.plans.plans) if plan.kind is not PlanKind.ZONAL)
    periods = ((each.start_date.year, {each.end_date.year, each.last_day.year}) for each in higher if each is not None)
    return span[1] < start and not any(span[0] == first and span[1] in last for first, last in periods)
