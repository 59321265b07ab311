"""What the law asks of plans, in this country or another."""

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from zvplan.model import (
    AnswerDuty,
    BasicFunction,
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
from zvplan.strategies.parts import optional, some
from zvplan.strategies.text import texts


@st.composite
def statutory_terms(draw: DrawFn) -> StatutoryTerm:
    """How long plans last that start in some years."""
    first = draw(st.integers(FIRST_YEAR, LAST_YEAR))
    return StatutoryTerm(
        first_start_year=first,
        last_start_year=draw(optional(st.integers(first, LAST_YEAR))),
        years=draw(st.integers(min_value=1, max_value=10)),
        source=draw(texts()),
    )


def answer_duties() -> SearchStrategy[AnswerDuty]:
    """Duties to answer plans of a kind."""
    return st.builds(
        AnswerDuty,
        kind=st.sampled_from(PlanKind),
        basis=st.sampled_from(DutyBasis),
        region=optional(st.sampled_from(Region)),
        source=texts(),
    )


def service_norms() -> SearchStrategy[ServiceNorm]:
    """Norm figures of basic functions."""
    return st.builds(
        ServiceNorm,
        function=st.sampled_from(BasicFunction),
        inhabitants_per_officer=optional(st.integers(min_value=1)),
        capacity_share=optional(st.floats(0, 1)),
        post_per_municipality=st.booleans(),
        round_the_clock=st.booleans(),
        source=texts(),
    )


def regimes() -> SearchStrategy[Regime]:
    """Demands on zonal plans, from none at all to many."""
    return st.builds(
        Regime,
        name=texts(),
        terms=some(statutory_terms()),
        cycle_start_years=some(st.integers(FIRST_YEAR, LAST_YEAR)),
        duties=some(answer_duties()),
        required_content=some(st.sampled_from(ContentItem)),
        required_content_of_several=some(st.sampled_from(ContentItem)),
        statutory_roles=some(st.sampled_from(Role)),
        required_functions=some(st.sampled_from(BasicFunction)),
        norms=some(service_norms()),
        ministerial_reaction_months=optional(st.integers(1, 24)),
        tacit_approval=st.booleans(),
        evidence_years=optional(st.integers(0, 20)),
        council_meetings_a_year=optional(st.integers(0, 12)),
    )
