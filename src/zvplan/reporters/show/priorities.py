"""What a plan singles out, what that answers, and what it leaves out."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from zvplan.graph import StatedAlignment
from zvplan.model import Axis, Evidence, Omission, OmissionReason, Priority, Provenance, Ref, Tier
from zvplan.reporters.relations import provenance, relation, remark, tiers
from zvplan.reporters.show.objectives import objectives
from zvplan.reporters.show.view import INDENT, View
from zvplan.reporters.show.words import joined, phrase, sentence, span, spoken, words


def priorities(view: View) -> Iterator[str]:
    """Priorities by tier and axis, under the headings of the plan itself."""
    for tier in Tier:
        for axis in Axis:
            chosen = [each for each in view.plan.priorities if (each.tier, each.axis) == (tier, axis)]
            side = "" if axis is Axis.EXTERNAL else " of the organisation itself"
            yield from view.section(f"{tiers(tier).capitalize()}{side} ({len(chosen)})", _tier(view, tier, chosen))


def omissions(view: View) -> Iterator[str]:
    """What is left out of the plans above, and why."""
    yield from view.section("Left out", view.items(_omission(view, omission) for omission in view.plan.omissions))


def evidence(view: View, found: Iterable[Evidence]) -> Iterator[str]:
    """What something rests on, one sentence for each piece."""
    for each in found:
        source = view.text(each.source)
        told = joined((source, view.text(each.statement), span(each.period), spoken(each.trend)))
        closed, where = phrase("closed {}", each.closed), phrase("in {}", each.municipality)
        against = "speaks against the choice that was made" if each.contradicts else ""
        yield joined((words(each.basis), joined((told, closed, where, against))), ": ")


def _tier(view: View, tier: Tier, chosen: list[Priority]) -> Iterator[str]:
    for label in view.plan.tier_labels:
        if label.tier is tier and chosen:
            own = joined((f'in the plan\'s words: "{view.text(label.label)}"', view.text(label.definition)), ": ")
            yield from view.paragraph(sentence(own))
    for group, members in groupby(chosen, key=lambda priority: view.text(priority.group)):
        yield from view.paragraph(group)
        for priority in members:
            yield from _priority(view, priority, INDENT * 2 if group else INDENT)


def _priority(view: View, priority: Priority, indent: str) -> Iterator[str]:
    mark = "- " if priority.number is None else f"{priority.number}  "
    below = indent + INDENT
    yield from view.layout.item(f"{view.text(priority.title)} ({priority.id})", indent, mark)
    for text in (view.text(priority.description), sentence(_facts(view, priority)), *_remarks(view, priority)):
        yield from view.paragraph(text, below)
    ref = Ref(view.plan.id, priority.id)
    stated = [each for each in view.names.graph.upward(ref) if each.alignment in priority.alignments]
    yield from view.items((_alignment(view, each) for each in stated), below)
    for reason in priority.not_aligned_with:
        told = f"answers nothing of the {words(reason.kind)}: {view.text(reason.motivation)}"
        yield from view.layout.item(told, below)
    rests = [f"rests on {each}" for each in evidence(view, priority.evidence)]
    yield from view.items(rests, below)
    yield from objectives(view, priority.objectives, below)


def _facts(view: View, priority: Priority) -> str:
    continued = ", ".join(view.ref(ref) for ref in priority.continues)
    return joined(
        (
            spoken(priority.origin),
            phrase("goes on from {}", continued),
            spoken(priority.domain),
            spoken(priority.focus),
            phrase("about {}", ", ".join(priority.phenomena)),
            phrase("set by {}", ", ".join(map(words, priority.set_by))),
            phrase("only in {}", ", ".join(priority.municipalities)),
            phrase("answers the expectation {}", ", ".join(map(view.element, priority.answers))),
        )
    )


def _remarks(view: View, priority: Priority) -> Iterator[str]:
    for text in (priority.scope_note, priority.condition, priority.note):
        yield sentence(view.text(text))


def _alignment(view: View, stated: StatedAlignment) -> str:
    alignment = stated.alignment
    source = "" if alignment.provenance is Provenance.STATED else provenance(alignment)
    why = phrase("because: {}", view.text(alignment.rationale))
    return joined((f"{relation(alignment)} {view.ref(stated.target)}", source, remark(stated.status), why))


def _omission(view: View, omission: Omission) -> str:
    reason = None if omission.reason in {None, OmissionReason.OTHER} else words(omission.reason)
    why = joined((reason, view.text(omission.motivation)), ": ") or "no reason is given"
    return f"{view.ref(omission.target)}: {why}"
