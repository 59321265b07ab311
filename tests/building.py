"""Plans in few words, for tests that are about how plans hang together."""

from collections.abc import Iterable
from datetime import date

from zvplan.graph import AlignmentGraph
from zvplan.model import (
    Alignment,
    CitedPlan,
    ElementId,
    LocalizedString,
    Omission,
    Plan,
    PlanId,
    PlanKind,
    PlanPeriod,
    Priority,
    Ref,
    Relation,
    Tier,
    Zone,
)


def ref(text: str) -> Ref:
    return Ref.parse(text)


def refs(*texts: str) -> tuple[Ref, ...]:
    return tuple(Ref.parse(text) for text in texts)


def title(text: str) -> LocalizedString:
    return LocalizedString(nl=text)


def years(first: int, last: int, extended_to: int | None = None) -> PlanPeriod:
    """A period of whole years."""
    return PlanPeriod(
        start_date=date(first, 1, 1),
        end_date=date(last, 12, 31),
        extended_to=None if extended_to is None else date(extended_to, 12, 31),
    )


def alignment(target: str, relation: Relation = Relation.SUPPORTS) -> Alignment:
    return Alignment(target=ref(target), relation=relation)


def priority(name: str, *targets: str | Alignment, tier: Tier = Tier.PRIORITY) -> Priority:
    """A priority that supports each of the targets."""
    alignments = tuple(alignment(target) if isinstance(target, str) else target for target in targets)
    return Priority(id=ElementId(name), title=title(name), tier=tier, alignments=alignments)


def cited(plan_id: str, kind: PlanKind | None = None, title: LocalizedString | None = None) -> CitedPlan:
    return CitedPlan(plan=PlanId(plan_id), kind=kind, title=title)


def plan(
    plan_id: str,
    kind: PlanKind,
    *priorities: Priority,
    period: PlanPeriod | None = None,
    cites: Iterable[CitedPlan] = (),
    zone: Zone | None = None,
    omissions: Iterable[Omission] = (),
) -> Plan:
    return Plan(
        id=PlanId(plan_id),
        kind=kind,
        title=title(plan_id),
        priorities=priorities,
        period=period,
        higher_plans=tuple(cites),
        zone=zone,
        omissions=tuple(omissions),
    )


def zonal(plan_id: str, *priorities: Priority, cites: Iterable[CitedPlan] = (), omissions: Iterable[Omission] = ()) -> Plan:
    """A zonal plan without zone and period: it has to answer what it cites."""
    return plan(plan_id, PlanKind.ZONAL, *priorities, cites=cites, omissions=omissions)


def national(plan_id: str, *priorities: Priority, period: PlanPeriod | None = None) -> Plan:
    return plan(plan_id, PlanKind.NATIONAL, *priorities, period=period)


def graph_of(*plans: Plan, shipped: Iterable[Plan] = (), at: date | None = None) -> AlignmentGraph:
    """The graph of these plans, with no shipped plans but the given ones."""
    return AlignmentGraph.of(plans, at=at, shipped={each.id: each for each in shipped})
