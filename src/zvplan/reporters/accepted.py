"""Findings that somebody accepts, told with the reason."""

from collections.abc import Iterator

from zvplan.checking import WaivedFinding
from zvplan.reporters.layout import Layout
from zvplan.reporters.places import places
from zvplan.reporters.sentences import Sentence, Wordings
from zvplan.translation import Speech

_INDENT = "  "


def accepted(waived: tuple[WaivedFinding, ...], wordings: Wordings, layout: Layout) -> Iterator[str]:
    """A section of its own: each finding, why it is accepted, until when, and where it stands."""
    speech = Speech(wordings.language)
    yield from layout.heading(speech.say("Accepted with a reason ({count})", count=len(waived)), _INDENT)
    for each in waived:
        finding, waiver = each.finding, each.waiver
        sentence = Sentence(text=wordings.message(finding), findings=(finding,), language=wordings.language)
        yield from layout.item(sentence.text, _INDENT)
        reason = " ".join(waiver.motivation.best(wordings.titles_language)[1].split())
        told = (
            speech.say("Reason: {reason}", reason=reason)
            if waiver.expires is None
            else speech.say("Reason, accepted until {day}: {reason}", reason=reason, day=speech.day(waiver.expires))
        )
        yield from layout.paragraph(told, _INDENT * 2)
        yield from layout.paragraph(places(sentence, 1), _INDENT * 2, may_break_words=False)
