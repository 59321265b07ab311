"""What tables call the levels of coverage."""

from typing import Final

from zvplan.coverage import CoverageEntry, CoverageLevel

LABELS: Final = {
    CoverageLevel.PRIORITY: "priority",
    CoverageLevel.ATTENTION: "point of attention",
    CoverageLevel.REGULAR: "regular work",
    CoverageLevel.MOTIVATED: "left out, motivated",
    CoverageLevel.NONE: "not answered",
}
#: What *none* means where the file is an excerpt.
UNPUBLISHED: Final = "not in the published part"


def label(entry: CoverageEntry) -> str:
    """How far the entry's plan takes up its item, in words."""
    is_unknown = entry.level is CoverageLevel.NONE and entry.from_excerpt
    return UNPUBLISHED if is_unknown else LABELS[entry.level]
