"""Which strategy belongs to which type."""

from collections.abc import Callable
from typing import Final

from hypothesis.strategies import SearchStrategy

from zvplan import model
from zvplan.strategies.alignment import alignments, cited_plans, discontinuations, non_alignments, omissions
from zvplan.strategies.amendment import amendments, evaluations, outcomes, priority_changes, removals
from zvplan.strategies.capacity import capacities
from zvplan.strategies.council import councils, decisions, seats
from zvplan.strategies.dates import partial_dates, periods
from zvplan.strategies.ids import element_ids, municipality_codes, phenomenon_ids, plan_ids, refs, zone_codes
from zvplan.strategies.objective import actions, indicators, measurements, objectives
from zvplan.strategies.plan import plans
from zvplan.strategies.plan_period import plan_periods
from zvplan.strategies.plan_set import plan_sets
from zvplan.strategies.priority import evidence, priorities, stated_counts, tier_labels
from zvplan.strategies.regime import answer_duties, circulars, regimes, service_norms, statutory_terms
from zvplan.strategies.setting import expectations, function_guarantees, phenomena, sections, sources, stakeholders
from zvplan.strategies.text import localized_strings
from zvplan.strategies.waiver import waivers
from zvplan.strategies.zone import municipalities, populations, zones

#: Every type of the model that Hypothesis can't work out by itself, and the function that makes its strategy. Enumerations
#: need none.
STRATEGIES: Final[tuple[tuple[object, Callable[[], SearchStrategy[object]]], ...]] = (
    (model.Action, actions),
    (model.Alignment, alignments),
    (model.Amendment, amendments),
    (model.AnswerDuty, answer_duties),
    (model.Capacity, capacities),
    (model.Circular, circulars),
    (model.CitedPlan, cited_plans),
    (model.Council, councils),
    (model.Decision, decisions),
    (model.Discontinuation, discontinuations),
    (model.ElementId, element_ids),
    (model.Evaluation, evaluations),
    (model.Evidence, evidence),
    (model.Expectation, expectations),
    (model.FunctionGuarantee, function_guarantees),
    (model.Indicator, indicators),
    (model.LocalizedString, localized_strings),
    (model.Measurement, measurements),
    (model.Municipality, municipalities),
    (model.MunicipalityCode, municipality_codes),
    (model.NotAligned, non_alignments),
    (model.Objective, objectives),
    (model.Omission, omissions),
    (model.Outcome, outcomes),
    (model.PartialDate, partial_dates),
    (model.Period, periods),
    (model.Phenomenon, phenomena),
    (model.PhenomenonId, phenomenon_ids),
    (model.Plan, plans),
    (model.PlanId, plan_ids),
    (model.PlanPeriod, plan_periods),
    (model.PlanSet, plan_sets),
    (model.Population, populations),
    (model.Priority, priorities),
    (model.PriorityChange, priority_changes),
    (model.Ref, refs),
    (model.Regime, regimes),
    (model.Removal, removals),
    (model.Seat, seats),
    (model.Section, sections),
    (model.ServiceNorm, service_norms),
    (model.Source, sources),
    (model.Stakeholder, stakeholders),
    (model.StatedCount, stated_counts),
    (model.StatutoryTerm, statutory_terms),
    (model.TierLabel, tier_labels),
    (model.Waiver, waivers),
    (model.Zone, zones),
    (model.ZoneCode, zone_codes),
)
