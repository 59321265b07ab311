"""Every strategy of a class takes strategies of its attributes, and what is chosen is there."""

import inspect
from collections.abc import Callable, Iterator
from datetime import date
from enum import Enum
from types import NoneType
from typing import get_args, get_origin, get_type_hints

import attrs
import pytest
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from drawing import examples
from minimal import PLAN
from zvplan import strategies
from zvplan.model import (
    Alignment,
    ElementId,
    Language,
    LocalizedString,
    PartialDate,
    Period,
    Plan,
    PlanId,
    PlanKind,
    PlanPeriod,
    PlanSet,
    Ref,
    Relation,
    StatutoryTerm,
    SupportProperty,
)
from zvplan.model.dates import FIRST_YEAR, LAST_YEAR
from zvplan.model.expression import Expression
from zvplan.model.ids import LONGEST_ID
from zvplan.strategies import STRATEGIES

MINE = ElementId("mine")
TARGET = Ref.parse("nvp#drugs")
CLASSES = [
    (type_, function)
    for type_, function in STRATEGIES
    if isinstance(type_, type) and attrs.has(type_) and type_ is not PlanSet
]
#: A value of each type that is no default; a year that has a leap day.
VALUES: dict[object, object] = {str: "mine", int: 1, float: 1.0, bool: True, date: date(2024, 2, 29)}
YEARS = {"year", "first_start_year", "last_start_year"}


def a_value(hint: object, name: str) -> object:
    """A value of a type; for a tuple one with a single part, never None."""
    parts = [part for part in get_args(hint) if part not in {NoneType, Ellipsis}]
    if parts:
        value = a_value(parts[0], name)
        return (value,) if Ellipsis in get_args(hint) else value
    if name in YEARS:
        return 2024
    if isinstance(hint, type) and issubclass(hint, Enum):
        return list(hint)[-1]
    return VALUES[hint] if hint in VALUES else examples(dict(STRATEGIES)[hint](), 1)[0]


def types_of(class_: type[attrs.AttrsInstance]) -> dict[str, object]:
    return {field.name: field.type for field in attrs.fields(attrs.resolve_types(class_))}


def strategy_of(function: Callable[..., object], /, **parts: SearchStrategy[object]) -> SearchStrategy[object]:
    """What the function makes of parts whose names are not known before."""
    strategy = function(**parts)
    assert isinstance(strategy, SearchStrategy)
    return strategy


@pytest.mark.parametrize("class_, function", CLASSES)
def test_the_parts_that_type_checkers_know_are_the_attributes_with_their_types(
    class_: type[attrs.AttrsInstance], function: Callable[..., object]
) -> None:
    (parts,) = get_args(get_type_hints(function)["parts"])

    assert parts.__name__ == f"{class_.__name__}Parts"
    assert types_of(class_) == {name: get_args(hint)[0] for name, hint in get_type_hints(parts).items()}
    assert {SearchStrategy} == {get_origin(hint) for hint in get_type_hints(parts).values()}
    assert types_of(class_).keys() == parts.__optional_keys__


@pytest.mark.parametrize("class_, function", CLASSES)
def test_an_attribute_that_is_chosen_is_always_there(
    class_: type[attrs.AttrsInstance], function: Callable[..., object]
) -> None:
    for name, hint in types_of(class_).items():
        value = a_value(hint, name)
        drawn = examples(strategy_of(function, **{name: st.just(value)}), 2)

        assert [value] * len(drawn) == [getattr(example, name) for example in drawn], name


@pytest.mark.parametrize("class_, function", CLASSES)
def test_every_argument_has_to_be_named(class_: type[attrs.AttrsInstance], function: Callable[..., object]) -> None:
    kinds = {parameter.kind for parameter in inspect.signature(function).parameters.values()}

    assert kinds <= {inspect.Parameter.KEYWORD_ONLY, inspect.Parameter.VAR_KEYWORD}, class_


