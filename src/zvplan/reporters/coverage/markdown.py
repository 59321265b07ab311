"""Coverage as Markdown: one table for each zonal plan and each higher plan, or for each higher plan and item."""

from collections.abc import Iterable, Iterator

from zvplan.coverage import Coverage, CoverageEntry, CoverageLevel
from zvplan.model import Language, PlanId, Ref
from zvplan.reporters.coverage.labels import LABELS, label, witnesses

#: Signs that Markdown would take for more than text.
_SIGNS = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_{}[]<>#|"})


def render(coverage: Coverage, *, inverse: bool = False, language: Language = Language.NL) -> str:
    """The coverage as Markdown tables.

    Args:
        coverage: what to show.
        inverse: whether to show for each item how many plans take it up, instead of for each plan what it takes up.
        language: the language of titles, where they have it.
    """
    sections = _by_item(coverage, language) if inverse else _by_plan(coverage, language)
    return "\n\n".join(sections) + "\n"


def _by_plan(coverage: Coverage, language: Language) -> Iterator[str]:
    for plan in coverage.plans:
        for higher_plan in coverage.where(plan=plan).higher_plans:
            part = coverage.where(plan=plan, higher_plan=higher_plan)
            rows = (_row(coverage, entry, language) for entry in part.entries)
            heading = _heading(coverage, plan, higher_plan, language)
            yield f"{heading}\n\n{_table(('item', 'taken up as', 'by'), rows)}"


def _heading(coverage: Coverage, plan: PlanId, higher_plan: PlanId, language: Language) -> str:
    return f"## {_text(coverage.title(Ref(plan), language))}: {_text(coverage.title(Ref(higher_plan), language))}"


def _row(coverage: Coverage, entry: CoverageEntry, language: Language) -> tuple[str, ...]:
    return coverage.title(entry.item, language), label(entry), ", ".join(witnesses(coverage, entry, language))


def _by_item(coverage: Coverage, language: Language) -> Iterator[str]:
    for higher_plan in coverage.higher_plans:
        matrix = coverage.matrix(higher_plan)
        rows = (
            (coverage.title(item, language), *(str(totals[level]) for level in CoverageLevel))
            for item, totals in zip(matrix.items, matrix.totals(), strict=True)
        )
        heading = f"## {_text(coverage.title(Ref(higher_plan), language))}: {len(matrix.plans)} plans"
        yield f"{heading}\n\n{_table(('item', *LABELS.values()), rows)}"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = (head, ("---",) * len(head), *(tuple(_text(cell) for cell in row) for row in rows))
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _text(text: str) -> str:
    return " ".join(text.split()).translate(_SIGNS)
