"""Defects of capacity and basic functions (ZVP8xx)."""

from typing import Any, Final

import attrs

from zvplan.defects.defect import Broken, Defect, defect
from zvplan.defects.editing import broken, broken_function, broken_priority
from zvplan.defects.zones import with_plans, with_several_municipalities, zonal_plan_of, zone_of
from zvplan.model import BasicFunction, Capacity, PlanSet


def _broken_capacity(plans: PlanSet, **changed: Any) -> Broken:
    capacity = zonal_plan_of(plans).capacity or Capacity()
    return broken(plans, capacity=attrs.evolve(capacity, **changed))


@defect("ZVP801", "The plan does not name victim support.")
def _without_victim_support(plans: PlanSet) -> Broken:
    functions = zonal_plan_of(plans).basic_functions
    return broken(
        plans, basic_functions=tuple(each for each in functions if each.function is not BasicFunction.VICTIM_SUPPORT)
    )


@defect("ZVP802", "The plan does not give the capacity for judicial missions.")
def _without_judicial(plans: PlanSet) -> Broken:
    return _broken_capacity(plans, judicial=None)


@defect("ZVP803", "Intervention is not assured round the clock.")
def _not_at_night(plans: PlanSet) -> Broken:
    return broken_function(plans, BasicFunction.INTERVENTION, round_the_clock=False)


@defect("ZVP803", "Nobody works for neighbourhood policing.")
def _nobody_in_the_neighbourhoods(plans: PlanSet) -> Broken:
    return broken_function(plans, BasicFunction.NEIGHBOURHOOD_POLICING, staff=0)


@defect("ZVP804", "The printed ratio of neighbourhood policing is not what its figures come to.")
def _wrong_ratio(plans: PlanSet) -> Broken:
    return broken_function(plans, BasicFunction.NEIGHBOURHOOD_POLICING, stated_ratio=9999)


@defect("ZVP805", "The staff that the council fixed is below the minimum.")
def _below_minimum(plans: PlanSet) -> Broken:
    return _broken_capacity(plans, cadre=19, minimum=20)


@defect("ZVP806", "Administrative missions alone take more people than there are.")
def _overcommitted(plans: PlanSet) -> Broken:
    capacity = zonal_plan_of(plans).capacity or Capacity()
    return _broken_capacity(plans, administrative=(capacity.available or 0) + 1)


@defect("ZVP807", "A priority is limited to a municipality that the zone does not have.")
def _elsewhere(plans: PlanSet) -> Broken:
    return broken_priority(plans, municipalities=("Verrewinkel",))


@defect("ZVP808", "Of several municipalities only the first has a police post.")
def _one_post_of_several(plans: PlanSet) -> Broken:
    several, plan = with_several_municipalities(plans)
    post = str(zone_of(plan).municipalities[0].name)
    functions = (
        attrs.evolve(each, posts=(post,)) if each.function is BasicFunction.RECEPTION else each
        for each in plan.basic_functions
    )
    return Broken(with_plans(several, attrs.evolve(plan, basic_functions=tuple(functions))), plan.ref)


DEFECTS: Final[tuple[Defect, ...]] = (
    _without_victim_support,
    _without_judicial,
    _not_at_night,
    _nobody_in_the_neighbourhoods,
    _wrong_ratio,
    _below_minimum,
    _overcommitted,
    _elsewhere,
    _one_post_of_several,
)
