"""What severities are called."""

from typing import Final

from zvplan.finding import Severity
from zvplan.translation import Speech, marked

_LABELS: Final = {
    Severity.ERROR: marked("error"),
    Severity.WARNING: marked("warning"),
    Severity.NOTE: marked("note"),
}


def label(severity: Severity, speech: Speech) -> str:
    """The word for a severity that stands beside a sentence."""
    return speech.say(_LABELS[severity])


def longest_label(speech: Speech) -> int:
    """How many characters the longest of these words has."""
    return max(len(label(severity, speech)) for severity in Severity)


def counted(severity: Severity, number: int, speech: Speech) -> str:
    """How many findings of a severity there are: "1 error", "no notes"."""
    match severity:
        case Severity.ERROR:
            return speech.say_number("{count} error", "{count} errors", number) if number else speech.say("no errors")
        case Severity.WARNING:
            return speech.say_number("{count} warning", "{count} warnings", number) if number else speech.say("no warnings")
        case Severity.NOTE:
            return speech.say_number("{count} note", "{count} notes", number) if number else speech.say("no notes")
