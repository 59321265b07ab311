"""Sets in which some rules find nothing, and others may."""

from collections.abc import Callable, Iterator, Mapping
from itertools import product
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.errors import FailedHealthCheck, Unsatisfiable
from hypothesis.strategies import SearchStrategy

from zvplan import AlignmentGraph, Observation, PlanSet, Rule, Selection, Severity, check, rule
from zvplan.model import BELGIUM, Plan, PlanId, PlanKind
from zvplan.rules import ALL
from zvplan.strategies import conforming_plan_sets
from zvplan.strategies.conforming.defective import defects_unseen_by
from zvplan.testing import DEMANDING

FAMILIES = sorted({each.family for each in ALL})
RULES = {each.code: each for each in ALL}
EVERY_RULE = Selection(extend=tuple(RULES))
SOME_RULES: SearchStrategy[tuple[Rule, ...]] = st.one_of(
    st.sampled_from(ALL).map(lambda alone: (alone,)),
    st.sampled_from(FAMILIES).map(lambda family: tuple(each for each in ALL if each.family == family)),
    st.sampled_from(ALL).map(lambda missing: tuple(each for each in ALL if each is not missing)),
    st.sets(st.sampled_from(ALL)).map(lambda chosen: tuple(each for each in ALL if each in chosen)),
)
#: No plans but those of the set, or those that zvplan ships besides.
AT_HAND: tuple[Mapping[PlanId, Plan] | None, ...] = ({}, None)
STEADY = settings(derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck))


def with_rules(rules: tuple[Rule, ...]) -> SearchStrategy[tuple[tuple[Rule, ...], PlanSet]]:
    return st.tuples(st.just(rules), conforming_plan_sets(rules=rules))


def told(plans: PlanSet, rules: tuple[Rule, ...] = ALL, **more: Any) -> list[str]:
    """What rules find, whether they are on by default or not."""
    report = check(plans, rules=rules, selection=Selection(extend=tuple(each.code for each in rules)), **more)
    return [f"{each.code} {each.subject} {each.message()}" for each in report.findings]


def codes(plans: PlanSet) -> set[str]:
    """The rules of zvplan that find something in plans of which much is asked."""
    return {each.partition(" ")[0] for each in told(plans, regime=DEMANDING)}


def drawn(count: int, rules: tuple[Rule, ...]) -> list[PlanSet]:
    """The same sets in every run."""
    found: list[PlanSet] = []

    @settings(STEADY, max_examples=count)
    @given(conforming_plan_sets(rules=rules))
    def draw(plans: PlanSet) -> None:
        found.append(plans)

    draw()
    return found


@given(SOME_RULES.flatmap(with_rules))
def test_the_rules_that_are_given_find_nothing(rules_and_plans: tuple[tuple[Rule, ...], PlanSet]) -> None:
    rules, plans = rules_and_plans
    asked = product((BELGIUM, DEMANDING), AT_HAND)

    assert [each for regime, shipped in asked for each in told(plans, rules, regime=regime, shipped=shipped)] == []
    assert codes(plans) & {each.code for each in rules} == set()


@pytest.mark.parametrize("family", FAMILIES)
def test_other_rules_find_something_in_about_half_of_the_sets(family: str) -> None:
    sets = drawn(40, tuple(each for each in ALL if each.family == family))

    assert 10 <= sum(codes(plans) != set() for plans in sets) <= 30


def test_where_one_rule_is_left_out_only_that_one_finds_something() -> None:
    missing = RULES["ZVP303"]
    found = [codes(plans) for plans in drawn(40, tuple(each for each in ALL if each is not missing))]

    assert {frozenset(each) for each in found} == {frozenset(), frozenset({"ZVP303"})}


def test_a_set_may_have_several_defects_and_defects_in_any_of_its_zones() -> None:
    sets = drawn(100, (RULES["ZVP101"],))
    findings = [check(plans, selection=EVERY_RULE, regime=DEMANDING, shipped={}).findings for plans in sets]

    assert {len({each.code for each in found}) for found in findings} >= {0, 1, 2, 3}
    assert {str(each.subject.plan)[:8] for found in findings for each in found} >= {"zvp-5991", "zvp-5992", "zvp-5993"}


def test_the_smallest_set_has_no_defect() -> None:
    # Hypothesis tries the smallest first.
    assert drawn(1, (RULES["ZVP101"],)) == drawn(1, ALL)


