"""Answers to higher plans, and the reasons for giving none."""

from typing import Any, TypedDict, Unpack

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.model import (
    Alignment,
    CitedPlan,
    Discontinuation,
    LocalizedString,
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
from zvplan.strategies.chosen import chosen
from zvplan.strategies.ids import earlier_refs, higher_plan_ids, refs
from zvplan.strategies.kinds import answered_kinds
from zvplan.strategies.parts import optional, put_together, sparse
from zvplan.strategies.text import localized_strings, localized_such_as

#: A relation, and in which way if it can have one.
_Manner = tuple[Relation, SupportProperty | None]


class AlignmentParts(TypedDict, total=False):
    """The attributes of `Alignment`, each as a strategy of its values."""

    target: SearchStrategy[Ref]
    relation: SearchStrategy[Relation]
    property: SearchStrategy[SupportProperty | None]
    rationale: SearchStrategy[LocalizedString | None]
    provenance: SearchStrategy[Provenance]
    confidence: SearchStrategy[float | None]


class OmissionParts(TypedDict, total=False):
    """The attributes of `Omission`, each as a strategy of its values."""

    target: SearchStrategy[Ref]
    reason: SearchStrategy[OmissionReason | None]
    motivation: SearchStrategy[LocalizedString | None]


class DiscontinuationParts(TypedDict, total=False):
    """The attributes of `Discontinuation`, each as a strategy of its values."""

    priority: SearchStrategy[Ref]
    motivation: SearchStrategy[LocalizedString | None]


class NotAlignedParts(TypedDict, total=False):
    """The attributes of `NotAligned`, each as a strategy of its values."""

    kind: SearchStrategy[PlanKind]
    motivation: SearchStrategy[LocalizedString]


class CitedPlanParts(TypedDict, total=False):
    """The attributes of `CitedPlan`, each as a strategy of its values."""

    plan: SearchStrategy[PlanId]
    kind: SearchStrategy[PlanKind | None]
    title: SearchStrategy[LocalizedString | None]
    note: SearchStrategy[LocalizedString | None]


def alignments(**parts: Unpack[AlignmentParts]) -> SearchStrategy[Alignment]:
    """Alignments in every relation, a property only where the relation can have one.

    Their targets may name nothing. Where both relation and property are chosen, properties have to come with support only.
    """
    others = {name: part for name, part in chosen(Alignment, parts).items() if name not in {"relation", "property"}}
    return put_together(
        _aligned,
        {"target": refs(), "manner": _manners(parts), **others},
        {
            "rationale": localized_strings(),
            "provenance": st.sampled_from(Provenance),
            "confidence": st.floats(0, 1),
        },
    )


def _aligned(*, manner: _Manner, **others: Any) -> Alignment:
    relation, property_ = manner
    return Alignment(relation=relation, property=property_, **others)


def _manners(parts: AlignmentParts) -> SearchStrategy[_Manner]:
    if "relation" in parts:
        relations = parts["relation"]
        return st.tuples(relations, parts["property"]) if "property" in parts else relations.flatmap(_manners_of)
    if "property" in parts:
        return parts["property"].flatmap(_manners_with)
    others = st.sampled_from([relation for relation in Relation if relation is not Relation.SUPPORTS])
    return st.one_of(_manners_of(Relation.SUPPORTS), st.tuples(others, st.none()))


def _manners_of(relation: Relation) -> SearchStrategy[_Manner]:
    properties = optional(st.sampled_from(SupportProperty)) if relation is Relation.SUPPORTS else st.none()
    return st.tuples(st.just(relation), properties)


def _manners_with(property_: SupportProperty | None) -> SearchStrategy[_Manner]:
    relations = st.sampled_from(Relation) if property_ is None else st.just(Relation.SUPPORTS)
    return st.tuples(relations, st.just(property_))


def omissions(**parts: Unpack[OmissionParts]) -> SearchStrategy[Omission]:
    """Omissions, motivated or not, of what may name nothing."""
    return sparse(
        Omission,
        parts,
        {"target": refs()},
        {"reason": st.sampled_from(OmissionReason), "motivation": localized_such_as("komt hier niet voor")},
    )


def discontinuations(**parts: Unpack[DiscontinuationParts]) -> SearchStrategy[Discontinuation]:
    """Priorities that are not gone on with, motivated or not."""
    return sparse(Discontinuation, parts, {"priority": earlier_refs()}, {"motivation": localized_such_as("opgelost")})


def non_alignments(**parts: Unpack[NotAlignedParts]) -> SearchStrategy[NotAligned]:
    """Reasons for answering no plan of one kind."""
    motivation = localized_such_as("een lokaal fenomeen")
    return sparse(NotAligned, parts, {"kind": answered_kinds(), "motivation": motivation}, {})


def cited_plans(**parts: Unpack[CitedPlanParts]) -> SearchStrategy[CitedPlan]:
    """Citations of higher plans, which may not be there."""
    return sparse(
        CitedPlan,
        parts,
        {"plan": higher_plan_ids()},
        {"kind": answered_kinds(), "title": localized_such_as("Nationaal veiligheidsplan"), "note": localized_strings()},
    )
