"""ZVP709."""

from collections.abc import Iterator
from datetime import date, timedelta

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Evaluation, Plan, PlanPart, PlanPeriod, PlanStatus
from zvplan.rules.subjects import zonal_plans

_HINT = (
    "Add the evaluation with its date and the period that it looks at. If it exists but is not in the file, add evaluations "
    "under incomplete."
)


@rule(
    "ZVP709",
    "missing-evaluation",
    Severity.ERROR,
    message="The plan is over, and its file has no evaluation of it.",
    hint=_HINT,
    variants={
        "year": Wording(
            message="There is no evaluation of {year}.",
            several="There is no evaluation of {count} years: {list}.",
            listed="year",
            hint=_HINT,
        )
    },
    source="art. 35 of the Act of 7 December 1998, https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel",
    since="0.1.0",
)
def missing_evaluation(graph: AlignmentGraph) -> Iterator[Observation]:
    """A plan, or a year of it, was not evaluated.

    ## What it finds

    A plan without any evaluation whose status is `closed` or which had ended on the day on which the plans are looked at
    (`--at`). Of other plans, each whole year that is over and of which there is no evaluation, as a note: over on that day,
    or, without such a day, before the last evaluation. An evaluation counts for the years that its period touches; one
    without period for the year in which it was made and the year before. It is silent on drafts, and where the file declares
    `evaluations` incomplete.

    ## Why it matters

    To evaluate the execution of the plan is the third task of the zonal security council: art. 35 of the [Act of 7 December
    1998](https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel), as the zone
    [5407](https://www.politie.be/5407/over-ons/zonaal-veiligheidsplan/zonaal-veiligheidsplan) renders it. That it is done
    every year is practice, as in zone [5419](https://www.politie.be/5419/over-ons/bestuur/zonale-veiligheidsraad).

    ## Example

    The plan is closed and nobody looked back:

    ```yaml
    status: closed
    ```

    Better:

    ```yaml
    status: closed
    evaluations:
      - date: 2026-02
        period: {startDate: 2020-01-01, endDate: 2025-12-31}
        bodies: [zonalSecurityCouncil]
    ```

    ## How to resolve

    Yearly reports and the evaluation in the preparation of the next plan count too. Without a period, only the year of the
    evaluation and the year before are taken as evaluated: give the period where it looked farther back.
    """
    for plan in zonal_plans(graph, PlanPart.EVALUATIONS):
        if plan.period is None or plan.status is PlanStatus.DRAFT:
            continue
        last_day = plan.period.last_day
        is_over = plan.status is PlanStatus.CLOSED or (graph.at is not None and graph.at > last_day)
        if is_over and not plan.evaluations:
            yield Observation(subject=plan.ref, steps=("evaluations",))
            continue
        for year in _years_over(plan.period, last_day + timedelta(days=1) if is_over else _day_reached(graph, plan)):
            if not any(_looks_at(evaluation, year) for evaluation in plan.evaluations):
                steps = ("evaluations",)
                yield Observation(
                    subject=plan.ref, steps=steps, arguments={"year": year}, variant="year", severity=Severity.NOTE
                )


def _day_reached(graph: AlignmentGraph, plan: Plan) -> date:
    """Up to when the plan is known to have run: the day that is looked at, else its last evaluation."""
    return graph.at or max((evaluation.date.earliest for evaluation in plan.evaluations), default=date.min)


def _years_over(period: PlanPeriod, day: date) -> Iterator[int]:
    """The calendar years that lie wholly in the plan and were over on *day*."""
    for year in range(period.start_date.year, period.last_day.year + 1):
        first, last = date(year, 1, 1), date(year, 12, 31)
        if period.start_date <= first and last <= period.last_day and last < day:
            yield year


def _looks_at(evaluation: Evaluation, year: int) -> bool:
    if evaluation.period is None:
        return evaluation.date.year in {year, year + 1}
    return evaluation.period.start_date.year <= year <= evaluation.period.end_date.year
