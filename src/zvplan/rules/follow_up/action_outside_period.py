"""ZVP704."""

from collections.abc import Iterator

from zvplan.finding import Arguments, Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import PlanPeriod
from zvplan.rules.objectives import PlacedAction, actions_of
from zvplan.rules.subjects import zonal_plans


@rule(
    "ZVP704",
    "action-outside-period",
    Severity.ERROR,
    message='"{action}" is an action of {year}, but the plan runs from {start} to {end}.',
    several="{count} actions are actions of {year}, but the plan runs from {start} to {end}: {list}.",
    listed="action",
    hint="Correct the year of the action, or the period of the plan. If the plan was extended, give the later end as "
    "extendedTo.",
    variants={
        "period": Wording(
            message='"{action}" runs from {first} to {last}, but the plan from {start} to {end}.',
            hint="Correct the period of the action, or that of the plan. If the plan was extended, give the later end as "
            "extendedTo.",
        ),
        "year": Wording(
            message='"{action}" is an action of {year}, but runs from {first} to {last}.',
            hint="Correct the year or the period of the action.",
        ),
    },
    source="zvplan: what a plan does, it does while it runs",
    since="0.1.0",
)
def action_outside_period(graph: AlignmentGraph) -> Iterator[Observation]:
    """An action lies outside the period of the plan, or outside its own year.

    ## What it finds

    An action whose year or period has no day in common with the period of the plan, an extension counted, or whose period
    has no day in common with its year. An action that begins before the plan or goes on after it gets a warning. An action
    of the plan for one year that goes on into the next is no contradiction.

    ## Why it matters

    A plan commits the zone for its own term: what lies outside was written over from an earlier plan or mistyped, and nobody
    will follow it up. This is a matter of logic; no law is behind it.

    ## Example

    The plan runs from 2020 to 2025:

    ```yaml
    objectives:
      - id: fewer
        title: {nl: Minder inbraken}
        actions:
          - {id: visits, title: {nl: Adviesbezoeken}, year: 2002}
    ```

    Better:

    ```yaml
    objectives:
      - id: fewer
        title: {nl: Minder inbraken}
        actions:
          - {id: visits, title: {nl: Adviesbezoeken}, year: 2020}
    ```

    ## How to resolve

    Compare with the plan and its yearly action plans. What goes on after the plan belongs in the next one.
    """
    for plan in zonal_plans(graph):
        for placed in actions_of(plan):
            yield from _against_year(placed)
            if plan.period is not None:
                yield from _against_plan(placed, plan.period)


def _against_year(placed: PlacedAction) -> Iterator[Observation]:
    action, period = placed.action, placed.action.period
    if action.year is None or period is None or period.start_date.year <= action.year <= period.end_date.year:
        return
    yield Observation(
        subject=placed.subject,
        steps=(*placed.steps, "period"),
        arguments={"action": action.title, "year": action.year, "first": period.start_date, "last": period.end_date},
        variant="year",
    )


def _against_plan(placed: PlacedAction, term: PlanPeriod) -> Iterator[Observation]:
    action, period = placed.action, placed.action.period
    own: Arguments = {"action": action.title, "start": term.start_date, "end": term.last_day}
    if action.year is not None and not term.start_date.year <= action.year <= term.last_day.year:
        steps = (*placed.steps, "year")
        yield Observation(subject=placed.subject, steps=steps, arguments={**own, "year": action.year})
    elif period is not None and not term.start_date <= period.start_date <= period.end_date <= term.last_day:
        touches = period.start_date <= term.last_day and term.start_date <= period.end_date
        yield Observation(
            subject=placed.subject,
            steps=(*placed.steps, "period"),
            arguments={**own, "first": period.start_date, "last": period.end_date},
            variant="period",
            severity=Severity.WARNING if touches else None,
        )
