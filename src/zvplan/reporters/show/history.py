"""What was decided on a plan, changed in it, and made of it."""

from collections.abc import Iterable, Iterator
from datetime import date

from zvplan.model import Amendment, Decision, DecisionStatus, Outcome, PriorityChange, Removal
from zvplan.reporters.show.view import INDENT, View
from zvplan.reporters.show.words import joined, sentence

#: As wide as the longest date, so that what happened stands in a column.
_DATE_WIDTH = len("2019-10-03  ")


def decisions(view: View, chosen: Iterable[Decision], indent: str = INDENT) -> Iterator[str]:
    """Decisions as a timeline: those with a date in its order, and then the others."""
    for decision in sorted(chosen, key=lambda each: date.max if each.date is None else each.date.earliest):
        when = view.speech.say("no date") if decision.date is None else str(decision.date)
        yield from view.layout.item(_decision(view, decision), indent, when.ljust(_DATE_WIDTH))


def amendments(view: View) -> Iterator[str]:
    """What changed in mid-term, and whether that was in force on the day."""
    day = view.names.graph.at
    for amendment in sorted(view.loaded.amendments, key=lambda each: each.date.earliest):
        later = day is not None and amendment.date.earliest > day
        told = joined((view.text(amendment.title) or amendment.id, view.speech.say("not yet in force") if later else None))
        yield from view.layout.item(told, INDENT, str(amendment.date).ljust(_DATE_WIDTH))
        yield from view.items((each for each in _changes(view, amendment) if each), INDENT * 2)
        yield from decisions(view, amendment.decisions, INDENT * 2)


def evaluations(view: View) -> Iterator[str]:
    """How the plan turned out."""
    for evaluation in sorted(view.plan.evaluations, key=lambda each: each.date.earliest):
        period, bodies = view.span(evaluation.period), view.terms(evaluation.bodies)
        facts = (view.fact("about {value}", period), view.fact("by: {value}", bodies), view.text(evaluation.statement))
        told = joined(facts) or view.speech.say("evaluated")
        yield from view.layout.item(sentence(told), INDENT, str(evaluation.date).ljust(_DATE_WIDTH))
        yield from view.items((_outcome(view, each) for each in evaluation.outcomes), INDENT * 2)


def _decision(view: View, decision: Decision) -> str:
    actors = view.terms((*decision.bodies, *decision.roles))
    status = None if decision.status is DecisionStatus.DONE else view.term(decision.status)
    told = joined((view.term(decision.kind), actors), ": ")
    return joined((told, status, view.text(decision.note)))


def _changes(view: View, amendment: Amendment) -> Iterator[str]:
    yield view.text(amendment.reason)
    if amendment.answers is not None:
        yield view.fact("answers {value}", view.ref(amendment.answers))
    for priority in amendment.added:
        title, tier = view.text(priority.title), view.term(priority.tier)
        yield view.speech.say("added as {tier}: {title} ({id})", tier=tier, title=title, id=priority.id)
    yield from (_change(view, change) for change in amendment.changed)
    yield from (_removal(view, removal) for removal in amendment.removed)
    for omission in amendment.omissions:
        yield joined((view.fact("leaves out {value}", view.ref(omission.target)), view.text(omission.motivation)), ": ")


def _change(view: View, change: PriorityChange) -> str:
    what = (
        view.fact("now {value}", view.term(change.tier)),
        view.fact('now called "{value}"', view.text(change.title)),
        "" if change.description is None else view.speech.say("described anew"),
        "" if change.alignments is None else view.speech.say("aligned anew"),
    )
    changed = view.fact("changed: {value}", view.former(change.priority))
    return joined((changed, *what, view.text(change.reason)))


def _removal(view: View, removal: Removal) -> str:
    return joined((view.fact("removed: {value}", view.former(removal.priority)), view.text(removal.reason)))


def _outcome(view: View, outcome: Outcome) -> str:
    return joined((f"{view.element(outcome.element)}: {view.term(outcome.result)}", view.text(outcome.statement)))
