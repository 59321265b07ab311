"""The rules, one module each, by family.

A rule touches four files: its module, one line in `ALL`, its cases under `tests/rules/cases`, and the changelog.
"""

from typing import Final

from zvplan.finding import Rule
from zvplan.rules.alignment.aligned_and_omitted import aligned_and_omitted
from zvplan.rules.alignment.alignment_cycle import alignment_cycle
from zvplan.rules.alignment.cited_plan import cited_plan
from zvplan.rules.alignment.contrary_alignment import contrary_alignment
from zvplan.rules.alignment.dangling_alignment import dangling_alignment
from zvplan.rules.alignment.dangling_omission import dangling_omission
from zvplan.rules.alignment.not_upward_alignment import not_upward_alignment
from zvplan.rules.alignment.outdated_alignment import outdated_alignment
from zvplan.rules.council.missing_council_role import missing_council_role
from zvplan.rules.council.missing_mayor import missing_mayor
from zvplan.rules.coverage.unaligned_priority import unaligned_priority
from zvplan.rules.coverage.unanswered_item import unanswered_item
from zvplan.rules.coverage.unanswered_kind import unanswered_kind
from zvplan.rules.coverage.unmotivated_omission import unmotivated_omission
from zvplan.rules.evidence.missing_evidence_basis import missing_evidence_basis
from zvplan.rules.functions.missing_basic_function import missing_basic_function
from zvplan.rules.structure.duplicate_element import duplicate_element
from zvplan.rules.structure.missing_content_item import missing_content_item
from zvplan.rules.structure.missing_mission_vision_values import missing_mission_vision_values
from zvplan.rules.time.period_mismatch import period_mismatch

__all__ = ["ALL"]

#: Every rule, in order of the codes.
ALL: Final[tuple[Rule, ...]] = (
    duplicate_element,
    missing_mission_vision_values,
    missing_content_item,
    dangling_alignment,
    dangling_omission,
    not_upward_alignment,
    alignment_cycle,
    contrary_alignment,
    aligned_and_omitted,
    outdated_alignment,
    cited_plan,
    unaligned_priority,
    unanswered_kind,
    unanswered_item,
    unmotivated_omission,
    missing_council_role,
    missing_mayor,
    period_mismatch,
    missing_evidence_basis,
    missing_basic_function,
)
