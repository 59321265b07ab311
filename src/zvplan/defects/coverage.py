"""Defects of *comply or explain* (ZVP3xx)."""

from typing import Final

import attrs

from zvplan.defects.defect import Broken, Defect, defect
from zvplan.defects.editing import broken, broken_copy
from zvplan.defects.zones import prosecutors_plan_for, said, with_earlier, with_plans, zonal_plan_of
from zvplan.model import Discontinuation, ElementId, NotAligned, Omission, Plan, PlanKind, PlanSet, Priority, Ref


def _with_new_item(plan: Plan) -> Plan:
    """A plan with an item that no zonal plan has ever heard of."""
    name = ElementId(f"poaching-{len(plan.priorities) + 1}")
    return attrs.evolve(plan, priorities=(*plan.priorities, Priority(id=name, title=said(plan, "Stroperij"))))


def _last_of(plan: Plan) -> Ref:
    return Ref(plan.id, plan.priorities[-1].id)


@defect("ZVP301", "A priority answers no higher plan, and nothing says why.")
def _answers_nothing(plans: PlanSet) -> Broken:
    return broken_copy(plans, alignments=(), not_aligned_with=())


@defect("ZVP302", "A priority explains itself to the national plan and to no other.")
def _answers_one_kind(plans: PlanSet) -> Broken:
    motivation = said(zonal_plan_of(plans), "Een plaatselijk probleem")
    return broken_copy(plans, alignments=(), not_aligned_with=(NotAligned(kind=PlanKind.NATIONAL, motivation=motivation),))


@defect("ZVP303", "The prosecutor's plan asks for something more.")
def _unanswered_item(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    return Broken(with_plans(plans, _with_new_item(prosecutors_plan_for(plans, plan))), plan.ref)


@defect("ZVP304", "The plan leaves out an item of the prosecutor's plan without a reason.")
def _unmotivated_omission(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    higher = _with_new_item(prosecutors_plan_for(plans, plan))
    leaving = attrs.evolve(plan, omissions=(*plan.omissions, Omission(target=_last_of(higher))))
    return Broken(with_plans(plans, leaving, higher), plan.ref)


@defect("ZVP305", "A priority of the earlier plan has disappeared.")
def _dropped_priority(plans: PlanSet) -> Broken:
    together, plan, earlier = with_earlier(plans)
    return Broken(with_plans(together, _with_new_item(earlier)), plan.ref)


@defect("ZVP305", "The plan stops a priority of the earlier plan and does not say why.")
def _stopped_priority(plans: PlanSet) -> Broken:
    together, plan, earlier = with_earlier(plans)
    more = _with_new_item(earlier)
    stopping = attrs.evolve(plan, discontinued=(*plan.discontinued, Discontinuation(priority=_last_of(more))))
    return Broken(with_plans(together, stopping, more), plan.ref)


@defect("ZVP306", "The plan as a whole depends on a condition.")
def _conditional_plan(plans: PlanSet) -> Broken:
    return broken(plans, condition=said(zonal_plan_of(plans), "Met een volledig kader"))


DEFECTS: Final[tuple[Defect, ...]] = (
    _answers_nothing,
    _answers_one_kind,
    _unanswered_item,
    _unmotivated_omission,
    _dropped_priority,
    _stopped_priority,
    _conditional_plan,
)
