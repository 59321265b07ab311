"""Defects of what plans rest on (ZVP6xx)."""

from typing import Final

import attrs

from zvplan.defects.defect import Broken, Defect, defect
from zvplan.defects.demanding import DEMANDING
from zvplan.defects.editing import broken, broken_priority, with_copies, with_first
from zvplan.defects.zones import first_year_of, said, with_plans, zonal_plan_of
from zvplan.model import Evidence, EvidenceBasis, PartialDate, Plan, PlanSet, Ref


def _survey(plan: Plan, year: int) -> Evidence:
    return Evidence(basis=EvidenceBasis.EXPECTATIONS_AND_NEEDS, source=said(plan, "Enquête"), closed=PartialDate(year))


@defect("ZVP601", "Nothing in the plan rests on what the corps itself knows.")
def _without_know_how(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    priorities = tuple(attrs.evolve(each, evidence=_but_know_how(each.evidence)) for each in plan.priorities)
    return broken(plans, evidence=_but_know_how(plan.evidence), priorities=priorities)


def _but_know_how(evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    return tuple(each for each in evidence if each.basis is not EvidenceBasis.KNOW_HOW)


@defect("ZVP602", "A priority rests on figures only, another one on what people say too.")
def _figures_only(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    # Another priority has evidence of all three bases, so that the plan as a whole lacks none.
    more = plan if any(each.evidence for each in plan.priorities[1:]) else with_copies(plan, 1)
    figures = (each for each in plan.priorities[0].evidence if each.basis is EvidenceBasis.REGISTERED_FIGURES)
    one_sided = attrs.evolve(with_first(more, evidence=tuple(figures)), evidence=())
    return Broken(with_plans(plans, one_sided), Ref(plan.id, plan.priorities[0].id))


@defect("ZVP603", "No source is named for a statement.")
def _without_source(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    rumour = Evidence(basis=EvidenceBasis.REGISTERED_FIGURES, statement=said(plan, "124 feiten in een jaar"))
    return broken(plans, evidence=(*plan.evidence, rumour))


@defect("ZVP604", "The plan rests on a survey that was held after it had begun.")
def _later_evidence(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    return broken(plans, evidence=(*plan.evidence, _survey(plan, first_year_of(plan) + 1)))


@defect("ZVP604", "A priority rests on a survey of five years before the plan.", regime=DEMANDING)
def _old_evidence(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    return broken_priority(plans, evidence=(*plan.priorities[0].evidence, _survey(plan, first_year_of(plan) - 5)))


@defect("ZVP605", "A survey speaks against a priority.")
def _contradicting_evidence(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    against = attrs.evolve(_survey(plan, first_year_of(plan) - 1), contradicts=True)
    return broken_priority(plans, evidence=(*plan.priorities[0].evidence, against))


DEFECTS: Final[tuple[Defect, ...]] = (
    _without_know_how,
    _figures_only,
    _without_source,
    _later_evidence,
    _old_evidence,
    _contradicting_evidence,
)
