"""Every rule sees its own defects, and nothing but these."""

import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.checking import Report, Selection, check
from zvplan.finding import Rule
from zvplan.model import Plan, PlanId, PlanSet
from zvplan.rules import ALL
from zvplan.strategies import conforming_plan_sets
from zvplan.testing import DEMANDING, Broken, Defect, defects

SCRIPT = Path(__file__).parents[2] / "scripts" / "defects.py"
EVERY_RULE = Selection(extend=tuple(rule.code for rule in ALL if not rule.is_on_by_default))
FAMILIES = sorted({rule.family for rule in ALL})
Shipped = Mapping[PlanId, Plan] | None
#: No plans but those of the set, or those that zvplan ships besides.
AT_HAND: SearchStrategy[Shipped] = st.sampled_from(({}, None))


def looked_at(defect: Defect, broken: Broken, shipped: Shipped) -> Report:
    return check(broken.plans, selection=EVERY_RULE, regime=defect.regime, at=defect.at, shipped=shipped)


def complaints(defect: Defect, plans: PlanSet, shipped: Shipped) -> Iterator[str]:
    """What is against the law of defects: they are seen, where they are, and nobody else speaks who need not."""
    broken = defect.inject(plans)
    findings = looked_at(defect, broken, shipped).findings
    if not any(each.code == defect.code and each.subject == broken.subject for each in findings):
        yield f"{defect} Nothing is found about {broken.subject}."
    for each in findings:
        if each.code not in {defect.code, *defect.also} and defect.code not in each.rule.requires:
            yield f"{defect} {each.code} speaks too: {each.message()}"


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: f"{rule.code} {rule.name}")
def test_every_rule_has_a_defect(rule: Rule) -> None:
    assert defects(rule.code) != ()


def test_every_defect_belongs_to_a_rule() -> None:
    assert {each.code for each in defects()} == {rule.code for rule in ALL}


def test_defects_stand_in_the_order_of_the_codes() -> None:
    codes = [each.code for each in defects()]

    assert sorted(codes) == codes


def test_no_two_defects_say_the_same() -> None:
    descriptions = [each.description for each in defects()]

    assert sorted(set(descriptions)) == sorted(descriptions)
    assert [text for text in descriptions if not text.endswith(".")] == []


def test_a_rule_that_is_off_runs_where_its_defects_need_it() -> None:
    off = {rule.code for rule in ALL if not rule.is_on_by_default}

    assert {each.code for each in defects() if each.extend} == off


@pytest.mark.parametrize("family", FAMILIES)
@settings(max_examples=25)
@given(plans=conforming_plan_sets(), shipped=AT_HAND)
def test_a_rule_sees_its_defects_where_they_are_and_no_other_rule_speaks(
    family: str, plans: PlanSet, shipped: Shipped
) -> None:
    injected = [each for each in defects() if each.code.startswith(family)]

    assert [complaint for each in injected for complaint in complaints(each, plans, shipped)] == []


@settings(max_examples=5)
@given(conforming_plan_sets())
def test_a_defect_leaves_the_plans_that_it_was_given_as_they_were(plans: PlanSet) -> None:
    before = list(plans.plans)
    for each in defects():
        each.inject(plans)

    assert before == list(plans.plans)


@given(plans=conforming_plan_sets(), injected=st.lists(st.sampled_from(defects()), min_size=2, max_size=3, unique=True))
def test_what_several_defects_show_together_is_what_each_shows_alone(plans: PlanSet, injected: list[Defect]) -> None:
    for each in injected:
        plans = each.inject(plans).plans
    seeing = {code for each in injected for code in (each.code, *each.also)}

    assert [
        (each.code, each.message())
        for each in check(plans, selection=EVERY_RULE, regime=DEMANDING).findings
        if seeing.isdisjoint({each.code, *each.rule.requires})
    ] == []


def test_the_table_of_defects_is_fresh() -> None:
    checked = subprocess.run(  # noqa: S603 -- our own script
        [sys.executable, str(SCRIPT), "--check"], check=False, capture_output=True, text=True
    )

    assert checked.stderr == ""
    assert checked.returncode == 0
