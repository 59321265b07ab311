"""What a plan holds beside its priorities: people and their expectations, phenomena, functions, chapters, sources."""

from typing import TypedDict, Unpack

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.model import (
    BasicFunction,
    ContentItem,
    ElementId,
    Expectation,
    FunctionGuarantee,
    LocalizedString,
    PartialDate,
    Phenomenon,
    PhenomenonId,
    Ref,
    Section,
    Source,
    Stakeholder,
    StakeholderKind,
)
from zvplan.strategies.capacity import staff
from zvplan.strategies.chosen import a_strategy
from zvplan.strategies.dates import partial_dates
from zvplan.strategies.ids import element_ids, phenomenon_ids, refs
from zvplan.strategies.parts import some, sparse
from zvplan.strategies.text import localized_strings, localized_such_as, texts_such_as


class StakeholderParts(TypedDict, total=False):
    """The attributes of `Stakeholder`, each as a strategy of its values."""

    id: SearchStrategy[ElementId]
    name: SearchStrategy[LocalizedString]
    kind: SearchStrategy[StakeholderKind]
    role: SearchStrategy[LocalizedString | None]
    municipality: SearchStrategy[str | None]


class ExpectationParts(TypedDict, total=False):
    """The attributes of `Expectation`, each as a strategy of its values."""

    id: SearchStrategy[ElementId]
    statement: SearchStrategy[LocalizedString]
    stakeholder: SearchStrategy[ElementId | None]
    source: SearchStrategy[Ref | None]


class PhenomenonParts(TypedDict, total=False):
    """The attributes of `Phenomenon`, each as a strategy of its values."""

    id: SearchStrategy[PhenomenonId]
    label: SearchStrategy[LocalizedString]
    other_labels: SearchStrategy[tuple[LocalizedString, ...]]
    definition: SearchStrategy[LocalizedString | None]
    broader: SearchStrategy[PhenomenonId | None]
    codes: SearchStrategy[tuple[str, ...]]


class FunctionGuaranteeParts(TypedDict, total=False):
    """The attributes of `FunctionGuarantee`, each as a strategy of its values."""

    function: SearchStrategy[BasicFunction]
    description: SearchStrategy[LocalizedString | None]
    staff: SearchStrategy[float | None]
    stated_ratio: SearchStrategy[float | None]
    posts: SearchStrategy[tuple[str, ...]]
    round_the_clock: SearchStrategy[bool | None]


class SectionParts(TypedDict, total=False):
    """The attributes of `Section`, each as a strategy of its values."""

    title: SearchStrategy[LocalizedString]
    id: SearchStrategy[ElementId | None]
    content: SearchStrategy[ContentItem | None]
    text: SearchStrategy[LocalizedString | None]
    confidential: SearchStrategy[bool]


class SourceParts(TypedDict, total=False):
    """The attributes of `Source`, each as a strategy of its values."""

    url: SearchStrategy[str | None]
    title: SearchStrategy[LocalizedString | None]
    published: SearchStrategy[PartialDate | None]
    consulted: SearchStrategy[PartialDate | None]
    note: SearchStrategy[LocalizedString | None]


def stakeholders(**parts: Unpack[StakeholderParts]) -> SearchStrategy[Stakeholder]:
    """Persons, bodies and groups with an interest."""
    return sparse(
        Stakeholder,
        parts,
        {"id": element_ids(), "name": localized_such_as("bewoners")},
        {
            "kind": st.sampled_from(StakeholderKind),
            "role": localized_strings(),
            "municipality": texts_such_as("Exemplegem"),
        },
    )


def expectations(
    *, elements: SearchStrategy[ElementId] | None = None, **parts: Unpack[ExpectationParts]
) -> SearchStrategy[Expectation]:
    """Expectations, of a known stakeholder or not, written down in a plan that may not be there or nowhere.

    Args:
        elements: the ids of the expectations and the stakeholders; by default `element_ids()`.
        **parts: the attributes, each as a strategy of its values.
    """
    element = element_ids() if elements is None else a_strategy("elements", elements)
    return sparse(
        Expectation,
        parts,
        {"id": element, "statement": localized_such_as("minder drugs")},
        {"stakeholder": element, "source": refs()},
        "elements",
    )


def phenomena(**parts: Unpack[PhenomenonParts]) -> SearchStrategy[Phenomenon]:
    """Phenomena with their names, wider phenomena and codes."""
    return sparse(
        Phenomenon,
        parts,
        {"id": phenomenon_ids(), "label": localized_strings()},
        {
            "other_labels": some(localized_strings()),
            "definition": localized_strings(),
            "broader": phenomenon_ids(),
            "codes": some(texts_such_as("ICCS:0601")),
        },
    )


def function_guarantees(**parts: Unpack[FunctionGuaranteeParts]) -> SearchStrategy[FunctionGuarantee]:
    """How zones guarantee a basic function."""
    return sparse(
        FunctionGuarantee,
        parts,
        {"function": st.sampled_from(BasicFunction)},
        {
            "description": localized_strings(),
            "staff": staff(),
            "stated_ratio": st.floats(min_value=1, allow_infinity=False),
            "posts": some(texts_such_as("Exemplegem")),
            "round_the_clock": st.booleans(),
        },
    )


def sections(**parts: Unpack[SectionParts]) -> SearchStrategy[Section]:
    """Chapters, with or without an id."""
    return sparse(
        Section,
        parts,
        {"title": localized_such_as("Inleiding")},
        {
            "id": element_ids(),
            "content": st.sampled_from(ContentItem),
            "text": localized_strings(),
            "confidential": st.booleans(),
        },
    )


def sources(**parts: Unpack[SourceParts]) -> SearchStrategy[Source]:
    """Pages and documents that plan files are taken from."""
    return sparse(
        Source,
        parts,
        {},
        {
            "url": texts_such_as("https://example.org/zvp"),
            "title": localized_such_as("Zonaal veiligheidsplan"),
            "published": partial_dates(),
            "consulted": partial_dates(),
            "note": localized_strings(),
        },
    )
