"""Help for tests of programs that work with plans, and of alignment rules."""

from zvplan.testing.laws import LAWS, Law
from zvplan.testing.renaming import renamed
from zvplan.testing.rule_laws import BrokenLaw, check_rule_laws

__all__ = ["LAWS", "BrokenLaw", "Law", "check_rule_laws", "renamed"]
