"""Answers to higher plans, and the reasons for giving none."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.model import (
    Alignment,
    CitedPlan,
    NotAligned,
    Omission,
    OmissionReason,
    PlanId,
    PlanKind,
    Provenance,
    Ref,
    Relation,
    SupportProperty,
)
from zvplan.strategies.ids import plan_ids, refs
from zvplan.strategies.parts import optional
from zvplan.strategies.text import localized_strings


def alignments(*, targets: SearchStrategy[Ref] | None = None) -> SearchStrategy[Alignment]:
    """Alignments in every relation, a property only where the relation can have one.

    Args:
        targets: what they answer; by default `refs()`, which may name nothing.
    """
    target = refs() if targets is None else targets
    rationale = optional(localized_strings())
    provenance = st.sampled_from(Provenance)
    confidence = optional(st.floats(0, 1))
    supports = st.builds(
        Alignment,
        target=target,
        relation=st.just(Relation.SUPPORTS),
        property=optional(st.sampled_from(SupportProperty)),
        rationale=rationale,
        provenance=provenance,
        confidence=confidence,
    )
    others = st.builds(
        Alignment,
        target=target,
        relation=st.sampled_from([relation for relation in Relation if relation is not Relation.SUPPORTS]),
        rationale=rationale,
        provenance=provenance,
        confidence=confidence,
    )
    return supports | others


def omissions(*, targets: SearchStrategy[Ref] | None = None) -> SearchStrategy[Omission]:
    """Omissions, motivated or not.

    Args:
        targets: what is left out; by default `refs()`, which may name nothing.
    """
    return st.builds(
        Omission,
        target=refs() if targets is None else targets,
        reason=optional(st.sampled_from(OmissionReason)),
        motivation=optional(localized_strings()),
    )


def non_alignments() -> SearchStrategy[NotAligned]:
    """Reasons for answering no plan of one kind."""
    return st.builds(NotAligned, kind=st.sampled_from(PlanKind), motivation=localized_strings())


def cited_plans(*, plans: SearchStrategy[PlanId] | None = None) -> SearchStrategy[CitedPlan]:
    """Citations of higher plans.

    Args:
        plans: the ids of the cited plans; by default `plan_ids()`.
    """
    return st.builds(
        CitedPlan,
        plan=plan_ids() if plans is None else plans,
        kind=optional(st.sampled_from(PlanKind)),
        title=optional(localized_strings()),
        note=optional(localized_strings()),
    )
