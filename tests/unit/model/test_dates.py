import re
from datetime import date

import pytest

from zvplan.model import PartialDate, Period, PlanPeriod


@pytest.mark.parametrize(
    "text, expected",
    [
        ("2017", PartialDate(2017)),
        ("2017-03", PartialDate(2017, 3)),
        ("2017-03-27", PartialDate(2017, 3, 27)),
        ("2020-02-29", PartialDate(2020, 2, 29)),
        ("1900", PartialDate(1900)),
        ("2199-12-31", PartialDate(2199, 12, 31)),
    ],
)
def test_years_months_and_days_are_parsed(text: str, expected: PartialDate) -> None:
    assert PartialDate.parse(text) == expected


@pytest.mark.parametrize(
    "text", ["", "17", "2017-3", "2017-03-1", "2017/03", "2017-03-27T00:00", " 2017", "2017\n", "٢٠١٧", "-2017"]
)
def test_text_of_another_form_is_no_date(text: str) -> None:
    message = f"{text!r} is not a date: write 2017-03-27, 2017-03 or 2017"

    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        PartialDate.parse(text)


@pytest.mark.parametrize("text", ["2020-02-30", "2019-02-29", "2020-13", "2020-00", "2020-01-00", "2020-00-01", "2020-04-31"])
def test_dates_that_do_not_exist_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=f"^there is no date {text}$"):
        PartialDate.parse(text)


@pytest.mark.parametrize("year", [1899, 2200])
def test_years_that_no_plan_speaks_of_are_refused(year: int) -> None:
    with pytest.raises(ValueError, match=f"^the year {year} is not between 1900 and 2199$"):
        PartialDate(year)


def test_a_day_needs_a_month() -> None:
    with pytest.raises(ValueError, match=r"^a day needs a month$"):
        PartialDate(2017, day=3)


@pytest.mark.parametrize(
    "text, earliest, latest",
    [
        ("2017", date(2017, 1, 1), date(2017, 12, 31)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2017-03-27", date(2017, 3, 27), date(2017, 3, 27)),
    ],
)
def test_a_date_spans_the_days_that_it_can_mean(text: str, earliest: date, latest: date) -> None:
    partial = PartialDate.parse(text)

    assert (partial.earliest, partial.latest) == (earliest, latest)


@pytest.mark.parametrize(
    "earlier, later, expected",
    [
        ("2017-03", "2017-04", True),
        ("2016", "2017", True),
        ("2017-03", "2017", False),
        ("2017-03", "2017-03", False),
        ("2017", "2017-12-31", False),
        ("2018", "2017", False),
    ],
)
def test_a_date_is_before_another_only_if_it_is_certain(earlier: str, later: str, expected: bool) -> None:  # noqa: FBT001
    assert PartialDate.parse(earlier).is_before(PartialDate.parse(later)) is expected


def test_both_ends_lie_in_a_period() -> None:
    period = Period(start_date=date(2020, 1, 1), end_date=date(2020, 1, 31))
    days = [date(2019, 12, 31), date(2020, 1, 1), date(2020, 1, 31), date(2020, 2, 1)]

    assert [day in period for day in days] == [False, True, True, False]


def test_a_period_may_last_one_day() -> None:
    assert date(2020, 1, 1) in Period(start_date=date(2020, 1, 1), end_date=date(2020, 1, 1))


@pytest.mark.parametrize("period", [Period, PlanPeriod])
def test_a_reversed_period_is_refused(period: type[Period | PlanPeriod]) -> None:
    with pytest.raises(ValueError, match=r"^the period ends on 2019-12-31, before it starts on 2020-01-01$"):
        period(start_date=date(2020, 1, 1), end_date=date(2019, 12, 31))


@pytest.mark.parametrize("period", [Period, PlanPeriod])
def test_a_period_in_unsupported_years_is_refused(period: type[Period | PlanPeriod]) -> None:
    with pytest.raises(ValueError, match=r"^start_date: the year 1830 is not between 1900 and 2199$"):
        period(start_date=date(1830, 10, 4), end_date=date(2020, 1, 1))
    with pytest.raises(ValueError, match=r"^end_date: the year 2200 is not between 1900 and 2199$"):
        period(start_date=date(2020, 1, 1), end_date=date(2200, 1, 1))


def test_an_extension_in_unsupported_years_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^extended_to: the year 2200 is not between 1900 and 2199$"):
        PlanPeriod(start_date=date(2014, 1, 1), end_date=date(2017, 12, 31), extended_to=date(2200, 1, 1))


@pytest.mark.parametrize("extended_to", [date(2017, 12, 31), date(2016, 1, 1)])
def test_an_extension_that_extends_nothing_is_refused(extended_to: date) -> None:
    message = f"the period is extended to {extended_to}, which is not after its end on 2017-12-31"

    with pytest.raises(ValueError, match=f"^{message}$"):
        PlanPeriod(start_date=date(2014, 1, 1), end_date=date(2017, 12, 31), extended_to=extended_to)


@pytest.mark.parametrize(
    "stated_years, message", [(0, "'stated_years' must be >= 1: 0"), (101, "'stated_years' must be <= 100: 101")]
)
def test_an_absurd_duration_is_refused(stated_years: int, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}$"):
        PlanPeriod(start_date=date(2014, 1, 1), end_date=date(2017, 12, 31), stated_years=stated_years)


def test_a_plan_is_in_force_until_its_last_day() -> None:
    period = PlanPeriod(start_date=date(2014, 1, 1), end_date=date(2017, 12, 31))

    assert period.last_day == date(2017, 12, 31)
    assert [
        period.is_in_force(date(2013, 12, 31)),
        period.is_in_force(date(2014, 1, 1)),
        period.is_in_force(date(2017, 12, 31)),
        period.is_in_force(date(2018, 1, 1)),
    ] == [False, True, True, False]


def test_an_extended_plan_is_in_force_until_the_end_of_the_extension() -> None:
    period = PlanPeriod(start_date=date(2014, 1, 1), end_date=date(2017, 12, 31), extended_to=date(2019, 12, 31))

    assert period.last_day == date(2019, 12, 31)
    assert [period.is_in_force(date(2019, 12, 31)), period.is_in_force(date(2020, 1, 1))] == [True, False]


@pytest.mark.parametrize(
    "start, end, years",
    [
        (date(2020, 1, 1), date(2025, 12, 31), 6),
        (date(2020, 1, 1), date(2020, 12, 31), 1),
        (date(2016, 6, 7), date(2020, 6, 6), 4),
        (date(2016, 2, 29), date(2020, 2, 28), 4),
        (date(2016, 3, 1), date(2020, 2, 29), 4),
        (date(2020, 1, 1), date(2025, 12, 30), None),
        (date(2020, 1, 1), date(2020, 1, 1), None),
        (date(2020, 3, 1), date(2025, 12, 31), None),
    ],
)
def test_a_plan_lasts_whole_years_or_no_number_of_years(start: date, end: date, years: int | None) -> None:
    assert PlanPeriod(start_date=start, end_date=end).years == years


def test_an_extension_does_not_count_in_the_years_of_a_plan() -> None:
    assert PlanPeriod(start_date=date(2014, 1, 1), end_date=date(2017, 12, 31), extended_to=date(2019, 12, 31)).years == 4
