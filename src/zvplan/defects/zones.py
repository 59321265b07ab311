"""Finds the plans in a conforming set that defects break, and adds those that a set may lack."""

from datetime import date, timedelta
from typing import TypeVar

import attrs

from zvplan.model import (
    Body,
    ContentItem,
    DecisionKind,
    Evaluation,
    LocalizedString,
    Municipality,
    PartialDate,
    Period,
    Plan,
    PlanId,
    PlanKind,
    PlanPart,
    PlanPeriod,
    PlanSet,
    PlanStatus,
    Priority,
    Ref,
    Role,
    Seat,
    Section,
    Zone,
)

_Part = TypeVar("_Part")


def with_plans(plans: PlanSet, *changed: Plan) -> PlanSet:
    """The plans with some of them changed, or with others besides."""
    return plans | PlanSet(changed)


def zonal_plan_of(plans: PlanSet) -> Plan:
    """The first zonal plan that no other takes the place of."""
    superseded = {earlier for plan in plans.values() for earlier in plan.supersedes}
    return next(plan for plan in plans.of_kind(PlanKind.ZONAL) if plan.id not in superseded)


def first_year_of(plan: Plan) -> int:
    """The year in which a plan begins.

    Raises:
        ValueError: if it has no period.
    """
    return period_of(plan).start_date.year


def period_of(plan: Plan) -> PlanPeriod:
    """The period of a plan.

    Raises:
        ValueError: if it has none.
    """
    return _told(plan.period, f"{plan.id} has no period")


def zone_of(plan: Plan) -> Zone:
    """The zone of a plan.

    Raises:
        ValueError: if it names none.
    """
    return _told(plan.zone, f"{plan.id} names no zone")


def _told(part: _Part | None, otherwise: str) -> _Part:
    if part is None:
        raise ValueError(otherwise)
    return part


def said(plan: Plan, text: str) -> LocalizedString:
    """A text in all the languages of a plan."""
    return LocalizedString(**{language.value: text for language in plan.languages})


def framework_item(plans: PlanSet) -> Ref:
    """The first thing that the framework note asks for."""
    note = plans.of_kind(PlanKind.FRAMEWORK)[0]
    return Ref(note.id, note.priorities[0].id)


def prosecutors_plan_for(plans: PlanSet, plan: Plan) -> Plan:
    """The prosecutor's plan for the zone of a zonal plan."""
    code = zone_of(plan).code
    return next(each for each in plans.of_kind(PlanKind.JUDICIAL) if zone_of(each).code == code)


def excerpt(plan: Plan, name: str, period: PlanPeriod, *complete: PlanPart) -> Plan:
    """Another plan of the same zone, of which only some parts are in the file."""
    return Plan(
        id=PlanId(name),
        kind=PlanKind.ZONAL,
        title=said(plan, "Plan"),
        period=period,
        languages=plan.languages,
        zone=plan.zone,
        incomplete=tuple(part for part in PlanPart if part not in complete),
    )


def whole_years(first: int, last: int) -> PlanPeriod:
    """From 1 January of one year to 31 December of another."""
    return PlanPeriod(start_date=date(first, 1, 1), end_date=date(last, 12, 31))


def lasting(plan: Plan, until: date) -> Plan:
    """A plan that is extended, so that it ends on the day before another begins."""
    return attrs.evolve(plan, period=attrs.evolve(period_of(plan), extended_to=until - timedelta(days=1)))


def with_earlier(plans: PlanSet) -> tuple[PlanSet, Plan, Plan]:
    """The plans with an earlier plan of the zone, the zonal plan and the earlier one, which is there or is added."""
    plan = zonal_plan_of(plans)
    for each in plan.supersedes:
        return plans, plan, plans[each]
    start = period_of(plan).start_date
    first = start.year
    period = whole_years(first - 6, first - 1)
    evaluation = Evaluation(date=PartialDate(first), period=Period(start_date=period.start_date, end_date=period.end_date))
    if period.start_date.year < 2020:  # noqa: PLR2004 -- plans lasted four years then, and the law extended them
        period = PlanPeriod(start_date=period.start_date, end_date=date(2017, 12, 31))
    name = f"{plan.id.rpartition('-')[0]}-{first - 6}"
    earlier = attrs.evolve(
        excerpt(plan, name, period, PlanPart.PRIORITIES, PlanPart.MUNICIPALITIES, PlanPart.EVALUATIONS),
        status=PlanStatus.CLOSED,
        evaluations=(evaluation,),
        priorities=(Priority(id=plan.priorities[0].id, title=plan.priorities[0].title),),
    )
    if start > date(first, 1, 1):
        earlier = lasting(earlier, start)
    following = attrs.evolve(plan, supersedes=(earlier.id,))
    return with_plans(plans, earlier, following), following, earlier


def with_several_municipalities(plans: PlanSet) -> tuple[PlanSet, Plan]:
    """The plans with a zonal plan of several municipalities, and that plan: if it has one, another one joins."""
    plan = zonal_plan_of(plans)
    zone = zone_of(plan)
    if zone.has_several_municipalities:
        return plans, plan
    name = LocalizedString(**{language.value: "Nieuwdorp" for language in plan.languages})
    larger = attrs.evolve(zone, municipalities=(*zone.municipalities, Municipality(name=name)))
    council = plan.council
    has_named = council is not None and any(each.municipality is not None for each in council.seats)
    if council is not None and has_named:
        council = attrs.evolve(council, seats=(*council.seats, Seat(role=Role.MAYOR, municipality="Nieuwdorp")))
    section = Section(title=said(plan, "Gemeenten"), content=ContentItem.MUNICIPAL_MISSIONS)
    grown = attrs.evolve(
        plan,
        zone=larger,
        council=council,
        sections=(*plan.sections, section),
        decisions=tuple(
            attrs.evolve(each, bodies=(Body.POLICE_COUNCIL,)) if each.kind is DecisionKind.AGREED else each
            for each in plan.decisions
        ),
        basic_functions=tuple(
            attrs.evolve(each, posts=(*each.posts, "Nieuwdorp")) if each.posts else each for each in plan.basic_functions
        ),
    )
    earlier = (attrs.evolve(plans[each], zone=larger) for each in plan.supersedes)
    return with_plans(plans, grown, *earlier), grown
