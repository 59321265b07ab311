"""What is to be reached, how that is measured, and what is done for it."""

from collections.abc import Iterable, Iterator

from zvplan.model import Action, Indicator, Measurement, Objective
from zvplan.reporters.show.view import INDENT, View
from zvplan.reporters.show.words import joined


def objectives(view: View, chosen: Iterable[Objective], indent: str) -> Iterator[str]:
    """Objectives with their indicators and actions below them."""
    for objective in chosen:
        yield from view.layout.item(_objective(view, objective), indent)
        yield from view.items((_indicator(view, each) for each in objective.indicators), indent + INDENT)
        yield from view.items((_action(view, each) for each in objective.actions), indent + INDENT)


def _objective(view: View, objective: Objective) -> str:
    level = view.term(objective.level) or view.speech.say("objective")
    parent = "" if objective.parent is None else view.fact('works out "{value}"', view.element(objective.parent))
    answers = ", ".join(view.element(each) for each in objective.answers)
    title = f"{level}: {view.text(objective.title)} ({objective.id})"
    return joined((title, parent, view.fact("answers the expectation {value}", answers)))


def _indicator(view: View, indicator: Indicator) -> str:
    unit = f" {indicator.unit}" if indicator.unit else ""
    told = joined(
        (
            view.text(indicator.dimension),
            view.term(indicator.direction),
            view.fact("from {value}", _reading(view, indicator.baseline, unit)),
            view.fact("to {value}", _reading(view, indicator.target, unit)),
            *(view.fact("read {value}", _reading(view, each, unit)) for each in indicator.measurements),
            view.fact("source: {value}", view.text(indicator.source)),
            view.fact("owner: {value}", view.text(indicator.owner)),
        )
    )
    return joined((view.fact("indicator: {value}", view.text(indicator.title)), told))


def _reading(view: View, measurement: Measurement | None, unit: str) -> str:
    if measurement is None:
        return ""
    figure = view.speech.number(measurement.value)
    return joined((f"{figure}{unit} ({measurement.date})", view.text(measurement.note)), ", ")


def _action(view: View, action: Action) -> str:
    return joined(
        (
            view.fact("action: {value}", view.text(action.title)),
            "" if action.year is None else str(action.year),
            view.span(action.period),
            view.fact("owner: {value}", view.text(action.owner)),
            view.fact("with {value}", ", ".join(view.element(each) for each in action.partners)),
            view.term(action.chain_link),
            view.fact("serves too {value}", ", ".join(view.element(each) for each in action.also_serves)),
        )
    )
