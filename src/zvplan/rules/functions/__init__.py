"""ZVP8xx: capacity and the basic functions."""

from typing import Final

from zvplan.finding import Rule
from zvplan.rules.functions.missing_basic_function import missing_basic_function

__all__ = ["RULES"]

#: In order of the codes.
RULES: Final[tuple[Rule, ...]] = (missing_basic_function,)
