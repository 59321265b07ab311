"""ZVP7xx: objectives and how they are followed up."""

from typing import Final

from zvplan.finding import Rule
from zvplan.rules.follow_up.action_outside_period import action_outside_period
from zvplan.rules.follow_up.action_without_owner import action_without_owner
from zvplan.rules.follow_up.incomplete_indicator import incomplete_indicator
from zvplan.rules.follow_up.indicator_against_direction import indicator_against_direction
from zvplan.rules.follow_up.misplaced_objective import misplaced_objective
from zvplan.rules.follow_up.missing_chain_link import missing_chain_link
from zvplan.rules.follow_up.missing_evaluation import missing_evaluation
from zvplan.rules.follow_up.not_upward_objective import not_upward_objective
from zvplan.rules.follow_up.previous_plan_not_evaluated import previous_plan_not_evaluated
from zvplan.rules.follow_up.priority_without_actions import priority_without_actions
from zvplan.rules.follow_up.year_without_actions import year_without_actions

__all__ = ["RULES"]

#: In order of the codes.
RULES: Final[tuple[Rule, ...]] = (
    priority_without_actions,
    misplaced_objective,
    year_without_actions,
    action_outside_period,
    incomplete_indicator,
    indicator_against_direction,
    missing_chain_link,
    action_without_owner,
    missing_evaluation,
    previous_plan_not_evaluated,
    not_upward_objective,
)
