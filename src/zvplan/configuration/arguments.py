"""What users write where they start a check, as values."""

from datetime import date
from typing import Final

from zvplan.finding import Severity
from zvplan.model import PartialDate
from zvplan.phrase import Phrase

_SEVERITIES: Final = {severity.label: severity for severity in Severity}


def day_of(text: str) -> date:
    """A day, written as 2024-06-30; read strictly, so that a slip of the pen never means another day.

    Raises:
        ValueError: if it is no day.
    """
    try:
        day = PartialDate.parse(text)
    except ValueError:
        day = None
    if day is None or day.day is None:
        message = Phrase("{text!r} is no date: write it as 2024-06-30", text=text)
        raise ValueError(message)
    return day.earliest


def severity_of_rule(text: str) -> tuple[str, Severity]:
    """A rule and how severe its findings are, written as ZVP302=note.

    Raises:
        ValueError: if it is something else.
    """
    rule, _, label = text.partition("=")
    if label not in _SEVERITIES:
        message = Phrase("{text!r}: write a rule and error, warning or note, as ZVP302=note", text=text)
        raise ValueError(message)
    return rule, _SEVERITIES[label]
