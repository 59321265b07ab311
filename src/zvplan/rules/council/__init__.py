"""ZVP4xx: the zonal security council, who sets priorities, and the procedure."""

from typing import Final

from zvplan.finding import Rule
from zvplan.rules.council.added_member import added_member
from zvplan.rules.council.few_meetings import few_meetings
from zvplan.rules.council.foreign_mayor import foreign_mayor
from zvplan.rules.council.late_approval import late_approval
from zvplan.rules.council.missing_council_role import missing_council_role
from zvplan.rules.council.missing_mayor import missing_mayor
from zvplan.rules.council.missing_step import missing_step
from zvplan.rules.council.partner_without_role import partner_without_role
from zvplan.rules.council.setter_outside_competence import setter_outside_competence
from zvplan.rules.council.slow_ministers import slow_ministers
from zvplan.rules.council.steps_out_of_order import steps_out_of_order
from zvplan.rules.council.unanswered_expectation import unanswered_expectation
from zvplan.rules.council.unnamed_setter import unnamed_setter
from zvplan.rules.council.wrong_council import wrong_council

__all__ = ["RULES"]

#: In order of the codes.
RULES: Final[tuple[Rule, ...]] = (
    missing_council_role,
    missing_mayor,
    foreign_mayor,
    added_member,
    unanswered_expectation,
    unnamed_setter,
    setter_outside_competence,
    missing_step,
    steps_out_of_order,
    late_approval,
    slow_ministers,
    partner_without_role,
    few_meetings,
    wrong_council,
)
