"""Sets of plans with nothing to find in them: everything that law and practice ask for is there."""

from zvplan.strategies.conforming.plan_set import conforming_plan_sets

__all__ = ["conforming_plan_sets"]
