"""How far zonal plans take up the items of the plans above them."""

from zvplan.coverage.coverage import Coverage, CoverageEntry, CoverageMatrix
from zvplan.coverage.covering import ANSWERING_PARTS, cover
from zvplan.coverage.level import CoverageLevel

__all__ = ["ANSWERING_PARTS", "Coverage", "CoverageEntry", "CoverageLevel", "CoverageMatrix", "cover"]