@pytest.mark.parametrize(
    "function, name, message",
    [
        (strategies.plans, "kinds", "Plan has no 'kinds' to choose: did you mean 'kind'?"),
        (strategies.plans, "element", "Plan has no 'element' to choose: did you mean 'elements'?"),
        (strategies.alignments, "targets", "Alignment has no 'targets' to choose: did you mean 'target'?"),
        (
            strategies.zones,
            "colour",
            "Zone has no 'colour' to choose: choose from name, code, region, municipalities, population",
        ),
        (strategies.localized_strings, "it", "LocalizedString has no 'it' to choose: choose from nl, fr, de, en, text"),
    ],
)
def test_an_unknown_name_is_told_when_the_strategy_is_made(function: Callable[..., object], name: str, message: str) -> None:
    with pytest.raises(TypeError) as error:
        strategy_of(function, **{name: st.none()})

    assert message == str(error.value)


@pytest.mark.parametrize("class_, function", CLASSES)
def test_every_strategy_tells_unknown_names(class_: type[attrs.AttrsInstance], function: Callable[..., object]) -> None:
    with pytest.raises(TypeError, match=rf"^{class_.__name__} has no 'wrong' to choose: "):
        strategy_of(function, wrong=st.none())


def test_a_value_in_place_of_a_strategy_is_told_when_the_strategy_is_made() -> None:
    chosen: dict[str, object] = {"kind": PlanKind.ZONAL}
    function: Callable[..., object] = strategies.plans

    with pytest.raises(TypeError) as error:
        function(**chosen)

    assert f"the kind of Plan is chosen by a strategy, not by {PlanKind.ZONAL!r}: st.just makes one of a value" == str(
        error.value
    )


@pytest.mark.parametrize(
    "function, name, told",
    [
        (strategies.plans, "elements", "elements"),
        (strategies.plans, "targets", "targets"),
        (strategies.amendments, "targets", "targets"),
        (strategies.evaluations, "elements", "elements"),
        (strategies.localized_strings, "text", "texts"),
    ],
)
def test_a_value_that_reaches_all_parts_is_told_by_its_own_name(function: Callable[..., object], name: str, told: str) -> None:
    chosen: dict[str, object] = {name: "x"}

    with pytest.raises(TypeError) as error:
        function(**chosen)

    assert f"the {told} are chosen by a strategy, not by 'x': st.just makes one of a value" == str(error.value)


@pytest.mark.parametrize("function", [strategies.periods, strategies.plan_periods])
@pytest.mark.parametrize("name", ["start_date", "end_date"])
def test_a_day_outside_the_years_of_plan_files_is_told(function: Callable[..., object], name: str) -> None:
    strategy = strategy_of(function, **{name: st.just(date(2300, 1, 1))})

    with pytest.raises(ValueError, match=f"^plan files know the years {FIRST_YEAR} to {LAST_YEAR}, not 2300"):
        examples(strategy, 1)


def named_in(value: object, kind: object) -> Iterator[object]:
    """Every id or reference of some kind in a value, however deep, without the id of a plan itself."""
    if isinstance(value, tuple):
        for part in value:
            yield from named_in(part, kind)
    elif isinstance(value, Expression):
        for name, hint in types_of(type(value)).items():
            held = getattr(value, name)
            if kind not in {hint, *get_args(hint)}:
                yield from named_in(held, kind)
            elif held is not None and (type(value), name) != (Plan, "id"):
                yield from held if isinstance(held, tuple) else (held,)


@pytest.mark.parametrize(
    "function",
    [
        *(strategies.actions, strategies.amendments, strategies.evaluations, strategies.expectations),
        *(strategies.objectives, strategies.plans, strategies.priorities),
    ],
)
def test_elements_are_all_ids_that_stand_in_the_plan(function: Callable[..., object]) -> None:
    drawn = examples(strategy_of(function, elements=st.just(MINE)), 100)

    assert {MINE} == {name for example in drawn for name in named_in(example, ElementId)}


@pytest.mark.parametrize(
    "function", [strategies.amendments, strategies.plans, strategies.priorities, strategies.priority_changes]
)
def test_targets_are_all_references_to_other_plans(function: Callable[..., object]) -> None:
    drawn = examples(strategy_of(function, targets=st.just(TARGET)), 100)

    plans = {plan for example in drawn for plan in named_in(example, PlanId)}

    assert {TARGET} == {target for example in drawn for target in named_in(example, Ref)}
    assert plans == ({TARGET.plan} if function is strategies.plans else set())


