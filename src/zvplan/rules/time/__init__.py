"""ZVP5xx: periods."""

from typing import Final

from zvplan.finding import Rule
from zvplan.rules.time.period_mismatch import period_mismatch

__all__ = ["RULES"]

#: In order of the codes.
RULES: Final[tuple[Rule, ...]] = (period_mismatch,)
