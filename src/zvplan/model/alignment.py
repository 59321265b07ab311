"""How a priority answers a plan above it, and how a zone says that it does not."""

from enum import StrEnum

import attrs
from attrs import frozen

from zvplan.model.expression import Expression
from zvplan.model.ids import PlanId, well_formed_id
from zvplan.model.kinds import PlanKind
from zvplan.model.ref import Ref
from zvplan.model.text import LocalizedString
from zvplan.phrase import Phrase


class Relation(StrEnum):
    """How a priority relates to the higher element (the relationships of NIST IR 8477, February 2024)."""

    #: The priority contributes to the higher element; `SupportProperty` can say how.
    SUPPORTS = "supports"
    #: Same meaning in other words.
    EQUIVALENT = "equivalent"
    #: Same meaning in the same words.
    IDENTICAL = "identical"
    #: The priority works against the higher element. Never counts as an answer.
    CONTRARY = "contrary"


class SupportProperty(StrEnum):
    """In which way a priority supports the higher element (NIST IR 8477)."""

    #: The priority is a part of the higher element, which needs it.
    INTEGRAL_TO = "integralTo"
    #: The priority is one of several ways to achieve the higher element: homes, where the higher plan says property.
    EXAMPLE_OF = "exampleOf"
    #: The priority has to come first.
    PRECEDES = "precedes"


class Provenance(StrEnum):
    """Who says so."""

    #: The plan itself.
    STATED = "stated"
    #: Whoever wrote the file, reading a plan that does not say it.
    READING = "reading"
    #: A machine's proposal that somebody wrote into the file.
    SUGGESTED = "suggested"


@frozen(kw_only=True, repr=False)
class Alignment(Expression):
    """A priority answers an element of a higher plan, or a higher plan as a whole.

    One priority may answer many elements, and many priorities one element: real plans bundle several phenomena under one
    title, and spread one phenomenon over several.

    Raises:
        ValueError: if the confidence is not between 0 and 1, or a property is given for a relation other than *supports*.
    """

    #: The higher element, pinned to one edition of its plan.
    target: Ref
    relation: Relation = Relation.SUPPORTS
    property: SupportProperty | None = None
    #: Why the one answers the other.
    rationale: LocalizedString | None = None
    provenance: Provenance = Provenance.STATED
    #: How sure a reading or suggestion is, from 0 to 1.
    confidence: float | None = attrs.field(
        default=None, validator=attrs.validators.optional([attrs.validators.ge(0), attrs.validators.le(1)])
    )

    def __attrs_post_init__(self) -> None:
        """Refuse a property of anything but support."""
        if self.property is not None and self.relation is not Relation.SUPPORTS:
            message = Phrase(
                "the property {property} belongs to the relation supports, not to {relation}",
                property=self.property,
                relation=self.relation,
            )
            raise ValueError(message)


class OmissionReason(StrEnum):
    """Why a higher priority is deliberately not taken up, in the terms that real plans use."""

    CAPACITY = "capacity"
    NOT_OCCURRING = "notOccurring"
    #: Another service or authority takes care of it.
    HANDLED_BY_PARTNER = "handledByPartner"
    OTHER = "other"


@frozen(kw_only=True, repr=False)
class Omission(Expression):
    """A higher priority that the plan deliberately does not take up: the "explain" of comply or explain.

    Zone 5908 states the rule (a zone justifies to the ministers what it leaves out); the plans of Arlon, zone 5273 and zone
    5314 have a chapter for it.
    """

    #: What is left out: an element of a higher plan, or a higher plan as a whole.
    target: Ref
    #: The kind of reason; None if the plan names what it leaves out but gives no reason.
    reason: OmissionReason | None = None
    motivation: LocalizedString | None = None

    @property
    def is_motivated(self) -> bool:
        """Whether somebody reading the plan learns why: in words, or by a reason that says enough by itself."""
        return self.motivation is not None or self.reason not in {None, OmissionReason.OTHER}


@frozen(kw_only=True, repr=False)
class Discontinuation(Expression):
    """A priority of an earlier plan that this one does not go on with, and why."""

    #: The priority of the earlier plan.
    priority: Ref
    motivation: LocalizedString | None = None


@frozen(kw_only=True, repr=False)
class NotAligned(Expression):
    """Why a priority answers no plan of one kind: a local phenomenon, say, that no national plan names."""

    kind: PlanKind
    motivation: LocalizedString


@frozen(kw_only=True, repr=False)
class CitedPlan(Expression):
    """A higher plan that this plan names as one it takes account of.

    The content of many such plans, the mayor's and the prosecutor's above all, is not public. Naming them here makes them
    known: alignments with them are *cited*, neither met nor dangling.
    """

    #: The id of the plan: of a loaded or shipped one, or any id for a plan whose content is not at hand.
    plan: PlanId = attrs.field(validator=well_formed_id)
    #: What kind of plan it is; not needed where the plan itself is loaded or shipped.
    kind: PlanKind | None = None
    title: LocalizedString | None = None
    #: How the plan takes account of it, in the plan's own words: a sentence, a chapter, a matrix.
    note: LocalizedString | None = None
