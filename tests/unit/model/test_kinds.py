from itertools import groupby

import pytest

from zvplan.model import PlanKind


def test_kinds_stand_above_each_other_from_the_federal_framework_to_the_zone() -> None:
    from_the_top = sorted(PlanKind, key=lambda kind: -kind.level)

    assert [set(kinds) for _, kinds in groupby(from_the_top, key=lambda kind: kind.level)] == [
        {PlanKind.FRAMEWORK},
        {PlanKind.NATIONAL},
        {PlanKind.REGIONAL},
        {PlanKind.JUDICIAL, PlanKind.ADMINISTRATIVE},
        {PlanKind.OTHER},
        {PlanKind.ZONAL},
    ]


@pytest.mark.parametrize(
    "kind, other, expected",
    [
        (PlanKind.NATIONAL, PlanKind.ZONAL, True),
        (PlanKind.ZONAL, PlanKind.NATIONAL, False),
        (PlanKind.JUDICIAL, PlanKind.ADMINISTRATIVE, False),
        (PlanKind.ZONAL, PlanKind.ZONAL, False),
    ],
)
def test_only_a_higher_level_is_above(kind: PlanKind, other: PlanKind, *, expected: bool) -> None:
    assert kind.is_above(other) is expected
