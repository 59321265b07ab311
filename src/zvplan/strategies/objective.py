"""Objectives, their indicators and actions."""

from typing import TypedDict, Unpack

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.model import (
    Action,
    ChainLink,
    Direction,
    ElementId,
    Indicator,
    LocalizedString,
    Measurement,
    Objective,
    ObjectiveLevel,
    PartialDate,
    Period,
)
from zvplan.strategies.chosen import a_strategy
from zvplan.strategies.dates import partial_dates, periods, years
from zvplan.strategies.ids import element_ids
from zvplan.strategies.parts import first_of_all, some, sparse
from zvplan.strategies.text import localized_strings, localized_such_as, texts_such_as


class MeasurementParts(TypedDict, total=False):
    """The attributes of `Measurement`, each as a strategy of its values."""

    date: SearchStrategy[PartialDate]
    value: SearchStrategy[float]
    note: SearchStrategy[LocalizedString | None]


class IndicatorParts(TypedDict, total=False):
    """The attributes of `Indicator`, each as a strategy of its values."""

    id: SearchStrategy[ElementId]
    title: SearchStrategy[LocalizedString]
    dimension: SearchStrategy[LocalizedString | None]
    unit: SearchStrategy[str | None]
    baseline: SearchStrategy[Measurement | None]
    target: SearchStrategy[Measurement | None]
    direction: SearchStrategy[Direction | None]
    measurements: SearchStrategy[tuple[Measurement, ...]]
    source: SearchStrategy[LocalizedString | None]
    owner: SearchStrategy[LocalizedString | None]


class ActionParts(TypedDict, total=False):
    """The attributes of `Action`, each as a strategy of its values."""

    id: SearchStrategy[ElementId]
    title: SearchStrategy[LocalizedString]
    year: SearchStrategy[int | None]
    period: SearchStrategy[Period | None]
    owner: SearchStrategy[LocalizedString | None]
    partners: SearchStrategy[tuple[ElementId, ...]]
    chain_link: SearchStrategy[ChainLink | None]
    also_serves: SearchStrategy[tuple[ElementId, ...]]


class ObjectiveParts(TypedDict, total=False):
    """The attributes of `Objective`, each as a strategy of its values."""

    id: SearchStrategy[ElementId]
    title: SearchStrategy[LocalizedString]
    level: SearchStrategy[ObjectiveLevel | None]
    parent: SearchStrategy[ElementId | None]
    answers: SearchStrategy[tuple[ElementId, ...]]
    indicators: SearchStrategy[tuple[Indicator, ...]]
    actions: SearchStrategy[tuple[Action, ...]]


def measurements(**parts: Unpack[MeasurementParts]) -> SearchStrategy[Measurement]:
    """What indicators read at some time."""
    value = st.floats(allow_nan=False, allow_infinity=False)
    return sparse(Measurement, parts, {"date": partial_dates(), "value": value}, {"note": localized_strings()})


def indicators(**parts: Unpack[IndicatorParts]) -> SearchStrategy[Indicator]:
    """Indicators."""
    return sparse(
        Indicator,
        parts,
        {"id": element_ids(), "title": localized_such_as("geregistreerde feiten")},
        {
            "dimension": localized_strings(),
            "unit": texts_such_as("feiten per jaar"),
            "baseline": measurements(),
            "target": measurements(),
            "direction": first_of_all(Direction.LOWER),
            "measurements": some(measurements()),
            "source": localized_strings(),
            "owner": localized_strings(),
        },
    )


def actions(*, elements: SearchStrategy[ElementId] | None = None, **parts: Unpack[ActionParts]) -> SearchStrategy[Action]:
    """Actions.

    Args:
        elements: the ids of the actions, their partners and what they serve; by default `element_ids()`.
        **parts: the attributes, each as a strategy of its values.
    """
    element = element_ids() if elements is None else a_strategy("elements", elements)
    return sparse(
        Action,
        parts,
        {"id": element, "title": localized_such_as("controles")},
        {
            "year": years(),
            "period": periods(),
            "owner": localized_strings(),
            "partners": some(element),
            "chain_link": first_of_all(ChainLink.PREVENTION),
            "also_serves": some(element),
        },
        "elements",
    )


def objectives(
    *, elements: SearchStrategy[ElementId] | None = None, **parts: Unpack[ObjectiveParts]
) -> SearchStrategy[Objective]:
    """Objectives at every level.

    Args:
        elements: the ids of the objectives, their parents and parts and what they answer; by default `element_ids()`.
        **parts: the attributes, each as a strategy of its values.
    """
    element = element_ids() if elements is None else a_strategy("elements", elements)
    return sparse(
        Objective,
        parts,
        {"id": element, "title": localized_such_as("minder drugs")},
        {
            "level": st.sampled_from(ObjectiveLevel),
            "parent": element,
            "answers": some(element),
            "indicators": some(indicators(id=element)),
            "actions": some(actions(elements=element)),
        },
        "elements",
    )
