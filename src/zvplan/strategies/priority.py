"""Priorities and what they rest on."""

from typing import TypedDict, Unpack

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.model import (
    Alignment,
    Axis,
    Domain,
    ElementId,
    Evidence,
    EvidenceBasis,
    Focus,
    LocalizedString,
    NotAligned,
    Objective,
    Origin,
    PartialDate,
    Period,
    PhenomenonId,
    Priority,
    Ref,
    Setter,
    StatedCount,
    Tier,
    TierLabel,
    Trend,
)
from zvplan.strategies.alignment import alignments, non_alignments
from zvplan.strategies.capacity import staff
from zvplan.strategies.chosen import a_strategy
from zvplan.strategies.dates import partial_dates, periods
from zvplan.strategies.ids import earlier_refs, element_ids, phenomenon_ids, refs
from zvplan.strategies.objective import objectives
from zvplan.strategies.parts import several, some, sparse
from zvplan.strategies.text import localized_strings, localized_such_as, texts_such_as


class EvidenceParts(TypedDict, total=False):
    """The attributes of `Evidence`, each as a strategy of its values."""

    basis: SearchStrategy[EvidenceBasis]
    source: SearchStrategy[LocalizedString | None]
    statement: SearchStrategy[LocalizedString | None]
    period: SearchStrategy[Period | None]
    closed: SearchStrategy[PartialDate | None]
    trend: SearchStrategy[Trend | None]
    municipality: SearchStrategy[str | None]
    contradicts: SearchStrategy[bool]


class PriorityParts(TypedDict, total=False):
    """The attributes of `Priority`, each as a strategy of its values."""

    id: SearchStrategy[ElementId]
    title: SearchStrategy[LocalizedString]
    description: SearchStrategy[LocalizedString | None]
    tier: SearchStrategy[Tier]
    axis: SearchStrategy[Axis]
    domain: SearchStrategy[Domain | None]
    focus: SearchStrategy[Focus | None]
    group: SearchStrategy[LocalizedString | None]
    number: SearchStrategy[str | None]
    phenomena: SearchStrategy[tuple[PhenomenonId, ...]]
    set_by: SearchStrategy[tuple[Setter, ...]]
    staff: SearchStrategy[float | None]
    municipalities: SearchStrategy[tuple[str, ...]]
    origin: SearchStrategy[Origin | None]
    continues: SearchStrategy[tuple[Ref, ...]]
    alignments: SearchStrategy[tuple[Alignment, ...]]
    not_aligned_with: SearchStrategy[tuple[NotAligned, ...]]
    answers: SearchStrategy[tuple[ElementId, ...]]
    evidence: SearchStrategy[tuple[Evidence, ...]]
    objectives: SearchStrategy[tuple[Objective, ...]]
    scope_note: SearchStrategy[LocalizedString | None]
    condition: SearchStrategy[LocalizedString | None]
    note: SearchStrategy[LocalizedString | None]


class StatedCountParts(TypedDict, total=False):
    """The attributes of `StatedCount`, each as a strategy of its values."""

    count: SearchStrategy[int]
    tier: SearchStrategy[Tier | None]
    axis: SearchStrategy[Axis | None]


class TierLabelParts(TypedDict, total=False):
    """The attributes of `TierLabel`, each as a strategy of its values."""

    tier: SearchStrategy[Tier]
    label: SearchStrategy[LocalizedString]
    definition: SearchStrategy[LocalizedString | None]


def evidence(**parts: Unpack[EvidenceParts]) -> SearchStrategy[Evidence]:
    """Pieces of evidence for a priority or a plan."""
    return sparse(
        Evidence,
        parts,
        {"basis": st.sampled_from(EvidenceBasis)},
        {
            "source": localized_such_as("Veiligheidsmonitor"),
            "statement": localized_strings(),
            "period": periods(),
            "closed": partial_dates(),
            "trend": st.sampled_from(Trend),
            "municipality": texts_such_as("Exemplegem"),
            "contradicts": st.booleans(),
        },
    )


def priorities(
    *,
    elements: SearchStrategy[ElementId] | None = None,
    targets: SearchStrategy[Ref] | None = None,
    **parts: Unpack[PriorityParts],
) -> SearchStrategy[Priority]:
    """Priorities at every tier, on both axes.

    Args:
        elements: the ids of the priorities, of their parts and of what they name in their own plan; by default
            `element_ids()`.
        targets: what they answer and what they continue; by default `refs()`, which may name nothing.
        **parts: the attributes, each as a strategy of its values.
    """
    element = element_ids() if elements is None else a_strategy("elements", elements)
    return sparse(
        Priority,
        parts,
        {
            "id": element,
            "title": localized_strings(),
            "tier": st.sampled_from(Tier),
            "alignments": several(alignments(target=refs() if targets is None else a_strategy("targets", targets))),
        },
        {
            "description": localized_strings(),
            "axis": st.sampled_from(Axis),
            "domain": st.sampled_from(Domain),
            "focus": st.sampled_from(Focus),
            "group": localized_strings(),
            "number": texts_such_as("1"),
            "phenomena": some(phenomenon_ids()),
            "set_by": some(st.sampled_from(Setter)),
            "staff": staff(),
            "municipalities": some(texts_such_as("Exemplegem")),
            "origin": st.sampled_from(Origin),
            "continues": some(earlier_refs() if targets is None else a_strategy("targets", targets)),
            "not_aligned_with": some(non_alignments()),
            "answers": some(element),
            "evidence": some(evidence()),
            "objectives": some(objectives(elements=element)),
            "scope_note": localized_strings(),
            "condition": localized_strings(),
            "note": localized_strings(),
        },
        "elements",
        "targets",
    )


def stated_counts(**parts: Unpack[StatedCountParts]) -> SearchStrategy[StatedCount]:
    """How many priorities plans say they have."""
    return sparse(
        StatedCount,
        parts,
        {"count": st.integers(min_value=0)},
        {"tier": st.sampled_from(Tier), "axis": st.sampled_from(Axis)},
    )


def tier_labels(**parts: Unpack[TierLabelParts]) -> SearchStrategy[TierLabel]:
    """What plans call their tiers."""
    label = localized_such_as("prioriteiten")
    return sparse(TierLabel, parts, {"tier": st.sampled_from(Tier), "label": label}, {"definition": localized_strings()})
