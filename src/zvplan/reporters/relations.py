"""How alignments are told in words."""

from collections.abc import Mapping
from typing import Final

from zvplan.graph import AlignmentStatus
from zvplan.model import Alignment, Relation, SupportProperty
from zvplan.translation import Speech, marked

#: What a priority does to its target, told about the priority.
_UPWARD: Final[Mapping[Relation | SupportProperty, str]] = {
    Relation.SUPPORTS: marked("supports {target}"),
    Relation.EQUIVALENT: marked("is equivalent to {target}"),
    Relation.IDENTICAL: marked("is identical with {target}"),
    Relation.CONTRARY: marked("works against {target}"),
    SupportProperty.INTEGRAL_TO: marked("is a necessary part of {target}"),
    SupportProperty.EXAMPLE_OF: marked("is an example of {target}"),
    SupportProperty.PRECEDES: marked("has to come before {target}"),
}
#: The same, told about the target.
_DOWNWARD: Final[Mapping[Relation | SupportProperty, str]] = {
    Relation.SUPPORTS: marked("{source} supports it"),
    Relation.EQUIVALENT: marked("{source} is equivalent to it"),
    Relation.IDENTICAL: marked("{source} is identical with it"),
    Relation.CONTRARY: marked("{source} works against it"),
    SupportProperty.INTEGRAL_TO: marked("{source} is a necessary part of it"),
    SupportProperty.EXAMPLE_OF: marked("{source} is an example of it"),
    SupportProperty.PRECEDES: marked("{source} has to come before it"),
}
#: What is to be said of an alignment besides its relation; nothing of one that is an answer like any other.
_REMARKS: Final = {
    AlignmentStatus.DANGLING: marked("dangling: it does not exist"),
    AlignmentStatus.CONTRARY: marked("no answer"),
    AlignmentStatus.NOT_UPWARD: marked("not upward: no answer"),
    AlignmentStatus.CITED: marked("cited: the plan is not at hand"),
    AlignmentStatus.OUTDATED: marked("outdated: an edition that had ended"),
    AlignmentStatus.WHOLE_PLAN: marked("the plan as a whole"),
    AlignmentStatus.INDIRECT: "",
    AlignmentStatus.MET: "",
}


def upward(alignment: Alignment, target: str, speech: Speech) -> str:
    """What a priority does to its target, which has this name."""
    return speech.say(_UPWARD[alignment.property or alignment.relation], target=target)


def downward(alignment: Alignment, source: str, speech: Speech) -> str:
    """What a priority, which has this name, does to its target."""
    return speech.say(_DOWNWARD[alignment.property or alignment.relation], source=source)


def provenance(alignment: Alignment, speech: Speech) -> str:
    """Who says so, and how sure that is."""
    source = speech.term(alignment.provenance)
    if alignment.confidence is None:
        return source
    return speech.say("{source}, confidence {confidence}", source=source, confidence=speech.number(alignment.confidence))


def remark(status: AlignmentStatus, speech: Speech) -> str:
    """What has to be said of an alignment with this status; empty for an ordinary answer."""
    sentence = _REMARKS[status]
    return speech.say(sentence) if sentence else ""
