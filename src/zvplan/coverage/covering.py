"""Finds what becomes of the items of higher plans."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Final, overload
from weakref import WeakKeyDictionary

from zvplan.coverage.coverage import Coverage, CoverageEntry
from zvplan.coverage.level import CoverageLevel
from zvplan.graph import AlignmentGraph, Path
from zvplan.model import BELGIUM, ElementId, Omission, Plan, PlanId, PlanKind, PlanPart, PlanSet, Ref, Regime, Tier

#: What may answer an item; where one of these is incomplete in a file, an item without an answer may yet have one.
ANSWERING_PARTS: Final = (PlanPart.PRIORITIES, PlanPart.POINTS_OF_ATTENTION, PlanPart.ALIGNMENTS, PlanPart.OMISSIONS)

#: A way to an item, and how far it takes it up.
_Witness = tuple[CoverageLevel, Path]

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
    directly or through other plans; else it is motivated if the zonal plan says why it leaves out the item, its whole plan,
    or an item of another plan that stands for it. A phenomenon that both are about answers nothing by itself.

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
    entries = tuple(entry for plan in graph.plans.of_kind(PlanKind.ZONAL) for entry in _entries(graph, plan))
    titles = {ref: title for ref in _named(entries) if (title := graph.title_of(ref)) is not None}
    return Coverage(entries, titles=MappingProxyType(titles))


def _named(entries: tuple[CoverageEntry, ...]) -> set[Ref]:
    """All that entries name: plans, items and the priorities on the way to them."""
    plans = {entry.plan for entry in entries} | {entry.item.plan for entry in entries}
    items = {entry.item for entry in entries}
    on_the_way = {ref for entry in entries for path in entry.witnesses for ref in path[:-1]}
    return {*map(Ref, plans), *items, *on_the_way}


def _entries(graph: AlignmentGraph, plan: Plan) -> Iterator[CoverageEntry]:
    witnesses = _witnesses(graph, plan)
    omissions = _omissions(graph, plan)
    duties = {higher: obligation.duty for obligation in graph.obligations_of(plan) for higher in obligation.plans}
    for higher in _at_hand(graph, {*duties, *(item.plan for item in witnesses)}):
        duty = duties.get(higher.id)
        of_all = omissions.get(higher.ref)
        for item in graph.items_of(higher.id):
            found = witnesses.get(item, ())
            omission = _more_telling(omissions.get(item), of_all)
            yield CoverageEntry(
                plan=plan.id,
                item=item,
                kind=higher.kind,
                level=found[0][0] if found else _unanswered(omission),
                witnesses=tuple(path for _, path in found),
                omission=omission,
                duty=duty,
                from_excerpt=not plan.is_complete(*ANSWERING_PARTS),
            )


def _witnesses(graph: AlignmentGraph, plan: Plan) -> Mapping[Ref, Sequence[_Witness]]:
    """The ways to all that a plan answers: the weightiest first, then the shortest, then as the plan lists its priorities."""
    found: dict[Ref, list[_Witness]] = {}
    tiers: dict[ElementId, Tier] = {}
    for priority in plan.priorities:
        tiers.setdefault(priority.id, priority.tier)
    for element, tier in tiers.items():
        level = CoverageLevel.of_tier(tier)
        for target, path in graph.supported_by(Ref(plan.id, element)).items():
            found.setdefault(target, []).append((level, path))
    for witnesses in found.values():
        if len(witnesses) > 1:
            witnesses.sort(key=lambda witness: (-witness[0].rank, len(witness[1])))
    return found


def _at_hand(graph: AlignmentGraph, plans: Iterable[PlanId]) -> tuple[Plan, ...]:
    """Those of the plans whose content is at hand, the highest first."""
    found = (graph.plan(plan_id) for plan_id in plans)
    return tuple(sorted((plan for plan in found if plan is not None), key=lambda plan: (-plan.kind.level, plan.kind, plan.id)))


def _omissions(graph: AlignmentGraph, plan: Plan) -> Mapping[Ref, Omission]:
    """What a plan says about leaving out each item or plan; where it says it twice, the first that is motivated.

    Who says why an item of the national plan is left out has said it of the item of the framework note too that it stands
    for, as who answers the one answers the other; but what is said about an item itself comes first.
    """
    told: dict[Ref, Omission] = {}
    implied: dict[Ref, Omission] = {}
    for omission in plan.omissions:
        _note(told, omission.target, omission)
        for higher in graph.supported_by(omission.target):
            _note(implied, higher, omission)
    return {**implied, **told}


def _note(omissions: dict[Ref, Omission], ref: Ref, omission: Omission) -> None:
    known = omissions.get(ref)
    if known is None or (omission.is_motivated and not known.is_motivated):
        omissions[ref] = omission


def _more_telling(of_item: Omission | None, of_plan: Omission | None) -> Omission | None:
    """What is said about an item rather than about its whole plan, unless only the latter is motivated."""
    if of_item is None or (of_plan is not None and of_plan.is_motivated and not of_item.is_motivated):
        return of_plan
    return of_item


def _unanswered(omission: Omission | None) -> CoverageLevel:
    return CoverageLevel.MOTIVATED if omission is not None and omission.is_motivated else CoverageLevel.NONE
