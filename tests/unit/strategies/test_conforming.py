"""Sets of plans in which there is nothing to find."""

from typing import Any

import pytest
from hypothesis import find, given

from drawing import examples
from zvplan.checking import Selection, check
from zvplan.coverage import cover
from zvplan.graph import AlignmentGraph
from zvplan.io import dumps, loads
from zvplan.model import BELGIUM, Plan, PlanKind, PlanPart, PlanSet, Tier
from zvplan.rules import ALL
from zvplan.strategies import conforming_plan_sets
from zvplan.testing import DEMANDING

EVERY_RULE = Selection(extend=tuple(rule.code for rule in ALL))


def told(plans: PlanSet, **more: Any) -> list[tuple[str, str, str]]:
    findings = check(plans, selection=EVERY_RULE, **more).findings
    return [(each.code, str(each.subject), each.message()) for each in findings]


SETS = examples(conforming_plan_sets(), 150)
ZONAL = [plan for plans in SETS for plan in plans.of_kind(PlanKind.ZONAL)]
RUNNING = [plan for plan in ZONAL if plan.is_complete(PlanPart.OBJECTIVES)]


@given(conforming_plan_sets())
def test_no_rule_finds_anything(plans: PlanSet) -> None:
    assert told(plans, regime=DEMANDING) == []


@pytest.mark.parametrize("regime", [BELGIUM, DEMANDING], ids=lambda regime: regime.name)
@given(plans=conforming_plan_sets())
def test_no_rule_finds_anything_where_no_other_plans_are_at_hand(regime: Any, plans: PlanSet) -> None:
    assert told(plans, regime=regime, shipped={}) == []


@given(conforming_plan_sets())
def test_the_plans_can_be_written_to_files_and_read_again(plans: PlanSet) -> None:
    assert list(plans.plans) == [loads(dumps(plan)) for plan in plans.plans]


def test_the_smallest_set_is_one_zone_with_one_priority_that_answers_one_item_of_each_plan() -> None:
    smallest = find(conforming_plan_sets(), lambda _: True)
    (zone,) = smallest.of_kind(PlanKind.ZONAL)

    assert list(smallest) == ["mayor-5991-1", "police-plan-2018", "prosecutor-5991", "security-note-2018", "zvp-5991-2020"]
    assert [priority.id for plan in smallest.plans for priority in plan.priorities] == ["drugs"] * 5
    assert sorted(str(each.target) for each in zone.priorities[0].alignments) == [
        "mayor-5991-1#drugs",
        "police-plan-2018#drugs",
        "prosecutor-5991#drugs",
        "security-note-2018#drugs",
    ]


def test_sets_have_plans_of_every_kind_that_zones_answer() -> None:
    kinds = {plan.kind for plans in SETS for plan in plans.values()}

    assert kinds == {*PlanKind} - {PlanKind.OTHER}


def test_sets_have_one_to_three_zones_of_one_to_three_municipalities() -> None:
    assert {len({str(plan.zone) for plan in plans.of_kind(PlanKind.ZONAL)}) for plans in SETS} == {1, 2, 3}
    assert {len(plan.zone.municipalities) for plan in ZONAL if plan.zone is not None} == {1, 2, 3}


def test_zones_write_in_every_official_language_and_in_two() -> None:
    languages = {tuple(sorted(plan.languages)) for plan in ZONAL}

    assert languages == {("nl",), ("fr",), ("de",), ("de", "fr"), ("fr", "nl")}


def test_plans_take_up_leave_out_and_explain() -> None:
    priorities = [priority for plan in RUNNING for priority in plan.priorities]

    assert {priority.tier for priority in priorities} == {*Tier}
    assert {len([each for each in plan.priorities if each.tier is Tier.PRIORITY]) for plan in RUNNING} >= {1, 2, 3, 4}
    assert {bool(plan.omissions) for plan in RUNNING} == {True, False}
    assert {bool(priority.not_aligned_with) for priority in priorities} == {True, False}


def test_some_items_are_answered_through_other_plans_only() -> None:
    def is_indirect(plans: PlanSet) -> bool:
        entries = cover(AlignmentGraph.of(plans, shipped={})).entries
        return any(entry.witnesses and all(len(path) > 2 for path in entry.witnesses) for entry in entries)

    assert any(is_indirect(plans) for plans in SETS)


@pytest.mark.parametrize(
    "part", ["supersedes", "discontinued", "amendments", "expectations", "stakeholders", "evaluations", "stated_counts"]
)
def test_some_plans_have_what_others_lack(part: str) -> None:
    assert {bool(getattr(plan, part)) for plan in RUNNING} == {True, False}


def test_some_plans_go_on_with_priorities_of_the_plan_before() -> None:
    assert any(priority.continues for plan in RUNNING for priority in plan.priorities)


def test_an_amendment_brings_a_plan_in_line_with_a_new_national_plan() -> None:
    amendments = [amendment for plan in RUNNING for amendment in plan.amendments]

    assert {amendment.answers.plan for amendment in amendments if amendment.answers is not None} == {"police-plan-2028"}
    assert any(amendment.changed for amendment in amendments)


def test_what_is_complete_is_declared_incomplete_nowhere() -> None:
    def is_excerpt(plan: Plan) -> bool:
        return bool(plan.incomplete)

    superseded = {earlier for plan in RUNNING for earlier in plan.supersedes}

    assert {plan.id for plan in ZONAL if is_excerpt(plan)} <= superseded
