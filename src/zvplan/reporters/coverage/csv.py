"""Coverage as comma-separated values: one line for each zonal plan and item of a higher plan."""

import csv
import io

from zvplan.coverage import Coverage
from zvplan.model import Language, Ref

_COLUMNS = (
    "plan",
    "plan title",
    "higher plan",
    "item",
    "item title",
    "level",
    "due",
    "excerpt",
    "answered by",
    "through",
    "motivation",
)


def render(coverage: Coverage, *, language: Language = Language.NL) -> str:
    """The coverage as CSV (RFC 4180, but with line feeds only), titles in *language* where they have it."""

    def title(ref: Ref) -> str:
        return coverage.title(ref, language)

    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for entry in coverage.entries:
        motivation = entry.omission.motivation if entry.omission is not None else None
        writer.writerow(
            _safe(cell)
            for cell in (
                entry.plan,
                title(Ref(entry.plan)),
                entry.item.plan,
                entry.item.element,
                title(entry.item),
                entry.level.value,
                "yes" if entry.is_due else "no",
                "yes" if entry.from_excerpt else "no",
                " ".join(str(path[0].element) for path in entry.witnesses),
                " ".join(dict.fromkeys(ref.plan for path in entry.witnesses for ref in path[1:-1])),
                "" if motivation is None else motivation.best(language)[1],
            )
        )
    return text.getvalue()


def _safe(cell: str | None) -> str:
    """The cell as text: a spreadsheet would take one that begins with one of these signs for a formula and run it."""
    text = cell or ""
    return f"'{text}" if text.startswith(("=", "+", "-", "@")) else text
