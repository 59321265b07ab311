"""Findings that somebody accepts, told with the reason."""

import sys
from collections.abc import Iterator

from zvplan.checking import WaivedFinding
from zvplan.finding import Finding
from zvplan.model import Waiver
from zvplan.reporters.layout import Layout
from zvplan.reporters.places import places
from zvplan.reporters.sentences import Wordings, told
from zvplan.translation import Speech

_INDENT = "  "


def accepted(waived: tuple[WaivedFinding, ...], wordings: Wordings, layout: Layout) -> Iterator[str]:
    """A section of its own: what is accepted, several findings alike in one sentence, why, until when, and where it stands."""
    speech = Speech(wordings.language)
    yield from layout.heading(speech.say("Accepted with a reason ({count})", count=len(waived)), _INDENT)
    by_waiver: dict[Waiver, list[Finding]] = {}
    for each in waived:
        by_waiver.setdefault(each.waiver, []).append(each.finding)
    for waiver, findings in by_waiver.items():
        sentences = told(findings, wordings, most=sys.maxsize)
        for sentence in sentences:
            yield from layout.item(sentence.text, _INDENT)
            yield from layout.paragraph(places(sentence, 1), _INDENT * 2, may_break_words=False)
        yield from layout.paragraph(_reason(waiver, wordings, speech), _INDENT * 2)


def _reason(waiver: Waiver, wordings: Wordings, speech: Speech) -> str:
    reason = " ".join(waiver.motivation.best(wordings.titles_language)[1].split())
    if waiver.expires is None:
        return speech.say("Reason: {reason}", reason=reason)
    return speech.say("Reason, accepted until {day}: {reason}", reason=reason, day=speech.day(waiver.expires))
