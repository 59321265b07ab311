"""Defects of what priorities answer, and what plans leave out (ZVP2xx)."""

from typing import Final

import attrs

from zvplan.defects.defect import Broken, Defect, defect
from zvplan.defects.editing import broken, broken_alignment, first_objective, with_alignment
from zvplan.defects.zones import (
    first_year_of,
    framework_item,
    said,
    whole_years,
    with_plans,
    zonal_plan_of,
    zone_of,
)
from zvplan.model import (
    Alignment,
    CitedPlan,
    ElementId,
    Omission,
    OmissionReason,
    Plan,
    PlanId,
    PlanKind,
    PlanSet,
    Priority,
    Ref,
    Region,
    Relation,
)

_NOWHERE: Final = Ref(PlanId("0-0-0"))


def _national(plans: PlanSet, name: str, first: int) -> Plan:
    """A national plan of four years."""
    plan = zonal_plan_of(plans)
    return Plan(
        id=PlanId(name),
        kind=PlanKind.NATIONAL,
        title=said(plan, f"Plan {first}-{first + 3}"),
        period=whole_years(first, first + 3),
        languages=plan.languages,
        priorities=(Priority(id=ElementId("theft"), title=said(plan, "Diefstal")),),
    )


@defect("ZVP201", "A priority answers a plan that nobody knows.")
def _unknown_plan(plans: PlanSet) -> Broken:
    return broken_alignment(plans, Alignment(target=_NOWHERE))


@defect("ZVP201", "The id of what a priority answers lacks a letter.")
def _mistyped_item(plans: PlanSet) -> Broken:
    meant = framework_item(plans)
    return broken_alignment(plans, Alignment(target=Ref(meant.plan, ElementId(str(meant.element)[:-1]))))


@defect("ZVP202", "The plan leaves out something of a plan that nobody knows.")
def _unknown_omission(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    omission = Omission(target=_NOWHERE, reason=OmissionReason.NOT_OCCURRING)
    return broken(plans, omissions=(*plan.omissions, omission))


@defect("ZVP202", "The plan leaves out one of its own priorities.")
def _own_omission(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    omission = Omission(target=Ref(plan.id, plan.priorities[0].id), reason=OmissionReason.NOT_OCCURRING)
    return broken(plans, omissions=(*plan.omissions, omission))


@defect("ZVP203", "A priority answers one of its own objectives.")
def _answers_own_objective(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    return broken_alignment(plans, Alignment(target=Ref(plan.id, first_objective(plan).id)))


@defect("ZVP204", "A priority answers itself.")
def _answers_itself(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    return broken_alignment(plans, Alignment(target=Ref(plan.id, plan.priorities[0].id)))


@defect("ZVP205", "A priority works against an item of the framework note.")
def _works_against(plans: PlanSet) -> Broken:
    return broken_alignment(plans, Alignment(target=framework_item(plans), relation=Relation.CONTRARY))


@defect("ZVP206", "The plan leaves out an item that one of its priorities answers.")
def _answered_and_left_out(plans: PlanSet) -> Broken:
    plan, item = zonal_plan_of(plans), framework_item(plans)
    if any(omission.target == item for omission in plan.omissions):
        return Broken(broken_alignment(plans, Alignment(target=item)).plans, plan.ref)
    omission = Omission(target=item, reason=OmissionReason.NOT_OCCURRING)
    return broken(plans, omissions=(*plan.omissions, omission))


@defect("ZVP207", "A priority answers a national plan that had ended before its plan began.")
def _outdated(plans: PlanSet) -> Broken:
    old = _national(plans, "police-plan-old", first_year_of(zonal_plan_of(plans)) - 8)
    return broken_alignment(plans, Alignment(target=Ref(old.id, old.priorities[0].id)), old)


@defect("ZVP208", "The plan takes account of a plan whose content is not at hand.")
def _only_cited(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    cited = CitedPlan(plan=PlanId("prevention-contract"), kind=PlanKind.OTHER)
    return broken(plans, higher_plans=(*plan.higher_plans, cited))


@defect("ZVP209", "A zone outside Brussels takes account of the regional plan of Brussels.")
def _regional_elsewhere(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    known = plans.of_kind(PlanKind.REGIONAL)
    regional = (
        known[0] if known else Plan(id=PlanId("prevention-plan"), kind=PlanKind.REGIONAL, title=said(plan, "Gewestelijk plan"))
    )
    outside = Region.FLANDERS if zone_of(plan).region is Region.BRUSSELS else zone_of(plan).region
    cites = any(cited.plan == regional.id for cited in plan.higher_plans)
    elsewhere = attrs.evolve(
        plan,
        zone=attrs.evolve(zone_of(plan), region=outside),
        higher_plans=plan.higher_plans if cites else (*plan.higher_plans, CitedPlan(plan=regional.id)),
    )
    return Broken(with_plans(plans, elsewhere, regional), plan.ref)


@defect("ZVP210", "A priority answers a national plan that began after its plan had ended.")
def _answers_the_future(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    later = _national(plans, "police-plan-late", first_year_of(plan) + 8)
    aligned = with_alignment(plan, Alignment(target=Ref(later.id, later.priorities[0].id)))
    return Broken(with_plans(plans, aligned, later), Ref(plan.id, plan.priorities[0].id))


DEFECTS: Final[tuple[Defect, ...]] = (
    _unknown_plan,
    _mistyped_item,
    _unknown_omission,
    _own_omission,
    _answers_own_objective,
    _answers_itself,
    _works_against,
    _answered_and_left_out,
    _outdated,
    _only_cited,
    _regional_elsewhere,
    _answers_the_future,
)
