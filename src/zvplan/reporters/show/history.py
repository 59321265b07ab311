"""What was decided on a plan, changed in it, and made of it."""

from collections.abc import Iterable, Iterator
from datetime import date

from zvplan.model import Amendment, Decision, DecisionStatus, Outcome, PriorityChange, Removal
from zvplan.reporters.relations import tier
from zvplan.reporters.show.view import INDENT, View
from zvplan.reporters.show.words import joined, phrase, sentence, span, words

#: As wide as the longest date, so that what happened stands in a column.
_DATE_WIDTH = len("2019-10-03  ")


def decisions(view: View, chosen: Iterable[Decision], indent: str = INDENT) -> Iterator[str]:
    """Decisions as a timeline: those with a date in its order, and then the others."""
    for decision in sorted(chosen, key=lambda each: date.max if each.date is None else each.date.earliest):
        when = "no date" if decision.date is None else str(decision.date)
        yield from view.layout.item(_decision(view, decision), indent, when.ljust(_DATE_WIDTH))


def amendments(view: View) -> Iterator[str]:
    """What changed in mid-term, and whether that was in force on the day."""
    day = view.names.graph.at
    for amendment in sorted(view.loaded.amendments, key=lambda each: each.date.earliest):
        later = day is not None and amendment.date.earliest > day
        told = joined((view.text(amendment.title) or amendment.id, "not yet in force" if later else None))
        yield from view.layout.item(told, INDENT, str(amendment.date).ljust(_DATE_WIDTH))
        yield from view.items((each for each in _changes(view, amendment) if each), INDENT * 2)
        yield from decisions(view, amendment.decisions, INDENT * 2)


def evaluations(view: View) -> Iterator[str]:
    """How the plan turned out."""
    for evaluation in sorted(view.plan.evaluations, key=lambda each: each.date.earliest):
        period = phrase("on {}", span(evaluation.period))
        bodies = ", ".join(words(body) for body in evaluation.bodies)
        told = joined((joined((period, phrase("by the {}", bodies)), " "), view.text(evaluation.statement))) or "evaluated"
        yield from view.layout.item(sentence(told), INDENT, str(evaluation.date).ljust(_DATE_WIDTH))
        yield from view.items((_outcome(view, each) for each in evaluation.outcomes), INDENT * 2)


def _decision(view: View, decision: Decision) -> str:
    actors = ", ".join((*map(words, decision.bodies), *map(words, decision.roles)))
    status = None if decision.status is DecisionStatus.DONE else words(decision.status)
    told = joined((words(decision.kind), actors), ": ")
    return joined((told, status, view.text(decision.note)))


def _changes(view: View, amendment: Amendment) -> Iterator[str]:
    yield view.text(amendment.reason)
    if amendment.answers is not None:
        yield f"answers {view.ref(amendment.answers)}"
    for priority in amendment.added:
        yield f"added as {tier(priority.tier)}: {view.text(priority.title)} ({priority.id})"
    yield from (_change(view, change) for change in amendment.changed)
    yield from (_removal(view, removal) for removal in amendment.removed)
    for omission in amendment.omissions:
        yield joined((f"leaves out {view.ref(omission.target)}", view.text(omission.motivation)), ": ")


def _change(view: View, change: PriorityChange) -> str:
    what = (
        "" if change.tier is None else f"now {tier(change.tier)}",
        phrase('now called "{}"', view.text(change.title)),
        "" if change.description is None else "described anew",
        "" if change.alignments is None else "aligned anew",
    )
    return joined((f"changed: {view.former(change.priority)}", *what, view.text(change.reason)))


def _removal(view: View, removal: Removal) -> str:
    return joined((f"removed: {view.former(removal.priority)}", view.text(removal.reason)))


def _outcome(view: View, outcome: Outcome) -> str:
    return joined((f"{view.element(outcome.element)}: {words(outcome.result)}", view.text(outcome.statement)))
