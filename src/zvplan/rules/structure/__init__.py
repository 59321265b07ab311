"""ZVP1xx: what a plan is made of."""

from typing import Final

from zvplan.finding import Rule
from zvplan.rules.structure.confidential_text import confidential_text
from zvplan.rules.structure.duplicate_element import duplicate_element
from zvplan.rules.structure.expired_waiver import expired_waiver
from zvplan.rules.structure.idle_waiver import idle_waiver
from zvplan.rules.structure.missing_content_item import missing_content_item
from zvplan.rules.structure.missing_mission_vision_values import missing_mission_vision_values
from zvplan.rules.structure.missing_translation import missing_translation
from zvplan.rules.structure.number_of_priorities import number_of_priorities
from zvplan.rules.structure.organisation_among_security import organisation_among_security
from zvplan.rules.structure.scope_differs import scope_differs
from zvplan.rules.structure.stated_count_mismatch import stated_count_mismatch
from zvplan.rules.structure.unknown_name import unknown_name

__all__ = ["RULES"]

#: In order of the codes.
RULES: Final[tuple[Rule, ...]] = (
    duplicate_element,
    missing_mission_vision_values,
    missing_content_item,
    unknown_name,
    stated_count_mismatch,
    missing_translation,
    organisation_among_security,
    scope_differs,
    confidential_text,
    number_of_priorities,
    expired_waiver,
    idle_waiver,
)
