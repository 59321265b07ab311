"""ZVP1xx: what a plan is made of."""

from typing import Final

from zvplan.finding import Rule
from zvplan.rules.structure.duplicate_element import duplicate_element
from zvplan.rules.structure.missing_content_item import missing_content_item
from zvplan.rules.structure.missing_mission_vision_values import missing_mission_vision_values
from zvplan.rules.structure.unknown_name import unknown_name

__all__ = ["RULES"]

#: In order of the codes.
RULES: Final[tuple[Rule, ...]] = (
    duplicate_element,
    missing_mission_vision_values,
    missing_content_item,
    unknown_name,
)
