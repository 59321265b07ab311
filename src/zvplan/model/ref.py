"""The one way to name a plan, or an element of a plan."""

from functools import total_ordering
from typing import Self

import attrs
from attrs import frozen

from zvplan.model.ids import ElementId, PlanId, flaw_in_id, well_formed_id
from zvplan.phrase import Phrase


# Every look-up in the graph hashes references, so each computes its hash once.
@total_ordering
@frozen(cache_hash=True)
class Ref:
    """Names a plan as a whole (`nvp-2022-2025`) or one element of it (`nvp-2022-2025#drugs`).

    A reference is pinned to one edition of a plan, because the plan's id names the edition. A plan whose content is not
    public can be named as a whole only.

    Raises:
        ValueError: if one of the two parts can't be an id.

    >>> Ref.parse("nvp-2022-2025#drugs")
    Ref.parse('nvp-2022-2025#drugs')
    >>> Ref.parse("nvp-2022-2025#drugs").plan
    'nvp-2022-2025'
    """

    plan: PlanId = attrs.field(validator=well_formed_id)
    element: ElementId | None = attrs.field(
        default=None,
        validator=well_formed_id,
    )

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `plan-id` or `plan-id#element-id`.

        Raises:
            ValueError: if *text* is not of that form; the message says what is wrong with which part.
        """
        plan, hash_sign, element = text.partition("#")
        flaw = flaw_in_id(plan)
        if flaw is not None:
            message = Phrase("{text!r} names no plan: the part before '#' {flaw}", text=text, flaw=flaw)
            raise ValueError(message)
        if not hash_sign:
            return cls(PlanId(plan))
        flaw = flaw_in_id(element)
        if flaw is not None:
            message = Phrase("{text!r} names no element: the part after '#' {flaw}", text=text, flaw=flaw)
            raise ValueError(message)
        return cls(PlanId(plan), ElementId(element))

    def __lt__(self, other: object) -> bool:
        """Whether it comes first: by plan, and a plan as a whole before its elements."""
        if not isinstance(other, Ref):
            return NotImplemented
        return (self.plan, self.element or "") < (other.plan, other.element or "")

    @property
    def is_whole_plan(self) -> bool:
        """Whether this names a plan as a whole."""
        return self.element is None

    def __str__(self) -> str:
        """The reference as it stands in files: `plan-id` or `plan-id#element-id`."""
        return self.plan if self.element is None else f"{self.plan}#{self.element}"

    def __repr__(self) -> str:
        """The reference as the call that reads it."""
        return f"Ref.parse({str(self)!r})"
