"""Who has a part in a plan, what they ask, and what else stands in it."""

from collections.abc import Iterator

from zvplan.model import Expectation, Phenomenon, Seat, Section, Source, Stakeholder, Standing
from zvplan.reporters.show.view import View
from zvplan.reporters.show.words import joined


def council(view: View) -> Iterator[str]:
    """The zonal security council."""
    found = view.plan.council
    if found is not None:
        note = view.paragraph(view.text(found.note))
        yield from view.section("Council", (*view.items(_seat(view, seat) for seat in found.seats), *note))


def stakeholders(view: View) -> Iterator[str]:
    """Those with an interest, and what they expect."""
    plan = view.plan
    yield from view.section("Stakeholders", view.items(_stakeholder(view, each) for each in plan.stakeholders))
    yield from view.section("Expectations", view.items(_expectation(view, each) for each in plan.expectations))


def chapters(view: View) -> Iterator[str]:
    """The chapters, and what the law wants to find in them."""
    yield from view.section("Chapters", view.items(_chapter(view, each) for each in view.plan.sections))


def background(view: View) -> Iterator[str]:
    """Phenomena, sources and remarks."""
    plan = view.plan
    yield from view.section("Phenomena", view.items(_phenomenon(view, each) for each in plan.phenomena))
    yield from view.section("Sources", view.items(_source(view, each) for each in plan.sources))
    yield from view.section("Note", view.paragraph(view.text(plan.note)))


def _seat(view: View, seat: Seat) -> str:
    return joined(
        (
            _role(view, seat),
            view.fact('"{value}"', view.text(seat.label)),
            None if seat.standing is Standing.STATUTORY else view.term(seat.standing),
            view.speech.say("or a delegate") if seat.or_delegate else None,
            view.speech.say("chair") if seat.chair else None,
        ),
        ", ",
    )


def _role(view: View, seat: Seat) -> str:
    role = view.term(seat.role)
    office = view.speech.say("{role} of {place}", role=role, place=seat.municipality) if seat.municipality else role
    return office if seat.count is None else f"{office} ({seat.count})"


def _stakeholder(view: View, stakeholder: Stakeholder) -> str:
    told = joined((view.text(stakeholder.name), view.term(stakeholder.kind), stakeholder.municipality), ", ")
    return joined((told, view.text(stakeholder.role)), ": ")


def _expectation(view: View, expectation: Expectation) -> str:
    asked = "" if expectation.stakeholder is None else view.fact("asked by {value}", view.element(expectation.stakeholder))
    source = None if expectation.source is None else view.fact("written down in {value}", view.ref(expectation.source))
    return joined((f"{view.text(expectation.statement)} ({expectation.id})", asked, source))


def _chapter(view: View, section: Section) -> str:
    holds = view.fact("holds {value}", view.term(section.content))
    told = joined((view.text(section.title), holds, view.speech.say("confidential") if section.confidential else None))
    return joined((told, view.text(section.text)), ": ")


def _phenomenon(view: View, phenomenon: Phenomenon) -> str:
    others = ", ".join(view.text(each) for each in phenomenon.other_labels)
    told = joined(
        (
            f"{view.text(phenomenon.label)} ({phenomenon.id})",
            view.fact("also called {value}", others),
            view.fact("part of {value}", phenomenon.broader),
            ", ".join(phenomenon.codes),
        )
    )
    return joined((told, view.text(phenomenon.definition)), ": ")


def _source(view: View, source: Source) -> str:
    published, consulted = view.fact("published {value}", source.published), view.fact("read on {value}", source.consulted)
    return joined((joined((view.text(source.title), source.url), ", "), published, consulted, view.text(source.note)))
