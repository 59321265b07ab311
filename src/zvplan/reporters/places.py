"""Where to look."""

from zvplan.finding import Finding
from zvplan.reporters.sentences import Sentence, first_few


def places(sentence: Sentence, most: int) -> str:
    """Where to look, at most so many places, and the code.

    The first place in full, the others by their lines; plans that come from no file have the ids of what is meant instead.
    """
    located = sorted({place for finding in sentence.findings if (place := finding.location) is not None})
    lines = (f"line {place.line}" for place in located if place.line != located[0].line)
    names = [str(located[0]), *lines] if located else [str(finding.subject) for finding in sentence.findings]
    see = _see(sentence.findings[0], most) if len(sentence.findings) == 1 else ""
    return f"{first_few(names, most)}{see}  {sentence.rule.code} {sentence.rule.name}"


def _see(finding: Finding, most: int) -> str:
    """Where the other side of a finding is, if that is in a file too, and not the same place."""
    related = (finding.locator.locate(ref.plan, ref.element) for ref in finding.related if not ref.is_whole_plan)
    others = first_few((str(place) for place in related if place is not None and place != finding.location), most)
    return f", see {others}" if others else ""
