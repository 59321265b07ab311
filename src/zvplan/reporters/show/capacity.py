"""How many people a zone has, and how it guarantees the basic functions with them."""

from collections.abc import Iterator

from zvplan.model import Capacity, FunctionGuarantee
from zvplan.reporters.show.view import View
from zvplan.reporters.show.words import joined


def capacity(view: View) -> Iterator[str]:
    """The staff of the zone, and what it is for."""
    found = view.plan.capacity
    if found is not None:
        note = view.paragraph(view.text(found.note))
        yield from view.section("Capacity in full-time equivalents", (*view.items(_figures(view, found)), *note))


def functions(view: View) -> Iterator[str]:
    """The basic functions."""
    yield from view.section("Basic functions", view.items(_function(view, each) for each in view.plan.basic_functions))


def _figures(view: View, found: Capacity) -> Iterator[str]:
    facts = (
        view.fact("available: {value}", _number(view, found.available)),
        view.fact("for administrative police missions: {value}", _number(view, found.administrative)),
        view.fact("for judicial police missions: {value}", _number(view, found.judicial)),
        view.fact("for missions of a federal nature: {value}", _number(view, found.federal)),
        view.fact("fixed by the council: {value}", _number(view, found.cadre)),
        view.fact("minimum for the zone: {value}", _number(view, found.minimum)),
    )
    return (fact for fact in facts if fact)


def _function(view: View, guarantee: FunctionGuarantee) -> str:
    hours = ""
    if guarantee.round_the_clock is not None:
        hours = view.speech.say("day and night") if guarantee.round_the_clock else view.speech.say("not day and night")
    told = joined(
        (
            view.text(guarantee.description),
            view.fact("{value} full-time equivalents", _number(view, guarantee.staff)),
            view.fact("printed as one officer per {value} inhabitants", _number(view, guarantee.stated_ratio)),
            view.fact("posts in {value}", ", ".join(guarantee.posts)),
            hours,
        )
    )
    return joined((view.term(guarantee.function), told), ": ")


def _number(view: View, value: float | None) -> str:
    return "" if value is None else view.speech.number(value)
