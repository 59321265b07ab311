"""Plans."""

from collections.abc import Mapping

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.model import (
    ElementId,
    Language,
    Plan,
    PlanId,
    PlanKind,
    PlanPart,
    PlanPeriod,
    PlanStatus,
    Ref,
)
from zvplan.strategies.alignment import cited_plans, discontinuations, omissions
from zvplan.strategies.amendment import amendments, evaluations
from zvplan.strategies.capacity import capacities
from zvplan.strategies.council import councils, decisions
from zvplan.strategies.dates import plan_periods
from zvplan.strategies.ids import element_ids, plan_ids, refs
from zvplan.strategies.objective import objectives
from zvplan.strategies.parts import optional, several, some, sparse
from zvplan.strategies.priority import evidence, priorities, stated_counts, tier_labels
from zvplan.strategies.setting import expectations, function_guarantees, phenomena, sections, sources, stakeholders
from zvplan.strategies.text import localized_strings, texts
from zvplan.strategies.waiver import waivers
from zvplan.strategies.zone import zones


def plans(
    *,
    ids: SearchStrategy[PlanId] | None = None,
    kinds: SearchStrategy[PlanKind] | None = None,
    periods: SearchStrategy[PlanPeriod | None] | None = None,
    elements: SearchStrategy[ElementId] | None = None,
    targets: SearchStrategy[Ref] | None = None,
) -> SearchStrategy[Plan]:
    """Plans of every kind, with whatever files may hold: an id may stand twice in a plan, a reference may name nothing.

    Args:
        ids: their ids; by default `plan_ids()`.
        kinds: their kinds; by default any.
        periods: when they are in force; by default None or one of `plan_periods()`.
        elements: the ids of what stands in them; by default `element_ids()`.
        targets: what they refer to in other plans; by default `refs()`.
    """
    element = element_ids() if elements is None else elements
    target = refs() if targets is None else targets
    always = {
        "id": plan_ids() if ids is None else ids,
        "kind": st.sampled_from(PlanKind) if kinds is None else kinds,
        "title": localized_strings(),
        "period": optional(plan_periods()) if periods is None else periods,
        "priorities": several(priorities(ids=element, targets=target)),
    }
    return sparse(Plan, always, {**_framing(target), **_contents(element, target), **_history(element, target)})


def _framing(target: SearchStrategy[Ref]) -> Mapping[str, SearchStrategy[object]]:
    """What a plan says of itself and of the plans around it."""
    return {
        "edition": texts(),
        "supersedes": some(plan_ids()),
        "status": st.sampled_from(PlanStatus),
        "owners": some(localized_strings()),
        "languages": some(st.sampled_from(Language)),
        "zone": zones(),
        "incomplete": some(st.sampled_from(PlanPart)),
        "motto": localized_strings(),
        "mission": localized_strings(),
        "vision": localized_strings(),
        "values": some(localized_strings()),
        "higher_plans": some(cited_plans(plans=target.map(lambda ref: ref.plan))),
        "condition": localized_strings(),
        "circulars": some(texts()),
        "sources": some(sources()),
        "note": localized_strings(),
    }


def _contents(element: SearchStrategy[ElementId], target: SearchStrategy[Ref]) -> Mapping[str, SearchStrategy[object]]:
    """What a plan is made of besides its priorities."""
    return {
        "omissions": some(omissions(targets=target)),
        "discontinued": some(discontinuations(priorities=target)),
        "stated_counts": some(stated_counts()),
        "tier_labels": some(tier_labels()),
        "objectives": some(objectives(ids=element)),
        "evidence": some(evidence()),
        "stakeholders": some(stakeholders(ids=element)),
        "expectations": some(expectations(ids=element, sources=target)),
        "phenomena": some(phenomena()),
        "council": councils(),
        "capacity": capacities(),
        "basic_functions": some(function_guarantees()),
        "sections": some(sections(ids=element)),
    }


def _history(element: SearchStrategy[ElementId], target: SearchStrategy[Ref]) -> Mapping[str, SearchStrategy[object]]:
    """What became of a plan."""
    return {
        "decisions": some(decisions()),
        "amendments": some(amendments(ids=element, targets=target)),
        "evaluations": some(evaluations(ids=element)),
        "waivers": some(waivers(elements=element, targets=target)),
    }
