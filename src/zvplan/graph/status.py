"""What becomes of each alignment that a plan states."""

from enum import StrEnum
from typing import Final

from attrs import frozen

from zvplan.location import Steps
from zvplan.model import Alignment, Ref


class AlignmentStatus(StrEnum):
    """What an alignment is worth. Every alignment has exactly one status, the first of these that applies."""

    #: Its target names nothing: no loaded, shipped or cited plan has that id, or that plan has no such priority or objective.
    DANGLING = "dangling"
    #: It says that the priority works against its target. Never an answer.
    CONTRARY = "contrary"
    #: Its target stands at the same level or below, or in the same plan. Never an answer.
    NOT_UPWARD = "notUpward"
    #: Its target is a plan whose content is not at hand, or something in it; or an element that a list lacks which its file
    #: declares incomplete.
    CITED = "cited"
    #: Its target is an edition that ended before the plan began, or an element of it.
    OUTDATED = "outdated"
    #: Its target is a plan as a whole whose content is at hand: it answers none of its elements in particular.
    WHOLE_PLAN = "wholePlan"
    #: Its target is an element that answers still higher elements, which the priority so answers indirectly.
    INDIRECT = "indirect"
    #: Its target is an element of a higher plan.
    MET = "met"

    @property
    def is_answer(self) -> bool:
        """Whether the priority answers the target with it."""
        return self not in _NO_ANSWER


_NO_ANSWER: Final = frozenset({AlignmentStatus.DANGLING, AlignmentStatus.CONTRARY, AlignmentStatus.NOT_UPWARD})


@frozen(kw_only=True)
class StatedAlignment:
    """An alignment together with the priority that states it, and what became of it."""

    source: Ref
    #: Its place among the alignments of the priority, counted from 0.
    index: int
    alignment: Alignment
    status: AlignmentStatus

    @property
    def target(self) -> Ref:
        """The higher element or plan."""
        return self.alignment.target

    @property
    def steps(self) -> Steps:
        """The way from the priority to the target that it names."""
        return ("alignments", self.index, "target")
