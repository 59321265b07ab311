"""Zonal plans with everything that law and practice ask for."""

from collections.abc import Mapping
from typing import Any

import attrs
from attrs import frozen
from hypothesis import strategies as st

from zvplan.model import (
    Axis,
    CitedPlan,
    Discontinuation,
    Domain,
    ElementId,
    Expectation,
    NotAligned,
    Origin,
    PartialDate,
    Plan,
    PlanId,
    PlanKind,
    Priority,
    Ref,
    Region,
    Setter,
    Source,
    Stakeholder,
    StakeholderKind,
    StatedCount,
    Tier,
    TierLabel,
)
from zvplan.strategies.conforming import wording
from zvplan.strategies.conforming.answering import Answers, answers
from zvplan.strategies.conforming.country import Country, answered_by, years
from zvplan.strategies.conforming.organisation import basic_functions, capacity, council, sections
from zvplan.strategies.conforming.place import Place
from zvplan.strategies.conforming.procedure import Progress, decisions, evaluations
from zvplan.strategies.conforming.themes import INTERNAL_THEMES, THEMES, Theme, themes_from
from zvplan.strategies.conforming.work import Term, evidence, objectives

_MOST_PRIORITIES = 4
_MOST_OTHERS = 2
#: Who may set what.
_SETTERS: Mapping[Domain, tuple[tuple[Setter, ...], ...]] = {
    Domain.CRIME: ((Setter.MAYOR, Setter.PROSECUTOR), (Setter.PROSECUTOR,)),
    Domain.TRAFFIC: ((Setter.MAYOR, Setter.PROSECUTOR), (Setter.MAYOR,), (Setter.PROSECUTOR,)),
    Domain.QUALITY_OF_LIFE: ((Setter.MAYOR, Setter.PROSECUTOR), (Setter.MAYOR,)),
    Domain.ORGANISATION: ((Setter.CORPS_LEADERSHIP,), (Setter.POLICE_COLLEGE,)),
}
_SCHOOL = ElementId("school")


@frozen(kw_only=True)
class Chosen:
    """A theme that a plan takes up, and with how much weight."""

    theme: Theme
    tier: Tier = Tier.PRIORITY
    axis: Axis = Axis.EXTERNAL


def zonal_plan(
    draw: st.DrawFn, country: Country, place: Place, *, local: tuple[Plan, ...], progress: Progress, earlier: Plan | None
) -> Plan:
    """The plan of a zone.

    Args:
        draw: draws what is free.
        country: the plans above all zones.
        place: the zone.
        local: the plans of its mayors and its prosecutor.
        progress: how far the plan has come.
        earlier: the plan that it takes the place of, if that is told.
    """
    chosen = _chosen(draw)
    higher = _answered(country, place, local)
    found = answers(
        draw,
        higher,
        tuple(each.theme.id for each in chosen if each.axis is Axis.EXTERNAL),
        place.languages,
        answered_by((*country.plans, *local)),
    )
    term = Term(
        start=country.start,
        planned=draw(st.sampled_from((1, 2, 3, None))),
        languages=place.languages,
        partner=_SCHOOL if draw(st.booleans()) else None,
    )
    expected = _expectations(draw, place, higher) if draw(st.booleans()) else ()
    priorities = tuple(_priority(draw, each, found, higher, term, place=place) for each in chosen)
    priorities = _answering(priorities, expected)
    plan = Plan(
        id=PlanId(f"zvp-{place.code}-{country.start}"),
        kind=PlanKind.ZONAL,
        title=wording.ZONAL.said(place.languages, country.start, country.start + 5),
        period=years(country.start, 6),
        status=progress.status,
        languages=place.languages,
        zone=place.zone,
        higher_plans=tuple(CitedPlan(plan=each.id) for each in higher) if draw(st.booleans()) else (),
        priorities=priorities,
        omissions=tuple(found.omissions),
        evidence=evidence(draw, country.start, place.languages),
        stakeholders=_stakeholders(place, term, expected),
        expectations=expected,
        decisions=decisions(draw, progress, country.start, has_several=len(place.municipalities) > 1),
        evaluations=evaluations(
            draw, country.start, progress.evaluated, tuple(each.id for each in priorities), place.languages
        ),
        **_organisation(draw, place),
        **(_besides(chosen, place, country.start) if draw(st.booleans()) else {}),
    )
    return plan if earlier is None else _following(draw, plan, earlier, place)


def _chosen(draw: st.DrawFn) -> tuple[Chosen, ...]:
    number = draw(st.integers(1, _MOST_PRIORITIES))
    lighter = draw(st.lists(st.sampled_from((Tier.ATTENTION, Tier.REGULAR)), max_size=_MOST_OTHERS))
    step = draw(st.sampled_from((1, 3, 5)))
    themes = themes_from(draw(st.integers(0, len(THEMES) - 1)), number + len(lighter), step)
    tiers = (*(Tier.PRIORITY for _ in range(number)), *lighter)
    external = tuple(Chosen(theme=theme, tier=tier) for theme, tier in zip(themes, tiers, strict=True))
    internal = INTERNAL_THEMES[: draw(st.integers(0, len(INTERNAL_THEMES)))]
    return (*external, *(Chosen(theme=theme, axis=Axis.INTERNAL) for theme in internal))


def _answered(country: Country, place: Place, local: tuple[Plan, ...]) -> tuple[Plan, ...]:
    """The plans that the zone has to answer."""
    is_bound = country.regional is not None and place.zone.region is Region.BRUSSELS
    regional = (country.regional,) if country.regional is not None and is_bound else ()
    return (country.framework, country.national, *regional, *local)


