"""How alignments and tiers are told in words."""

from typing import Final

from zvplan.graph import AlignmentStatus
from zvplan.model import Alignment, Provenance, Relation, SupportProperty, Tier

_RELATIONS: Final = {
    Relation.SUPPORTS: "supports",
    Relation.EQUIVALENT: "is equivalent to",
    Relation.IDENTICAL: "is identical with",
    Relation.CONTRARY: "works against",
}
_PROPERTIES: Final = {
    SupportProperty.INTEGRAL_TO: "is a necessary part of",
    SupportProperty.EXAMPLE_OF: "is an example of",
    SupportProperty.PRECEDES: "has to come before",
}
_TIERS: Final = {
    Tier.PRIORITY: "priority",
    Tier.ATTENTION: "point of attention",
    Tier.REGULAR: "regular work",
}
_PLURALS: Final = {
    Tier.PRIORITY: "priorities",
    Tier.ATTENTION: "points of attention",
    Tier.REGULAR: "regular work",
}
_PROVENANCES: Final = {
    Provenance.STATED: "stated in the plan",
    Provenance.READING: "a reading",
    Provenance.SUGGESTED: "a machine's suggestion",
}
#: What is to be said of an alignment besides its relation; nothing of one that is an answer like any other.
_REMARKS: Final = {
    AlignmentStatus.DANGLING: "dangling: it does not exist",
    AlignmentStatus.CONTRARY: "no answer",
    AlignmentStatus.NOT_UPWARD: "not upward: no answer",
    AlignmentStatus.CITED: "cited: the plan is not at hand",
    AlignmentStatus.OUTDATED: "outdated: an edition that had ended",
    AlignmentStatus.WHOLE_PLAN: "the plan as a whole",
    AlignmentStatus.INDIRECT: "",
    AlignmentStatus.MET: "",
}


def relation(alignment: Alignment) -> str:
    """How a priority relates to its target, as the verb between the two."""
    return _RELATIONS[alignment.relation] if alignment.property is None else _PROPERTIES[alignment.property]


def provenance(alignment: Alignment) -> str:
    """Who says so, and how sure that is."""
    told = _PROVENANCES[alignment.provenance]
    return told if alignment.confidence is None else f"{told}, confidence {alignment.confidence:g}"


def remark(status: AlignmentStatus) -> str:
    """What has to be said of an alignment with this status; empty for an ordinary answer."""
    return _REMARKS[status]


def tier(of: Tier) -> str:
    """What a tier is called where a plan has no word of its own for it."""
    return _TIERS[of]


def tiers(of: Tier) -> str:
    """What several priorities of a tier are called."""
    return _PLURALS[of]
