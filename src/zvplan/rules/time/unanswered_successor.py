"""ZVP507."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Final

from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import AnswerDuty, DecisionStatus, DutyBasis, Plan, PlanId, PlanKind, PlanPart, PlanStatus
from zvplan.rules.subjects import zonal_plans

_YEAR: Final = timedelta(days=365)


@rule(
    "ZVP507",
    "unanswered-successor",
    Severity.WARNING,
    message='"{edition}" began on {start}, while this plan runs; no amendment and no alignment takes it up.',
    hint="Compare the priorities with the new edition, and record the result as an amendment that names the edition under "
    "answers, even if nothing changes.",
    source="practice: the addenda of 2017, http://www.lokalepolitie.be/5423/nieuws",
    since="0.1.0",
)
def unanswered_successor(graph: AlignmentGraph) -> Iterator[Observation]:
    """A new edition of a plan above came while the zonal plan ran, and nothing takes it up.

    ## What it finds

    An edition of a plan that the zone has to answer, among the files or coming with zvplan, that began while the zonal plan
    ran, with a year or more to go; of several of one kind the last. It is taken up by an amendment that answers it, by an
    alignment, an omission or the list of higher plans that names it, or through such a plan that answers it. It warns where
    the law asks for an answer, and gives a note where practice does or the list of the new edition is not whole; drafts do
    not count.

    It speaks of the day as of which you check, and then leaves plans alone that had ended by that day; else of the last day
    that the file itself tells of, in a decision, an amendment, an evaluation or a source. It is silent on plans that another
    one supersedes, and where the file declares `amendments`, `alignments` or `higherPlans` incomplete.

    ## Why it matters

    National plans last four years and zonal plans six, so they are out of step. When the NVP 2016-2019 came, zones brought
    their running plans in line with it in an addendum: zone [5423](http://www.lokalepolitie.be/5423/nieuws) in April 2017,
    zone [5405](https://pz5405activiteitenverslag.com/aanpassing-2017/) in March. It is practice; that every new edition has
    to be taken up in mid-term could not be verified in a legal text.

    ## Example

    The last thing told of this plan is an evaluation of 2017, a year after the new national plan began:

    ```yaml
    period: {startDate: 2014-01-01, endDate: 2019-12-31}
    priorities:
      - id: drugs
        title: {nl: Drugs}
        alignments: [{target: nvp-2012-2015#drugs}]
    evaluations: [{date: 2017-03}]
    ```

    Better:

    ```yaml
    period: {startDate: 2014-01-01, endDate: 2019-12-31}
    priorities:
      - id: drugs
        title: {nl: Drugs}
        alignments: [{target: nvp-2012-2015#drugs}]
    evaluations: [{date: 2017-03}]
    amendments: [{id: addendum-2017, date: 2017-04, answers: nvp-2016-2019}]
    ```

    ## How to resolve

    Go through the items of the new edition as you did for the old one. If the zone did so and changed nothing, an amendment
    that only `answers` the edition says just that.
    """
    superseded = {earlier for plan in graph.plans.plans for earlier in plan.supersedes}
    editions = _editions(graph)
    for plan in zonal_plans(graph, PlanPart.AMENDMENTS, PlanPart.ALIGNMENTS, PlanPart.HIGHER_PLANS):
        if plan.period is None or plan.status is PlanStatus.DRAFT or plan.id in superseded:
            continue
        day, last_day = graph.at or _last_told(graph.loaded[plan.id]), graph.regime.last_day_of(plan.period)
        if day is None or (graph.at is not None and last_day < graph.at):
            continue
        span = (plan.period.start_date + timedelta(days=1), min(day, last_day - _YEAR))
        taken_up = _named(graph, plan)
        for duty in graph.regime.duties_in(None if plan.zone is None else plan.zone.region):
            begun = [each for each in editions.get(duty.kind, ()) if span[0] <= each[0] <= span[1] and _is_for(plan, each[2])]
            start, _, edition = max(begun, default=(day, "", None))
            if edition is not None and edition.id not in taken_up:
                yield Observation(
                    subject=plan.ref,
                    steps=("amendments",),
                    related=(edition.ref,),
                    arguments={"edition": edition.title, "start": start},
                    severity=_severity(duty, edition),
                )


def _editions(graph: AlignmentGraph) -> Mapping[PlanKind, list[tuple[date, str, Plan]]]:
    """The dated plans at hand above zonal ones, by their kinds, with the days on which they begin."""
    editions: dict[PlanKind, list[tuple[date, str, Plan]]] = {}
    for plan in {**graph.shipped, **graph.plans}.values():
        if plan.kind is not PlanKind.ZONAL and plan.period is not None and plan.status is not PlanStatus.DRAFT:
            editions.setdefault(plan.kind, []).append((plan.period.start_date, plan.id, plan))
    return editions


def _is_for(plan: Plan, edition: Plan) -> bool:
    if not edition.kind.is_local:
        return True
    return plan.zone is not None and edition.zone is not None and plan.zone.is_same_as(edition.zone)


def _named(graph: AlignmentGraph, plan: Plan) -> set[PlanId]:
    answered = (each.answers for each in graph.loaded[plan.id].amendments_at(graph.at) if each.answers is not None)
    targets = (alignment.target for priority in plan.priorities for alignment in priority.alignments)
    omitted = (omission.target for omission in plan.omissions)
    named = {*(ref.plan for ref in (*answered, *targets, *omitted)), *(cited.plan for cited in plan.higher_plans)}
    # A national plan that itself answers the framework note takes that up along with it.
    return named | {above for each in named for above in _answered_by(graph.plan(each))}


def _answered_by(plan: Plan | None) -> set[PlanId]:
    if plan is None:
        return set()
    return {alignment.target.plan for priority in plan.priorities for alignment in priority.alignments}


def _last_told(plan: Plan) -> date | None:
    """The last day that a plan file certainly knows of."""
    decided = (each.date for each in plan.decisions if each.status is DecisionStatus.DONE)
    read = (each for source in plan.sources for each in (source.published, source.consulted))
    dates = (*decided, *read, *(each.date for each in plan.amendments), *(each.date for each in plan.evaluations))
    return max((each.earliest for each in dates if each is not None), default=None)


def _severity(duty: AnswerDuty, edition: Plan) -> Severity:
    is_whole = edition.is_complete(PlanPart.PRIORITIES)
    return Severity.WARNING if duty.basis is DutyBasis.LAW and is_whole else Severity.NOTE
