"""When a check counts as failed."""

from enum import StrEnum

from zvplan.checking.report import Report
from zvplan.finding import Severity


class FailOn(StrEnum):
    """The least severity that makes a check fail."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"

    def fails(self, report: Report) -> bool:
        """Whether a report has a finding of this severity or a higher one; what is waived or known does not count."""
        if self is FailOn.NEVER or report.worst is None:
            return False
        return report.worst >= Severity[self.name]
