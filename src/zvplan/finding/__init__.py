"""Rules, what they observe, and the findings that a report holds."""

from zvplan.finding.finding import Finding
from zvplan.finding.observation import Observation
from zvplan.finding.proposed import Proposed, told
from zvplan.finding.rules import Observer, Rule, rule
from zvplan.finding.severity import Severity
from zvplan.finding.wording import Argument, Arguments, Wording, fill, placeholders, plain, shown, titles_in

__all__ = [
    "Argument",
    "Arguments",
    "Finding",
    "Observation",
    "Observer",
    "Proposed",
    "Rule",
    "Severity",
    "Wording",
    "fill",
    "placeholders",
    "plain",
    "rule",
    "shown",
    "titles_in",
    "told",
]
