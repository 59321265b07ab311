"""Which findings about a plan somebody accepts."""

from collections.abc import Iterator

from zvplan.model import Waiver
from zvplan.reporters.show.view import View
from zvplan.reporters.show.words import joined


def waivers(view: View) -> Iterator[str]:
    """What is accepted, and why."""
    yield from view.section("Accepted findings", view.items(_waiver(view, each) for each in view.plan.waivers))


def _waiver(view: View, waiver: Waiver) -> str:
    what = (
        waiver.rule,
        "" if waiver.element is None else view.element(waiver.element),
        "" if waiver.about is None else view.fact("about {value}", view.ref(waiver.about)),
        "" if waiver.expires is None else view.fact("until {value}", waiver.expires),
    )
    return joined((joined(what, ", "), view.text(waiver.motivation)), ": ")
