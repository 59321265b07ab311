"""What a plan holds beside its priorities: people and their expectations, phenomena, functions, chapters, sources."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.model import (
    BasicFunction,
    ContentItem,
    ElementId,
    Expectation,
    FunctionGuarantee,
    Phenomenon,
    Ref,
    Section,
    Source,
    Stakeholder,
    StakeholderKind,
)
from zvplan.strategies.capacity import staff
from zvplan.strategies.dates import partial_dates
from zvplan.strategies.ids import element_ids, phenomenon_ids, refs
from zvplan.strategies.parts import some, sparse
from zvplan.strategies.text import localized_strings, texts


def stakeholders(*, ids: SearchStrategy[ElementId] | None = None) -> SearchStrategy[Stakeholder]:
    """Persons, bodies and groups with an interest.

    Args:
        ids: their ids; by default `element_ids()`.
    """
    return sparse(
        Stakeholder,
        {"id": element_ids() if ids is None else ids, "name": localized_strings()},
        {"kind": st.sampled_from(StakeholderKind), "role": localized_strings(), "municipality": texts()},
    )


def expectations(
    *, ids: SearchStrategy[ElementId] | None = None, sources: SearchStrategy[Ref] | None = None
) -> SearchStrategy[Expectation]:
    """Expectations, of a known stakeholder or not.

    Args:
        ids: the ids of the expectations and the stakeholders; by default `element_ids()`.
        sources: where they are written down; by default `refs()`, which may name nothing.
    """
    element = element_ids() if ids is None else ids
    return sparse(
        Expectation,
        {"id": element, "statement": localized_strings()},
        {"stakeholder": element, "source": refs() if sources is None else sources},
    )


def phenomena() -> SearchStrategy[Phenomenon]:
    """Phenomena with their names, wider phenomena and codes."""
    return sparse(
        Phenomenon,
        {"id": phenomenon_ids(), "label": localized_strings()},
        {
            "other_labels": some(localized_strings()),
            "definition": localized_strings(),
            "broader": phenomenon_ids(),
            "codes": some(texts()),
        },
    )


def function_guarantees() -> SearchStrategy[FunctionGuarantee]:
    """How zones guarantee a basic function."""
    return sparse(
        FunctionGuarantee,
        {"function": st.sampled_from(BasicFunction)},
        {
            "description": localized_strings(),
            "staff": staff(),
            "stated_ratio": st.floats(min_value=1, allow_infinity=False),
            "posts": some(texts()),
            "round_the_clock": st.booleans(),
        },
    )


def sections(*, ids: SearchStrategy[ElementId] | None = None) -> SearchStrategy[Section]:
    """Chapters, with or without an id.

    Args:
        ids: their ids; by default `element_ids()`.
    """
    return sparse(
        Section,
        {"title": localized_strings()},
        {
            "id": element_ids() if ids is None else ids,
            "content": st.sampled_from(ContentItem),
            "text": localized_strings(),
            "confidential": st.booleans(),
        },
    )


def sources() -> SearchStrategy[Source]:
    """Pages and documents that plan files are taken from."""
    return sparse(
        Source,
        {},
        {
            "url": texts(),
            "title": localized_strings(),
            "published": partial_dates(),
            "consulted": partial_dates(),
            "note": localized_strings(),
        },
    )
