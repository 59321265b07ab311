"""Objectives, their indicators and actions."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.model import Action, ChainLink, Direction, ElementId, Indicator, Measurement, Objective, ObjectiveLevel
from zvplan.model.dates import FIRST_YEAR, LAST_YEAR
from zvplan.strategies.dates import partial_dates, periods
from zvplan.strategies.ids import element_ids
from zvplan.strategies.parts import some, sparse
from zvplan.strategies.text import localized_strings, texts


def measurements() -> SearchStrategy[Measurement]:
    """What indicators read at some time."""
    return sparse(
        Measurement,
        {"date": partial_dates(), "value": st.floats(allow_nan=False, allow_infinity=False)},
        {"note": localized_strings()},
    )


def indicators(*, ids: SearchStrategy[ElementId] | None = None) -> SearchStrategy[Indicator]:
    """Indicators.

    Args:
        ids: their ids; by default `element_ids()`.
    """
    return sparse(
        Indicator,
        {"id": element_ids() if ids is None else ids, "title": localized_strings()},
        {
            "dimension": localized_strings(),
            "unit": texts(),
            "baseline": measurements(),
            "target": measurements(),
            "direction": st.sampled_from(Direction),
            "measurements": some(measurements()),
            "source": localized_strings(),
            "owner": localized_strings(),
        },
    )


def actions(*, ids: SearchStrategy[ElementId] | None = None) -> SearchStrategy[Action]:
    """Actions.

    Args:
        ids: the ids of the actions, their partners and what they serve; by default `element_ids()`.
    """
    element = element_ids() if ids is None else ids
    return sparse(
        Action,
        {"id": element, "title": localized_strings()},
        {
            "year": st.integers(FIRST_YEAR, LAST_YEAR),
            "period": periods(),
            "owner": localized_strings(),
            "partners": some(element),
            "chain_link": st.sampled_from(ChainLink),
            "also_serves": some(element),
        },
    )


def objectives(*, ids: SearchStrategy[ElementId] | None = None) -> SearchStrategy[Objective]:
    """Objectives at every level.

    Args:
        ids: the ids of the objectives, their parents and parts and what they answer; by default `element_ids()`.
    """
    element = element_ids() if ids is None else ids
    return sparse(
        Objective,
        {"id": element, "title": localized_strings()},
        {
            "level": st.sampled_from(ObjectiveLevel),
            "parent": element,
            "answers": some(element),
            "indicators": some(indicators(ids=element)),
            "actions": some(actions(ids=element)),
        },
    )
