"""Councils, their seats and what bodies and offices decide."""

from typing import TypedDict, Unpack

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.model import (
    Body,
    Council,
    Decision,
    DecisionKind,
    DecisionStatus,
    LocalizedString,
    PartialDate,
    Role,
    Seat,
    Standing,
)
from zvplan.strategies.dates import partial_dates
from zvplan.strategies.parts import first_of_all, some, sparse
from zvplan.strategies.text import localized_strings, localized_such_as, texts_such_as


class SeatParts(TypedDict, total=False):
    """The attributes of `Seat`, each as a strategy of its values."""

    role: SearchStrategy[Role]
    standing: SearchStrategy[Standing]
    municipality: SearchStrategy[str | None]
    count: SearchStrategy[int | None]
    or_delegate: SearchStrategy[bool]
    chair: SearchStrategy[bool]
    label: SearchStrategy[LocalizedString | None]


class CouncilParts(TypedDict, total=False):
    """The attributes of `Council`, each as a strategy of its values."""

    seats: SearchStrategy[tuple[Seat, ...]]
    note: SearchStrategy[LocalizedString | None]


class DecisionParts(TypedDict, total=False):
    """The attributes of `Decision`, each as a strategy of its values."""

    kind: SearchStrategy[DecisionKind]
    bodies: SearchStrategy[tuple[Body, ...]]
    roles: SearchStrategy[tuple[Role, ...]]
    date: SearchStrategy[PartialDate | None]
    status: SearchStrategy[DecisionStatus]
    note: SearchStrategy[LocalizedString | None]


def seats(**parts: Unpack[SeatParts]) -> SearchStrategy[Seat]:
    """Seats in a council."""
    return sparse(
        Seat,
        parts,
        {"role": st.sampled_from(Role)},
        {
            "standing": st.sampled_from(Standing),
            "municipality": texts_such_as("Exemplegem"),
            "count": st.integers(min_value=1),
            "or_delegate": st.booleans(),
            "chair": st.booleans(),
            "label": localized_such_as("burgemeester"),
        },
    )


def councils(**parts: Unpack[CouncilParts]) -> SearchStrategy[Council]:
    """Zonal security councils, complete or not."""
    return sparse(Council, parts, {}, {"seats": some(seats()), "note": localized_strings()})


def decisions(**parts: Unpack[DecisionParts]) -> SearchStrategy[Decision]:
    """Steps in the making of a plan."""
    return sparse(
        Decision,
        parts,
        {"kind": first_of_all(DecisionKind.APPROVED)},
        {
            "bodies": some(st.sampled_from(Body)),
            "roles": some(st.sampled_from(Role)),
            "date": partial_dates(),
            "status": st.sampled_from(DecisionStatus),
            "note": localized_strings(),
        },
    )
