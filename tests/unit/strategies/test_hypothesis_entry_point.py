"""Hypothesis makes zvplan's types by themselves, and costs nobody who does not use them."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zvplan.model import ElementId, Plan, PlanSet, Priority, Ref
from zvplan.strategies import STRATEGIES


def ran(code: str) -> str:
    """What a program prints in a process of its own."""
    command = [sys.executable, "-c", code]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()  # noqa: S603 -- our own code


@pytest.mark.parametrize("type_", [type_ for type_, _ in STRATEGIES], ids=str)
def test_every_type_of_the_model_is_made_by_its_own_strategy(type_: type[object]) -> None:
    assert repr(st.from_type(type_)) == repr(dict(STRATEGIES)[type_]())


def test_strategies_are_shown_in_few_words() -> None:
    assert len(repr(st.from_type(Plan))) < 2_000


@settings(max_examples=10)
@given(...)
def test_annotated_arguments_are_enough(plan: Plan, plans: PlanSet, priority: Priority, ref: Ref, element: ElementId) -> None:
    assert (plan.ref.plan, priority.id == "") == (plan.id, False)
    assert Ref.parse(str(ref)) == ref
    assert set(plans) == {each.id for each in plans.plans}
    assert Ref(plan.id, element).element == element


@pytest.mark.parametrize("order", ["import hypothesis, zvplan", "import zvplan, hypothesis"])
def test_the_order_of_imports_does_not_matter(order: str) -> None:
    code = (
        f"{order}\nfrom hypothesis.strategies import from_type\nfrom zvplan.model import ZoneCode\nprint(from_type(ZoneCode))"
    )

    assert "max_value=9999" in ran(code)


def test_a_user_of_hypothesis_who_does_not_use_zvplan_does_not_load_it() -> None:
    assert ran("import hypothesis, sys; print([name for name in sys.modules if name.split('.')[0] == 'zvplan'])") == "[]"


def test_the_strategies_are_loaded_when_the_first_one_is_asked_for() -> None:
    assert ran("import hypothesis, zvplan, sys; print('zvplan.strategies' in sys.modules)") == "False"
