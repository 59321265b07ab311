"""ZVP506."""

from collections.abc import Iterator
from typing import Final

from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Decision, DecisionKind, DecisionStatus, PlanPart, PlanPeriod, PlanStatus
from zvplan.rules.subjects import zonal_plans

#: The kinds of decision with which a plan may be extended; those of its first year are about the plan itself.
_EXTENDING: Final = frozenset(
    {
        DecisionKind.AGREED,
        DecisionKind.APPROVED,
        DecisionKind.SIGNED,
        DecisionKind.MINISTERIAL_APPROVAL,
        DecisionKind.OTHER,
    }
)


@rule(
    "ZVP506",
    "unexplained-extension",
    Severity.WARNING,
    message="The plan ended on {end} and was extended to {extended}; nothing tells who decided so.",
    hint="Add the decision to extend the plan under decisions, or the amendment that did so.",
    source="precedent: the plans of 2014-2017, Act of 16 August 2016, "
    "http://www.ejustice.just.fgov.be/eli/loi/2016/08/16/2016000655/justel",
    since="0.1.0",
)
def unexplained_extension(graph: AlignmentGraph) -> Iterator[Observation]:
    """A zonal plan runs on after its end, and nothing tells why.

    ## What it finds

    A zonal plan that was extended beyond what the law extended, without an amendment and without a decision to agree on,
    approve or sign something, or of another kind, after its first year. A decision without a date counts if it has a note. It
    is silent on drafts and where the file declares `decisions` or `amendments` incomplete.

    ## Why it matters

    The only extension that could be verified is that of the plans that ran in 2016, to the end of 2019, by the [Act of 16
    August 2016](http://www.ejustice.just.fgov.be/eli/loi/2016/08/16/2016000655/justel). A zone that goes on with an ended plan
    for another reason should be able to show who decided so. That a decision is needed could not be verified in a legal
    text; it follows from that precedent.

    ## Example

    Nobody knows why this plan runs on:

    ```yaml
    period: {startDate: 2020-01-01, endDate: 2025-12-31, extendedTo: 2026-12-31}
    ```

    Better:

    ```yaml
    period: {startDate: 2020-01-01, endDate: 2025-12-31, extendedTo: 2026-12-31}
    decisions:
      - kind: approved
        bodies: [zonalSecurityCouncil]
        date: 2025-10
        note: {nl: Verlenging met een jaar}
    ```

    ## How to resolve

    Look in the minutes of the zonal security council. If there was no extension, and the plan was simply still on the site,
    leave out `extendedTo`.
    """
    for plan in zonal_plans(graph, PlanPart.DECISIONS, PlanPart.AMENDMENTS):
        period = plan.period
        if period is None or period.extended_to is None or plan.status is PlanStatus.DRAFT:
            continue
        term = graph.regime.term_of(period.start_date)
        by_law = term is not None and term.extended_to is not None and period.extended_to <= term.extended_to
        amended = any(each.date.latest > period.start_date for each in graph.loaded[plan.id].amendments)
        if not by_law and not amended and not any(_may_extend(decision, period) for decision in plan.decisions):
            yield Observation(
                subject=plan.ref,
                steps=("period", "extended_to"),
                arguments={"end": period.end_date, "extended": period.extended_to},
            )


def _may_extend(decision: Decision, period: PlanPeriod) -> bool:
    """Whether it was taken once the plan had run for some time, or nobody knows when."""
    if decision.status is not DecisionStatus.DONE or decision.kind not in _EXTENDING:
        return False
    return decision.note is not None if decision.date is None else decision.date.latest.year > period.start_date.year
