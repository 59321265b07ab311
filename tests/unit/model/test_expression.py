"""What values of the model look like in a session and in failing tests."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.vendor.pretty import pretty

from zvplan import model
from zvplan.model import LocalizedString, Plan, PlanId, PlanKind, PlanSet, Priority, Ref
from zvplan.model.ids import ElementId
from zvplan.strategies import STRATEGIES, plan_sets

#: What an expression may name.
_NAMES = {**vars(model), "datetime": dt}
_CLASSES = [kind for kind, _ in STRATEGIES if isinstance(kind, type) and hasattr(kind, "__attrs_attrs__")]

PLAN = Plan(
    id=PlanId("zvp"),
    kind=PlanKind.ZONAL,
    title=LocalizedString(nl="Zonaal veiligheidsplan"),
    priorities=(Priority(id=ElementId("drugs"), title=LocalizedString(nl="drugs"), continues=(Ref.parse("old#drugs"),)),),
)


def evaluated(expression: str) -> Any:
    """What somebody gets who pastes it into a session."""
    return eval(expression, dict(_NAMES))  # noqa: S307 -- our own output, in a test


def test_an_expression_leaves_out_what_the_value_leaves_out() -> None:
    assert repr(PLAN) == (
        "Plan(id='zvp', kind=PlanKind.ZONAL, title=LocalizedString(nl='Zonaal veiligheidsplan'), "
        "priorities=(Priority(id='drugs', title=LocalizedString(nl='drugs'), continues=(Ref.parse('old#drugs'),)),))"
    )


def test_what_equals_a_default_but_is_something_else_is_shown() -> None:
    assert repr(model.StatedCount(count=0)) == "StatedCount(count=0)"
    assert repr(model.Measurement(date=model.PartialDate(2020), value=1.5)) == (
        "Measurement(date=PartialDate(year=2020), value=1.5)"
    )


def test_a_failing_example_is_laid_out_as_somebody_would_write_it() -> None:
    assert pretty(PLAN) == (
        "Plan(\n"
        "    id='zvp',\n"
        "    kind=PlanKind.ZONAL,\n"
        "    title=LocalizedString(nl='Zonaal veiligheidsplan'),\n"
        "    priorities=(\n"
        "        Priority(\n"
        "            id='drugs',\n"
        "            title=LocalizedString(nl='drugs'),\n"
        "            continues=(Ref.parse('old#drugs'),)\n"
        "        ),\n"
        "    )\n"
        ")"
    )


@pytest.mark.parametrize("kind", _CLASSES, ids=lambda kind: kind.__name__)
@given(data=st.data())
def test_every_expression_makes_the_value_again(kind: type, data: st.DataObject) -> None:
    value = data.draw(st.from_type(kind))
    assert evaluated(pretty(value)) == value
    if kind is not PlanSet:
        assert evaluated(repr(value)) == value


@given(plan_sets())
def test_a_set_of_plans_is_told_by_its_ids_and_shown_whole(plans: PlanSet) -> None:
    assert repr(plans) == f"PlanSet({', '.join(plan.id for plan in plans.plans)})"
    assert evaluated(pretty(plans)) == plans
