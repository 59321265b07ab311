"""How priorities are worked out: objectives, indicators, yearly actions, and the evidence that priorities rest on."""

from datetime import date
from typing import Final

from attrs import frozen
from hypothesis import strategies as st

from zvplan.model import (
    Action,
    ChainLink,
    Direction,
    ElementId,
    Evidence,
    EvidenceBasis,
    Indicator,
    Measurement,
    Objective,
    ObjectiveLevel,
    PartialDate,
    Period,
    Trend,
)
from zvplan.strategies.conforming import wording
from zvplan.strategies.conforming.themes import Theme
from zvplan.strategies.conforming.wording import Languages, Wording

#: The links of the safety chain that every version of it has, with what is done for each.
_CHAIN: Final = (
    (ChainLink.REACTION, "patrols", wording.PATROL, wording.PATROLS),
    (ChainLink.PREVENTION, "lessons", wording.LESSON, wording.POLICY_SERVICE),
    (ChainLink.AFTERCARE, "help", wording.HELP, wording.POLICY_SERVICE),
)
_TARGETS: Final = ((Direction.LOWER, 80), (Direction.MAINTAIN, 100), (Direction.RAISE, 120), (None, 90))


@frozen(kw_only=True)
class Term:
    """What all priorities of a plan have in common."""

    start: int
    #: How many years have actions of their own, from the first on; None if all actions run for the whole term.
    planned: int | None
    languages: Languages
    #: The stakeholder that takes part in lessons; None if nobody does.
    partner: ElementId | None


def objectives(draw: st.DrawFn, theme: Theme, term: Term) -> tuple[Objective, ...]:
    """A strategic objective with an indicator, and how it is worked out: by actions, or by an objective that has these."""
    levels = draw(st.sampled_from(("one", "two", "none")))
    strategic = Objective(
        id=ElementId(f"fewer-{theme.id}"),
        title=wording.FEWER.said(term.languages, _name(theme, term)),
        level=None if levels == "none" else ObjectiveLevel.STRATEGIC,
        indicators=(_indicator(draw, theme, term),),
        actions=() if levels == "two" else _actions(theme, term),
    )
    if levels != "two":
        return (strategic,)
    operational = Objective(
        id=ElementId(f"daily-{theme.id}"),
        title=wording.EVERY_DAY.said(term.languages, _name(theme, term)),
        level=draw(st.sampled_from((ObjectiveLevel.OPERATIONAL, ObjectiveLevel.TACTICAL))),
        parent=strategic.id,
        actions=_actions(theme, term),
    )
    return (strategic, operational)


def _name(theme: Theme, term: Term) -> str:
    return theme.title.in_main(term.languages)


def _indicator(draw: st.DrawFn, theme: Theme, term: Term) -> Indicator:
    direction, share = draw(st.sampled_from(_TARGETS))
    before = draw(st.integers(1, 20))
    return Indicator(
        id=ElementId(f"facts-{theme.id}"),
        title=wording.FACTS.said(term.languages, _name(theme, term)),
        unit=wording.FACTS_A_YEAR.in_main(term.languages),
        baseline=Measurement(date=PartialDate(term.start - 1), value=before * 100),
        target=Measurement(date=PartialDate(term.start + 5), value=before * share),
        direction=direction,
        source=wording.CRIME_BAROMETER.said(term.languages, term.start - 1),
        owner=wording.POLICY_SERVICE.said(term.languages),
    )


def _actions(theme: Theme, term: Term) -> tuple[Action, ...]:
    """The whole safety chain in the first year and patrols in each year after it; or each of them for all years."""
    if term.planned is None:
        period = Period(start_date=date(term.start, 1, 1), end_date=date(term.start + 5, 12, 31))
        return tuple(_action(theme, term, place, None, period) for place in range(len(_CHAIN)))
    first = (_action(theme, term, place, term.start) for place in range(len(_CHAIN)))
    return (*first, *(_action(theme, term, 0, year) for year in range(term.start + 1, term.start + term.planned)))


def _action(theme: Theme, term: Term, place: int, year: int | None, period: Period | None = None) -> Action:
    link, name, title, owner = _CHAIN[place]
    is_lesson = link is ChainLink.PREVENTION
    return Action(
        id=ElementId(f"{name}-{theme.id}" if year is None else f"{name}-{theme.id}-{year}"),
        title=title.said(term.languages, term.start if year is None else year),
        year=year,
        period=period,
        owner=owner.said(term.languages),
        partners=(term.partner,) if is_lesson and term.partner is not None else (),
        chain_link=link,
    )


#: The bases of evidence with their usual sources.
_BASES: Final[tuple[tuple[EvidenceBasis, Wording], ...]] = (
    (EvidenceBasis.REGISTERED_FIGURES, wording.CRIME_BAROMETER),
    (EvidenceBasis.EXPECTATIONS_AND_NEEDS, wording.SURVEY),
    (EvidenceBasis.KNOW_HOW, wording.STAFF_ASKED),
)


def evidence(draw: st.DrawFn, start: int, languages: Languages) -> tuple[Evidence, ...]:
    """Evidence of all three bases, from the two years before a plan."""
    return tuple(_evidence(draw, basis, source, start, languages) for basis, source in _BASES)


def _evidence(draw: st.DrawFn, basis: EvidenceBasis, source: Wording, start: int, languages: Languages) -> Evidence:
    year = start - draw(st.integers(1, 2))
    is_rising = draw(st.booleans())
    return Evidence(
        basis=basis,
        source=source.said(languages, year),
        statement=wording.STATEMENT.said(languages) if is_rising else None,
        closed=PartialDate(year),
        trend=Trend.RISING if is_rising else None,
    )
