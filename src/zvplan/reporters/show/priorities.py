"""What a plan singles out, what that answers, and what it leaves out."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from zvplan.graph import StatedAlignment
from zvplan.model import Axis, Discontinuation, Evidence, Omission, OmissionReason, Priority, Provenance, Ref, Tier
from zvplan.reporters.relations import provenance, remark, upward
from zvplan.reporters.show.objectives import objectives
from zvplan.reporters.show.view import INDENT, View
from zvplan.reporters.show.words import joined, sentence
from zvplan.translation import marked

_HEADINGS: Final = {
    (Tier.PRIORITY, Axis.EXTERNAL): marked("Priorities ({count})"),
    (Tier.PRIORITY, Axis.INTERNAL): marked("Priorities of the organisation itself ({count})"),
    (Tier.ATTENTION, Axis.EXTERNAL): marked("Points of attention ({count})"),
    (Tier.ATTENTION, Axis.INTERNAL): marked("Points of attention of the organisation itself ({count})"),
    (Tier.REGULAR, Axis.EXTERNAL): marked("Regular work ({count})"),
    (Tier.REGULAR, Axis.INTERNAL): marked("Regular work of the organisation itself ({count})"),
}


def priorities(view: View) -> Iterator[str]:
    """Priorities by tier and axis, under the headings of the plan itself."""
    for tier in Tier:
        for axis in Axis:
            chosen = [each for each in view.plan.priorities if (each.tier, each.axis) == (tier, axis)]
            yield from view.section(_HEADINGS[tier, axis], _tier(view, tier, chosen), count=len(chosen))


def omissions(view: View) -> Iterator[str]:
    """What is left out of the plans above, and why."""
    yield from view.section("Left out", view.items(_omission(view, omission) for omission in view.plan.omissions))


def discontinued(view: View) -> Iterator[str]:
    """What the earlier plan had and this one does not go on with, and why."""
    yield from view.section("Not continued", view.items(_discontinuation(view, each) for each in view.plan.discontinued))


def evidence(view: View, found: Iterable[Evidence]) -> Iterator[str]:
    """What something rests on, one sentence for each piece."""
    for each in found:
        source = view.text(each.source)
        told = joined((source, view.text(each.statement), view.span(each.period), view.term(each.trend)))
        closed, where = view.fact("closed {value}", each.closed), view.fact("in {value}", each.municipality)
        against = view.speech.say("speaks against the choice that was made") if each.contradicts else ""
        yield joined((view.term(each.basis), joined((told, closed, where, against))), ": ")


def _tier(view: View, tier: Tier, chosen: list[Priority]) -> Iterator[str]:
    for label in view.plan.tier_labels:
        if label.tier is tier and chosen:
            own = view.fact('in the plan\'s words: "{value}"', view.text(label.label))
            yield from view.paragraph(sentence(joined((own, view.text(label.definition)), ": ")))
    for group, members in groupby(chosen, key=lambda priority: view.text(priority.group)):
        yield from view.paragraph(group)
        for priority in members:
            yield from _priority(view, priority, INDENT * 2 if group else INDENT)


def _priority(view: View, priority: Priority, indent: str) -> Iterator[str]:
    mark = "- " if priority.number is None else f"{' '.join(priority.number.split())}  "
    below = indent + INDENT
    yield from view.layout.item(f"{view.text(priority.title)} ({priority.id})", indent, mark)
    for text in (view.text(priority.description), sentence(_facts(view, priority)), *_remarks(view, priority)):
        yield from view.paragraph(text, below)
    ref = Ref(view.plan.id, priority.id)
    stated = [each for each in view.names.graph.upward(ref) if each.alignment in priority.alignments]
    yield from view.items((_alignment(view, each) for each in stated), below)
    for reason in priority.not_aligned_with:
        kind, why = view.term(reason.kind), view.text(reason.motivation)
        told = view.speech.say("answers nothing of the {kind}: {reason}", kind=kind, reason=why)
        yield from view.layout.item(told, below)
    rests = [view.fact("rests on {value}", each) for each in evidence(view, priority.evidence)]
    yield from view.items(rests, below)
    yield from objectives(view, priority.objectives, below)


def _facts(view: View, priority: Priority) -> str:
    continued = ", ".join(view.ref(ref) for ref in priority.continues)
    return joined(
        (
            view.term(priority.origin),
            view.fact("goes on from {value}", continued),
            view.term(priority.domain),
            view.term(priority.focus),
            view.fact("phenomena: {value}", ", ".join(priority.phenomena)),
            view.fact("set by {value}", view.terms(priority.set_by)),
            "" if priority.staff is None else view.fact("{value} full-time equivalents", view.speech.number(priority.staff)),
            view.fact("only in {value}", ", ".join(priority.municipalities)),
            view.fact("answers the expectation {value}", ", ".join(map(view.element, priority.answers))),
        )
    )


def _remarks(view: View, priority: Priority) -> Iterator[str]:
    for text in (priority.scope_note, priority.condition, priority.note):
        yield sentence(view.text(text))


def _alignment(view: View, stated: StatedAlignment) -> str:
    alignment = stated.alignment
    source = "" if alignment.provenance is Provenance.STATED else provenance(alignment, view.speech)
    why = view.fact("because: {value}", view.text(alignment.rationale))
    told = upward(alignment, view.ref(stated.target), view.speech)
    return joined((told, source, remark(stated.status, view.speech), why))


def _omission(view: View, omission: Omission) -> str:
    reason = "" if omission.reason is OmissionReason.OTHER else view.term(omission.reason)
    why = joined((reason, view.text(omission.motivation)), ": ") or view.speech.say("no reason is given")
    return f"{view.ref(omission.target)}: {why}"


def _discontinuation(view: View, ended: Discontinuation) -> str:
    why = view.text(ended.motivation) or view.speech.say("no reason is given")
    return f"{view.ref(ended.priority)}: {why}"
