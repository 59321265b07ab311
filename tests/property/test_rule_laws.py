"""Every rule of zvplan obeys the laws of rules, with plans that conform and with plans in which it speaks."""

import attrs
import pytest
from hypothesis import given, settings

from zvplan.finding import Rule
from zvplan.model import PlanSet
from zvplan.rules import ALL
from zvplan.testing import BrokenLaw, check_rule_laws, defects
from zvplan.testing.laws import findings_of
from zvplan.testing.tried_sets import tried_sets

#: The rules that one more alignment can only quieten.
MONOTONE = {"ZVP301", "ZVP303", "ZVP405", "ZVP507"}
each_rule = pytest.mark.parametrize("rule", ALL, ids=lambda rule: f"{rule.code} {rule.name}")


@each_rule
def test_a_rule_obeys_the_laws(rule: Rule) -> None:
    check_rule_laws(rule, monotone=rule.code in MONOTONE, max_examples=10)


def test_rules_speak_about_many_of_the_plans_with_which_they_are_tried_and_not_about_all() -> None:
    rule = next(each for each in ALL if each.code == "ZVP102")
    spoke: list[bool] = []

    @settings(max_examples=40, derandomize=True, database=None)
    @given(tried_sets(rule))
    def look(plans: PlanSet) -> None:
        spoke.append(bool(findings_of(rule, plans)))

    look()

    assert 10 <= spoke.count(True) <= 35
    assert defects("ZVP102") != ()


def test_plans_in_which_it_speaks_show_that_a_rule_breaks_a_law() -> None:
    rule = next(each for each in ALL if each.code == "ZVP102")
    speechless = attrs.evolve(rule, wording=attrs.evolve(rule.wording, message="The plan lacks {something}."))

    with pytest.raises(BrokenLaw, match="can be told"):
        check_rule_laws(speechless, max_examples=20)
