"""Plans."""

from collections.abc import Mapping
from typing import TypedDict, Unpack

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.model import (
    Amendment,
    Capacity,
    CitedPlan,
    Council,
    Decision,
    Discontinuation,
    ElementId,
    Evaluation,
    Evidence,
    Expectation,
    FunctionGuarantee,
    Language,
    LocalizedString,
    Objective,
    Omission,
    Phenomenon,
    Plan,
    PlanId,
    PlanKind,
    PlanPart,
    PlanPeriod,
    PlanStatus,
    Priority,
    Ref,
    Section,
    Source,
    Stakeholder,
    StatedCount,
    TierLabel,
    Waiver,
    Zone,
)
from zvplan.strategies.alignment import cited_plans, discontinuations, omissions
from zvplan.strategies.amendment import amendments, evaluations
from zvplan.strategies.capacity import capacities
from zvplan.strategies.chosen import a_strategy
from zvplan.strategies.council import councils, decisions
from zvplan.strategies.ids import earlier_plan_ids, element_ids, plan_ids, refs
from zvplan.strategies.kinds import plan_kinds
from zvplan.strategies.objective import objectives
from zvplan.strategies.parts import first_of_all, optional, several, some, sparse
from zvplan.strategies.plan_period import plan_periods
from zvplan.strategies.priority import evidence, priorities, stated_counts, tier_labels
from zvplan.strategies.setting import expectations, function_guarantees, phenomena, sections, sources, stakeholders
from zvplan.strategies.text import localized_strings, localized_such_as, texts_such_as
from zvplan.strategies.waiver import waivers
from zvplan.strategies.zone import zones


class PlanParts(TypedDict, total=False):
    """The attributes of `Plan`, each as a strategy of its values."""

    id: SearchStrategy[PlanId]
    kind: SearchStrategy[PlanKind]
    title: SearchStrategy[LocalizedString]
    period: SearchStrategy[PlanPeriod | None]
    edition: SearchStrategy[str | None]
    supersedes: SearchStrategy[tuple[PlanId, ...]]
    status: SearchStrategy[PlanStatus | None]
    owners: SearchStrategy[tuple[LocalizedString, ...]]
    languages: SearchStrategy[tuple[Language, ...]]
    zone: SearchStrategy[Zone | None]
    incomplete: SearchStrategy[tuple[PlanPart, ...]]
    motto: SearchStrategy[LocalizedString | None]
    mission: SearchStrategy[LocalizedString | None]
    vision: SearchStrategy[LocalizedString | None]
    values: SearchStrategy[tuple[LocalizedString, ...]]
    higher_plans: SearchStrategy[tuple[CitedPlan, ...]]
    priorities: SearchStrategy[tuple[Priority, ...]]
    omissions: SearchStrategy[tuple[Omission, ...]]
    discontinued: SearchStrategy[tuple[Discontinuation, ...]]
    stated_counts: SearchStrategy[tuple[StatedCount, ...]]
    tier_labels: SearchStrategy[tuple[TierLabel, ...]]
    objectives: SearchStrategy[tuple[Objective, ...]]
    evidence: SearchStrategy[tuple[Evidence, ...]]
    stakeholders: SearchStrategy[tuple[Stakeholder, ...]]
    expectations: SearchStrategy[tuple[Expectation, ...]]
    phenomena: SearchStrategy[tuple[Phenomenon, ...]]
    council: SearchStrategy[Council | None]
    capacity: SearchStrategy[Capacity | None]
    basic_functions: SearchStrategy[tuple[FunctionGuarantee, ...]]
    sections: SearchStrategy[tuple[Section, ...]]
    decisions: SearchStrategy[tuple[Decision, ...]]
    amendments: SearchStrategy[tuple[Amendment, ...]]
    evaluations: SearchStrategy[tuple[Evaluation, ...]]
    condition: SearchStrategy[LocalizedString | None]
    circulars: SearchStrategy[tuple[str, ...]]
    sources: SearchStrategy[tuple[Source, ...]]
    waivers: SearchStrategy[tuple[Waiver, ...]]
    note: SearchStrategy[LocalizedString | None]


