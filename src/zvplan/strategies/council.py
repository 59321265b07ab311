"""Councils, their seats and what bodies and offices decide."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.model import Body, Council, Decision, DecisionKind, DecisionStatus, Role, Seat, Standing
from zvplan.strategies.dates import partial_dates
from zvplan.strategies.parts import some, sparse
from zvplan.strategies.text import localized_strings, texts


def seats(*, roles: SearchStrategy[Role] | None = None) -> SearchStrategy[Seat]:
    """Seats in a council.

    Args:
        roles: the offices of those who sit there; by default any.
    """
    return sparse(
        Seat,
        {"role": st.sampled_from(Role) if roles is None else roles},
        {
            "standing": st.sampled_from(Standing),
            "municipality": texts(),
            "count": st.integers(min_value=1),
            "or_delegate": st.booleans(),
            "chair": st.booleans(),
            "label": localized_strings(),
        },
    )


def councils() -> SearchStrategy[Council]:
    """Zonal security councils, complete or not."""
    return sparse(Council, {}, {"seats": some(seats()), "note": localized_strings()})


def decisions() -> SearchStrategy[Decision]:
    """Steps in the making of a plan."""
    return sparse(
        Decision,
        {"kind": st.sampled_from(DecisionKind)},
        {
            "bodies": some(st.sampled_from(Body)),
            "roles": some(st.sampled_from(Role)),
            "date": partial_dates(),
            "status": st.sampled_from(DecisionStatus),
            "note": localized_strings(),
        },
    )
