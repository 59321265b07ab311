"""What tables call the levels of coverage."""

from typing import Final

from zvplan.coverage import Coverage, CoverageEntry, CoverageLevel
from zvplan.graph import Path
from zvplan.model import Language

LABELS: Final = {
    CoverageLevel.PRIORITY: "priority",
    CoverageLevel.ATTENTION: "point of attention",
    CoverageLevel.REGULAR: "regular work",
    CoverageLevel.MOTIVATED: "left out, motivated",
    CoverageLevel.NONE: "not answered",
}
#: What *none* means where the plan names what it leaves out, and where the file is an excerpt.
UNEXPLAINED: Final = "left out, no reason"
UNPUBLISHED: Final = "not in the published part"
#: All of them, from most to least.
ALL: Final = (*LABELS.values(), UNEXPLAINED, UNPUBLISHED)


def label(entry: CoverageEntry) -> str:
    """How far the entry's plan takes up its item, in words."""
    if entry.level is not CoverageLevel.NONE:
        return LABELS[entry.level]
    if entry.omission is not None:
        return UNEXPLAINED
    return UNPUBLISHED if entry.is_unknown else LABELS[CoverageLevel.NONE]


def witnesses(coverage: Coverage, entry: CoverageEntry, language: Language) -> tuple[str, ...]:
    """The titles of the priorities that answer the item, each with the plans between where it answers it through others."""
    return tuple(_witness(coverage, path, language) for path in entry.witnesses)


def _witness(coverage: Coverage, path: Path, language: Language) -> str:
    between = ", ".join(ref.plan for ref in path[1:-1])
    title = coverage.title(path[0], language)
    return f"{title} (through {between})" if between else title
