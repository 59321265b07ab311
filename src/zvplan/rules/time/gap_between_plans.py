"""ZVP503."""

from collections.abc import Iterator
from datetime import date, timedelta

from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Plan, PlanKind, PlanStatus
from zvplan.rules.subjects import zonal_plans


@rule(
    "ZVP503",
    "gap-between-plans",
    Severity.WARNING,
    message='No plan of the zone is known from {first} to {last}: "{earlier}" had ended, and this one had not begun.',
    hint="Correct the periods. If the earlier plan was extended, give the later end as extendedTo in its file.",
    source="art. 36 of the Act of 7 December 1998, https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel",
    since="0.1.0",
)
def gap_between_plans(graph: AlignmentGraph) -> Iterator[Observation]:
    """There are days between two plans of a zone on which no plan is in force.

    ## What it finds

    Days between the end of the earlier plan of a zone, extensions included, and the beginning of the next. The earlier plan is
    the one that this plan supersedes, or else the last one of the zone before it. The extension by law of the plans that ran
    in 2016 counts even where no file gives it. It is silent where a plan in between may only lack a file: where this plan
    supersedes one that is not among the files, or the gap is so long that a whole plan fits in. Drafts do not count.

    ## Why it matters

    Every zone has a zonal security plan: art. 36 of the [Act of 7 December
    1998](https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel). Between the plans of 2009-2012 and those
    of 2014-2017 lies the year 2013; what was in force then shows only if the earlier plan says that it was extended. The
    [Act of 16 August 2016](http://www.ejustice.just.fgov.be/eli/loi/2016/08/16/2016000655/justel) closed the next such gap,
    before 2020.

    ## Example

    The plan before this one (`zvp-5998-2014`) was extended by law to the end of 2019:

    ```yaml
    zone: {code: "5998"}
    period: {startDate: 2020-07-01, endDate: 2026-06-30}
    supersedes: [zvp-5998-2014]
    ```

    Better:

    ```yaml
    zone: {code: "5998"}
    period: {startDate: 2020-01-01, endDate: 2025-12-31}
    supersedes: [zvp-5998-2014]
    ```

    ## How to resolve

    Look when the earlier plan really ended. If the zone worked on under it, say so in its file: `extendedTo`, and the
    decision to extend it under `decisions`.
    """
    for plan in zonal_plans(graph):
        if plan.period is None or plan.status is PlanStatus.DRAFT:
            continue
        start = plan.period.start_date
        before = [(_last_day(graph, other), other.id, other) for other in _others(graph, plan) if _begins_before(other, start)]
        if not before:
            continue
        end, _, earlier = max(before)
        first = end + timedelta(days=1)
        if first < start and not _may_lack_a_file(graph, plan, earlier, first, start):
            yield Observation(
                subject=plan.ref,
                steps=("period", "start_date"),
                related=(earlier.ref,),
                arguments={"first": first, "last": start - timedelta(days=1), "earlier": earlier.title},
            )


def _others(graph: AlignmentGraph, plan: Plan) -> Iterator[Plan]:
    """The other plans of the zone, and those of zones that were merged into it."""
    superseded = (graph.plans[each] for each in plan.supersedes if each in graph.plans)
    others = {other.id: other for other in (*graph.plans.of_same_zone(plan), *superseded)}
    return (other for other in others.values() if other.kind is PlanKind.ZONAL and other.id != plan.id)


def _begins_before(other: Plan, day: date) -> bool:
    return other.period is not None and other.period.start_date < day and other.status is not PlanStatus.DRAFT


def _last_day(graph: AlignmentGraph, plan: Plan) -> date:
    return date.min if plan.period is None else graph.regime.last_day_of(plan.period)


def _may_lack_a_file(graph: AlignmentGraph, plan: Plan, earlier: Plan, first: date, start: date) -> bool:
    """Whether the plan in between may be one that nobody gave."""
    if earlier.id in plan.supersedes:
        return False
    term = graph.regime.term_of(first)
    years = 1 if term is None else term.years
    return bool(plan.supersedes) or start.year - first.year >= years
