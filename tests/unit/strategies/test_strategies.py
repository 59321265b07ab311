from collections.abc import Callable, Iterator
from datetime import date

import attrs
import pytest
from hypothesis import find, given
from hypothesis.strategies import SearchStrategy

from drawing import examples, smallest
from zvplan import model, strategies
from zvplan.model import (
    Alignment,
    Council,
    Decision,
    DecisionKind,
    ElementId,
    Language,
    LocalizedString,
    Municipality,
    PartialDate,
    Period,
    Plan,
    PlanId,
    PlanKind,
    PlanPeriod,
    PlanSet,
    Population,
    Priority,
    Ref,
    Relation,
    Role,
    Seat,
    SupportProperty,
    Zone,
    ZoneCode,
)
from zvplan.model.text import flaw_in
from zvplan.strategies import STRATEGIES
from zvplan.strategies.ids import earlier_plan_ids
from zvplan.strategies.tricky import TRICKY

PUBLIC = [getattr(model, name) for name in model.__all__]
CLASSES = [type_ for type_, _ in STRATEGIES if isinstance(type_, type)]
#: What no example has: places in files.
NEVER = {(PlanSet, "locator")}
#: How many examples show all that a type can have; 100 for the others.
COUNTS = {Plan: 400, PlanSet: 10, Priority: 300}
PERIOD = PlanPeriod(start_date=date(2020, 1, 1), end_date=date(2025, 12, 31))
ZONAL = Plan(id=PlanId("zvp-5999-2020"), kind=PlanKind.ZONAL, title=LocalizedString(nl="Zonaal veiligheidsplan"))
DRUGS = Priority(id=ElementId("drugs"), title=LocalizedString(nl="drugs"))
ZONE = Zone(code=ZoneCode("5999"))


def test_every_type_of_the_model_that_is_no_enumeration_has_a_strategy() -> None:
    identifiers = {type_ for type_ in PUBLIC if hasattr(type_, "__supertype__")}
    classes = {type_ for type_ in PUBLIC if isinstance(type_, type) and attrs.has(type_)}

    assert {type_ for type_, _ in STRATEGIES} == identifiers | classes


def test_every_strategy_is_public() -> None:
    functions = {function.__name__ for _, function in STRATEGIES}

    assert functions <= set(strategies.__all__)


@pytest.mark.parametrize("type_, function", STRATEGIES)
def test_a_strategy_gives_what_its_type_is(type_: object, function: Callable[[], SearchStrategy[object]]) -> None:
    expected = getattr(type_, "__supertype__", type_)

    assert {type(example) for example in examples(function(), 20)} == {expected}


@pytest.mark.parametrize("type_", CLASSES)
def test_every_field_is_sometimes_set_and_sometimes_not(type_: type[attrs.AttrsInstance]) -> None:
    drawn = examples(dict(STRATEGIES)[type_](), COUNTS.get(type_, 100))

    for field in attrs.fields(type_):
        values = [getattr(example, field.name) for example in drawn]
        assert any(value != field.default for value in values) or (type_, field.name) in NEVER, field.name
        assert any(value == field.default for value in values) or field.default is attrs.NOTHING, field.name


def test_every_relation_occurs_and_support_in_every_way() -> None:
    drawn = {(alignment.relation, alignment.property) for alignment in examples(strategies.alignments(), 300)}

    assert drawn == {
        *((relation, None) for relation in Relation),
        *((Relation.SUPPORTS, way) for way in SupportProperty),
    }


def test_every_language_occurs_without_the_others() -> None:
    drawn = examples(strategies.localized_strings(), 300)

    assert {tuple(language for language, _ in text.items()) for text in drawn} >= {(language,) for language in Language}


def test_tricky_texts_are_texts() -> None:
    assert [text for text in TRICKY if flaw_in(text) is not None] == []


def test_every_tricky_text_occurs_once_in_the_list() -> None:
    assert len(TRICKY) == len(set(TRICKY))


@given(strategies.texts())
def test_texts_are_what_people_can_read(text: str) -> None:
    assert flaw_in(text) is None


