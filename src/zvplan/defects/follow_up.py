"""Defects of objectives, actions and evaluations (ZVP7xx)."""

from typing import Final

import attrs

from zvplan.defects.defect import Broken, Defect, defect
from zvplan.defects.editing import (
    actions_of_first,
    broken,
    broken_actions,
    broken_copy,
    broken_indicator,
    broken_objective,
    broken_priority,
    first_objective,
)
from zvplan.defects.zones import first_year_of, said, with_earlier, with_plans, zonal_plan_of
from zvplan.model import (
    ChainLink,
    Direction,
    ElementId,
    Measurement,
    Objective,
    ObjectiveLevel,
    PartialDate,
    Plan,
    PlanSet,
    PlanStatus,
)


@defect("ZVP701", "A priority has neither objectives nor actions.")
def _without_objectives(plans: PlanSet) -> Broken:
    return broken_copy(plans, objectives=())


@defect("ZVP702", "An operational objective works out nothing, though others do.")
def _orphan(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    first, *others = plan.priorities[0].objectives
    child = Objective(
        id=ElementId("child"), title=said(plan, "Meer toezicht"), level=ObjectiveLevel.OPERATIONAL, parent=first.id
    )
    orphan = Objective(
        id=ElementId("orphan"),
        title=said(plan, "Meer bezoeken"),
        level=ObjectiveLevel.OPERATIONAL,
        indicators=tuple(attrs.evolve(each, id=ElementId("visits")) for each in first.indicators),
    )
    above = attrs.evolve(first, level=ObjectiveLevel.STRATEGIC)
    return broken_priority(plans, objectives=(above, child, orphan, *others))


@defect("ZVP703", "A priority has yearly actions, but none for the first year.")
def _without_first_year(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    year = max(_last_planned_year(plan), first_year_of(plan) + 1)
    actions = (attrs.evolve(each, year=year, period=None) for each in actions_of_first(plan))
    return broken_actions(plans, *actions)


def _last_planned_year(plan: Plan) -> int:
    actions = (action for objective in plan.all_objectives() for action in objective.actions)
    return max((each.year or (each.period.end_date.year if each.period else 0)) for each in actions)


@defect("ZVP704", "An action belongs to the year before the plan.")
def _early_action(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    actions = actions_of_first(plan)
    early = attrs.evolve(actions[0], id=ElementId("early"), year=first_year_of(plan) - 1, period=None)
    return broken_actions(plans, *actions, early)


@defect("ZVP705", "An indicator has no unit.")
def _without_unit(plans: PlanSet) -> Broken:
    return broken_indicator(plans, unit=None)


@defect("ZVP705", "Nothing measures an objective.")
def _unmeasured(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    objective = Objective(id=ElementId("unmeasured"), title=said(plan, "Meer vertrouwen"))
    return broken_priority(plans, objectives=(*plan.priorities[0].objectives, objective))


@defect("ZVP706", "An indicator is to go down, and its target lies above its starting value.")
def _target_above(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    first = first_year_of(plan)
    return broken_indicator(
        plans,
        direction=Direction.LOWER,
        baseline=Measurement(date=PartialDate(first - 1), value=93),
        target=Measurement(date=PartialDate(first + 5), value=124),
    )


@defect("ZVP707", "The actions for a priority leave out aftercare.")
def _without_aftercare(plans: PlanSet) -> Broken:
    actions = actions_of_first(zonal_plan_of(plans))
    return broken_actions(plans, *(each for each in actions if each.chain_link is not ChainLink.AFTERCARE))


@defect("ZVP708", "Nobody answers for an action.")
def _without_owner(plans: PlanSet) -> Broken:
    first, *others = actions_of_first(zonal_plan_of(plans))
    return broken_actions(plans, attrs.evolve(first, owner=None), *others)


@defect("ZVP709", "The plan is closed and was never evaluated.")
def _never_evaluated(plans: PlanSet) -> Broken:
    return broken(plans, status=PlanStatus.CLOSED, evaluations=())


@defect("ZVP710", "The earlier plan was never evaluated.")
def _earlier_never_evaluated(plans: PlanSet) -> Broken:
    together, plan, earlier = with_earlier(plans)
    unevaluated = attrs.evolve(earlier, status=PlanStatus.ADOPTED, evaluations=())
    return Broken(with_plans(together, unevaluated), plan.ref)


@defect("ZVP711", "An objective works out itself.")
def _works_out_itself(plans: PlanSet) -> Broken:
    return broken_objective(plans, parent=first_objective(zonal_plan_of(plans)).id)


DEFECTS: Final[tuple[Defect, ...]] = (
    _without_objectives,
    _orphan,
    _without_first_year,
    _early_action,
    _without_unit,
    _unmeasured,
    _target_above,
    _without_aftercare,
    _without_owner,
    _never_evaluated,
    _earlier_never_evaluated,
    _works_out_itself,
)
