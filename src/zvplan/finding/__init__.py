"""Rules, what they observe, and the findings that a report holds."""

from zvplan.finding.finding import Finding
from zvplan.finding.observation import Observation
from zvplan.finding.rules import Observer, Rule, rule
from zvplan.finding.severity import Severity
from zvplan.finding.terms import GuidingText, term
from zvplan.finding.wording import Argument, Arguments, Wording, fill, placeholders, plain, shown

__all__ = [
    "Argument",
    "Arguments",
    "Finding",
    "GuidingText",
    "Observation",
    "Observer",
    "Rule",
    "Severity",
    "Wording",
    "fill",
    "placeholders",
    "plain",
    "rule",
    "shown",
    "term",
]