@pytest.mark.parametrize("character", ["\n", "\t", " ", "\U0001f693", "\u0301", "\u00ad", "\ue000"])
def test_texts_may_have_every_character_that_the_model_accepts(character: str) -> None:
    assert character in find(strategies.texts(), lambda text: character in text)


def test_the_smallest_values_are_what_a_person_would_write() -> None:
    assert smallest(strategies.localized_strings()) == LocalizedString(nl="drugs")
    assert smallest(strategies.refs()) == Ref.parse("nvp-2022-2025")
    assert smallest(strategies.partial_dates()) == PartialDate(2020)
    assert smallest(strategies.dates()) == date(2020, 1, 1)
    assert smallest(strategies.periods()) == Period(start_date=date(2020, 1, 1), end_date=date(2020, 12, 31))
    assert smallest(strategies.plan_periods()) == PERIOD
    assert smallest(strategies.alignments()) == Alignment(target=Ref.parse("nvp-2022-2025"))
    assert smallest(strategies.decisions()) == Decision(kind=DecisionKind.APPROVED)
    assert smallest(strategies.answer_duties()).kind is PlanKind.NATIONAL
    assert smallest(strategies.discontinuations()).priority == Ref.parse("zvp-5999-2014#drugs")


def test_the_smallest_plan_is_a_zonal_plan_with_a_title() -> None:
    assert smallest(strategies.plans()) == ZONAL
    assert smallest(earlier_plan_ids()) == "zvp-5999-2014"


def test_the_smallest_priority_is_about_drugs_and_answers_the_national_plan() -> None:
    alignment = Alignment(target=Ref.parse("nvp-2022-2025"))

    assert smallest(strategies.priorities()) == DRUGS
    assert smallest(strategies.priorities(), lambda priority: priority.alignments != ()) == attrs.evolve(
        DRUGS, alignments=(alignment,)
    )


def test_the_smallest_zone_has_a_code() -> None:
    population = Population(inhabitants=0, date=PartialDate(2020))
    exemplegem = Municipality(name=LocalizedString(nl="Exemplegem"))

    assert smallest(strategies.zones()) == ZONE
    assert smallest(strategies.zones(), lambda zone: zone.population is not None) == attrs.evolve(ZONE, population=population)
    assert smallest(strategies.zones(), lambda zone: zone.municipalities != ()) == attrs.evolve(
        ZONE, municipalities=(exemplegem,)
    )


def test_the_smallest_council_is_one_of_which_nothing_is_told_and_then_a_mayor_sits_in_it() -> None:
    assert smallest(strategies.councils()) == Council()
    assert smallest(strategies.councils(), lambda council: council.seats != ()) == Council(seats=(Seat(role=Role.MAYOR),))


def test_dates_shrink_towards_2020_from_both_sides() -> None:
    assert smallest(strategies.dates(), lambda day: day.year < 2020) == date(2019, 12, 31)
    assert smallest(strategies.dates(), lambda day: day.year > 2030) == date(2031, 1, 1)
    assert smallest(strategies.dates(last=date(2014, 3, 1))) == date(2014, 3, 1)
    assert smallest(strategies.plan_periods(), lambda period: period.years == 1, tries=1_000).start_date == date(2020, 1, 1)


def test_plans_of_a_set_refer_to_each_other_and_to_nothing() -> None:
    drawn = examples(strategies.plan_sets(), 100)
    targets = [(plans, plan, alignment.target) for plans in drawn for plan in plans.values() for alignment in stated_in(plan)]
    known = [(plans, plan, target) for plans, plan, target in targets if target.plan in plans]

    assert any(target.element in elements_of(plans[target.plan]) for plans, plan, target in known if target.plan != plan.id)
    assert any(
        target.element is not None and target.element not in elements_of(plans[target.plan]) for plans, _, target in known
    )
    assert any(target.is_whole_plan for _, _, target in known)
    assert any(target.plan not in plans for plans, _, target in targets)


def stated_in(plan: Plan) -> Iterator[Alignment]:
    for priority in plan.priorities:
        yield from priority.alignments


def elements_of(plan: Plan) -> set[ElementId]:
    return {priority.id for priority in plan.priorities}
