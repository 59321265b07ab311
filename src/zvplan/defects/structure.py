"""Defects of what a plan is made of (ZVP1xx)."""

from datetime import date
from typing import Final

import attrs

from zvplan.defects.defect import Broken, Defect, defect
from zvplan.defects.demanding import DEMANDING
from zvplan.defects.editing import (
    actions_of_first,
    broken,
    broken_actions,
    broken_priority,
    with_copies,
)
from zvplan.defects.zones import said, with_plans, zonal_plan_of
from zvplan.model import (
    ContentItem,
    Domain,
    ElementId,
    Language,
    PlanSet,
    Section,
    Source,
    StatedCount,
    Tier,
    Waiver,
)


@defect("ZVP101", "A chapter has the id of a priority.")
def _chapter_like_priority(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    section = Section(id=plan.priorities[0].id, title=said(plan, "Inleiding"))
    return broken(plans, sections=(*plan.sections, section))


@defect("ZVP102", "The plan has no vision.")
def _without_vision(plans: PlanSet) -> Broken:
    return broken(plans, vision=None)


@defect("ZVP103", "The chapter on federal missions and their figure are missing.")
def _without_federal_missions(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    sections = tuple(each for each in plan.sections if each.content is not ContentItem.FEDERAL_CONTRIBUTION)
    capacity = None if plan.capacity is None else attrs.evolve(plan.capacity, federal=None)
    return broken(plans, sections=sections, capacity=capacity)


@defect("ZVP104", "A priority answers an expectation that the plan does not have.")
def _unknown_expectation(plans: PlanSet) -> Broken:
    first = zonal_plan_of(plans).priorities[0]
    return broken_priority(plans, answers=(*first.answers, ElementId("wish-of-nobody")))


@defect("ZVP104", "An action names a partner that the plan does not have.")
def _unknown_partner(plans: PlanSet) -> Broken:
    first, *others = actions_of_first(zonal_plan_of(plans))
    return broken_actions(plans, attrs.evolve(first, partners=(*first.partners, ElementId("nobody"))), *others)


@defect("ZVP105", "The plan says that it has one priority more than it lists.")
def _one_more_stated(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    return broken(plans, stated_counts=(StatedCount(count=len(plan.priorities) + 1),))


@defect("ZVP106", "The plan is said to be written in English too, and has no title in English.")
def _without_english(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    return broken(plans, languages=(*plan.languages, Language.EN))


@defect("ZVP107", "An external priority is about the organisation itself.")
def _organisation_outside(plans: PlanSet) -> Broken:
    return broken_priority(plans, domain=Domain.ORGANISATION)


@defect("ZVP108", "The title of a priority says more than its text.")
def _wide_title(plans: PlanSet) -> Broken:
    note = said(zonal_plan_of(plans), "De titel zegt meer dan de tekst")
    return broken_priority(plans, scope_note=note)


@defect("ZVP109", "The plan has a public page, and its file the text of a confidential chapter.")
def _text_of_a_confidential_chapter(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    section = Section(title=said(plan, "Nachtdienst"), text=said(plan, "Eén ploeg"), confidential=True)
    return broken(plans, sections=(*plan.sections, section), sources=(Source(url="https://example.org/zvp"),))


@defect("ZVP110", "The plan has more external priorities than are expected.", regime=DEMANDING)
def _many_priorities(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    more = with_copies(plan, DEMANDING.most_priorities or 0)
    return Broken(with_plans(plans, more), plan.ref)


@defect("ZVP110", "All priorities of the plan are points of attention.", regime=DEMANDING)
def _no_priorities(plans: PlanSet) -> Broken:
    priorities = zonal_plan_of(plans).priorities
    lighter = tuple(attrs.evolve(each, tier=Tier.ATTENTION) for each in priorities)
    return broken(plans, priorities=lighter, stated_counts=())


@defect("ZVP111", "A finding is accepted until a day that is over.")
def _expired_waiver(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    return broken(plans, waivers=(Waiver(rule="ZVP303", motivation=said(plan, "Overleg"), expires=date(2000, 1, 1)),))


@defect("ZVP112", "A finding is accepted that there is not.")
def _idle_waiver(plans: PlanSet) -> Broken:
    plan = zonal_plan_of(plans)
    return broken(plans, waivers=(Waiver(rule="ZVP303", motivation=said(plan, "Overleg")),))


DEFECTS: Final[tuple[Defect, ...]] = (
    _chapter_like_priority,
    _without_vision,
    _without_federal_missions,
    _unknown_expectation,
    _unknown_partner,
    _one_more_stated,
    _without_english,
    _organisation_outside,
    _wide_title,
    _text_of_a_confidential_chapter,
    _many_priorities,
    _no_priorities,
    _expired_waiver,
    _idle_waiver,
)
