"""ZVP3xx: comply or explain."""

from typing import Final

from zvplan.finding import Rule
from zvplan.rules.coverage.conditional_answer import conditional_answer
from zvplan.rules.coverage.dropped_priority import dropped_priority
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
    dropped_priority,
    conditional_answer,
)
