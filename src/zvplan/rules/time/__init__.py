"""ZVP5xx: periods, and what happens to a plan in the course of time."""

from typing import Final

from zvplan.finding import Rule
from zvplan.rules.time.changed_zone import changed_zone
from zvplan.rules.time.gap_between_plans import gap_between_plans
from zvplan.rules.time.off_cycle_start import off_cycle_start
from zvplan.rules.time.overlapping_plans import overlapping_plans
from zvplan.rules.time.period_mismatch import period_mismatch
from zvplan.rules.time.printed_period import printed_period
from zvplan.rules.time.repealed_circular import repealed_circular
from zvplan.rules.time.unanswered_successor import unanswered_successor
from zvplan.rules.time.unapproved_amendment import unapproved_amendment
from zvplan.rules.time.unexplained_change import unexplained_change
from zvplan.rules.time.unexplained_extension import unexplained_extension

__all__ = ["RULES"]

#: In order of the codes.
RULES: Final[tuple[Rule, ...]] = (
    period_mismatch,
    overlapping_plans,
    gap_between_plans,
    off_cycle_start,
    printed_period,
    unexplained_extension,
    unanswered_successor,
    unapproved_amendment,
    unexplained_change,
    repealed_circular,
    changed_zone,
)
