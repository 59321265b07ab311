"""Dates and periods."""

import calendar
from datetime import date
from typing import Final, TypedDict, Unpack

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from zvplan.model import PartialDate, Period
from zvplan.model.dates import FIRST_YEAR, LAST_YEAR
from zvplan.strategies.chosen import chosen
from zvplan.strategies.parts import numbers_near, optional

FIRST_DAY: Final = date(FIRST_YEAR, 1, 1)
LAST_DAY: Final = date(LAST_YEAR, 12, 31)
#: What a person would write; examples shrink towards it.
_USUAL_YEAR: Final = 2020
_MONTHS: Final = range(1, 13)


class PartialDateParts(TypedDict, total=False):
    """The attributes of `PartialDate`, each as a strategy of its values."""

    year: SearchStrategy[int]
    month: SearchStrategy[int | None]
    day: SearchStrategy[int | None]


class PeriodParts(TypedDict, total=False):
    """The attributes of `Period`, each as a strategy of its values."""

    start_date: SearchStrategy[date]
    end_date: SearchStrategy[date]


def years(*, first: int = FIRST_YEAR, last: int = LAST_YEAR) -> SearchStrategy[int]:
    """Years that plans may speak of, from *first* to *last*, both included."""
    return numbers_near(_USUAL_YEAR, first, last)


def dates(*, first: date = FIRST_DAY, last: date = LAST_DAY) -> SearchStrategy[date]:
    """Days in the years that plans may speak of, from *first* to *last*, both included."""
    return _days(date(_USUAL_YEAR, 1, 1), first, last)


def _days(usual: date, first: date = FIRST_DAY, last: date = LAST_DAY) -> SearchStrategy[date]:
    return numbers_near(usual.toordinal(), first.toordinal(), last.toordinal()).map(date.fromordinal)


def known_day(day: date) -> date:
    """The day, if it is in the years that plan files know.

    Raises:
        ValueError: if it is not.
    """
    if not FIRST_DAY <= day <= LAST_DAY:
        message = f"plan files know the years {FIRST_YEAR} to {LAST_YEAR}, not {day.year}"
        raise ValueError(message)
    return day


def partial_dates(**parts: Unpack[PartialDateParts]) -> SearchStrategy[PartialDate]:
    """Years, months and days. Year, month and day that are chosen together have to be a date."""
    if chosen(PartialDate, parts):
        return _partial_dates(parts)
    days = dates()
    return st.one_of(
        days.map(lambda day: PartialDate(day.year)),
        days.map(lambda day: PartialDate(day.year, day.month)),
        days.map(lambda day: PartialDate(day.year, day.month, day.day)),
    )


@st.composite
def _partial_dates(draw: DrawFn, parts: PartialDateParts) -> PartialDate:
    month = draw(parts["month"]) if "month" in parts else None
    day = draw(parts["day"]) if "day" in parts else None
    year = draw(parts["year"] if "year" in parts else _years_with(month, day))
    if "month" not in parts:
        month = draw(optional(st.sampled_from(_MONTHS)) if day is None else st.sampled_from(_months_with(year, day)))
    if "day" not in parts and month is not None:
        day = draw(optional(st.integers(1, calendar.monthrange(year, month)[1])))
    return PartialDate(year, month, day)


def _years_with(month: int | None, day: int | None) -> SearchStrategy[int]:
    leap_days = month is not None and (month, day) == (2, 29)
    return st.sampled_from(_LEAP_YEARS) if leap_days else years()


#: A usual one first.
_LEAP_YEARS: Final = sorted(
    filter(calendar.isleap, range(FIRST_YEAR, LAST_YEAR + 1)), key=lambda year: (year < _USUAL_YEAR, abs(year - _USUAL_YEAR))
)


def _months_with(year: int, day: int) -> list[int]:
    """The months that have such a day; all of them where none has, so that `PartialDate` tells what is wrong."""
    return [month for month in _MONTHS if day <= calendar.monthrange(year, month)[1]] or [*_MONTHS]


def periods(**parts: Unpack[PeriodParts]) -> SearchStrategy[Period]:
    """Periods of one day or more. Where both ends are chosen, none of the last days is before a first one."""
    if chosen(Period, parts):
        return _periods(parts)
    one, other = _days(date(_USUAL_YEAR, 1, 1)), _days(date(_USUAL_YEAR, 12, 31))
    return st.tuples(one, other).map(lambda days: Period(start_date=min(days), end_date=max(days)))


@st.composite
def _periods(draw: DrawFn, parts: PeriodParts) -> Period:
    end = draw(parts["end_date"]) if "end_date" in parts else LAST_DAY
    start = draw(dates(last=known_day(end))) if "start_date" not in parts else draw(parts["start_date"])
    if "end_date" not in parts:
        end = draw(_days(date(start.year, 12, 31), first=known_day(start)))
    return Period(start_date=start, end_date=end)
