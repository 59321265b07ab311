"""Help for tests of programs that work with plans, and of alignment rules."""

from zvplan.defects import DEMANDING, Broken, Defect, defects
from zvplan.testing.asserting import assert_conforms, assert_finds
from zvplan.testing.builders import alignment, cited, national, omission, plan, priority, title, years, zonal
from zvplan.testing.cases import InvalidRuleCases, RuleCase, rule_cases
from zvplan.testing.laws import LAWS, Law
from zvplan.testing.renaming import renamed
from zvplan.testing.rule_laws import BrokenLaw, check_rule_laws

__all__ = [
    "DEMANDING",
    "LAWS",
    "Broken",
    "BrokenLaw",
    "Defect",
    "InvalidRuleCases",
    "Law",
    "RuleCase",
    "alignment",
    "assert_conforms",
    "assert_finds",
    "check_rule_laws",
    "cited",
    "defects",
    "national",
    "omission",
    "plan",
    "priority",
    "renamed",
    "rule_cases",
    "title",
    "years",
    "zonal",
]
