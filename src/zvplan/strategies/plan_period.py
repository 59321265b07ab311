"""Periods of plans."""

from datetime import date, timedelta
from typing import Final, TypedDict, Unpack

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from zvplan.model import PlanPeriod
from zvplan.model.dates import FIRST_YEAR
from zvplan.strategies.chosen import chosen
from zvplan.strategies.dates import LAST_DAY, dates, known_day, years
from zvplan.strategies.parts import numbers_near, optional
from zvplan.strategies.text import texts_such_as

#: In years. Plans last six since 2020; examples shrink towards that.
_USUAL_LENGTH: Final = 6
_MOST_STATED_YEARS: Final = 100


class PlanPeriodParts(TypedDict, total=False):
    """The attributes of `PlanPeriod`, each as a strategy of its values."""

    start_date: SearchStrategy[date]
    end_date: SearchStrategy[date]
    extended_to: SearchStrategy[date | None]
    label: SearchStrategy[str | None]
    stated_years: SearchStrategy[int | None]


def plan_periods(**parts: Unpack[PlanPeriodParts]) -> SearchStrategy[PlanPeriod]:
    """Periods of plans: whole calendar years or not, extended or not, with the words of the plan or without.

    Where several of first day, last day and extension are chosen, they have to follow each other; before an extension there
    has to be a day.
    """
    chosen(PlanPeriod, parts)
    return _plan_periods(parts)


@st.composite
def _plan_periods(draw: DrawFn, parts: PlanPeriodParts) -> PlanPeriod:
    extended_to = draw(parts["extended_to"]) if "extended_to" in parts else None
    latest = LAST_DAY if extended_to is None else known_day(extended_to) - timedelta(days=1)
    start = known_day(draw(parts["start_date"])) if "start_date" in parts else None
    end = known_day(draw(parts["end_date"])) if "end_date" in parts else None
    start, end = draw(_spans(start, end, latest))
    if "extended_to" not in parts:
        is_extended = draw(st.booleans()) and end < LAST_DAY
        extended_to = draw(dates(first=end + timedelta(days=1))) if is_extended else None
    return PlanPeriod(
        start_date=start,
        end_date=end,
        extended_to=extended_to,
        label=draw(parts["label"] if "label" in parts else optional(texts_such_as(f"{start.year}-{end.year}"))),
        stated_years=draw(parts["stated_years"] if "stated_years" in parts else optional(st.integers(1, _MOST_STATED_YEARS))),
    )


@st.composite
def _spans(draw: DrawFn, start: date | None, end: date | None, latest: date) -> tuple[date, date]:
    """First and last days as they are chosen, else of whole calendar years or not, up to *latest*."""
    in_whole_years = not draw(st.booleans())
    last_year = (latest + timedelta(days=1)).year - 1
    if in_whole_years and start is None and end is None and last_year >= FIRST_YEAR:
        length = draw(_lengths(last_year - FIRST_YEAR + 1))
        start = _first_day(draw(years(last=last_year - length + 1)))
        return start, _last_day(start.year + length - 1)
    if start is None:
        until = end or latest
        start = draw(years(last=until.year).map(_first_day) if in_whole_years else dates(last=until))
    if end is None and in_whole_years and start.year <= last_year:
        end = _last_day(start.year + draw(_lengths(last_year - start.year + 1)) - 1)
    return start, end or draw(dates(first=start, last=latest))


def _lengths(longest: int) -> SearchStrategy[int]:
    return numbers_near(_USUAL_LENGTH, 1, longest)


def _first_day(year: int) -> date:
    return date(year, 1, 1)


def _last_day(year: int) -> date:
    return date(year, 12, 31)
