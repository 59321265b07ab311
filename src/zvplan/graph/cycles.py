"""Priorities that answer each other in a circle."""

from collections.abc import Iterable, Mapping
from typing import Final

from attrs import frozen

from zvplan.graph.answers import Path, shortest_paths, targets_by_source
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
    circles = (_shortest_circle(component, targets) for component in components)
    return Cycles(
        found=tuple(sorted((*((ref,) for ref in own), *circles))),
        tangles={ref: min(component) for component in components for ref in component},
    )


def _tangled(targets: Mapping[Ref, tuple[Ref, ...]]) -> tuple[frozenset[Ref], ...]:
    import networkx as nx  # noqa: PLC0415 -- takes longer to import than all else together, and is seldom needed here

    graph: nx.DiGraph[Ref] = nx.DiGraph((source, target) for source, ends in targets.items() for target in ends)
    components = nx.strongly_connected_components(graph)
    return tuple(frozenset(component) for component in components if len(component) > 1)


def _shortest_circle(component: frozenset[Ref], targets: Mapping[Ref, tuple[Ref, ...]]) -> Path:
    first = min(component)
    inside = {source: tuple(target for target in targets[source] if target in component) for source in component}
    paths = shortest_paths(first, inside)
    closing = (path for path in paths.values() if first in inside[path[-1]])
    return min(closing, key=lambda path: (len(path), path))
