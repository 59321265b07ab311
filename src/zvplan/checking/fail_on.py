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

    @property
    def severity(self) -> Severity | None:
        """The severity; None if nothing makes a check fail."""
        return None if self is FailOn.NEVER else Severity[self.name]

    def fails(self, report: Report) -> bool:
        """Whether a report has a finding of this severity or a higher one; what is waived or known does not count."""
        return self.severity is not None and report.worst is not None and report.worst >= self.severity
