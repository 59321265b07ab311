"""The steps of the procedure in their order, the meetings of the council, and its evaluations."""

from datetime import date
from typing import Final

from attrs import frozen
from hypothesis import strategies as st

from zvplan.model import (
    Body,
    Decision,
    DecisionKind,
    DecisionStatus,
    ElementId,
    Evaluation,
    Outcome,
    PartialDate,
    Period,
    PlanStatus,
    Result,
    Role,
)
from zvplan.strategies.conforming import wording
from zvplan.strategies.conforming.wording import Languages

_COUNCIL: Final = (Body.ZONAL_SECURITY_COUNCIL,)
_AUTHORITIES: Final = (Role.MAYOR, Role.PROSECUTOR)
_MINISTERS: Final = (Role.MINISTER_OF_HOME_AFFAIRS, Role.MINISTER_OF_JUSTICE)


@frozen(kw_only=True)
class Progress:
    """How far a plan has come."""

    status: PlanStatus
    #: Whether the ministers approved it.
    is_approved: bool
    #: How many years of it the council has looked back on.
    evaluated: int


@st.composite
def progresses(draw: st.DrawFn, *, least: int, most: int) -> Progress:
    """Plans that mayors and prosecutor have approved, or the ministers too, or that the council has looked back on.

    Args:
        draw: draws what is free.
        least: how many years the council has looked back on at least.
        most: how many at most.
    """
    evaluated = draw(st.integers(least, most))
    is_approved = evaluated > 0 or draw(st.booleans())
    return Progress(
        status=PlanStatus.APPROVED if is_approved else PlanStatus.ADOPTED, is_approved=is_approved, evaluated=evaluated
    )


def decisions(draw: st.DrawFn, progress: Progress, start: int, *, has_several: bool) -> tuple[Decision, ...]:
    """The steps that a plan has taken, in the year before it begins, and the meetings of the council in each year told of."""
    year = start - 1
    is_exact = draw(st.booleans())

    def on(month: int, day: int) -> PartialDate:
        return PartialDate(year, month, day) if is_exact else PartialDate(year, month)

    agreeing = Body.POLICE_COUNCIL if has_several else Body.MUNICIPAL_COUNCIL
    steps = [
        Decision(kind=DecisionKind.PREPARED, bodies=_COUNCIL, date=on(5, 9)),
        Decision(kind=DecisionKind.AGREED, bodies=(agreeing,), date=on(9, 19)),
        Decision(kind=DecisionKind.APPROVED, bodies=_COUNCIL, roles=_AUTHORITIES, date=on(10, 3)),
    ]
    if not progress.is_approved:
        pending = Decision(kind=DecisionKind.SUBMITTED, status=DecisionStatus.PENDING)
        return (*steps, pending)
    return (
        *steps,
        Decision(kind=DecisionKind.SUBMITTED, date=on(10, 7)),
        Decision(kind=DecisionKind.MINISTERIAL_APPROVAL, roles=_MINISTERS, date=on(12, 2)),
        Decision(kind=DecisionKind.INFORMED, bodies=(Body.MUNICIPAL_COUNCIL,), date=on(12, 16)),
        *meetings(start, progress.evaluated),
    )


def meetings(start: int, number: int) -> tuple[Decision, ...]:
    """Two meetings of the council in each of some years."""
    return tuple(
        Decision(kind=DecisionKind.FOLLOWED_UP, bodies=_COUNCIL, date=PartialDate(year, month, 5))
        for year in range(start, start + number)
        for month in (3, 10)
    )


def evaluations(
    draw: st.DrawFn, start: int, number: int, elements: tuple[ElementId, ...], languages: Languages
) -> tuple[Evaluation, ...]:
    """One evaluation of each of the first years, made in the year after it."""
    return tuple(_evaluation(draw, year, elements, languages) for year in range(start, start + number))


def _evaluation(draw: st.DrawFn, year: int, elements: tuple[ElementId, ...], languages: Languages) -> Evaluation:
    result = draw(st.sampled_from(Result))
    return Evaluation(
        date=PartialDate(year + 1, 2),
        period=Period(start_date=date(year, 1, 1), end_date=date(year, 12, 31)),
        bodies=_COUNCIL,
        outcomes=tuple(Outcome(element=element, result=result) for element in elements[:1]),
        statement=wording.LOOKED_BACK.said(languages),
    )
