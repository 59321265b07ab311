"""Dates and periods."""

from datetime import date, timedelta
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from zvplan.model import PartialDate, Period, PlanPeriod
from zvplan.model.dates import FIRST_YEAR, LAST_YEAR
from zvplan.strategies.parts import optional
from zvplan.strategies.text import texts

_FIRST_DAY: Final = date(FIRST_YEAR, 1, 1)
_LAST_DAY: Final = date(LAST_YEAR, 12, 31)
#: What a person would write; examples shrink towards it.
_USUAL_YEAR: Final = 2020


def dates(*, first: date = _FIRST_DAY, last: date = _LAST_DAY) -> SearchStrategy[date]:
    """Days in the years that plans may speak of, from *first* to *last*, both included."""
    return st.dates(first, last)


def partial_dates() -> SearchStrategy[PartialDate]:
    """Years, months and days."""
    days = dates()
    return st.one_of(
        days.map(lambda day: PartialDate(day.year)),
        days.map(lambda day: PartialDate(day.year, day.month)),
        days.map(lambda day: PartialDate(day.year, day.month, day.day)),
    )


def periods() -> SearchStrategy[Period]:
    """Periods of one day or more."""
    return st.tuples(dates(), dates()).map(lambda days: Period(start_date=min(days), end_date=max(days)))


@st.composite
def plan_periods(draw: DrawFn) -> PlanPeriod:
    """Periods of plans: whole calendar years or not, extended or not, with the words of the plan or without."""
    if draw(st.booleans()):
        start = draw(dates())
        end = draw(dates(first=start))
    else:
        year = draw(st.just(_USUAL_YEAR) | st.integers(FIRST_YEAR, LAST_YEAR))
        start, end = date(year, 1, 1), date(draw(st.integers(year, LAST_YEAR)), 12, 31)
    later = st.nothing() if end == _LAST_DAY else dates(first=end + timedelta(days=1))
    return PlanPeriod(
        start_date=start,
        end_date=end,
        extended_to=draw(optional(later)),
        label=draw(optional(texts())),
        stated_years=draw(optional(st.integers(1, 100))),
    )
