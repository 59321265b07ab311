"""Which priority answers what, directly or through the plans between."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import Final

import attrs
from attrs import frozen

from zvplan.graph.status import StatedAlignment
from zvplan.model import PlanId, Ref

#: References in the order in which one answers the next.
Path = tuple[Ref, ...]
#: Paths by one of their ends.
Paths = Mapping[Ref, Path]

_NONE: Final[Paths] = MappingProxyType({})


def shortest_paths(start: Ref, targets: Mapping[Ref, Iterable[Ref]]) -> dict[Ref, Path]:
    """The shortest path from *start* to everything that can be reached from it, itself included, the nearest first.

    Args:
        start: where all paths begin.
        targets: one step on from each reference, in order; of paths of one length the first in this order is taken.
    """
    paths: dict[Ref, Path] = {start: (start,)}
    reached = [start]
    for source in reached:
        for target in targets.get(source, ()):
            if target not in paths:
                paths[target] = (*paths[source], target)
                reached.append(target)
    return paths


def targets_by_source(alignments: Iterable[StatedAlignment]) -> Mapping[Ref, tuple[Ref, ...]]:
    """The targets of each source, each once and in order."""
    targets: dict[Ref, set[Ref]] = {}
    for stated in alignments:
        targets.setdefault(stated.source, set()).add(stated.target)
    return {source: tuple(sorted(found, key=in_order)) for source, found in targets.items()}


def in_order(ref: Ref) -> tuple[str, str]:
    """The key that sorts references as they compare with each other; comparing them by it takes a tenth of the time."""
    return ref.plan, ref.element or ""


@frozen(eq=False, kw_only=True)
class Answers:
    """The answers that alignments give, direct and indirect.

    Only alignments that answer an element in particular count: contrary, dangling and not upward ones are no answers, and
    one with a plan as a whole answers nothing in it. An answer to an objective is no answer to the priority above it. What
    an element at the end of an alignment answers itself is answered too, whether its plan is loaded or shipped. Every such
    step goes up a level, so that no path is longer than there are levels.
    """

    #: Of all plans at hand.
    alignments: tuple[StatedAlignment, ...]
    #: The plans whose priorities are asked about.
    loaded: frozenset[PlanId]
    _supported: dict[Ref, Paths] = attrs.field(factory=dict, init=False, repr=False)

    @cached_property
    def _targets(self) -> Mapping[Ref, tuple[Ref, ...]]:
        return targets_by_source(
            stated for stated in self.alignments if stated.status.is_answer and not stated.target.is_whole_plan
        )

    @cached_property
    def _supporters(self) -> Mapping[Ref, Paths]:
        supporters: dict[Ref, dict[Ref, Path]] = {}
        for source in sorted((source for source in self._targets if source.plan in self.loaded), key=in_order):
            for target, path in self.supported_by(source).items():
                supporters.setdefault(target, {})[source] = path
        return {target: MappingProxyType(paths) for target, paths in supporters.items()}

    def supported_by(self, source: Ref) -> Paths:
        """All that a priority answers, the nearest first, each with the shortest path to it."""
        if source not in self._targets:
            return _NONE
        paths = self._supported.get(source)
        if paths is None:
            found = shortest_paths(source, self._targets)
            del found[source]
            paths = self._supported[source] = MappingProxyType(found)
        return paths

    def supporters_of(self, target: Ref) -> Paths:
        """All priorities of loaded plans that answer an element, in order, each with its shortest path."""
        return self._supporters.get(target, _NONE)
