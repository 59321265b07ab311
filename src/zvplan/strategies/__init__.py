"""Hypothesis strategies for the model, for tests of programs that work with plans.

Each gives everything that is valid; arguments, all by keyword, narrow it down to what a test is about. Every attribute of a
class can be chosen under its own name, by a strategy of its values, and is then always there:
`plans(kind=st.just(PlanKind.ZONAL), council=councils())`. What is not chosen is mostly absent, as in most plans. A name that
the class does not have is a `TypeError`, told when the strategy is made.

Where a value holds others that name something, two more arguments reach them all, however deep they stand; an attribute that
is chosen goes before them:

* `elements`: the ids of what stands in the same plan, of which `plans(elements=st.sampled_from(ids))` has no others;
* `targets`: the references to other plans.

Only `conforming_plan_sets` gives plans in which there is nothing to find. Examples shrink towards what a person would write
first: a zonal plan for 2020-2025, a priority about drugs, a reference to the national plan.
"""

from zvplan.strategies.alignment import alignments, cited_plans, discontinuations, non_alignments, omissions
from zvplan.strategies.amendment import amendments, evaluations, outcomes, priority_changes, removals
from zvplan.strategies.capacity import capacities
from zvplan.strategies.conforming import conforming_plan_sets
from zvplan.strategies.council import councils, decisions, seats
from zvplan.strategies.dates import dates, partial_dates, periods
from zvplan.strategies.ids import element_ids, municipality_codes, phenomenon_ids, plan_ids, refs, zone_codes
from zvplan.strategies.objective import actions, indicators, measurements, objectives
from zvplan.strategies.plan import plans
from zvplan.strategies.plan_period import plan_periods
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
