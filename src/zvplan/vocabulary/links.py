"""Which items of a higher plan a phenomenon belongs to, and how."""

from enum import StrEnum

from attrs import frozen

from zvplan.model import PhenomenonId, Ref


class Link(StrEnum):
    """How a phenomenon belongs to an item of a higher plan."""

    #: The item is about the same phenomenon.
    SAME = "same"
    #: The phenomenon is a part of what the item is about.
    PART = "part"
    #: They share something; neither is a part of the other.
    OVERLAP = "overlap"
    #: The item is about a phenomenon that overlaps with this one.
    RELATED = "related"


@frozen(kw_only=True)
class LinkedItem:
    """An item of a higher plan to which a phenomenon belongs."""

    item: Ref
    link: Link
    #: The phenomenon whose entry names the item: itself, a broader or a related one.
    through: PhenomenonId
