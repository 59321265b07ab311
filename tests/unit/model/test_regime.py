from datetime import date

import pytest

from zvplan.model import (
    AnswerDuty,
    BasicFunction,
    DutyBasis,
    PlanKind,
    PlanPeriod,
    Regime,
    Region,
    ServiceNorm,
    StatutoryTerm,
)

FOUR_YEARS = StatutoryTerm(first_start_year=2009, last_start_year=2017, years=4, source="circular")
SIX_YEARS = StatutoryTerm(first_start_year=2020, years=6, source="act")
EVERYWHERE = AnswerDuty(kind=PlanKind.NATIONAL, basis=DutyBasis.LAW, source="act")
BRUSSELS_ONLY = AnswerDuty(kind=PlanKind.REGIONAL, basis=DutyBasis.LAW, region=Region.BRUSSELS, source="act")
REGIME = Regime(name="test", terms=(FOUR_YEARS, SIX_YEARS), duties=(EVERYWHERE, BRUSSELS_ONLY))


@pytest.mark.parametrize(
    "start, expected",
    [
        (date(2008, 12, 31), None),
        (date(2009, 1, 1), FOUR_YEARS),
        (date(2017, 12, 31), FOUR_YEARS),
        (date(2018, 1, 1), None),
        (date(2020, 1, 1), SIX_YEARS),
        (date(2199, 1, 1), SIX_YEARS),
    ],
)
def test_the_year_in_which_a_plan_starts_tells_its_term(start: date, expected: StatutoryTerm | None) -> None:
    assert REGIME.term_of(start) == expected


@pytest.mark.parametrize(
    "region, expected",
    [
        (None, (EVERYWHERE,)),
        (Region.FLANDERS, (EVERYWHERE,)),
        (Region.WALLONIA, (EVERYWHERE,)),
        (Region.BRUSSELS, (EVERYWHERE, BRUSSELS_ONLY)),
    ],
)
def test_a_region_adds_its_own_duties(region: Region | None, expected: tuple[AnswerDuty, ...]) -> None:
    assert REGIME.duties_in(region) == expected


def test_a_term_may_hold_for_one_year() -> None:
    assert StatutoryTerm(first_start_year=2003, last_start_year=2003, years=1, source="circular").years == 1


def test_years_that_end_before_they_begin_are_refused() -> None:
    with pytest.raises(ValueError, match=r"^the last start year 2008 is before the first, 2009$"):
        StatutoryTerm(first_start_year=2009, last_start_year=2008, years=4, source="circular")


def test_a_term_of_no_years_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^'years' must be >= 1: 0$"):
        StatutoryTerm(first_start_year=2009, years=0, source="circular")


def test_negative_ages_of_evidence_are_refused() -> None:
    with pytest.raises(ValueError, match=r"^'evidence_years' must be >= 0: -1$"):
        Regime(name="test", evidence_years=-1)


def test_a_new_norm_asks_nothing() -> None:
    norm = ServiceNorm(function=BasicFunction.TRAFFIC, source="decree")

    assert (
        norm.inhabitants_per_officer,
        norm.capacity_share,
        norm.post_per_municipality,
        norm.round_the_clock,
    ) == (None, None, False, False)


@pytest.mark.parametrize(
    "start, extended_to, expected",
    [
        (2009, None, date(2012, 12, 31)),
        (2009, date(2013, 6, 30), date(2013, 6, 30)),
        (2014, None, date(2019, 12, 31)),
        (2014, date(2018, 12, 31), date(2019, 12, 31)),
        (2014, date(2020, 6, 30), date(2020, 6, 30)),
    ],
)
def test_the_last_day_of_a_plan_counts_its_own_extension_and_that_of_the_law(
    start: int, extended_to: date | None, expected: date
) -> None:
    extended = StatutoryTerm(first_start_year=2013, years=4, extended_to=date(2019, 12, 31), source="act")
    period = PlanPeriod(start_date=date(start, 1, 1), end_date=date(start + 3, 12, 31), extended_to=extended_to)

    assert Regime(name="test", terms=(extended,)).last_day_of(period) == expected


@pytest.mark.parametrize(
    "start, expected",
    [
        (date(2020, 1, 1), date(2025, 12, 31)),
        (date(2020, 7, 15), date(2026, 7, 14)),
        (date(2020, 2, 29), date(2026, 2, 28)),
        (date(2022, 3, 1), date(2028, 2, 29)),
    ],
)
def test_a_term_lasts_whole_years(start: date, expected: date) -> None:
    assert SIX_YEARS.last_day(start) == expected
