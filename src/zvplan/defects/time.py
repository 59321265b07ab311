"""Defects of periods, editions and changes (ZVP5xx)."""

from datetime import date, timedelta
from typing import Final

import attrs

from zvplan.defects.defect import Broken, Defect, defect
from zvplan.defects.demanding import DEMANDING
from zvplan.defects.editing import broken, with_copies
from zvplan.defects.zones import (
    excerpt,
    first_year_of,
    lasting,
    period_of,
    said,
    whole_years,
    with_earlier,
    with_plans,
    zonal_plan_of,
    zone_of,
)
from zvplan.model import (
    BELGIUM,
    Amendment,
    Body,
    Decision,
    DecisionKind,
    ElementId,
    Municipality,
    PartialDate,
    Period,
    Plan,
    PlanId,
    PlanKind,
    PlanPart,
    PlanPeriod,
    PlanSet,
    Priority,
    PriorityChange,
    Source,
    Tier,
    Zone,
    ZoneCode,
)


@defect("ZVP501", "The plan runs a year longer than plans of its time do.")
def _a_year_too_long(plans: PlanSet) -> Broken:
    first = first_year_of(zonal_plan_of(plans))
    return broken(plans, period=whole_years(first, first + 6))


@defect("ZVP502", "The zone has another plan for the same years.")
def _two_plans(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    other = excerpt(plan, f"{plan.id}-too", period_of(plan))
    return Broken(with_plans(plans, other), other.ref)


@defect("ZVP503", "The earlier plan of the zone ended years before this one began.")
def _gap(plans: PlanSet) -> Broken:
    together, plan, earlier = with_earlier(plans)
    period = whole_years(2009, 2012)
    told = Period(start_date=period.start_date, end_date=period.end_date)
    old = attrs.evolve(
        earlier,
        title=said(plan, "Plan"),
        period=period,
        evaluations=tuple(attrs.evolve(each, period=told) for each in earlier.evaluations),
    )
    return Broken(with_plans(together, old), plan.ref)


@defect("ZVP504", "The plan begins on 1 February.", regime=DEMANDING)
def _late_start(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    first = first_year_of(plan)
    start = date(first, 2, 1)
    late = attrs.evolve(
        plan,
        title=said(plan, "Plan"),
        period=PlanPeriod(start_date=start, end_date=date(first + 6, 1, 31)),
        priorities=tuple(_begun(each, start) for each in plan.priorities),
    )
    # The earlier plan goes on until then, so that there is no gap but one that is there already.
    before = period_of(plan).start_date - timedelta(days=1)
    earlier = (plans[each] for each in plan.supersedes)
    longer = (lasting(each, start) for each in earlier if BELGIUM.last_day_of(period_of(each)) == before)
    return Broken(with_plans(plans, late, *longer), plan.ref)


def _begun(priority: Priority, start: date) -> Priority:
    """A priority whose actions begin no sooner than on a day."""
    objectives = (
        attrs.evolve(
            objective,
            actions=tuple(
                action if action.period is None else attrs.evolve(action, period=attrs.evolve(action.period, start_date=start))
                for action in objective.actions
            ),
        )
        for objective in priority.objectives
    )
    return attrs.evolve(priority, objectives=tuple(objectives))


@defect("ZVP505", "The plan prints other years than its dates.")
def _other_years_printed(plans: PlanSet) -> Broken:
    return broken(plans, period=attrs.evolve(period_of(zonal_plan_of(plans)), label="1999-2004"))


@defect("ZVP505", "The plan speaks of four years and runs for six.")
def _other_length_printed(plans: PlanSet) -> Broken:
    return broken(plans, period=attrs.evolve(period_of(zonal_plan_of(plans)), stated_years=4))


@defect("ZVP506", "A plan was extended, and nothing tells who decided so.")
def _unexplained_extension(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    extended = attrs.evolve(period_of(plan), extended_to=date(period_of(plan).end_date.year + 1, 12, 31))
    if not plan.amendments:
        return broken(plans, period=extended)
    # An amendment may have extended the plan: then it is that of a zone of which little else is told.
    other = excerpt(plan, "zvp-5999", extended, PlanPart.DECISIONS, PlanPart.AMENDMENTS)
    return Broken(with_plans(plans, attrs.evolve(other, zone=Zone(code=ZoneCode("5999")))), other.ref)


@defect("ZVP507", "A new national plan began while the plan runs, and nothing takes it up.")
def _unanswered_successor(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    first = first_year_of(plan) + 3
    edition = Plan(
        id=PlanId(f"police-plan-{first}"),
        kind=PlanKind.NATIONAL,
        title=said(plan, "Nationaal plan"),
        period=whole_years(first, first + 3),
    )
    later = attrs.evolve(plan, sources=(Source(consulted=PartialDate(first, 6)),))
    return Broken(with_plans(plans, edition, later), plan.ref)


def _amended(plans: PlanSet, plan: Plan, *changes: PriorityChange, is_approved: bool) -> Broken:
    """The plans with a change in the first year of one of them."""
    day = PartialDate(first_year_of(plan), 6, 15)
    approval = Decision(kind=DecisionKind.APPROVED, bodies=(Body.ZONAL_SECURITY_COUNCIL,), date=day)
    name = ElementId(f"change-{len(plan.amendments) + 1}")
    amendment = Amendment(id=name, date=day, changed=changes, decisions=(approval,) if is_approved else ())
    return Broken(with_plans(plans, attrs.evolve(plan, amendments=(*plan.amendments, amendment))), plan.ref)


@defect("ZVP508", "Nothing tells that the council approved a change of the plan.")
def _unapproved_change(plans: PlanSet) -> Broken:
    return _amended(plans, zonal_plan_of(plans), is_approved=False)


@defect("ZVP509", "A change leaves a point of attention to regular work and does not say why.")
def _unexplained_change(plans: PlanSet) -> Broken:
    more = with_copies(zonal_plan_of(plans), 1, tier=Tier.ATTENTION)
    demotion = PriorityChange(priority=more.priorities[-1].id, tier=Tier.REGULAR)
    return _amended(plans, more, demotion, is_approved=True)


@defect("ZVP510", "The plan cites a circular that another one had replaced.")
def _repealed_circular(plans: PlanSet) -> Broken:
    return broken(plans, circulars=("PLP 44",))


@defect("ZVP511", "The zone had a municipality more in the earlier plan.")
def _smaller_zone(plans: PlanSet) -> Broken:
    together, plan, earlier = with_earlier(plans)
    zone = zone_of(earlier)
    larger = attrs.evolve(zone, municipalities=(*zone.municipalities, Municipality(name=said(plan, "Verrewinkel"))))
    return Broken(with_plans(together, attrs.evolve(earlier, zone=larger)), plan.ref)


DEFECTS: Final[tuple[Defect, ...]] = (
    _a_year_too_long,
    _two_plans,
    _gap,
    _late_start,
    _other_years_printed,
    _other_length_printed,
    _unexplained_extension,
    _unanswered_successor,
    _unapproved_change,
    _unexplained_change,
    _repealed_circular,
    _smaller_zone,
)