def test_all_rules_in_whatever_order_give_the_usual_sets() -> None:
    usual = drawn(10, ALL)

    assert usual == drawn(10, tuple(reversed(ALL)))
    assert [codes(plans) for plans in usual] == [set()] * len(usual)


@pytest.mark.parametrize(
    "code, seen",
    [
        ("ZVP101", {"ZVP101"}),
        ("ZVP303", {"ZVP303", "ZVP201", "ZVP202"}),
        ("ZVP304", {"ZVP304", "ZVP202", "ZVP206"}),
        ("ZVP507", {"ZVP507", "ZVP413"}),
    ],
)
def test_defects_are_left_out_that_a_rule_sees_or_sees_a_consequence_of(code: str, seen: set[str]) -> None:
    assert set(RULES) - {each.code for each in defects_unseen_by((RULES[code],))} == seen


def test_a_rule_of_ones_own_that_sees_consequences_of_consequences_leaves_out_their_causes() -> None:
    own = attrs.evolve(note("MY001", lambda _: False), requires=frozenset({"ZVP303"}))

    assert set(RULES) - {each.code for each in defects_unseen_by((own,))} == {"ZVP303", "ZVP201", "ZVP202"}


def test_no_defect_is_unseen_by_all_rules() -> None:
    assert defects_unseen_by(ALL) == ()


def note(code: str, is_noted: Callable[[AlignmentGraph], bool], *, is_on_by_default: bool = True) -> Rule:
    """A rule of one's own that has a note on the first plan of some graphs."""

    @rule(
        code,
        "a-note",
        Severity.NOTE,
        message="look at this",
        hint="look again",
        source="practice",
        since="1",
        is_on_by_default=is_on_by_default,
    )
    def observe(graph: AlignmentGraph) -> Iterator[Observation]:
        if is_noted(graph):
            yield Observation(subject=graph.plans.plans[0].ref)

    return observe


def is_large(plans: PlanSet) -> bool:
    return len(plans.of_kind(PlanKind.ZONAL)) > 1


@pytest.mark.parametrize("is_on_by_default", [True, False], ids=["on by default", "off by default"])
def test_sets_are_left_out_in_which_a_rule_of_ones_own_finds_something(is_on_by_default: bool) -> None:  # noqa: FBT001
    own = note("MY001", lambda graph: is_large(graph.plans), is_on_by_default=is_on_by_default)

    assert {is_large(plans) for plans in drawn(40, ALL)} == {True, False}
    assert {is_large(plans) for plans in drawn(40, (*ALL, own))} == {False}


@pytest.mark.parametrize(
    "is_noted",
    [
        lambda graph: is_large(graph.plans) and graph.regime.name == BELGIUM.name,
        lambda graph: is_large(graph.plans) and graph.regime.name == DEMANDING.name,
        lambda graph: is_large(graph.plans) and not graph.shipped,
        lambda graph: is_large(graph.plans) and bool(graph.shipped),
    ],
    ids=["little is asked", "much is asked", "no others are at hand", "shipped plans are at hand"],
)
def test_a_rule_of_ones_own_finds_nothing_even_where(is_noted: Callable[[AlignmentGraph], bool]) -> None:
    assert {is_large(plans) for plans in drawn(30, (note("MY001", is_noted),))} == {False}


def test_beside_a_rule_of_ones_own_alone_any_other_rule_may_find_something() -> None:
    own = note("MY001", lambda graph: is_large(graph.plans))
    found = set().union(*(codes(plans) for plans in drawn(60, (own,))))

    assert len({each[:4] for each in found}) > len(FAMILIES) / 2


def test_a_changed_copy_of_a_rule_counts_like_that_rule() -> None:
    stricter = attrs.evolve(RULES["ZVP303"], severity=Severity.ERROR)
    found = [codes(plans) for plans in drawn(40, (stricter,))]

    assert set().union(*found) & {"ZVP303", "ZVP201", "ZVP202"} == set()
    assert set().union(*found) != set()


def test_hypothesis_complains_where_a_rule_of_ones_own_always_finds_something() -> None:
    @given(conforming_plan_sets(rules=(note("MY001", lambda _: True),)))
    def draw(plans: PlanSet) -> None:
        del plans

    with pytest.raises((FailedHealthCheck, Unsatisfiable)):
        draw()
