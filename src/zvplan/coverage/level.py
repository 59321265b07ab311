"""How far a plan takes up an item of a higher plan."""

from enum import StrEnum

from zvplan.model import Tier


class CoverageLevel(StrEnum):
    """How far a plan takes up one item of a higher plan, from most to least."""

    #: One of its priorities answers the item.
    PRIORITY = "priority"
    #: A point of attention answers it.
    ATTENTION = "attention"
    #: It is followed in regular work.
    REGULAR = "regular"
    #: Nothing answers it, and the plan says why.
    MOTIVATED = "motivated"
    #: Nothing answers it, and the plan does not say why.
    NONE = "none"

    @classmethod
    def of_tier(cls, tier: Tier) -> "CoverageLevel":
        """The level of an item that something of this tier answers."""
        return cls(tier.value)

    @property
    def rank(self) -> int:
        """How far that is, as a number: 4 for a priority, down to 0 for nothing."""
        return _RANKS[self]

    @property
    def is_answered(self) -> bool:
        """Whether something in the plan answers the item."""
        return self.rank > CoverageLevel.MOTIVATED.rank

    @property
    def is_accounted_for(self) -> bool:
        """Whether the plan answers the item or says why not: *comply or explain*."""
        return self is not CoverageLevel.NONE


_RANKS = {level: rank for rank, level in enumerate(reversed(CoverageLevel))}
