"""Laws that hold for every plan."""

from datetime import date, timedelta
from random import Random

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from zvplan.model import (
    Amendment,
    Language,
    LocalizedString,
    Municipality,
    PartialDate,
    Plan,
    PlanPeriod,
    PlanSet,
    Priority,
    Ref,
)
from zvplan.model.dates import LAST_YEAR
from zvplan.strategies import (
    amendments,
    dates,
    localized_strings,
    municipalities,
    partial_dates,
    plan_periods,
    plan_sets,
    plans,
    priorities,
    refs,
)

LAST_DAY = date(LAST_YEAR, 12, 31)
AMENDED_PLANS = st.builds(
    lambda plan, amendments: attrs.evolve(plan, amendments=tuple(amendments)), plans(), st.lists(amendments(), max_size=3)
)


@given(refs())
def test_a_reference_is_parsed_from_what_it_reads_as(ref: Ref) -> None:
    assert Ref.parse(str(ref)) == ref


@given(refs(), refs())
def test_references_are_equal_exactly_if_neither_sorts_before_the_other(one: Ref, other: Ref) -> None:
    assert (one == other) is (not one < other and not other < one)


@given(partial_dates())
def test_a_date_is_parsed_from_what_it_reads_as(partial: PartialDate) -> None:
    assert PartialDate.parse(str(partial)) == partial


@given(partial_dates())
def test_a_date_spans_a_day_a_month_or_a_year(partial: PartialDate) -> None:
    days = (partial.latest - partial.earliest).days + 1

    assert days in ({1} if partial.day else {28, 29, 30, 31} if partial.month else {365, 366})


@given(partial_dates(), partial_dates())
def test_of_two_dates_at_most_one_is_before_the_other(one: PartialDate, other: PartialDate) -> None:
    assert not (one.is_before(other) and other.is_before(one))


@given(plan_periods(), dates())
def test_a_plan_is_in_force_exactly_from_its_first_to_its_last_day(period: PlanPeriod, day: date) -> None:
    assert period.is_in_force(day) is (period.start_date <= day <= period.last_day)
    assert period.is_in_force(period.start_date)
    assert period.is_in_force(period.last_day)


@given(plan_periods())
def test_a_plan_of_whole_years_ends_the_day_before_it_would_start_again(period: PlanPeriod) -> None:
    if period.years is not None:
        again = period.end_date + timedelta(days=1)

        assert period.start_date.replace(year=period.start_date.year + period.years) == again


@given(localized_strings(), st.sampled_from(Language))
def test_the_best_text_is_one_of_the_texts(text: LocalizedString, language: Language) -> None:
    assert text.best(language) in set(text.items())


@given(municipalities())
def test_a_municipality_is_known_by_each_of_its_names(municipality: Municipality) -> None:
    names = [text for _, text in municipality.name.items()]

    assert all(municipality.is_named(name) and municipality.is_named(f" {name}\n") for name in names)


@given(AMENDED_PLANS)
def test_in_the_far_future_every_amendment_is_in_force(plan: Plan) -> None:
    assert plan.at(LAST_DAY) == plan.at()


@given(AMENDED_PLANS, dates(), dates())
def test_a_plan_as_it_stood_never_changes_again(plan: Plan, day: date, other: date) -> None:
    assert plan.at(day).at(other) == plan.at(day)


@given(AMENDED_PLANS, dates())
def test_amendments_that_come_later_do_not_count(plan: Plan, day: date) -> None:
    earlier = tuple(amendment for amendment in plan.amendments if amendment.date.earliest <= day)

    assert plan.at(day) == attrs.evolve(plan, amendments=earlier).at()


@given(AMENDED_PLANS)
def test_amendments_touch_nothing_but_priorities_and_omissions(plan: Plan) -> None:
    now = plan.at()

    assert attrs.evolve(now, priorities=plan.priorities, omissions=plan.omissions, amendments=plan.amendments) == plan
    assert now.omissions[: len(plan.omissions)] == plan.omissions


@given(AMENDED_PLANS, st.randoms())
def test_the_order_of_amendments_in_the_file_matters_only_on_one_day(plan: Plan, random: Random) -> None:
    by_day = {amendment.date.earliest: amendment for amendment in plan.amendments}
    shuffled = random.sample(sorted(by_day), len(by_day))
    ordered = attrs.evolve(plan, amendments=tuple(by_day[day] for day in sorted(by_day)))

    assert attrs.evolve(plan, amendments=tuple(by_day[day] for day in shuffled)).at() == ordered.at()


@given(st.lists(priorities(), max_size=3).map(tuple), amendments())
def test_what_an_amendment_adds_is_there_and_what_it_removes_is_gone(
    before: tuple[Priority, ...], amendment: Amendment
) -> None:
    after = amendment.applied_to(before)
    removed = {removal.priority for removal in amendment.removed}
    kept = after[: len(after) - len(amendment.added)]

    assert after[len(kept) :] == amendment.added
    assert [priority.id for priority in kept] == [priority.id for priority in before if priority.id not in removed]


@settings(max_examples=30)
@given(plan_sets(), st.randoms())
def test_a_set_does_not_depend_on_the_order_of_its_plans(plans: PlanSet, random: Random) -> None:
    shuffled = PlanSet(random.sample(plans.plans, len(plans)))

    assert shuffled == plans
    assert list(shuffled) == list(plans)
    assert hash(shuffled) == hash(plans)


@settings(max_examples=30)
@given(plan_sets(), plan_sets())
def test_a_union_has_every_id_and_prefers_the_other(one: PlanSet, other: PlanSet) -> None:
    union = one | other

    assert set(union) == {*one, *other}
    assert all(union[plan] == other[plan] for plan in other)
    assert one | PlanSet() == one
    assert PlanSet() | one == one


@settings(max_examples=30)
@given(plan_sets(), dates())
def test_a_set_at_a_day_holds_each_plan_at_that_day(plans: PlanSet, day: date) -> None:
    assert dict(plans.at(day)) == {plan_id: plan.at(day) for plan_id, plan in plans.items()}
