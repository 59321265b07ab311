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
from zvplan.strategies.dates import partial_dates
from zvplan.strategies.ids import element_ids, phenomenon_ids, refs
from zvplan.strategies.parts import optional, some
from zvplan.strategies.text import localized_strings, texts


def stakeholders(*, ids: SearchStrategy[ElementId] | None = None) -> SearchStrategy[Stakeholder]:
    """Persons, bodies and groups with an interest.

    Args:
        ids: their ids; by default `element_ids()`.
    """
    return st.builds(
        Stakeholder,
        id=element_ids() if ids is None else ids,
        name=localized_strings(),
        kind=st.sampled_from(StakeholderKind),
        role=optional(localized_strings()),
        municipality=optional(texts()),
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
    return st.builds(
        Expectation,
        id=element,
        statement=localized_strings(),
        stakeholder=optional(element),
        source=optional(refs() if sources is None else sources),
    )


def phenomena() -> SearchStrategy[Phenomenon]:
    """Phenomena with their names, wider phenomena and codes."""
    return st.builds(
        Phenomenon,
        id=phenomenon_ids(),
        label=localized_strings(),
        other_labels=some(localized_strings()),
        definition=optional(localized_strings()),
        broader=optional(phenomenon_ids()),
        codes=some(texts()),
    )


def function_guarantees() -> SearchStrategy[FunctionGuarantee]:
    """How zones guarantee a basic function."""
    return st.builds(
        FunctionGuarantee,
        function=st.sampled_from(BasicFunction),
        description=optional(localized_strings()),
        staff=optional(st.floats(min_value=0, allow_infinity=False)),
    )


def sections(*, ids: SearchStrategy[ElementId] | None = None) -> SearchStrategy[Section]:
    """Chapters, with or without an id.

    Args:
        ids: their ids; by default `element_ids()`.
    """
    return st.builds(
        Section,
        title=localized_strings(),
        id=optional(element_ids() if ids is None else ids),
        content=optional(st.sampled_from(ContentItem)),
        text=optional(localized_strings()),
        confidential=st.booleans(),
    )


def sources() -> SearchStrategy[Source]:
    """Pages and documents that plan files are taken from."""
    return st.builds(
        Source,
        url=optional(texts()),
        title=optional(localized_strings()),
        published=optional(partial_dates()),
        consulted=optional(partial_dates()),
        note=optional(localized_strings()),
    )
