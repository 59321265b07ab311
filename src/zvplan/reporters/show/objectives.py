"""What is to be reached, how that is measured, and what is done for it."""

from collections.abc import Iterable, Iterator

from zvplan.model import Action, Indicator, Measurement, Objective
from zvplan.reporters.show.view import INDENT, View
from zvplan.reporters.show.words import joined, phrase, span, spoken


def objectives(view: View, chosen: Iterable[Objective], indent: str) -> Iterator[str]:
    """Objectives with their indicators and actions below them."""
    for objective in chosen:
        yield from view.layout.item(_objective(view, objective), indent)
        yield from view.items((_indicator(view, each) for each in objective.indicators), indent + INDENT)
        yield from view.items((_action(view, each) for each in objective.actions), indent + INDENT)


def _objective(view: View, objective: Objective) -> str:
    level = joined((spoken(objective.level), "objective"), " ")
    parent = "" if objective.parent is None else f'works out "{view.element(objective.parent)}"'
    answers = ", ".join(view.element(each) for each in objective.answers)
    return joined(
        (f"{level}: {view.text(objective.title)} ({objective.id})", parent, phrase("answers the expectation {}", answers))
    )


def _indicator(view: View, indicator: Indicator) -> str:
    unit = phrase(" {}", indicator.unit)
    told = joined(
        (
            view.text(indicator.dimension),
            spoken(indicator.direction),
            _reading(view, "from", indicator.baseline, unit),
            _reading(view, "to", indicator.target, unit),
            *(_reading(view, "read", each, unit) for each in indicator.measurements),
            phrase("source {}", view.text(indicator.source)),
            phrase("owner {}", view.text(indicator.owner)),
        )
    )
    return joined((f"indicator: {view.text(indicator.title)}", told))


def _reading(view: View, label: str, measurement: Measurement | None, unit: str) -> str:
    if measurement is None:
        return ""
    return joined((f"{label} {measurement.value:g}{unit} ({measurement.date})", view.text(measurement.note)), ", ")


def _action(view: View, action: Action) -> str:
    return joined(
        (
            f"action: {view.text(action.title)}",
            phrase("{}", action.year),
            span(action.period),
            phrase("owner {}", view.text(action.owner)),
            phrase("with {}", ", ".join(view.element(each) for each in action.partners)),
            spoken(action.chain_link),
            phrase("serves too {}", ", ".join(view.element(each) for each in action.also_serves)),
        )
    )
