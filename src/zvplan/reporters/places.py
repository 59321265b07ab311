"""Where to look."""

from zvplan.finding import Finding
from zvplan.reporters.sentences import Sentence
from zvplan.translation import Speech


def places(sentence: Sentence, most: int) -> str:
    """Where to look, at most so many places, and the code.

    The first place in full, the others by their lines; plans that come from no file have the ids of what is meant instead.
    """
    speech = Speech(sentence.language)
    located = sorted({place for finding in sentence.findings if (place := finding.location) is not None})
    lines = (speech.say("line {line}", line=place.line) for place in located if place.line != located[0].line)
    names = (str(located[0]), *lines) if located else tuple(str(finding.subject) for finding in sentence.findings)
    where = speech.first_few(names, most)
    others = _others(sentence.findings[0], most, speech) if len(sentence.findings) == 1 else ""
    told = speech.say("{place}, see {others}", place=where, others=others) if others else where
    return f"{told}  {sentence.rule.code} {sentence.rule.name}"


def _others(finding: Finding, most: int, speech: Speech) -> str:
    """Where the other side of a finding is, if that is in a file too, and not the same place.

    What its plan does not have, such as a mistyped name, is found where the plan begins: that is no place to look.
    """
    locate = finding.locator.locate
    found = ((locate(ref.plan, ref.element), locate(ref.plan)) for ref in finding.related if not ref.is_whole_plan)
    return speech.first_few(tuple(str(place) for place, start in found if place not in {None, start, finding.location}), most)
