"""Runs rules and reports what they find."""

from zvplan.checking.baseline import Baseline, KnownFinding
from zvplan.checking.engine import check
from zvplan.checking.fail_on import FailOn
from zvplan.checking.naming import names, nearest_name, rule_named
from zvplan.checking.observing import RuleFailed
from zvplan.checking.own_rules import InvalidRules, installed_rules, rules_from, together
from zvplan.checking.report import Report, WaivedFinding
from zvplan.checking.selection import EVERYTHING, PlanIgnore, Selection
from zvplan.checking.waivers import ABOUT_WAIVERS, PlanWaiver

__all__ = [
    "ABOUT_WAIVERS",
    "EVERYTHING",
    "Baseline",
    "FailOn",
    "InvalidRules",
    "KnownFinding",
    "PlanIgnore",
    "PlanWaiver",
    "Report",
    "RuleFailed",
    "Selection",
    "WaivedFinding",
    "check",
    "installed_rules",
    "names",
    "nearest_name",
    "rule_named",
    "rules_from",
    "together",
]