def test_an_attribute_goes_before_elements_and_targets() -> None:
    own, other = ElementId("own"), Ref.parse("kiv")
    objectives = st.tuples(strategies.objectives(id=st.just(own), elements=st.just(MINE)))
    drawn = examples(strategies.plans(objectives=objectives, elements=st.just(MINE), targets=st.just(TARGET)))
    drawn_priorities = examples(
        strategies.priorities(continues=st.just((other,)), alignments=aligned(), targets=st.just(TARGET))
    )

    assert {own} == {objective.id for plan in drawn for objective in plan.objectives}
    assert {((other,), (TARGET,))} == {
        (priority.continues, tuple(each.target for each in priority.alignments)) for priority in drawn_priorities
    }


def aligned() -> SearchStrategy[tuple[Alignment, ...]]:
    return st.tuples(strategies.alignments(target=st.just(TARGET)))


def test_what_is_not_chosen_is_there_or_not_as_ever() -> None:
    drawn = examples(strategies.expectations(source=st.just(TARGET)), 50)

    assert {True, False} == {expectation.stakeholder is None for expectation in drawn}


class TestValuesWhosePartsConstrainEachOther:
    def test_a_property_comes_with_support(self) -> None:
        drawn = examples(strategies.alignments(property=st.none() | st.sampled_from(SupportProperty)), 200)

        assert {None, *SupportProperty} == {alignment.property for alignment in drawn}
        assert set(Relation) == {alignment.relation for alignment in drawn if alignment.property is None}

    def test_a_relation_has_a_property_where_it_can_have_one(self) -> None:
        drawn = examples(strategies.alignments(relation=st.sampled_from(Relation)), 200)

        assert {(Relation.SUPPORTS, each) for each in SupportProperty} | {(each, None) for each in Relation} == {
            (alignment.relation, alignment.property) for alignment in drawn
        }

    def test_relation_and_property_can_both_be_chosen(self) -> None:
        example_of = SupportProperty.EXAMPLE_OF
        (alignment,) = examples(strategies.alignments(relation=st.just(Relation.SUPPORTS), property=st.just(example_of)), 1)

        assert (Relation.SUPPORTS, example_of) == (alignment.relation, alignment.property)

    @pytest.mark.parametrize("day", [date(FIRST_YEAR, 1, 1), date(2019, 6, 30), date(LAST_YEAR, 12, 31)])
    def test_a_period_ends_no_earlier_than_it_starts(self, day: date) -> None:
        begun = examples(strategies.periods(start_date=st.just(day)), 30)
        ended = examples(strategies.periods(end_date=st.just(day)), 30)

        assert {day} == {period.start_date for period in begun} == {period.end_date for period in ended}
        assert (
            Period(start_date=day, end_date=day)
            == examples(strategies.periods(start_date=st.just(day), end_date=st.just(day)), 1)[0]
        )

    @pytest.mark.parametrize("day", [date(FIRST_YEAR, 1, 2), date(2019, 6, 30), date(LAST_YEAR, 12, 31)])
    @pytest.mark.parametrize("name", ["start_date", "end_date", "extended_to"])
    def test_a_plan_can_begin_end_and_be_extended_on_any_day(self, name: str, day: date) -> None:
        drawn = examples(strategy_of(strategies.plan_periods, **{name: st.just(day)}), 50)

        assert {(PlanPeriod, day)} == {(type(period), getattr(period, name)) for period in drawn}

    def test_a_period_can_be_chosen_not_to_be_extended(self) -> None:
        assert {None} == {period.extended_to for period in examples(strategies.plan_periods(extended_to=st.none()), 30)}

    @pytest.mark.parametrize("day", [1, 28, 29, 30, 31])
    @pytest.mark.parametrize("year", [2023, 2024])
    def test_a_day_has_a_month_in_which_it_exists(self, day: int, year: int) -> None:
        drawn = examples(strategies.partial_dates(year=st.just(year), day=st.just(day)), 60)

        assert {(year, day)} == {(partial.year, partial.day) for partial in drawn}
        assert (2 in {partial.month for partial in drawn}) is (day <= (29 if year == 2024 else 28))

    def test_a_month_has_a_day_or_not(self) -> None:
        drawn = examples(strategies.partial_dates(month=st.just(2)), 400)

        assert {None, *range(1, 29)} <= {partial.day for partial in drawn}
        assert {2} == {partial.month for partial in drawn}

    def test_a_leap_day_has_a_leap_year(self) -> None:
        drawn = examples(strategies.partial_dates(month=st.just(2), day=st.just(29)), 30)

        assert PartialDate(2020, 2, 29) == drawn[0]
        assert 1 < len({partial.year for partial in drawn})

    def test_there_is_no_day_without_a_month(self) -> None:
        assert {(None, None)} == {(each.month, each.day) for each in examples(strategies.partial_dates(month=st.none()))}

    @pytest.mark.parametrize("year", [FIRST_YEAR, 2020, LAST_YEAR])
    def test_a_statutory_term_ends_no_earlier_than_it_starts(self, year: int) -> None:
        begun = examples(strategies.statutory_terms(first_start_year=st.just(year)), 30)
        ended = examples(strategies.statutory_terms(last_start_year=st.just(year)), 30)

        assert {year} == {term.first_start_year for term in begun} == {term.last_start_year for term in ended}
        assert {StatutoryTerm} == {type(term) for term in (*begun, *ended)}


