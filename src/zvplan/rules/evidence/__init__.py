"""ZVP6xx: what priorities rest on."""

from typing import Final

from zvplan.finding import Rule
from zvplan.rules.evidence.missing_evidence_basis import missing_evidence_basis

__all__ = ["RULES"]

#: In order of the codes.
RULES: Final[tuple[Rule, ...]] = (missing_evidence_basis,)