def _priority(
    draw: st.DrawFn, chosen: Chosen, found: Answers, higher: tuple[Plan, ...], term: Term, *, place: Place
) -> Priority:
    theme = chosen.theme
    is_weighty = chosen.tier is Tier.PRIORITY
    is_external = chosen.axis is Axis.EXTERNAL
    aligned = found.alignments.get(theme.id, ())
    unnamed: tuple[PlanKind, ...] = ()
    if is_weighty and is_external:
        named = found.kinds_of(theme.id, higher)
        unnamed = tuple(dict.fromkeys(plan.kind for plan in higher if plan.kind not in named))
    return Priority(
        id=theme.id,
        title=theme.title.said(term.languages),
        tier=chosen.tier,
        axis=chosen.axis,
        domain=theme.domain,
        phenomena=(theme.phenomenon,) if is_external else (),
        set_by=draw(st.sampled_from(_SETTERS[theme.domain])) if is_weighty else (),
        staff=place.officers / 4 if is_weighty and draw(st.booleans()) else None,
        municipalities=place.municipalities[:1] if draw(st.booleans()) else (),
        alignments=tuple(aligned),
        not_aligned_with=tuple(
            NotAligned(kind=kind, motivation=wording.LOCAL_MATTER.said(term.languages)) for kind in unnamed
        ),
        evidence=evidence(draw, term.start, term.languages) if is_weighty and is_external else (),
        objectives=objectives(draw, theme, term) if is_weighty else (),
    )


def _expectations(draw: st.DrawFn, place: Place, higher: tuple[Plan, ...]) -> tuple[Expectation, ...]:
    """One that a priority answers, and perhaps one that a higher plan writes down."""
    asked = Expectation(
        id=ElementId("safe-roads"),
        statement=wording.SAFE_ROADS.said(place.languages),
        stakeholder=ElementId("residents"),
    )
    if not draw(st.booleans()):
        return (asked,)
    source = Ref(higher[0].id, higher[0].priorities[0].id)
    written = Expectation(id=ElementId("quick-help"), statement=wording.QUICK_HELP.said(place.languages), source=source)
    return (asked, written)


def _answering(priorities: tuple[Priority, ...], expected: tuple[Expectation, ...]) -> tuple[Priority, ...]:
    asked = tuple(each.id for each in expected if each.source is None)
    return (attrs.evolve(priorities[0], answers=asked), *priorities[1:])


def _stakeholders(place: Place, term: Term, expected: tuple[Expectation, ...]) -> tuple[Stakeholder, ...]:
    school = Stakeholder(
        id=_SCHOOL,
        name=wording.SCHOOL.said(place.languages),
        kind=StakeholderKind.PARTNER,
        role=wording.SCHOOL_ROLE.said(place.languages),
    )
    residents = Stakeholder(
        id=ElementId("residents"), name=wording.RESIDENTS.said(place.languages), kind=StakeholderKind.POPULATION
    )
    return (*((school,) if term.partner is not None else ()), *((residents,) if expected else ()))


def _organisation(draw: st.DrawFn, place: Place) -> dict[str, Any]:
    """What a plan says of the corps and of those who steer it."""
    return {
        "mission": wording.MISSION.said(place.languages),
        "vision": wording.VISION.said(place.languages),
        "values": tuple(each.said(place.languages) for each in wording.VALUES[: draw(st.integers(1, 3))]),
        "council": council(draw, place),
        "capacity": capacity(draw, place),
        "basic_functions": basic_functions(draw, place),
        "sections": sections(draw, place),
    }


def _besides(chosen: tuple[Chosen, ...], place: Place, start: int) -> dict[str, Any]:
    """What a plan may say of itself besides."""
    weighty = sum(each.tier is Tier.PRIORITY and each.axis is Axis.EXTERNAL for each in chosen)
    return {
        "motto": wording.MOTTO.said(place.languages),
        "owners": (wording.CORPS.said(place.languages, place.code),),
        "stated_counts": (
            StatedCount(count=len(chosen)),
            StatedCount(count=weighty, tier=Tier.PRIORITY, axis=Axis.EXTERNAL),
        ),
        "tier_labels": (TierLabel(tier=Tier.ATTENTION, label=wording.ATTENTION_LABEL.said(place.languages)),),
        "circulars": ("PLP 50",),
        "sources": (Source(url=f"https://example.org/{place.code}", published=PartialDate(start - 1, 12)),),
    }


def _following(draw: st.DrawFn, plan: Plan, earlier: Plan, place: Place) -> Plan:
    """The plan with a word on each priority of the earlier one: it goes on, or it was given up for a reason."""
    later = {each.id: each for each in plan.priorities}
    given_up = []
    for each in earlier.priorities:
        ref = Ref(earlier.id, each.id)
        if each.id in later or draw(st.booleans()):
            goes_on = each.id if each.id in later else plan.priorities[0].id
            continues = (*later[goes_on].continues, ref)
            later[goes_on] = attrs.evolve(later[goes_on], origin=Origin.CONTINUED, continues=continues)
        else:
            given_up.append(Discontinuation(priority=ref, motivation=wording.GOING_ON.said(place.languages)))
    return attrs.evolve(plan, supersedes=(earlier.id,), priorities=tuple(later.values()), discontinued=tuple(given_up))
