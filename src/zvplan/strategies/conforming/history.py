"""What came before a zonal plan, and what changes while it runs."""

from datetime import date
from typing import Final

import attrs
from hypothesis import strategies as st

from zvplan.model import (
    Alignment,
    Amendment,
    Axis,
    Body,
    Decision,
    DecisionKind,
    ElementId,
    Evaluation,
    Omission,
    Outcome,
    PartialDate,
    Period,
    Plan,
    PlanId,
    PlanKind,
    PlanPart,
    PlanPeriod,
    PlanStatus,
    Priority,
    PriorityChange,
    Ref,
    Result,
    Tier,
)
from zvplan.strategies.conforming import wording
from zvplan.strategies.conforming.answering import answers
from zvplan.strategies.conforming.country import Country, years
from zvplan.strategies.conforming.place import Place
from zvplan.strategies.conforming.themes import THEMES, themes_from

#: The parts that a published page of an old plan has.
_KEPT: Final = frozenset((PlanPart.PRIORITIES, PlanPart.POINTS_OF_ATTENTION, PlanPart.MUNICIPALITIES, PlanPart.EVALUATIONS))
#: The plans of 2014-2017 were extended by law.
_EXTENDED: Final = PlanPeriod(start_date=date(2014, 1, 1), end_date=date(2017, 12, 31), extended_to=date(2019, 12, 31))


def earlier_plan(draw: st.DrawFn, start: int, place: Place) -> Plan:
    """The plan of a zone before the one that begins in a year, as an excerpt: its priorities and what came of them."""
    period = _EXTENDED if start - 6 == _EXTENDED.start_date.year else years(start - 6, 6)
    themes = themes_from(draw(st.integers(0, len(THEMES) - 1)), draw(st.integers(1, 3)))
    result = draw(st.sampled_from(Result))
    return Plan(
        id=PlanId(f"zvp-{place.code}-{start - 6}"),
        kind=PlanKind.ZONAL,
        title=wording.ZONAL.said(place.languages, start - 6, period.end_date.year),
        period=period,
        status=PlanStatus.CLOSED,
        languages=place.languages,
        zone=place.zone,
        incomplete=tuple(part for part in PlanPart if part not in _KEPT),
        priorities=tuple(Priority(id=each.id, title=each.title.said(place.languages)) for each in themes),
        evaluations=(
            Evaluation(
                date=PartialDate(start, 2),
                period=Period(start_date=period.start_date, end_date=period.last_day),
                bodies=(Body.ZONAL_SECURITY_COUNCIL,),
                outcomes=tuple(Outcome(element=each.id, result=result) for each in themes),
            ),
        ),
    )


def amended(draw: st.DrawFn, plan: Plan, country: Country, place: Place) -> Plan:
    """A plan with an amendment that answers the new national plan, and may give one of several priorities less weight."""
    edition = country.next_national
    if edition is None or edition.period is None:
        return plan
    external = tuple(each for each in plan.priorities if each.axis is Axis.EXTERNAL)
    found = answers(draw, (edition,), tuple(each.id for each in external), place.languages, {})
    day = PartialDate(edition.period.start_date.year, 4, 7)
    return attrs.evolve(
        plan,
        amendments=(
            Amendment(
                id=ElementId(f"addendum-{day.year}"),
                date=day,
                reason=wording.IN_LINE.said(place.languages),
                answers=Ref(edition.id),
                added=(_added(plan, edition, found.omissions, place),) if draw(st.booleans()) else (),
                changed=_changes(draw, external, found.alignments, place),
                omissions=tuple(found.omissions),
                decisions=(Decision(kind=DecisionKind.APPROVED, bodies=(Body.ZONAL_SECURITY_COUNCIL,), date=day),),
            ),
        ),
    )


def _added(plan: Plan, edition: Plan, left_out: list[Omission], place: Place) -> Priority:
    """A point of attention on something that the plan did not speak of; it answers what the new edition asks about it."""
    theme = next(each for each in THEMES if all(each.id != priority.id for priority in plan.priorities))
    asked = [Ref(edition.id, each.id) for each in edition.priorities if each.id == theme.id]
    omitted = {omission.target for omission in left_out}
    return Priority(
        id=theme.id,
        title=theme.title.said(place.languages),
        tier=Tier.ATTENTION,
        domain=theme.domain,
        alignments=tuple(Alignment(target=item) for item in asked if item not in omitted),
    )


def _changes(
    draw: st.DrawFn, priorities: tuple[Priority, ...], aligned: dict[ElementId, list[Alignment]], place: Place
) -> tuple[PriorityChange, ...]:
    weighty = [each.id for each in priorities if each.tier is Tier.PRIORITY]
    demoted = weighty[-1] if len(weighty) > 1 and draw(st.booleans()) else None
    return tuple(
        PriorityChange(
            priority=each.id,
            tier=Tier.ATTENTION if each.id == demoted else None,
            alignments=(*each.alignments, *aligned[each.id]) if aligned[each.id] else None,
            reason=wording.GOING_ON.said(place.languages) if each.id == demoted else None,
        )
        for each in priorities
        if aligned[each.id] or each.id == demoted
    )
