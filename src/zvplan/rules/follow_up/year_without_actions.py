"""ZVP703."""

from collections.abc import Iterable, Iterator

from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Action, Plan, PlanPart, Priority, Ref, Tier
from zvplan.rules.objectives import actions_by_priority, actions_of
from zvplan.rules.subjects import zonal_plans


@rule(
    "ZVP703",
    "year-without-actions",
    Severity.NOTE,
    message='"{priority}" has yearly actions, but none for {years}.',
    several="{count} priorities have yearly actions, but none for {years}: {list}.",
    listed="priority",
    hint="Add the actions of that year, or say with a period how long the other actions run.",
    source="practice of zone 5458, https://www.politie.be/5458/over-ons/zonaal-veiligheidsplan/zonaal-veiligheidsplan",
    since="0.1.0",
)
def year_without_actions(graph: AlignmentGraph) -> Iterator[Observation]:
    """A priority with yearly actions has none in some year of the plan.

    ## What it finds

    A priority with actions that belong to a year, and a year of the plan for which it has none: up to the year of the day
    on which the plans are looked at (`--at`), or, without such a day, up to the last year for which the plan has any
    action. A priority that came with an amendment counts from that year on, an action with a period for every year that the
    period touches. A priority with an action that has neither year nor period is left alone, and so are points of attention.
    An action that lies outside the plan, of which [ZVP704](ZVP704.md) speaks, may be meant for a year that has none: where a
    priority has as many such actions as such years, or more, nothing is found. It is silent where the file declares
    `objectives` incomplete.

    ## Why it matters

    Zones work out their strategic objectives in an action plan for each year (zone
    [5458](https://www.politie.be/5458/over-ons/zonaal-veiligheidsplan/zonaal-veiligheidsplan)). A year without actions may
    be meant so, as where the work on a priority starts later in the term; then it is good to know. No law asks for yearly
    plans.

    ## Example

    The year 2021 is missing:

    ```yaml
    objectives:
      - id: fewer
        title: {nl: Minder drugs}
        actions:
          - {id: patrols-2020, title: {nl: Toezicht}, year: 2020, alsoServes: [drugs]}
          - {id: patrols-2022, title: {nl: Toezicht}, year: 2022, alsoServes: [drugs]}
    ```

    Better:

    ```yaml
    objectives:
      - id: fewer
        title: {nl: Minder drugs}
        actions:
          - {id: patrols-2020, title: {nl: Toezicht}, year: 2020, alsoServes: [drugs]}
          - {id: patrols-2021, title: {nl: Toezicht}, year: 2021, alsoServes: [drugs]}
          - {id: patrols-2022, title: {nl: Toezicht}, year: 2022, alsoServes: [drugs]}
    ```

    ## How to resolve

    Add the yearly action plan that is missing. Give an action that runs for several years a period instead of a year.
    """
    for plan in zonal_plans(graph, PlanPart.OBJECTIVES):
        if plan.period is None:
            continue
        term = frozenset(range(plan.period.start_date.year, plan.period.last_day.year + 1))
        planned = _years_of(placed.action for placed in actions_of(plan)) & term
        last = max(planned, default=0) if graph.at is None else graph.at.year
        added = _years_of_addition(graph.loaded[plan.id])
        actions = actions_by_priority(plan)
        for priority in plan.priorities:
            years = frozenset(year for year in term if added.get(priority.id, 0) <= year <= last)
            astray = sum(_years_of([action]).isdisjoint(term) for action in actions[priority.id])
            yield from _gaps(Ref(plan.id, priority.id), priority, actions[priority.id], years, astray)


def _gaps(
    subject: Ref, priority: Priority, actions: tuple[Action, ...], years: frozenset[int], astray: int
) -> Iterator[Observation]:
    """The years without actions, unless the actions that went astray in other years may be meant for all of them."""
    is_yearly = any(action.year is not None for action in actions)
    if priority.tier is not Tier.PRIORITY or not is_yearly or not all(_years_of([action]) for action in actions):
        return
    missing = tuple(sorted(years - _years_of(actions)))
    if len(missing) > astray:
        yield Observation(
            subject=subject,
            steps=("objectives",),
            arguments={"priority": priority.title, "years": missing},
        )


def _years_of(actions: Iterable[Action]) -> frozenset[int]:
    """The years that actions belong to, or that their periods touch."""
    years: set[int] = set()
    for action in actions:
        if action.year is not None:
            years.add(action.year)
        if action.period is not None:
            years.update(range(action.period.start_date.year, action.period.end_date.year + 1))
    return frozenset(years)


def _years_of_addition(plan: Plan) -> dict[str, int]:
    """In which year an amendment brought a priority, by its id."""
    return {each.id: amendment.date.earliest.year for amendment in plan.amendments for each in amendment.added}
