"""Priorities that answer each other in a circle."""

from collections.abc import Iterable, Mapping
from typing import Final

from attrs import frozen

from zvplan.graph.answers import Path, targets_by_source
from zvplan.graph.status import AlignmentStatus, StatedAlignment
from zvplan.model import Ref

#: Alignments that can't close a circle: nothing stands at their end, or it is worked against.
_NEVER_CIRCULAR: Final = frozenset({AlignmentStatus.DANGLING, AlignmentStatus.CONTRARY, AlignmentStatus.CITED})


@frozen(eq=False, kw_only=True)
class Cycles:
    """The circles among alignments.

    However dense a tangle of priorities is, one circle of it is told: a shortest one through the first of its references.
    Priorities that answer themselves are told one by one.
    """

    #: In order; each begins with its first reference.
    found: tuple[Path, ...]
    #: Which references lie in one tangle, by the first of them.
    tangles: Mapping[Ref, Ref]

    def has(self, stated: StatedAlignment) -> bool:
        """Whether an alignment is part of a circle, told or not."""
        if stated.status in _NEVER_CIRCULAR:
            return False
        source, target = stated.source, stated.target
        return source == target or (source in self.tangles and self.tangles[source] == self.tangles.get(target))


def find_cycles(alignments: Iterable[StatedAlignment]) -> Cycles:
    """Find the circles among alignments.

    An alignment that goes up a level can't close a circle, so that there is nothing to search where all do.
    """
    stepping = tuple(stated for stated in alignments if stated.status not in _NEVER_CIRCULAR)
    if all(stated.status is not AlignmentStatus.NOT_UPWARD for stated in stepping):
        return Cycles(found=(), tangles={})
    own = {stated.source for stated in stepping if stated.source == stated.target}
    targets = targets_by_source(stated for stated in stepping if stated.source != stated.target)
    components = _tangled(targets)
    circles = tuple(_shortest_circle(component, targets) for component in components)
    return Cycles(
        found=tuple(sorted((*((ref,) for ref in own), *circles))),
        tangles={ref: circle[0] for component, circle in zip(components, circles, strict=True) for ref in component},
    )


def _tangled(targets: Mapping[Ref, tuple[Ref, ...]]) -> tuple[frozenset[Ref], ...]:
    import networkx as nx  # noqa: PLC0415 -- takes longer to import than all else together, and is seldom needed here

    graph: nx.DiGraph[Ref] = nx.DiGraph((source, target) for source, ends in targets.items() for target in ends)
    components = nx.strongly_connected_components(graph)
    return tuple(frozenset(component) for component in components if len(component) > 1)


def _shortest_circle(component: frozenset[Ref], targets: Mapping[Ref, tuple[Ref, ...]]) -> Path:
    """A shortest circle through the first reference: of several, the first in order of references."""
    first = min(component)
    before: dict[Ref, Ref] = {}
    reached = [first]
    for source in reached:
        if first in targets[source]:
            break
        for target in sorted(targets[source]):
            if target in component and target not in before:
                before[target] = source
                reached.append(target)
    return _way(first, source, before)


def _way(first: Ref, last: Ref, before: Mapping[Ref, Ref]) -> Path:
    way = [last]
    while way[-1] != first:
        way.append(before[way[-1]])
    return tuple(reversed(way))
