"""Sets of plans with nothing to find in them: everything that law and practice ask for is there."""

from zvplan.strategies.conforming.conforming import conforming_plan_sets

__all__ = ["conforming_plan_sets"]
