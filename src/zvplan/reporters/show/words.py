"""Enumerated values, dates and figures in words."""

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from zvplan.model import BasicFunction, ContentItem, EvidenceBasis, Period, PlanKind, Role, Standing
from zvplan.translation import term

#: Classes that messages have terms for.
_TERMED: Final = (BasicFunction, ContentItem, EvidenceBasis, Period, PlanKind, Role, Standing)
_CAPITAL: Final = re.compile(r"(?<=[a-z])[A-Z]")


def words(value: StrEnum) -> str:
    """What a reader calls a value: "zonal security council" for `zonalSecurityCouncil`."""
    if isinstance(value, _TERMED):
        return term(value)
    return _CAPITAL.sub(lambda found: f" {found[0].lower()}", value.value)


def phrase(template: str, value: object) -> str:
    """The value put in its place; empty if there is none."""
    return template.format(value) if value not in {None, ""} else ""


def spoken(value: StrEnum | None) -> str:
    """A value in words; empty if there is none."""
    return "" if value is None else words(value)


def span(period: Period | None) -> str:
    """A period by its days; empty if there is none."""
    return "" if period is None else f"{period.start_date} to {period.end_date}"


def joined(parts: Iterable[str | None], separator: str = "; ") -> str:
    """The parts that there are, in one sentence."""
    return separator.join(part for part in parts if part)


def sentence(text: str) -> str:
    """The text with a capital at its beginning and a full stop at its end, unless it ends with a sign of its own."""
    return f"{text[:1].upper()}{text[1:]}{'' if text.endswith((*'.?!…:',)) or not text else '.'}"
