import attrs
import pytest

from minimal import PRIORITY
from zvplan.model import Axis, PlanPart, Tier


@pytest.mark.parametrize(
    "tier, axis, expected",
    [
        (Tier.PRIORITY, Axis.EXTERNAL, PlanPart.PRIORITIES),
        (Tier.ATTENTION, Axis.EXTERNAL, PlanPart.POINTS_OF_ATTENTION),
        (Tier.REGULAR, Axis.EXTERNAL, PlanPart.POINTS_OF_ATTENTION),
        (Tier.PRIORITY, Axis.INTERNAL, PlanPart.INTERNAL_PRIORITIES),
        (Tier.ATTENTION, Axis.INTERNAL, PlanPart.INTERNAL_PRIORITIES),
    ],
)
def test_tier_and_axis_tell_in_which_list_of_the_plan_a_priority_stands(tier: Tier, axis: Axis, expected: PlanPart) -> None:
    assert attrs.evolve(PRIORITY, tier=tier, axis=axis).part is expected
