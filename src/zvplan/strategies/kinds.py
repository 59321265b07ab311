"""Kinds of plan."""

from hypothesis.strategies import SearchStrategy

from zvplan.model import PlanKind
from zvplan.strategies.parts import first_of_all


def plan_kinds() -> SearchStrategy[PlanKind]:
    """Kinds of the plans that a test makes: mostly those of zones are looked at."""
    return first_of_all(PlanKind.ZONAL, PlanKind.NATIONAL)


def answered_kinds() -> SearchStrategy[PlanKind]:
    """Kinds of the plans that others answer: the national plan first, and zonal plans last, which nobody answers."""
    return first_of_all(*sorted(PlanKind, key=lambda kind: (kind is not PlanKind.NATIONAL, -kind.level)))
