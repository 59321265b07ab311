"""ZVP8xx: capacity and the basic functions."""

from typing import Final

from zvplan.finding import Rule
from zvplan.rules.functions.below_minimum_staff import below_minimum_staff
from zvplan.rules.functions.missing_basic_function import missing_basic_function
from zvplan.rules.functions.missing_capacity import missing_capacity
from zvplan.rules.functions.missing_police_post import missing_police_post
from zvplan.rules.functions.overcommitted_capacity import overcommitted_capacity
from zvplan.rules.functions.stated_ratio import stated_ratio
from zvplan.rules.functions.unknown_municipality import unknown_municipality
from zvplan.rules.functions.unmet_norm import unmet_norm

__all__ = ["RULES"]

#: In order of the codes.
RULES: Final[tuple[Rule, ...]] = (
    missing_basic_function,
    missing_capacity,
    unmet_norm,
    stated_ratio,
    below_minimum_staff,
    overcommitted_capacity,
    unknown_municipality,
    missing_police_post,
)
