"""Dates and periods, as exactly as a source states them and no more."""

import calendar
import re
from datetime import date, timedelta
from typing import Self

import attrs
from attrs import frozen

from zvplan.model.expression import Expression
from zvplan.model.text import Named, readable
from zvplan.phrase import Phrase

FIRST_YEAR = 1900
LAST_YEAR = 2199
PARTIAL_DATE_PATTERN = r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
_PARTIAL_DATE = re.compile(PARTIAL_DATE_PATTERN, re.ASCII)


@frozen(repr=False)
class PartialDate(Expression):
    """A date as far as it is known: a year, a month or a day (ISO 8601 with reduced precision).

    Published plans often give no more than "March 2017" for an approval; inventing a day would be wrong.

    Raises:
        ValueError: if there is no such date, or a day is given without a month.

    >>> PartialDate.parse("2017-03").latest
    datetime.date(2017, 3, 31)
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse dates that do not exist."""
        if not FIRST_YEAR <= self.year <= LAST_YEAR:
            message = Phrase(
                "the year {year} is not between {first} and {last}", year=self.year, first=FIRST_YEAR, last=LAST_YEAR
            )
            raise ValueError(message)
        if self.day is not None and self.month is None:
            message = Phrase("a day needs a month")
            raise ValueError(message)
        try:
            date(self.year, 1 if self.month is None else self.month, 1 if self.day is None else self.day)
        except ValueError:
            message = Phrase("there is no date {date}", date=self)
            raise ValueError(message) from None

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `2017`, `2017-03` or `2017-03-27`.

        Raises:
            ValueError: if *text* is not of that form, or there is no such date.
        """
        if _PARTIAL_DATE.fullmatch(text) is None:
            message = Phrase("{text!r} is not a date: write 2017-03-27, 2017-03 or 2017", text=text)
            raise ValueError(message)
        return cls(*(int(part) for part in text.split("-")))

    @property
    def earliest(self) -> date:
        """The first day that it can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """The last day that it can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def is_before(self, other: Self) -> bool:
        """Whether it is certainly before *other*: "March 2017" is before "April 2017", not before "2017"."""
        return self.latest < other.earliest

    def __str__(self) -> str:
        """The date in ISO 8601, as precise as it is known."""
        parts = (f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part is not None))
        return "-".join(parts)


def _in_supported_years(_: object, attribute: Named, value: date) -> None:
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        message = Phrase(
            "{name}: the year {year} is not between {first} and {last}",
            name=attribute.name,
            year=value.year,
            first=FIRST_YEAR,
            last=LAST_YEAR,
        )
        raise ValueError(message)


def _refuse_reversed(start_date: date, end_date: date) -> None:
    if end_date < start_date:
        message = Phrase(
            "the period ends on {end_date}, before it starts on {start_date}", end_date=end_date, start_date=start_date
        )
        raise ValueError(message)


@frozen(kw_only=True, repr=False)
class Period(Expression):
    """A period of whole days, both ends included (Belgif `Period`).

    Raises:
        ValueError: if it ends before it starts.
    """

    start_date: date = attrs.field(validator=_in_supported_years)
    end_date: date = attrs.field(validator=_in_supported_years)

    def __attrs_post_init__(self) -> None:
        """Refuse a period that ends before it starts."""
        _refuse_reversed(self.start_date, self.end_date)

    def __contains__(self, day: date) -> bool:
        """Whether *day* lies in the period."""
        return self.start_date <= day <= self.end_date


@frozen(kw_only=True, repr=False)
class PlanPeriod(Expression):
    """The period of a plan: the years it was made for, a later end if it was extended, and what the plan itself prints.

    The plans of 2014-2017 were extended to the end of 2019 by the Act of 16 August 2016, the NVP 2016-2019 to the end of
    2021. Many plans print a period or a duration that contradicts their dates, so the words are kept beside the dates.

    Raises:
        ValueError: if it ends before it starts, or is "extended" to a date that is not after its end.
    """

    start_date: date = attrs.field(validator=_in_supported_years)
    end_date: date = attrs.field(validator=_in_supported_years)
    #: The last day after an extension, if there was one.
    extended_to: date | None = attrs.field(default=None, validator=attrs.validators.optional(_in_supported_years))
    #: The period in the plan's own words: "2013 (2014) - 2017".
    label: str | None = attrs.field(default=None, validator=attrs.validators.optional(readable))
    #: The duration that the plan's text states, in years: 5 where a plan for 2020-2025 speaks of "five years".
    stated_years: int | None = attrs.field(
        default=None, validator=attrs.validators.optional([attrs.validators.ge(1), attrs.validators.le(100)])
    )

    def __attrs_post_init__(self) -> None:
        """Refuse a period that ends before it starts, or an extension that extends nothing."""
        _refuse_reversed(self.start_date, self.end_date)
        if self.extended_to is not None and self.extended_to <= self.end_date:
            message = Phrase(
                "the period is extended to {extended_to}, which is not after its end on {end_date}",
                extended_to=self.extended_to,
                end_date=self.end_date,
            )
            raise ValueError(message)

    @property
    def last_day(self) -> date:
        """The last day on which the plan is in force, an extension included."""
        return self.extended_to or self.end_date

    def is_in_force(self, day: date) -> bool:
        """Whether the plan is in force on *day*, an extension included."""
        return self.start_date <= day <= self.last_day

    @property
    def years(self) -> int | None:
        """How many years the plan was made for, without extension; None if its length is not a number of whole years."""
        day_after = self.end_date + timedelta(days=1)
        if (day_after.month, day_after.day) != (self.start_date.month, self.start_date.day):
            return None
        return day_after.year - self.start_date.year
