"""Hypothesis strategies for the model, for tests of programs that work with plans.

Each gives everything that is valid; arguments narrow it down to what a test is about. Only `conforming_plan_sets` gives plans
in which there is nothing to find.
"""

from zvplan.strategies.alignment import alignments, cited_plans, discontinuations, non_alignments, omissions
from zvplan.strategies.amendment import amendments, evaluations, outcomes, priority_changes, removals
from zvplan.strategies.capacity import capacities
from zvplan.strategies.conforming import conforming_plan_sets
from zvplan.strategies.council import councils, decisions, seats
from zvplan.strategies.dates import dates, partial_dates, periods, plan_periods
from zvplan.strategies.ids import element_ids, municipality_codes, phenomenon_ids, plan_ids, refs, zone_codes
from zvplan.strategies.objective import actions, indicators, measurements, objectives
from zvplan.strategies.plan import plans
from zvplan.strategies.plan_set import plan_sets
from zvplan.strategies.priority import evidence, priorities, stated_counts, tier_labels
from zvplan.strategies.regime import answer_duties, circulars, regimes, service_norms, statutory_terms
from zvplan.strategies.registry import STRATEGIES
from zvplan.strategies.setting import expectations, function_guarantees, phenomena, sections, sources, stakeholders
from zvplan.strategies.text import localized_strings, texts
from zvplan.strategies.waiver import waivers
from zvplan.strategies.zone import municipalities, populations, zones

__all__ = [
    "STRATEGIES",
    "actions",
    "alignments",
    "amendments",
    "answer_duties",
    "capacities",
    "circulars",
    "cited_plans",
    "conforming_plan_sets",
    "councils",
    "dates",
    "decisions",
    "discontinuations",
    "element_ids",
    "evaluations",
    "evidence",
    "expectations",
    "function_guarantees",
    "indicators",
    "localized_strings",
    "measurements",
    "municipalities",
    "municipality_codes",
    "non_alignments",
    "objectives",
    "omissions",
    "outcomes",
    "partial_dates",
    "periods",
    "phenomena",
    "phenomenon_ids",
    "plan_ids",
    "plan_periods",
    "plan_sets",
    "plans",
    "populations",
    "priorities",
    "priority_changes",
    "refs",
    "regimes",
    "removals",
    "seats",
    "sections",
    "service_norms",
    "sources",
    "stakeholders",
    "stated_counts",
    "statutory_terms",
    "texts",
    "tier_labels",
    "waivers",
    "zone_codes",
    "zones",
]
