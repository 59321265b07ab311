"""ZVP4xx: the zonal security council."""

from typing import Final

from zvplan.finding import Rule
from zvplan.rules.council.missing_council_role import missing_council_role
from zvplan.rules.council.missing_mayor import missing_mayor

__all__ = ["RULES"]

#: In order of the codes.
RULES: Final[tuple[Rule, ...]] = (
    missing_council_role,
    missing_mayor,
)
