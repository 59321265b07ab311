from collections.abc import Callable, Iterator
from typing import TypeVar

import attrs
import pytest
from hypothesis import HealthCheck, find, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from minimal import PERIOD
from zvplan import model, strategies
from zvplan.model import (
    Alignment,
    ElementId,
    Language,
    LocalizedString,
    Plan,
    PlanId,
    PlanKind,
    PlanSet,
    Priority,
    Ref,
    Relation,
    SupportProperty,
    Tier,
)
from zvplan.model.text import flaw_in
from zvplan.strategies import STRATEGIES
from zvplan.strategies.tricky import TRICKY

Example = TypeVar("Example")

PUBLIC = [getattr(model, name) for name in model.__all__]
CLASSES = [type_ for type_, _ in STRATEGIES if isinstance(type_, type)]
#: What no example has: places in files.
NEVER = {(PlanSet, "locator")}
#: How many examples show all that a type can have; 100 for the others.
COUNTS = {Plan: 300, PlanSet: 10, Priority: 300}


def examples(strategy: SearchStrategy[Example], count: int) -> list[Example]:
    """The same examples in every run."""
    drawn: list[Example] = []

    @settings(max_examples=count, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck))
    @given(strategy)
    def draw(example: Example) -> None:
        drawn.append(example)

    draw()
    return drawn


def simplest(strategy: SearchStrategy[Example]) -> Example:
    """What examples shrink to where nothing else is asked; Hypothesis tries it first."""
    return examples(strategy, 1)[0]


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


def test_examples_shrink_to_what_a_person_would_write() -> None:
    assert simplest(strategies.localized_strings()) == LocalizedString(nl="drugs")
    assert simplest(strategies.refs()) == Ref.parse("zvp-5415-2020")
    assert find(strategies.plan_periods(), lambda period: period.years == 1).start_date.year == 2020


def test_a_plan_shrinks_to_the_fields_that_it_must_have() -> None:
    plan = simplest(strategies.plans())
    given_fields = {field.name for field in attrs.fields(model.Plan) if getattr(plan, field.name) != field.default}

    assert given_fields == {"id", "kind", "title"}


def test_plans_of_a_set_refer_to_each_other_and_to_nothing() -> None:
    drawn = examples(strategies.plan_sets(), 300)
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


def test_ids_of_a_set_can_be_chosen() -> None:
    ids = [PlanId(text) for text in "abc"]
    drawn = examples(strategies.plan_sets(ids=st.sampled_from(ids)), 20)

    assert {plan for plans in drawn for plan in plans} <= set(ids)


def test_parts_can_be_chosen() -> None:
    target = Ref.parse("nvp#drugs")
    plans = strategies.plans(
        ids=st.just(PlanId("mine")),
        kinds=st.just(PlanKind.ZONAL),
        periods=st.just(PERIOD),
        elements=st.just(ElementId("drugs")),
        targets=st.just(target),
    )
    drawn = examples(plans, 20)
    priorities = [priority for plan in drawn for priority in plan.priorities]

    assert {(plan.id, plan.kind, plan.period) for plan in drawn} == {("mine", PlanKind.ZONAL, PERIOD)}
    assert {priority.id for priority in priorities} == {"drugs"}
    assert {alignment.target for priority in priorities for alignment in priority.alignments} == {target}


def test_the_smaller_parts_can_be_chosen_too() -> None:
    code = model.ZoneCode("5415")

    assert simplest(strategies.zones(codes=st.just(code))).code == code
    assert simplest(strategies.seats(roles=st.just(model.Role.SECRETARY))).role is model.Role.SECRETARY
    assert simplest(strategies.priorities(tiers=st.just(Tier.REGULAR))).tier is Tier.REGULAR
    assert simplest(strategies.localized_strings(text=st.just("x"))) == LocalizedString(nl="x")
    assert simplest(strategies.refs(elements=st.none())).is_whole_plan
    assert simplest(strategies.cited_plans(plans=st.just(PlanId("kiv")))).plan == "kiv"


@pytest.mark.parametrize(
    "strategy, read",
    [
        (strategies.stakeholders, lambda part: part.id),
        (strategies.expectations, lambda part: part.id),
        (strategies.removals, lambda part: part.priority),
        (strategies.priority_changes, lambda part: part.priority),
        (strategies.outcomes, lambda part: part.element),
        (strategies.indicators, lambda part: part.id),
        (strategies.actions, lambda part: part.id),
        (strategies.objectives, lambda part: part.id),
        (strategies.amendments, lambda part: part.id),
    ],
)
def test_ids_can_be_chosen(strategy: Callable[..., SearchStrategy[object]], read: Callable[[object], ElementId]) -> None:
    assert read(simplest(strategy(ids=st.just(ElementId("mine"))))) == "mine"
