"""How bad a finding is."""

from enum import IntEnum


class Severity(IntEnum):
    """How bad a finding is: the three levels that SARIF has, so that no report loses anything.

    An error breaks a demand of the law or makes a plan contradict itself, a warning departs from practice, a note informs.
    """

    NOTE = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        """The severity in files and options: `note`, `warning` or `error`."""
        return self.name.lower()
