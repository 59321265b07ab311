"""ZVP6xx: what priorities rest on."""

from typing import Final

from zvplan.finding import Rule
from zvplan.rules.evidence.contradicting_evidence import contradicting_evidence
from zvplan.rules.evidence.evidence_without_source import evidence_without_source
from zvplan.rules.evidence.missing_evidence_basis import missing_evidence_basis
from zvplan.rules.evidence.old_evidence import old_evidence
from zvplan.rules.evidence.one_sided_priority import one_sided_priority

__all__ = ["RULES"]

#: In order of the codes.
RULES: Final[tuple[Rule, ...]] = (
    missing_evidence_basis,
    one_sided_priority,
    evidence_without_source,
    old_evidence,
    contradicting_evidence,
)
