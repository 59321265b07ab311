"""Defects of council, authority and procedure (ZVP4xx)."""

from typing import Final

import attrs

from zvplan.defects.defect import Broken, Defect, defect
from zvplan.defects.demanding import DEMANDING
from zvplan.defects.editing import (
    actions_of_first,
    broken,
    broken_priority,
    decisions_without,
    with_actions,
)
from zvplan.defects.zones import (
    first_year_of,
    said,
    with_plans,
    with_several_municipalities,
    zonal_plan_of,
    zone_of,
)
from zvplan.model import (
    Body,
    Council,
    Decision,
    DecisionKind,
    Domain,
    ElementId,
    Expectation,
    PartialDate,
    Plan,
    PlanSet,
    Role,
    Seat,
    Setter,
    Stakeholder,
    StakeholderKind,
)

_COUNCIL: Final = (Body.ZONAL_SECURITY_COUNCIL,)


def _seats(plan: Plan) -> tuple[Seat, ...]:
    return () if plan.council is None else plan.council.seats


@defect("ZVP401", "The chief of police has no seat in the council.")
def _without_chief(plans: PlanSet) -> Broken:
    seats = (seat for seat in _seats(zonal_plan_of(plans)) if seat.role is not Role.CHIEF_OF_POLICE)
    return broken(plans, council=Council(seats=tuple(seats)))


@defect("ZVP402", "Of several mayors only the first has a seat in the council.")
def _one_mayor_of_several(plans: PlanSet) -> Broken:
    several, plan = with_several_municipalities(plans)
    mayor = Seat(role=Role.MAYOR, municipality=str(zone_of(plan).municipalities[0].name))
    others = (seat for seat in _seats(plan) if seat.role is not Role.MAYOR)
    return Broken(with_plans(several, attrs.evolve(plan, council=Council(seats=(mayor, *others)))), plan.ref)


@defect("ZVP403", "The council seats a mayor from outside the zone.")
def _mayor_from_outside(plans: PlanSet) -> Broken:
    stranger = Seat(role=Role.MAYOR, municipality="Verrewinkel")
    return broken(plans, council=Council(seats=(*_seats(zonal_plan_of(plans)), stranger)))


@defect("ZVP404", "The council seats the labour auditor as a member by law.")
def _auditor_by_law(plans: PlanSet) -> Broken:
    return broken(plans, council=Council(seats=(*_seats(zonal_plan_of(plans)), Seat(role=Role.LABOUR_AUDITOR))))


@defect("ZVP405", "Nothing answers an expectation.")
def _unanswered_expectation(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    wish = Expectation(id=ElementId("quiet-nights"), statement=said(plan, "Rust in de nacht"))
    return broken(plans, expectations=(*plan.expectations, wish))


@defect("ZVP406", "The plan does not say who set a priority.")
def _set_by_nobody(plans: PlanSet) -> Broken:
    return broken_priority(plans, set_by=())


@defect("ZVP406", "The leadership of the corps alone set an external priority.")
def _set_by_the_corps(plans: PlanSet) -> Broken:
    return broken_priority(plans, set_by=(Setter.CORPS_LEADERSHIP,))


@defect("ZVP407", "The mayor alone set a priority about crime.", extend=("ZVP407",))
def _set_by_the_mayor_alone(plans: PlanSet) -> Broken:
    return broken_priority(plans, set_by=(Setter.MAYOR,), domain=Domain.CRIME)


@defect("ZVP408", "The file does not record that mayors and prosecutor approved the plan.")
def _without_approval(plans: PlanSet) -> Broken:
    return broken(plans, decisions=decisions_without(zonal_plan_of(plans), DecisionKind.APPROVED))


@defect("ZVP408", "The file does not record that the police or municipal council agreed to the plan.")
def _without_agreement(plans: PlanSet) -> Broken:
    return broken(plans, decisions=decisions_without(zonal_plan_of(plans), DecisionKind.AGREED))


@defect("ZVP409", "The police or municipal council agreed to the plan after it was approved.")
def _agreed_after_approval(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    late = PartialDate(first_year_of(plan) - 1, 11, 28)
    decisions = (attrs.evolve(each, date=late) if each.kind is DecisionKind.AGREED else each for each in plan.decisions)
    return broken(plans, decisions=tuple(decisions))


@defect("ZVP410", "The municipal councils were informed of the plan after it had begun.")
def _informed_late(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    late = PartialDate(first_year_of(plan), 3, 4)
    informed = Decision(kind=DecisionKind.INFORMED, bodies=(Body.MUNICIPAL_COUNCIL,), date=late)
    return broken(plans, decisions=(*decisions_without(plan, DecisionKind.INFORMED), informed))


@defect("ZVP411", "The ministers decided almost three months after the submission.", regime=DEMANDING)
def _slow_ministers(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    year = first_year_of(plan) - 1
    late = (
        Decision(kind=DecisionKind.SUBMITTED, date=PartialDate(year, 10, 7)),
        Decision(kind=DecisionKind.MINISTERIAL_APPROVAL, date=PartialDate(year, 12, 28)),
        Decision(kind=DecisionKind.INFORMED, bodies=(Body.MUNICIPAL_COUNCIL,), date=PartialDate(year, 12, 30)),
    )
    return broken(plans, decisions=(*decisions_without(plan, *(each.kind for each in late)), *late))


@defect("ZVP412", "A partner takes part in an action, and nothing says in what role.")
def _partner_without_role(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    partner = Stakeholder(id=ElementId("bus-company"), name=said(plan, "De vervoermaatschappij"), kind=StakeholderKind.PARTNER)
    first, *others = actions_of_first(plan)
    acting = with_actions(plan, attrs.evolve(first, partners=(*first.partners, partner.id)), *others)
    return Broken(with_plans(plans, attrs.evolve(acting, stakeholders=(*plan.stakeholders, partner))), plan.ref)


# A meeting of the second year is told of, and a new plan of Brussels that comes with zvplan began by then.
@defect("ZVP413", "The council met too seldom in the first year.", regime=DEMANDING, also=("ZVP507",))
def _few_meetings(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    first = first_year_of(plan)
    others = (
        each
        for each in plan.decisions
        if each.kind is not DecisionKind.FOLLOWED_UP or each.date is None or each.date.year > first
    )
    later = Decision(kind=DecisionKind.FOLLOWED_UP, bodies=_COUNCIL, date=PartialDate(first + 1, 1, 9))
    return broken(plans, decisions=(*others, later))


@defect("ZVP414", "A council agreed to the plan that is not the one to agree.")
def _wrong_council(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    body = Body.MUNICIPAL_COUNCIL if zone_of(plan).has_several_municipalities else Body.POLICE_COUNCIL
    decisions = (attrs.evolve(each, bodies=(body,)) if each.kind is DecisionKind.AGREED else each for each in plan.decisions)
    return broken(plans, decisions=tuple(decisions))


DEFECTS: Final[tuple[Defect, ...]] = (
    _without_chief,
    _one_mayor_of_several,
    _mayor_from_outside,
    _auditor_by_law,
    _unanswered_expectation,
    _set_by_nobody,
    _set_by_the_corps,
    _set_by_the_mayor_alone,
    _without_approval,
    _without_agreement,
    _agreed_after_approval,
    _informed_late,
    _slow_ministers,
    _partner_without_role,
    _few_meetings,
    _wrong_council,
)
