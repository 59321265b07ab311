"""ZVP604."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Decision, DecisionKind, DecisionStatus, ElementId, Evidence, Plan
from zvplan.rules.given_evidence import given_evidence
from zvplan.rules.subjects import zonal_plans

#: Until one of these is done, a plan may still take up new evidence.
_MAKING: Final = frozenset(
    {
        DecisionKind.PREPARED,
        DecisionKind.DISCUSSED,
        DecisionKind.AGREED,
        DecisionKind.APPROVED,
        DecisionKind.SIGNED,
        DecisionKind.SUBMITTED,
    }
)


@rule(
    "ZVP604",
    "old-evidence",
    Severity.WARNING,
    message='"{evidence}" dates from {day}; on {began} it was older than the number of years that is allowed, {years}.',
    hint="Look for newer figures or a newer survey. If there are none, say so in the plan.",
    variants={
        "later": Wording(
            message='"{evidence}" dates from {day}, after {began}: the choice can\'t have rested on it.',
            hint="Correct the date, or move it to an evaluation of the plan, where it belongs.",
        )
    },
    source="practice: the closing dates of MIDOW, http://www.midow.be/zonaal-veiligheidsplan/",
    since="0.1.0",
)
def old_evidence(graph: AlignmentGraph) -> Iterator[Observation]:
    """Evidence was too old for the plan, or is later than the plan.

    ## What it finds

    Evidence of a zonal plan or of one of its priorities that was closed, or whose period ended, after the plan had begun and
    was made: no choice can rest on what came later. With a number of years that you set (`evidence_years` of the regime) also
    evidence that was older than that when the plan began; how old it may be could not be verified in a legal text. For a
    priority that an amendment added, the day of the amendment counts instead.

    ## Why it matters

    A plan of six years that begins with figures of four years before is ten years behind them at its end. The list of sources
    of [MIDOW](http://www.midow.be/zonaal-veiligheidsplan/) gives its crime barometer with a closing date, so that readers
    can judge. It is practice, not law.

    ## Example

    A survey of the year after the plan began:

    ```yaml
    evidence:
      - basis: expectationsAndNeeds
        source: {nl: Veiligheidsmonitor 2021}
        closed: 2021
    ```

    Better:

    ```yaml
    evidence:
      - basis: expectationsAndNeeds
        source: {nl: Veiligheidsmonitor 2018}
        closed: 2018
    ```

    ## How to resolve

    Pages are kept up to date while plans run: what came later tells how the plan turns out, and stands under `evaluations`.
    """
    years = graph.regime.evidence_years
    for plan in zonal_plans(graph):
        if plan.period is None:
            continue
        start, added = plan.period.start_date, _added(graph, plan)
        made = max((start, *_days(plan.decisions)))
        for given in given_evidence(plan):
            first, last = _dates(given.evidence)
            if first is None or last is None:
                continue
            began, ready = (start, made) if given.priority is None else added.get(given.priority.id, (start, made))
            is_old = years is not None and (last.year + years, last.month, last.day) < (began.year, began.month, began.day)
            if is_old or first > ready:
                arguments = {"evidence": given.name, "day": given.evidence.closed or last}
                yield Observation(
                    subject=given.subject,
                    steps=(*given.steps, "period" if given.evidence.closed is None else "closed"),
                    arguments={**arguments, "began": began, "years": years or 0} if is_old else {**arguments, "began": ready},
                    variant="" if is_old else "later",
                )


def _dates(evidence: Evidence) -> tuple[date | None, date | None]:
    """The first and the last day from which it may date."""
    if evidence.closed is not None:
        return evidence.closed.earliest, evidence.closed.latest
    last = None if evidence.period is None else evidence.period.end_date
    return last, last


def _days(decisions: tuple[Decision, ...]) -> Iterator[date]:
    """The days until which a plan or amendment was in the making."""
    for decision in decisions:
        if decision.kind in _MAKING and decision.status is DecisionStatus.DONE and decision.date is not None:
            yield decision.date.latest


def _added(graph: AlignmentGraph, plan: Plan) -> dict[ElementId, tuple[date, date]]:
    """When each priority that an amendment added came into the plan, and until when it was in the making."""
    return {
        priority.id: (amendment.date.earliest, max((amendment.date.latest, *_days(amendment.decisions))))
        for amendment in graph.loaded[plan.id].amendments_at(graph.at)
        for priority in amendment.added
    }
