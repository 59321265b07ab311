"""Finds what becomes of the items of higher plans."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Final, overload
from weakref import WeakKeyDictionary

from zvplan.coverage.coverage import Coverage, CoverageEntry
from zvplan.coverage.level import CoverageLevel
from zvplan.graph import AlignmentGraph, Path
from zvplan.model import BELGIUM, AnswerDuty, Omission, Plan, PlanId, PlanKind, PlanSet, Ref, Regime

_COVERED: Final[WeakKeyDictionary[AlignmentGraph, Coverage]] = WeakKeyDictionary()


@overload
def cover(plans: AlignmentGraph) -> Coverage: ...
@overload
def cover(
    plans: PlanSet | Iterable[Plan],
    *,
    at: date | None = None,
    regime: Regime = BELGIUM,
    shipped: Mapping[PlanId, Plan] | None = None,
) -> Coverage: ...
def cover(
    plans: AlignmentGraph | PlanSet | Iterable[Plan],
    *,
    at: date | None = None,
    regime: Regime | None = None,
    shipped: Mapping[PlanId, Plan] | None = None,
) -> Coverage:
    """What becomes of the items of higher plans in the loaded zonal plans.

    The items are the priorities of the higher plans that a zonal plan has to answer and whose content is at hand, and of the
    other ones of which it answers at least one item. An item has the level of the weightiest priority that answers it,
    directly or through other plans; else it is motivated if the zonal plan says why it leaves out the item or its whole
    plan. A phenomenon that both are about answers nothing by itself.

    Args:
        plans: the plans, or their graph; the coverage of a graph is worked out once.
        at: as for `AlignmentGraph.of`, like all that follow; not for a graph, which has its own.
        regime: what is asked of zonal plans.
        shipped: the higher plans to have at hand besides.

    Raises:
        TypeError: if *at*, *regime* or *shipped* is given with a graph.
        ValueError: if two of the plans have the same id.
    """
    if not isinstance(plans, AlignmentGraph):
        return _covered(AlignmentGraph.of(plans, at=at, regime=regime or BELGIUM, shipped=shipped))
    if at is not None or regime is not None or shipped is not None:
        message = "a graph has its day, regime and shipped plans already: give them to AlignmentGraph.of"
        raise TypeError(message)
    known = _COVERED.get(plans)
    if known is None:
        known = _COVERED[plans] = _covered(plans)
    return known


def _covered(graph: AlignmentGraph) -> Coverage:
    return Coverage(tuple(entry for plan in graph.plans.of_kind(PlanKind.ZONAL) for entry in _entries(graph, plan)))


def _entries(graph: AlignmentGraph, plan: Plan) -> Iterator[CoverageEntry]:
    witnesses = _witnesses(graph, plan)
    duties = {higher: obligation.duty for obligation in graph.obligations_of(plan) for higher in obligation.plans}
    for higher in _higher_plans(graph, duties, witnesses):
        for item in dict.fromkeys(Ref(higher.id, priority.id) for priority in higher.priorities):
            yield _entry(plan, item, higher.kind, witnesses.get(item, ()), duties.get(higher.id))


def _witnesses(graph: AlignmentGraph, plan: Plan) -> Mapping[Ref, tuple[tuple[CoverageLevel, Path], ...]]:
    """The paths to all that a plan answers, the weightiest first, then the shortest."""
    found: dict[Ref, list[tuple[CoverageLevel, Path]]] = {}
    for priority in {priority.id: priority for priority in reversed(plan.priorities)}.values():
        level = CoverageLevel.of_tier(priority.tier)
        for target, path in graph.supported_by(Ref(plan.id, priority.id)).items():
            found.setdefault(target, []).append((level, path))
    return {
        target: tuple(sorted(paths, key=lambda witness: (-witness[0].rank, len(witness[1]), witness[1])))
        for target, paths in found.items()
    }


def _higher_plans(graph: AlignmentGraph, duties: Mapping[PlanId, AnswerDuty], witnesses: Iterable[Ref]) -> tuple[Plan, ...]:
    """The plans that are due or answered, as far as they are at hand, the highest first."""
    named = (graph.plan(plan_id) for plan_id in {*duties, *(item.plan for item in witnesses)})
    return tuple(sorted((plan for plan in named if plan is not None), key=lambda plan: (-plan.kind.level, plan.kind, plan.id)))


def _entry(
    plan: Plan,
    item: Ref,
    kind: PlanKind,
    witnesses: tuple[tuple[CoverageLevel, Path], ...],
    duty: AnswerDuty | None,
) -> CoverageEntry:
    omission = _omission(plan, item)
    if witnesses:
        level = witnesses[0][0]
    elif omission is not None and omission.is_motivated:
        level = CoverageLevel.MOTIVATED
    else:
        level = CoverageLevel.NONE
    return CoverageEntry(
        plan=plan.id,
        item=item,
        kind=kind,
        level=level,
        witnesses=tuple(path for _, path in witnesses),
        omission=omission,
        duty=duty,
    )


def _omission(plan: Plan, item: Ref) -> Omission | None:
    """What a plan says about leaving out an item: what is motivated first, then what is about this very item."""
    about = (omission for omission in plan.omissions if omission.target in {item, Ref(item.plan)})
    return min(about, key=lambda omission: (not omission.is_motivated, omission.target.is_whole_plan), default=None)
