"""The domain: security plans, what stands in them and what the law asks of them.

Frozen values without behaviour that needs a second plan, a file or a graph.
"""

from zvplan.model.alignment import (
    Alignment,
    CitedPlan,
    Discontinuation,
    NotAligned,
    Omission,
    OmissionReason,
    Provenance,
    Relation,
    SupportProperty,
)
from zvplan.model.amendment import Amendment, PriorityChange, Removal
from zvplan.model.basic_function import BasicFunction, FunctionGuarantee
from zvplan.model.belgium import BELGIUM
from zvplan.model.capacity import Capacity
from zvplan.model.circular import Circular
from zvplan.model.council import Council, Role, Seat, Standing
from zvplan.model.dates import PartialDate, Period, PlanPeriod
from zvplan.model.decision import Body, Decision, DecisionKind, DecisionStatus
from zvplan.model.evaluation import Evaluation, Outcome, Result
from zvplan.model.evidence import Evidence, EvidenceBasis, Trend
from zvplan.model.ids import ElementId, MunicipalityCode, PhenomenonId, PlanId, ZoneCode
from zvplan.model.kinds import PlanKind, PlanPart, PlanStatus
from zvplan.model.objective import Action, ChainLink, Direction, Indicator, Measurement, Objective, ObjectiveLevel
from zvplan.model.phenomenon import Phenomenon
from zvplan.model.plan import Plan, StatedCount, TierLabel
from zvplan.model.plan_set import PlanSet
from zvplan.model.priority import Axis, Domain, Focus, Origin, Priority, Setter, Tier
from zvplan.model.ref import Ref
from zvplan.model.regime import AnswerDuty, DutyBasis, Regime, ServiceNorm, StatutoryTerm
from zvplan.model.section import ContentItem, Section
from zvplan.model.source import Source
from zvplan.model.stage import COUNCILS, MINISTERS, Stage, stage_of, stages_behind
from zvplan.model.stakeholder import Expectation, Stakeholder, StakeholderKind
from zvplan.model.text import Language, LocalizedString
from zvplan.model.waiver import Waiver
from zvplan.model.zone import Municipality, Population, Region, Zone

__all__ = [
    "BELGIUM",
    "COUNCILS",
    "MINISTERS",
    "Action",
    "Alignment",
    "Amendment",
    "AnswerDuty",
    "Axis",
    "BasicFunction",
    "Body",
    "Capacity",
    "ChainLink",
    "Circular",
    "CitedPlan",
    "ContentItem",
    "Council",
    "Decision",
    "DecisionKind",
    "DecisionStatus",
    "Direction",
    "Discontinuation",
    "Domain",
    "DutyBasis",
    "ElementId",
    "Evaluation",
    "Evidence",
    "EvidenceBasis",
    "Expectation",
    "Focus",
    "FunctionGuarantee",
    "Indicator",
    "Language",
    "LocalizedString",
    "Measurement",
    "Municipality",
    "MunicipalityCode",
    "NotAligned",
    "Objective",
    "ObjectiveLevel",
    "Omission",
    "OmissionReason",
    "Origin",
    "Outcome",
    "PartialDate",
    "Period",
    "Phenomenon",
    "PhenomenonId",
    "Plan",
    "PlanId",
    "PlanKind",
    "PlanPart",
    "PlanPeriod",
    "PlanSet",
    "PlanStatus",
    "Population",
    "Priority",
    "PriorityChange",
    "Provenance",
    "Ref",
    "Regime",
    "Region",
    "Relation",
    "Removal",
    "Result",
    "Role",
    "Seat",
    "Section",
    "ServiceNorm",
    "Setter",
    "Source",
    "Stage",
    "Stakeholder",
    "StakeholderKind",
    "Standing",
    "StatedCount",
    "StatutoryTerm",
    "SupportProperty",
    "Tier",
    "TierLabel",
    "Trend",
    "Waiver",
    "Zone",
    "ZoneCode",
    "stage_of",
    "stages_behind",
]
