"""ZVP2xx: alignments with higher plans."""

from typing import Final

from zvplan.finding import Rule
from zvplan.rules.alignment.aligned_and_omitted import aligned_and_omitted
from zvplan.rules.alignment.alignment_cycle import alignment_cycle
from zvplan.rules.alignment.cited_plan import cited_plan
from zvplan.rules.alignment.contrary_alignment import contrary_alignment
from zvplan.rules.alignment.dangling_alignment import dangling_alignment
from zvplan.rules.alignment.dangling_omission import dangling_omission
from zvplan.rules.alignment.future_alignment import future_alignment
from zvplan.rules.alignment.not_upward_alignment import not_upward_alignment
from zvplan.rules.alignment.outdated_alignment import outdated_alignment
from zvplan.rules.alignment.regional_plan_elsewhere import regional_plan_elsewhere

__all__ = ["RULES"]

#: In order of the codes.
RULES: Final[tuple[Rule, ...]] = (
    dangling_alignment,
    dangling_omission,
    not_upward_alignment,
    alignment_cycle,
    contrary_alignment,
    aligned_and_omitted,
    outdated_alignment,
    cited_plan,
    regional_plan_elsewhere,
    future_alignment,
)
