"""Parts of the alignment graph that are small enough to be looked at."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Self

from attrs import frozen

from zvplan.graph.alignment_graph import AlignmentGraph
from zvplan.graph.status import StatedAlignment
from zvplan.model import PlanId, Ref


@frozen(eq=False, kw_only=True)
class Excerpt:
    """Some elements of some plans, and the alignments among them."""

    graph: AlignmentGraph
    #: The elements of each plan in order of the plan, the highest plans first. An alignment with a plan as a whole leads to
    #: that plan's own reference.
    elements: Mapping[PlanId, tuple[Ref, ...]]
    #: In the order of their sources in `elements`, and of their place in the priority.
    alignments: tuple[StatedAlignment, ...]

    def keyed(self) -> Iterator[tuple[int, StatedAlignment]]:
        """The alignments, each with a number that no other between the same two references has.

        It is the place in the priority; two priorities of one id may have it both, and then the second gets the next number.
        """
        taken: set[tuple[Ref, Ref, int]] = set()
        for stated in self.alignments:
            key = stated.index
            while (stated.source, stated.target, key) in taken:
                key += 1
            taken.add((stated.source, stated.target, key))
            yield key, stated

    @classmethod
    def of(cls, graph: AlignmentGraph, *, plan: PlanId | None = None, with_unconnected: bool = False) -> Self:
        """The loaded plans, or one plan, with everything that they answer and that answers them.

        Args:
            graph: what to take it from.
            plan: the plan, loaded, shipped or cited; None for all loaded plans.
            with_unconnected: whether priorities that answer nothing and that nothing answers are part of it, for every plan
                that is.
        """
        starts = tuple(graph.plans) if plan is None else (plan,)
        refs = tuple(dict.fromkeys(ref for start in starts for ref in (Ref(start), *graph.refs_of(start))))
        found = {*_reached(refs, _up(graph), depth=None), *_reached(refs, _down(graph), depth=None)}
        return cls._among(graph, found, (Ref(start) for start in starts), with_unconnected=with_unconnected)

    @classmethod
    def around(cls, graph: AlignmentGraph, ref: Ref, *, depth: int, with_unconnected: bool = False) -> Self:
        """The neighbourhood of an element: what is no more than *depth* alignments away from it, upward or downward.

        With *depth* 1, what it answers and what answers it; with 2 also what those answer and are answered by.
        """

        def neighbours(of: Ref) -> Iterable[Ref]:
            return (*_up(graph)(of), *_down(graph)(of))

        found = _reached((ref,), neighbours, depth=depth)
        return cls._among(graph, found, (ref,), with_unconnected=with_unconnected)

    @classmethod
    def _among(cls, graph: AlignmentGraph, found: Iterable[Ref], starts: Iterable[Ref], *, with_unconnected: bool) -> Self:
        within, begun = set(found), tuple(starts)
        inside = _by_plan(graph, within)
        sources = (ref for refs in inside.values() for ref in refs)
        alignments = tuple(stated for ref in sources for stated in graph.upward(ref) if stated.target in within)
        shown = {ref for stated in alignments for ref in (stated.source, stated.target)}
        shown.update(ref for ref in begun if not ref.is_whole_plan)
        if with_unconnected:
            plans = {ref.plan for ref in (*shown, *begun)}
            shown.update(item for plan in plans for item in graph.items_of(plan))
        return cls(graph=graph, elements=_by_plan(graph, shown), alignments=alignments)


def _up(graph: AlignmentGraph) -> Callable[[Ref], tuple[Ref, ...]]:
    return lambda ref: tuple(stated.target for stated in graph.upward(ref))


def _down(graph: AlignmentGraph) -> Callable[[Ref], tuple[Ref, ...]]:
    return lambda ref: tuple(stated.source for stated in graph.downward(ref))


def _reached(starts: Iterable[Ref], neighbours: Callable[[Ref], Iterable[Ref]], *, depth: int | None) -> set[Ref]:
    """What can be reached in so many steps, or in any number."""
    reached = set(starts)
    edge = reached
    while edge and depth != 0:
        edge = {each for ref in edge for each in neighbours(ref)} - reached
        reached |= edge
        depth = None if depth is None else depth - 1
    return reached


def _by_plan(graph: AlignmentGraph, refs: Iterable[Ref]) -> Mapping[PlanId, tuple[Ref, ...]]:
    by_plan: dict[PlanId, set[Ref]] = {}
    for ref in refs:
        by_plan.setdefault(ref.plan, set()).add(ref)
    return {plan: _in_order(graph, plan, by_plan[plan]) for plan in sorted(by_plan, key=lambda plan: _height(graph, plan))}


def _height(graph: AlignmentGraph, plan: PlanId) -> tuple[int, PlanId]:
    kind = graph.kind_of(plan)
    return (1 if kind is None else -kind.level), plan


def _in_order(graph: AlignmentGraph, plan: PlanId, refs: set[Ref]) -> tuple[Ref, ...]:
    """The plan as a whole first, its elements as they stand in it, and at the end what it does not have."""
    known = (Ref(plan), *graph.refs_of(plan))
    return (*(ref for ref in known if ref in refs), *sorted(refs.difference(known)))