def plans(
    *,
    elements: SearchStrategy[ElementId] | None = None,
    targets: SearchStrategy[Ref] | None = None,
    **parts: Unpack[PlanParts],
) -> SearchStrategy[Plan]:
    """Plans of every kind, with whatever files may hold: an id may stand twice in a plan, a reference may name nothing.

    Args:
        elements: the ids of what stands in them; by default `element_ids()`.
        targets: what they refer to in other plans; by default `refs()`.
        **parts: the attributes, each as a strategy of its values.
    """
    element = element_ids() if elements is None else a_strategy("elements", elements)
    target = refs() if targets is None else a_strategy("targets", targets)
    always = {
        "id": plan_ids(),
        "kind": plan_kinds(),
        "title": localized_such_as("Zonaal veiligheidsplan"),
        "period": optional(plan_periods()),
        "priorities": several(priorities(elements=element, targets=targets)),
    }
    sometimes = {
        **_framing(target),
        **_contents(element, target),
        **_succession(targets),
        **_history(element, targets),
    }
    return sparse(Plan, parts, always, sometimes, "elements", "targets")


def _plans_of(targets: SearchStrategy[Ref]) -> SearchStrategy[PlanId]:
    return targets.map(lambda target: target.plan)


def _framing(target: SearchStrategy[Ref]) -> Mapping[str, SearchStrategy[object]]:
    """What a plan says of itself and of the plans around it."""
    return {
        "edition": texts_such_as("v1.0"),
        "status": first_of_all(PlanStatus.ADOPTED),
        "owners": some(localized_such_as("Politiezone Voorbeeld")),
        "languages": some(st.sampled_from(Language)),
        "zone": zones(),
        "incomplete": some(st.sampled_from(PlanPart)),
        "motto": localized_such_as("samen veilig"),
        "mission": localized_strings(),
        "vision": localized_strings(),
        "values": some(localized_such_as("respect")),
        "higher_plans": some(cited_plans(plan=_plans_of(target))),
        "condition": localized_strings(),
        "circulars": some(texts_such_as("PLP 44")),
        "sources": some(sources()),
        "note": localized_strings(),
    }


def _contents(element: SearchStrategy[ElementId], target: SearchStrategy[Ref]) -> Mapping[str, SearchStrategy[object]]:
    """What a plan is made of besides its priorities."""
    return {
        "omissions": some(omissions(target=target)),
        "stated_counts": some(stated_counts()),
        "tier_labels": some(tier_labels()),
        "objectives": some(objectives(elements=element)),
        "evidence": some(evidence()),
        "stakeholders": some(stakeholders(id=element)),
        "expectations": some(expectations(elements=element, source=target)),
        "phenomena": some(phenomena()),
        "council": councils(),
        "capacity": capacities(),
        "basic_functions": some(function_guarantees()),
        "sections": some(sections(id=element)),
    }


def _succession(targets: SearchStrategy[Ref] | None) -> Mapping[str, SearchStrategy[object]]:
    """What a plan takes the place of; a person would name earlier plans here."""
    if targets is None:
        return {"supersedes": some(earlier_plan_ids()), "discontinued": some(discontinuations())}
    return {"supersedes": some(_plans_of(targets)), "discontinued": some(discontinuations(priority=targets))}


def _history(element: SearchStrategy[ElementId], targets: SearchStrategy[Ref] | None) -> Mapping[str, SearchStrategy[object]]:
    """What became of a plan."""
    return {
        "decisions": some(decisions()),
        "amendments": some(amendments(elements=element, targets=targets)),
        "evaluations": some(evaluations(elements=element)),
        "waivers": some(waivers(element=element, about=refs() if targets is None else a_strategy("targets", targets))),
    }
