"""What the law asks of plans, in this country or another."""

from datetime import date

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
from zvplan.strategies.parts import optional, some, sparse
from zvplan.strategies.text import texts


@st.composite
def statutory_terms(draw: DrawFn) -> StatutoryTerm:
    """How long plans last that start in some years."""
    first = draw(st.integers(FIRST_YEAR, LAST_YEAR))
    return StatutoryTerm(
        first_start_year=first,
        last_start_year=draw(optional(st.integers(first, LAST_YEAR))),
        years=draw(st.integers(min_value=1, max_value=10)),
        extended_to=draw(optional(st.dates(date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)))),
        source=draw(texts()),
    )


def answer_duties() -> SearchStrategy[AnswerDuty]:
    """Duties to answer plans of a kind."""
    return sparse(
        AnswerDuty,
        {"kind": st.sampled_from(PlanKind), "basis": st.sampled_from(DutyBasis), "source": texts()},
        {"region": st.sampled_from(Region)},
    )


def service_norms() -> SearchStrategy[ServiceNorm]:
    """Norm figures of basic functions."""
    return sparse(
        ServiceNorm,
        {"function": st.sampled_from(BasicFunction), "source": texts()},
        {
            "inhabitants_per_officer": st.integers(min_value=1),
            "capacity_share": st.floats(0, 1),
            "post_per_municipality": st.booleans(),
            "round_the_clock": st.booleans(),
        },
    )


def circulars() -> SearchStrategy[Circular]:
    """Circulars that count, and some that did."""
    return sparse(
        Circular,
        {"name": texts(), "source": texts()},
        {"until": st.dates(date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)), "replaced_by": texts()},
    )


def regimes() -> SearchStrategy[Regime]:
    """Demands on zonal plans, from none at all to many."""
    return sparse(
        Regime,
        {"name": texts()},
        {
            "terms": some(statutory_terms()),
            "cycle_start_years": some(st.integers(FIRST_YEAR, LAST_YEAR)),
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
