"""ZVP7xx: objectives and how they are followed up."""

from typing import Final

from zvplan.finding import Rule

__all__ = ["RULES"]

#: In order of the codes.
RULES: Final[tuple[Rule, ...]] = ()
