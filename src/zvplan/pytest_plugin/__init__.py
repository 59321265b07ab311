"""Plan files as tests of pytest: every rule on every plan is one.

pytest loads this through the module `_zvplan_pytest` when it is called with `--zvplan`, or has `zvplan_paths`.
"""

from zvplan.pytest_plugin.collecting import PlanCheck, PlanFile, RuleItem

__all__ = ["PlanCheck", "PlanFile", "RuleItem"]
