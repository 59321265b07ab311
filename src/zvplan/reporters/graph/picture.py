"""What pictures of the graph show, whatever draws them."""

from collections.abc import Iterator
from enum import Enum, auto
from textwrap import wrap
from typing import Final

from attrs import frozen

from zvplan.graph import AlignmentStatus, Excerpt, StatedAlignment
from zvplan.model import Language, PlanId, Priority, Ref, Tier
from zvplan.reporters.names import Names
from zvplan.translation import Speech, marked

#: How many characters a line of a label has, which is what Mermaid has room for, and how many lines it has at most.
_LINE: Final = 26
_LINES: Final = 6


class Shape(Enum):
    """What an element is, to be shown by its shape."""

    PRIORITY = auto()
    ATTENTION = auto()
    REGULAR = auto()
    OBJECTIVE = auto()
    #: A plan as a whole, where an alignment names no element of it.
    PLAN = auto()
    #: Of a plan whose content is not at hand, or of none.
    UNKNOWN = auto()


class Stroke(Enum):
    """What an alignment is worth, to be shown by its line."""

    ANSWER = auto()
    #: Something is left open: the target is outdated, or its content is not at hand.
    WEAK = auto()
    NO_ANSWER = auto()


_TIERS: Final = {Tier.PRIORITY: Shape.PRIORITY, Tier.ATTENTION: Shape.ATTENTION, Tier.REGULAR: Shape.REGULAR}
_WEAK: Final = frozenset({AlignmentStatus.CITED, AlignmentStatus.OUTDATED, AlignmentStatus.WHOLE_PLAN})
#: Statuses that a label tells: those that neither the relation nor the shape at the end shows.
_TOLD: Final = {
    AlignmentStatus.DANGLING: marked("dangling"),
    AlignmentStatus.NOT_UPWARD: marked("not upward"),
    AlignmentStatus.CITED: marked("cited"),
    AlignmentStatus.OUTDATED: marked("outdated"),
}


@frozen
class Node:
    """An element in a picture."""

    #: Unique in the picture, of letters and digits only.
    id: str
    #: The lines of its label.
    label: tuple[str, ...]
    shape: Shape


@frozen
class Cluster:
    """A plan in a picture."""

    id: str
    #: The title, else the kind.
    title: str
    #: Tells plans with the same title apart.
    plan: PlanId
    nodes: tuple[Node, ...]


@frozen
class Edge:
    """An alignment in a picture."""

    source: str
    target: str
    label: str
    stroke: Stroke


def lines(title: str, most: int, width: int = _LINE) -> tuple[str, ...]:
    """A title in lines that a picture has room for; cut if there would be more than so many."""
    return tuple(wrap(title, width, max_lines=most, placeholder=" …", break_on_hyphens=False))


@frozen(eq=False)
class Picture:
    """An excerpt of the graph, as it is to be drawn."""

    excerpt: Excerpt
    #: The language of words, and of titles where they have it; English words stand beside titles in the first language of
    #: each plan.
    language: Language = Language.EN

    @property
    def speech(self) -> Speech:
        """What says the words."""
        return Speech(self.language)

    def clusters(self) -> Iterator[Cluster]:
        """The plans with their elements, the highest first."""
        speech = self.speech
        names = Names.beside(speech, self.excerpt.graph)
        ids = self._ids()
        for number, (plan, refs) in enumerate(self.excerpt.elements.items()):
            nodes = tuple(Node(ids[ref], _label(names, ref, speech), _shape(self.excerpt, ref)) for ref in refs)
            yield Cluster(f"p{number}", _plan_title(names, plan, speech), plan, nodes)

    def edges(self) -> Iterator[Edge]:
        """The alignments, in order."""
        ids = self._ids()
        for stated in self.excerpt.alignments:
            yield Edge(ids[stated.source], ids[stated.target], _edge_label(stated, self.speech), _stroke(stated))

    def _ids(self) -> dict[Ref, str]:
        refs = (ref for refs in self.excerpt.elements.values() for ref in refs)
        return {ref: f"n{number}" for number, ref in enumerate(refs)}


def _plan_title(names: Names, plan: PlanId, speech: Speech) -> str:
    kind = names.graph.kind_of(plan)
    return names.known(Ref(plan)) or (speech.say("unknown plan") if kind is None else speech.term(kind))


def _label(names: Names, ref: Ref, speech: Speech) -> tuple[str, ...]:
    if ref.is_whole_plan:
        return (speech.say("the plan as a whole"),)
    return lines(names.known(ref) or str(ref.element), _LINES)


def _shape(excerpt: Excerpt, ref: Ref) -> Shape:
    if ref.is_whole_plan:
        return Shape.PLAN
    match excerpt.graph.element(ref):
        case None:
            return Shape.UNKNOWN
        case Priority() as priority:
            return _TIERS[priority.tier]
        case _:
            return Shape.OBJECTIVE


def _edge_label(stated: StatedAlignment, speech: Speech) -> str:
    status = _TOLD.get(stated.status)
    relation = speech.term(stated.alignment.property or stated.alignment.relation)
    return relation if status is None else f"{relation}, {speech.say(status)}"


def _stroke(stated: StatedAlignment) -> Stroke:
    if not stated.status.is_answer:
        return Stroke.NO_ANSWER
    return Stroke.WEAK if stated.status in _WEAK else Stroke.ANSWER
