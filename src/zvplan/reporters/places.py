"""Where to look."""

from collections.abc import Iterable
from typing import Final

from zvplan.finding import Finding
from zvplan.location import Location
from zvplan.reporters.sentences import Sentence

#: How many places a sentence names.
_FEW: Final = 6


def places(sentence: Sentence) -> str:
    """Where to look, and the code: the first place in full, others in the same file by their lines."""
    code = f"{sentence.rule.code} {sentence.rule.name}"
    found = sorted({place for finding in sentence.findings if (place := finding.location) is not None})
    if not found:
        return f"{_first_few(str(finding.subject) for finding in sentence.findings)}  {code}"
    lines = _first_few(str(place.line) for place in found if place.line != found[0].line)
    also = f", also line {lines}" if lines else ""
    return f"{found[0]}{also}{_see(sentence.findings, found[0])}  {code}"


def _see(findings: tuple[Finding, ...], place: Location) -> str:
    """Where the other side of a finding that stands alone is, if that is another file or line."""
    if len(findings) > 1:
        return ""
    located = (findings[0].locator.locate(ref.plan, ref.element) for ref in findings[0].related if not ref.is_whole_plan)
    others = _first_few(str(other) for other in located if other is not None and other != place)
    return f", see {others}" if others else ""


def _first_few(names: Iterable[str]) -> str:
    distinct = list(dict.fromkeys(names))
    more = len(distinct) - _FEW
    return ", ".join(distinct[:_FEW]) + (f" and {more} more" if more > 0 else "")
