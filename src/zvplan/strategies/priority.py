"""Priorities and what they rest on."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.model import (
    Axis,
    Domain,
    ElementId,
    Evidence,
    EvidenceBasis,
    Focus,
    Origin,
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
from zvplan.strategies.dates import partial_dates, periods
from zvplan.strategies.ids import element_ids, phenomenon_ids, refs
from zvplan.strategies.objective import objectives
from zvplan.strategies.parts import several, some, sparse
from zvplan.strategies.text import localized_strings, texts


def evidence() -> SearchStrategy[Evidence]:
    """Pieces of evidence for a priority or a plan."""
    return sparse(
        Evidence,
        {"basis": st.sampled_from(EvidenceBasis)},
        {
            "source": localized_strings(),
            "statement": localized_strings(),
            "period": periods(),
            "closed": partial_dates(),
            "trend": st.sampled_from(Trend),
            "municipality": texts(),
            "contradicts": st.booleans(),
        },
    )


def priorities(
    *,
    ids: SearchStrategy[ElementId] | None = None,
    targets: SearchStrategy[Ref] | None = None,
    tiers: SearchStrategy[Tier] | None = None,
) -> SearchStrategy[Priority]:
    """Priorities at every tier, on both axes.

    Args:
        ids: the ids of the priorities and of what they name in their own plan; by default `element_ids()`.
        targets: what they answer and what they continue; by default `refs()`, which may name nothing.
        tiers: how much weight they have; by default any.
    """
    element = element_ids() if ids is None else ids
    target = refs() if targets is None else targets
    return sparse(
        Priority,
        {
            "id": element,
            "title": localized_strings(),
            "tier": st.sampled_from(Tier) if tiers is None else tiers,
            "alignments": several(alignments(targets=target)),
        },
        {
            "description": localized_strings(),
            "axis": st.sampled_from(Axis),
            "domain": st.sampled_from(Domain),
            "focus": st.sampled_from(Focus),
            "group": localized_strings(),
            "number": texts(),
            "phenomena": some(phenomenon_ids()),
            "set_by": some(st.sampled_from(Setter)),
            "staff": staff(),
            "municipalities": some(texts()),
            "origin": st.sampled_from(Origin),
            "continues": some(target),
            "not_aligned_with": some(non_alignments()),
            "answers": some(element),
            "evidence": some(evidence()),
            "objectives": some(objectives(ids=element)),
            "scope_note": localized_strings(),
            "condition": localized_strings(),
            "note": localized_strings(),
        },
    )


def stated_counts() -> SearchStrategy[StatedCount]:
    """How many priorities plans say they have."""
    return sparse(
        StatedCount, {"count": st.integers(min_value=0)}, {"tier": st.sampled_from(Tier), "axis": st.sampled_from(Axis)}
    )


def tier_labels() -> SearchStrategy[TierLabel]:
    """What plans call their tiers."""
    label = localized_strings()
    return sparse(TierLabel, {"tier": st.sampled_from(Tier), "label": label}, {"definition": label})
