"""Answers to higher plans, and the reasons for giving none."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.model import (
    Alignment,
    CitedPlan,
    Discontinuation,
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
from zvplan.strategies.parts import sparse
from zvplan.strategies.text import localized_strings


def alignments(*, targets: SearchStrategy[Ref] | None = None) -> SearchStrategy[Alignment]:
    """Alignments in every relation, a property only where the relation can have one.

    Args:
        targets: what they answer; by default `refs()`, which may name nothing.
    """
    target = refs() if targets is None else targets
    others = [relation for relation in Relation if relation is not Relation.SUPPORTS]
    sometimes = {
        "rationale": localized_strings(),
        "provenance": st.sampled_from(Provenance),
        "confidence": st.floats(0, 1),
    }
    return st.one_of(
        sparse(Alignment, {"target": target}, {"property": st.sampled_from(SupportProperty), **sometimes}),
        sparse(Alignment, {"target": target, "relation": st.sampled_from(others)}, sometimes),
    )


def omissions(*, targets: SearchStrategy[Ref] | None = None) -> SearchStrategy[Omission]:
    """Omissions, motivated or not.

    Args:
        targets: what is left out; by default `refs()`, which may name nothing.
    """
    return sparse(
        Omission,
        {"target": refs() if targets is None else targets},
        {"reason": st.sampled_from(OmissionReason), "motivation": localized_strings()},
    )


def discontinuations(*, priorities: SearchStrategy[Ref] | None = None) -> SearchStrategy[Discontinuation]:
    """Priorities that are not gone on with, motivated or not.

    Args:
        priorities: what is not gone on with; by default `refs()`, which may name nothing.
    """
    return sparse(
        Discontinuation,
        {"priority": refs() if priorities is None else priorities},
        {"motivation": localized_strings()},
    )


def non_alignments() -> SearchStrategy[NotAligned]:
    """Reasons for answering no plan of one kind."""
    return st.builds(NotAligned, kind=st.sampled_from(PlanKind), motivation=localized_strings())


def cited_plans(*, plans: SearchStrategy[PlanId] | None = None) -> SearchStrategy[CitedPlan]:
    """Citations of higher plans.

    Args:
        plans: the ids of the cited plans; by default `plan_ids()`.
    """
    return sparse(
        CitedPlan,
        {"plan": plan_ids() if plans is None else plans},
        {"kind": st.sampled_from(PlanKind), "title": localized_strings(), "note": localized_strings()},
    )
