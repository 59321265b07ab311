"""Councils, their seats and what bodies and offices decide."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.model import Body, Council, Decision, DecisionKind, DecisionStatus, Role, Seat, Standing
from zvplan.strategies.dates import partial_dates
from zvplan.strategies.parts import optional, some
from zvplan.strategies.text import localized_strings, texts


def seats(*, roles: SearchStrategy[Role] | None = None) -> SearchStrategy[Seat]:
    """Seats in a council.

    Args:
        roles: the offices of those who sit there; by default any.
    """
    return st.builds(
        Seat,
        role=st.sampled_from(Role) if roles is None else roles,
        standing=st.sampled_from(Standing),
        municipality=optional(texts()),
        count=optional(st.integers(min_value=1)),
        or_delegate=st.booleans(),
        chair=st.booleans(),
        label=optional(localized_strings()),
    )


def councils() -> SearchStrategy[Council]:
    """Zonal security councils, complete or not."""
    return st.builds(Council, seats=some(seats()), note=optional(localized_strings()))


def decisions() -> SearchStrategy[Decision]:
    """Steps in the making of a plan."""
    return st.builds(
        Decision,
        kind=st.sampled_from(DecisionKind),
        bodies=some(st.sampled_from(Body)),
        roles=some(st.sampled_from(Role)),
        date=optional(partial_dates()),
        status=st.sampled_from(DecisionStatus),
        note=optional(localized_strings()),
    )
