"""What is found, in words that can be compared and read."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Final

from zvplan.finding import Arguments, Finding, Severity
from zvplan.model import Ref

_SEVERITIES: Final = {Severity.NOTE: "a note", Severity.WARNING: "a warning", Severity.ERROR: "an error"}


def fact(finding: Finding, rename: Callable[[Ref], Ref] = lambda ref: ref) -> str:
    """What is found about what, without the place, the order of what is related, and the arguments.

    Args:
        finding: what is found.
        rename: gives what it is about, and what is related, other names.
    """
    return _about(finding, rename(finding.subject), sorted(map(rename, finding.related)))


def fact_without_order(finding: Finding) -> str:
    """What is found, arguments too, without the place and the order of what is related or listed."""
    return f"{fact(finding)}{_with(finding.arguments, sorted)}"


def whole_fact(finding: Finding) -> str:
    """All that is found: the place, what is related and the arguments, each in its order."""
    place = ".".join(map(str, finding.steps)) or "its start"
    return f"{_about(finding, finding.subject, finding.related)}, at {place}{_with(finding.arguments, list)}"


def difference(before: Iterable[str], after: Iterable[str], when: str) -> str | None:
    """How facts differ from those before, as a sentence that begins with *when*; None if they are the same."""
    counted, recounted = Counter(before), Counter(after)
    if counted == recounted:
        return None
    return f"{when} it finds {listed(recounted - counted)} instead of {listed(counted - recounted)}"


def listed(facts: Counter[str]) -> str:
    """The facts, or that there is nothing."""
    return "; ".join(facts.elements()) or "nothing"


def _about(finding: Finding, subject: Ref, related: Iterable[Ref]) -> str:
    return f"{_SEVERITIES[finding.severity]} about {' and '.join(map(str, (subject, *related)))}"


def _with(arguments: Arguments, in_order: Callable[[Iterable[str]], list[str]]) -> str:
    told = {
        name: f"({', '.join(in_order(map(_told, value)))})" if isinstance(value, tuple) else _told(value)
        for name, value in sorted(arguments.items())
    }
    return "".join(f", {name} {value}" for name, value in told.items())


def _told(argument: object) -> str:
    return str(argument) if isinstance(argument, Ref) else repr(argument)
