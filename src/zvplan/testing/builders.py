"""Plans in few words, for tests that are about how plans hang together."""

from collections.abc import Iterable
from datetime import date
from typing import Any

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
)


def title(text: str) -> LocalizedString:
    """A text in Dutch."""
    return LocalizedString(nl=text)


def years(first: int, last: int, extended_to: int | None = None) -> PlanPeriod:
    """A period of whole years, from 1 January to 31 December."""
    return PlanPeriod(
        start_date=date(first, 1, 1),
        end_date=date(last, 12, 31),
        extended_to=None if extended_to is None else date(extended_to, 12, 31),
    )


def alignment(target: str, relation: Relation = Relation.SUPPORTS, **more: Any) -> Alignment:
    """An alignment with `plan#element`; *more* are attributes of `Alignment`."""
    return Alignment(target=Ref.parse(target), relation=relation, **more)


def omission(target: str, **more: Any) -> Omission:
    """An omission of `plan#element`; *more* are attributes of `Omission`."""
    return Omission(target=Ref.parse(target), **more)


def priority(name: str, *targets: str | Alignment, tier: Tier = Tier.PRIORITY, **more: Any) -> Priority:
    """A priority with the id *name*, which is its title too, that supports each of the targets.

    Args:
        name: its id.
        targets: what it answers, as `plan#element` or as an alignment.
        tier: how much weight it has.
        more: further attributes of `Priority`.
    """
    alignments = tuple(alignment(target) if isinstance(target, str) else target for target in targets)
    return Priority(id=ElementId(name), tier=tier, **{"title": title(name), "alignments": alignments, **more})


def cited(plan_id: str, kind: PlanKind | None = None, title: LocalizedString | None = None) -> CitedPlan:
    """A higher plan that a plan names."""
    return CitedPlan(plan=PlanId(plan_id), kind=kind, title=title)


def plan(plan_id: str, kind: PlanKind, *priorities: Priority, cites: Iterable[CitedPlan] = (), **more: Any) -> Plan:
    """A plan with the id *plan_id*, which is its title too.

    Args:
        plan_id: its id.
        kind: what kind of plan it is.
        priorities: its priorities.
        cites: the higher plans that it names.
        more: further attributes of `Plan`; tuples may be lists.
    """
    parts = {
        "id": PlanId(plan_id),
        "kind": kind,
        "title": title(plan_id),
        "priorities": priorities,
        "higher_plans": tuple(cites),
    }
    return Plan(**{**parts, **more})


def zonal(plan_id: str, *priorities: Priority, cites: Iterable[CitedPlan] = (), **more: Any) -> Plan:
    """A zonal plan. Without a period, as it is here by default, it has to answer what it cites."""
    return plan(plan_id, PlanKind.ZONAL, *priorities, cites=cites, **more)


def national(plan_id: str, *priorities: Priority, **more: Any) -> Plan:
    """A national security plan."""
    return plan(plan_id, PlanKind.NATIONAL, *priorities, **more)
