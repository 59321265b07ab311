"""The rules, one module each, by family.

A rule touches five files: its module, one line in the tuple of its family, its cases under `tests/rules/cases`, its defects
under `zvplan.defects`, and the changelog.
"""

from typing import Final

from zvplan.finding import Rule
from zvplan.rules import alignment, council, coverage, evidence, follow_up, functions, structure, time

__all__ = ["ALL"]

#: Every rule, in order of the codes.
ALL: Final[tuple[Rule, ...]] = (
    *structure.RULES,
    *alignment.RULES,
    *coverage.RULES,
    *council.RULES,
    *time.RULES,
    *evidence.RULES,
    *follow_up.RULES,
    *functions.RULES,
)