class TestTextInLanguages:
    def test_a_language_that_is_chosen_is_there_and_others_sometimes(self) -> None:
        drawn = examples(strategies.localized_strings(fr=st.just("drogues"), text=st.just("x")), 100)

        assert {"drogues"} == {text.fr for text in drawn}
        assert {None, "x"} == {text.nl for text in drawn}
        assert LocalizedString(fr="drogues") == drawn[0]

    def test_a_language_that_is_chosen_to_be_absent_leaves_the_others(self) -> None:
        drawn = examples(strategies.localized_strings(nl=st.none()), 100)
        languages = {language for text in drawn for language, _ in text.items()}

        assert set(Language) - {Language.NL} == languages

    def test_all_languages_can_be_chosen(self) -> None:
        every = {language.value: st.just(language.name) for language in Language}

        assert {LocalizedString(nl="NL", fr="FR", de="DE", en="EN")} == set(
            examples(strategies.localized_strings(nl=every["nl"], fr=every["fr"], de=every["de"], en=every["en"]))
        )

    def test_one_text_can_be_chosen_for_all(self) -> None:
        drawn = examples(strategies.localized_strings(text=st.just("x")), 50)

        assert {"x"} == {text for localized in drawn for _, text in localized.items()}


class TestSets:
    def test_the_ids_can_be_chosen(self) -> None:
        ids = [PlanId(text) for text in "abc"]
        drawn = examples(strategies.plan_sets(ids=st.sampled_from(ids)), 20)

        assert set(ids) == {plan for plans in drawn for plan in plans}

    def test_the_plans_can_be_chosen(self) -> None:
        drawn = examples(strategies.plan_sets(plans=strategies.plans(kind=st.just(PlanKind.OTHER))), 20)

        assert {0, 1, 2, 3} == {len(plans) for plans in drawn}
        assert {PlanKind.OTHER} == {plan.kind for plans in drawn for plan in plans.plans}

    @pytest.mark.parametrize("plan_id", ["a", "a" * LONGEST_ID])
    def test_plans_with_one_id_are_told_apart_by_a_number(self, plan_id: str) -> None:
        plan = attrs.evolve(PLAN, id=PlanId(plan_id))
        stem = plan_id[: LONGEST_ID - 10]
        largest = max(examples(strategies.plan_sets(plans=st.just(plan)), 50), key=len)

        assert {plan_id, f"{stem}-2", f"{stem}-3"} == set(largest)
        assert {plan} == {attrs.evolve(each, id=plan.id) for each in largest.plans}

    def test_a_number_is_not_one_that_another_plan_has(self) -> None:
        plans = [attrs.evolve(PLAN, id=PlanId(plan_id)) for plan_id in ("a", "a-2")]
        drawn = examples(strategies.plan_sets(plans=st.sampled_from(plans)), 100)

        assert {("a", "a-2"), ("a", "a-2", "a-3"), ("a", "a-2", "a-2-2")} <= {tuple(plans) for plans in drawn}

    def test_ids_and_plans_can_both_be_chosen(self) -> None:
        ids = [PlanId(text) for text in "abc"]
        drawn = examples(strategies.plan_sets(ids=st.sampled_from(ids), plans=st.just(PLAN)), 20)

        assert set(ids) == {plan for plans in drawn for plan in plans}
        assert {PLAN} == {attrs.evolve(plan, id=PLAN.id) for plans in drawn for plan in plans.plans}
