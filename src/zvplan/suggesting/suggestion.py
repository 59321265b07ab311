"""A proposal that a title answers an item of a higher plan."""

from attrs import frozen

from zvplan.model import Alignment, PhenomenonId, Provenance, Ref, Relation, SupportProperty


@frozen(kw_only=True)
class Suggestion:
    """A proposal that a title answers an item of a higher plan, and what speaks for it."""

    #: The item.
    target: Ref
    #: How often a proposal like this one is right, from 0 to 1.
    score: float
    #: The name in the vocabulary that was found in the title.
    label: str
    #: The phenomenon that has this name.
    phenomenon: PhenomenonId
    relation: Relation
    property: SupportProperty | None

    def alignment(self) -> Alignment:
        """The alignment to write into a plan file, marked as a suggestion."""
        return Alignment(
            target=self.target,
            relation=self.relation,
            property=self.property,
            provenance=Provenance.SUGGESTED,
            confidence=round(self.score, 2),
        )
