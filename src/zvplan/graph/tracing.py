"""Everything above and below one element, as trees of alignments."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property

from attrs import frozen

from zvplan.graph.status import StatedAlignment
from zvplan.model import PlanId, Ref


@frozen(kw_only=True)
class Step:
    """An alignment on the way up or down, and how the way goes on from there.

    What is no answer ends the way: a dangling, contrary or not upward alignment, and one with a plan as a whole, which answers
    nothing in that plan in particular. So no way runs in a circle.
    """

    stated: StatedAlignment
    #: Where the step leads: its target on the way up, its source on the way down.
    ref: Ref
    further: tuple["Step", ...] = ()
    #: Whether an earlier step leads there too and tells how it goes on; `further` is then empty.
    is_told_before: bool = False


@frozen(kw_only=True)
class Trace:
    """What one element answers, and what answers it."""

    ref: Ref
    above: tuple[Step, ...]
    below: tuple[Step, ...]
    #: Of a plan as a whole: the traces of its elements that have anything above or below, in order of the plan.
    parts: tuple["Trace", ...] = ()


@frozen(eq=False, kw_only=True)
class Surroundings:
    """Finds what stands one step above or below a reference."""

    #: Of all plans at hand.
    alignments: tuple[StatedAlignment, ...]

    @cached_property
    def _by_source(self) -> Mapping[Ref, tuple[StatedAlignment, ...]]:
        return _grouped(self.alignments, lambda stated: stated.source)

    @cached_property
    def _by_target(self) -> Mapping[Ref, tuple[StatedAlignment, ...]]:
        return _grouped(self.alignments, lambda stated: stated.target)

    @cached_property
    def _named(self) -> Mapping[PlanId, tuple[Ref, ...]]:
        named: dict[PlanId, list[Ref]] = {}
        for target in sorted(self._by_target):
            if not target.is_whole_plan:
                named.setdefault(target.plan, []).append(target)
        return {plan: tuple(targets) for plan, targets in named.items()}

    def upward(self, ref: Ref) -> tuple[StatedAlignment, ...]:
        """The alignments that a priority states, in its order."""
        return self._by_source.get(ref, ())

    def downward(self, ref: Ref) -> tuple[StatedAlignment, ...]:
        """The alignments that name exactly this element or plan, in order of plan, priority and place in the priority."""
        return self._by_target.get(ref, ())

    def named_in(self, plan: PlanId) -> tuple[Ref, ...]:
        """The elements of a plan that alignments name, in order of references, whether it has them or not."""
        return self._named.get(plan, ())

    def trace(self, ref: Ref, elements: Iterable[Ref]) -> Trace:
        """The trace of a reference.

        Args:
            ref: where to begin.
            elements: if that is a plan as a whole, its elements in order; else nothing.
        """
        traces = (self.trace(element, ()) for element in elements)
        return Trace(
            ref=ref,
            above=tuple(_ways(ref, self.upward, lambda stated: stated.target)),
            below=tuple(_ways(ref, self.downward, lambda stated: stated.source)),
            parts=tuple(trace for trace in traces if trace.above or trace.below),
        )


def _ways(
    start: Ref, steps_from: Callable[[Ref], tuple[StatedAlignment, ...]], end_of: Callable[[StatedAlignment], Ref]
) -> Iterator[Step]:
    """All ways that begin at *start*; none is longer than there are levels of plans, since each step of it goes up or down."""
    told: set[Ref] = set()

    def step(stated: StatedAlignment) -> Step:
        end = end_of(stated)
        onward = steps_from(end) if stated.status.is_answer and not stated.target.is_whole_plan else ()
        if onward and end in told:
            return Step(stated=stated, ref=end, is_told_before=True)
        told.add(end)
        return Step(stated=stated, ref=end, further=tuple(step(each) for each in onward))

    return (step(stated) for stated in steps_from(start))


def _grouped(
    alignments: Iterable[StatedAlignment], key: Callable[[StatedAlignment], Ref]
) -> Mapping[Ref, tuple[StatedAlignment, ...]]:
    groups: dict[Ref, list[StatedAlignment]] = {}
    for stated in alignments:
        groups.setdefault(key(stated), []).append(stated)
    return {ref: tuple(found) for ref, found in groups.items()}
