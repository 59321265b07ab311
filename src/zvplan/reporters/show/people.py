"""Who has a part in a plan, what they ask, and with what it is carried out."""

from collections.abc import Iterator

from zvplan.model import Expectation, FunctionGuarantee, Phenomenon, Seat, Section, Source, Stakeholder, Standing
from zvplan.reporters.show.view import View
from zvplan.reporters.show.words import joined, phrase, words


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


def means(view: View) -> Iterator[str]:
    """Basic functions and chapters."""
    plan = view.plan
    yield from view.section("Basic functions", view.items(_function(view, each) for each in plan.basic_functions))
    yield from view.section("Chapters", view.items(_chapter(view, each) for each in plan.sections))


def background(view: View) -> Iterator[str]:
    """Phenomena, sources and remarks."""
    plan = view.plan
    yield from view.section("Phenomena", view.items(_phenomenon(view, each) for each in plan.phenomena))
    yield from view.section("Sources", view.items(_source(view, each) for each in plan.sources))
    yield from view.section("Note", view.paragraph(view.text(plan.note)))


def _seat(view: View, seat: Seat) -> str:
    return joined(
        (
            joined((words(seat.role), phrase("of {}", seat.municipality), phrase("({})", seat.count)), " "),
            phrase('"{}"', view.text(seat.label)),
            None if seat.standing is Standing.STATUTORY else words(seat.standing),
            "or a delegate" if seat.or_delegate else None,
            "chair" if seat.chair else None,
        ),
        ", ",
    )


def _stakeholder(view: View, stakeholder: Stakeholder) -> str:
    told = joined((view.text(stakeholder.name), words(stakeholder.kind), stakeholder.municipality), ", ")
    return joined((told, view.text(stakeholder.role)), ": ")


def _expectation(view: View, expectation: Expectation) -> str:
    asked = "" if expectation.stakeholder is None else f"asked by {view.element(expectation.stakeholder)}"
    source = None if expectation.source is None else f"written down in {view.ref(expectation.source)}"
    return joined((f"{view.text(expectation.statement)} ({expectation.id})", asked, source))


def _function(view: View, guarantee: FunctionGuarantee) -> str:
    staff = phrase("{:g} full-time equivalents", guarantee.staff)
    return joined((words(guarantee.function), joined((view.text(guarantee.description), staff))), ": ")


def _chapter(view: View, section: Section) -> str:
    holds = None if section.content is None else f"holds {words(section.content)}"
    told = joined((view.text(section.title), holds, "confidential" if section.confidential else None))
    return joined((told, view.text(section.text)), ": ")


def _phenomenon(view: View, phenomenon: Phenomenon) -> str:
    others = ", ".join(view.text(each) for each in phenomenon.other_labels)
    told = joined(
        (
            f"{view.text(phenomenon.label)} ({phenomenon.id})",
            phrase("also called {}", others),
            phrase("part of {}", phenomenon.broader),
            ", ".join(phenomenon.codes),
        )
    )
    return joined((told, view.text(phenomenon.definition)), ": ")


def _source(view: View, source: Source) -> str:
    published, consulted = phrase("of {}", source.published), phrase("read on {}", source.consulted)
    return joined((joined((view.text(source.title), source.url), ", "), published, consulted, view.text(source.note)))
