"""Periods of plans."""

from datetime import date, timedelta
from typing import Final, TypedDict, Unpack

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from zvplan.model import PlanPeriod
from zvplan.model.dates import FIRST_YEAR, LAST_YEAR
from zvplan.strategies.chosen import chosen
from zvplan.strategies.dates import LAST_DAY, dates, years
from zvplan.strategies.parts import optional
from zvplan.strategies.text import texts_such_as

#: In years. Plans last six since 2020; examples shrink towards that.
_LENGTHS: Final = st.just(6) | st.integers(1, LAST_YEAR - FIRST_YEAR + 1)
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
    in_whole_years = not draw(st.booleans())
    extended_to = draw(parts["extended_to"]) if "extended_to" in parts else None
    latest = LAST_DAY if extended_to is None else extended_to - timedelta(days=1)
    chosen_end = draw(parts["end_date"]) if "end_date" in parts else None
    start = draw(
        parts["start_date"] if "start_date" in parts else _starts(chosen_end or latest, in_whole_years=in_whole_years)
    )
    end = chosen_end or draw(_ends(start, latest, in_whole_years=in_whole_years))
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


def _starts(last: date, *, in_whole_years: bool) -> SearchStrategy[date]:
    return years(last=last.year).map(lambda year: date(year, 1, 1)) if in_whole_years else dates(last=last)


def _ends(first: date, last: date, *, in_whole_years: bool) -> SearchStrategy[date]:
    last_year = last.year if (last.month, last.day) == (12, 31) else last.year - 1
    if not in_whole_years or last_year < first.year:
        return dates(first=first, last=last)
    return _LENGTHS.map(lambda length: date(min(first.year + length - 1, last_year), 12, 31))
