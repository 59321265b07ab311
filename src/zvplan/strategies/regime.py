"""What the law asks of plans, in this country or another."""

from datetime import date
from typing import Any, TypedDict, Unpack

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from zvplan.model import (
    AnswerDuty,
    BasicFunction,
    Circular,
    ContentItem,
    DutyBasis,
    PlanKind,
    Regime,
    Region,
    Role,
    ServiceNorm,
    StatutoryTerm,
)
from zvplan.model.dates import FIRST_YEAR, LAST_YEAR
from zvplan.strategies.chosen import chosen
from zvplan.strategies.dates import dates, years
from zvplan.strategies.kinds import answered_kinds
from zvplan.strategies.parts import optional, put_together, some, sparse
from zvplan.strategies.text import texts_such_as


class StatutoryTermParts(TypedDict, total=False):
    """The attributes of `StatutoryTerm`, each as a strategy of its values."""

    first_start_year: SearchStrategy[int]
    last_start_year: SearchStrategy[int | None]
    years: SearchStrategy[int]
    extended_to: SearchStrategy[date | None]
    source: SearchStrategy[str]


class AnswerDutyParts(TypedDict, total=False):
    """The attributes of `AnswerDuty`, each as a strategy of its values."""

    kind: SearchStrategy[PlanKind]
    basis: SearchStrategy[DutyBasis]
    region: SearchStrategy[Region | None]
    source: SearchStrategy[str]


class ServiceNormParts(TypedDict, total=False):
    """The attributes of `ServiceNorm`, each as a strategy of its values."""

    function: SearchStrategy[BasicFunction]
    inhabitants_per_officer: SearchStrategy[int | None]
    capacity_share: SearchStrategy[float | None]
    post_per_municipality: SearchStrategy[bool]
    round_the_clock: SearchStrategy[bool]
    source: SearchStrategy[str]


class CircularParts(TypedDict, total=False):
    """The attributes of `Circular`, each as a strategy of its values."""

    name: SearchStrategy[str]
    until: SearchStrategy[date | None]
    replaced_by: SearchStrategy[str | None]
    source: SearchStrategy[str]


class RegimeParts(TypedDict, total=False):
    """The attributes of `Regime`, each as a strategy of its values."""

    name: SearchStrategy[str]
    terms: SearchStrategy[tuple[StatutoryTerm, ...]]
    cycle_start_years: SearchStrategy[tuple[int, ...]]
    duties: SearchStrategy[tuple[AnswerDuty, ...]]
    required_content: SearchStrategy[tuple[ContentItem, ...]]
    required_content_of_several: SearchStrategy[tuple[ContentItem, ...]]
    statutory_roles: SearchStrategy[tuple[Role, ...]]
    required_functions: SearchStrategy[tuple[BasicFunction, ...]]
    norms: SearchStrategy[tuple[ServiceNorm, ...]]
    circulars: SearchStrategy[tuple[Circular, ...]]
    fewest_priorities: SearchStrategy[int | None]
    most_priorities: SearchStrategy[int | None]
    ministerial_reaction_months: SearchStrategy[int | None]
    tacit_approval: SearchStrategy[bool]
    evidence_years: SearchStrategy[int | None]
    council_meetings_a_year: SearchStrategy[int | None]


def statutory_terms(**parts: Unpack[StatutoryTermParts]) -> SearchStrategy[StatutoryTerm]:
    """How long plans last that start in some years.

    Where both first and last start year are chosen, no last one is before a first.
    """
    others = {name: part for name, part in chosen(StatutoryTerm, parts).items() if not name.endswith("start_year")}
    usual_length = st.just(6) | st.integers(1, 10)
    always = {"start_years": _start_years(parts), "years": usual_length, "source": _sources(), **others}
    return put_together(_term, always, {"extended_to": dates()})


def _term(*, start_years: tuple[int, int | None], **others: Any) -> StatutoryTerm:
    first, last = start_years
    return StatutoryTerm(first_start_year=first, last_start_year=last, **others)


@st.composite
def _start_years(draw: DrawFn, parts: StatutoryTermParts) -> tuple[int, int | None]:
    last = draw(parts["last_start_year"]) if "last_start_year" in parts else None
    latest = LAST_YEAR if last is None else last
    first = draw(
        parts["first_start_year"] if "first_start_year" in parts else years(first=min(FIRST_YEAR, latest), last=latest)
    )
    if "last_start_year" not in parts:
        last = draw(optional(st.integers(first, max(first, LAST_YEAR))))
    return first, last


def _sources() -> SearchStrategy[str]:
    return texts_such_as("art. 36 of the Act of 7 December 1998")


def answer_duties(**parts: Unpack[AnswerDutyParts]) -> SearchStrategy[AnswerDuty]:
    """Duties to answer plans of a kind."""
    return sparse(
        AnswerDuty,
        parts,
        {"kind": answered_kinds(), "basis": st.sampled_from(DutyBasis), "source": _sources()},
        {"region": st.sampled_from(Region)},
    )


def service_norms(**parts: Unpack[ServiceNormParts]) -> SearchStrategy[ServiceNorm]:
    """Norm figures of basic functions."""
    return sparse(
        ServiceNorm,
        parts,
        {"function": st.sampled_from(BasicFunction), "source": texts_such_as("PLP 10")},
        {
            "inhabitants_per_officer": st.integers(min_value=1),
            "capacity_share": st.floats(0, 1),
            "post_per_municipality": st.booleans(),
            "round_the_clock": st.booleans(),
        },
    )


def circulars(**parts: Unpack[CircularParts]) -> SearchStrategy[Circular]:
    """Circulars that count, and some that did."""
    return sparse(
        Circular,
        parts,
        {"name": texts_such_as("PLP 44"), "source": texts_such_as("https://example.org/plp-44")},
        {"until": dates(), "replaced_by": texts_such_as("PLP 50")},
    )


def regimes(**parts: Unpack[RegimeParts]) -> SearchStrategy[Regime]:
    """Demands on zonal plans, from none at all to many."""
    return sparse(
        Regime,
        parts,
        {"name": texts_such_as("Belgium")},
        {
            "terms": some(statutory_terms()),
            "cycle_start_years": some(years()),
            "duties": some(answer_duties()),
            "required_content": some(st.sampled_from(ContentItem)),
            "required_content_of_several": some(st.sampled_from(ContentItem)),
            "statutory_roles": some(st.sampled_from(Role)),
            "required_functions": some(st.sampled_from(BasicFunction)),
            "norms": some(service_norms()),
            "circulars": some(circulars()),
            "fewest_priorities": st.integers(0, 10),
            "most_priorities": st.integers(0, 10),
            "ministerial_reaction_months": st.integers(1, 24),
            "tacit_approval": st.booleans(),
            "evidence_years": st.integers(0, 20),
            "council_meetings_a_year": st.integers(1, 12),
        },
    )
