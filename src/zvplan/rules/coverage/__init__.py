"""ZVP3xx: comply or explain."""

from typing import Final

from zvplan.finding import Rule
from zvplan.rules.coverage.unaligned_priority import unaligned_priority
from zvplan.rules.coverage.unanswered_item import unanswered_item
from zvplan.rules.coverage.unanswered_kind import unanswered_kind
from zvplan.rules.coverage.unmotivated_omission import unmotivated_omission

__all__ = ["RULES"]

#: In order of the codes.
RULES: Final[tuple[Rule, ...]] = (
    unaligned_priority,
    unanswered_kind,
    unanswered_item,
    unmotivated_omission,
)
