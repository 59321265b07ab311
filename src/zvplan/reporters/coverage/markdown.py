"""Coverage as Markdown: one table for each zonal plan and each higher plan, or for each higher plan and item."""

from collections.abc import Iterable, Iterator

from zvplan.coverage import Coverage, CoverageEntry
from zvplan.model import Language, PlanId, Ref
from zvplan.reporters.coverage.labels import Uptake, counted, label, plans_counted, title, witnesses
from zvplan.translation import Speech

#: Signs that Markdown would take for more than text.
_SIGNS = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_{}[]<>#|"})


def render(coverage: Coverage, *, inverse: bool = False, language: Language = Language.EN) -> str:
    """The coverage as Markdown tables.

    Args:
        coverage: what to show.
        inverse: whether to show for each item how many plans take it up, instead of for each plan what it takes up.
        language: the language of the words, and of titles where they have it; Dutch titles beside English words.
    """
    speech = Speech(language)
    sections = _by_item(coverage, speech) if inverse else _by_plan(coverage, speech)
    return "\n\n".join(sections) + "\n"


def _by_plan(coverage: Coverage, speech: Speech) -> Iterator[str]:
    head = (speech.say("item"), speech.say("taken up as"), speech.say("by"))
    for plan in coverage.plans:
        for higher_plan in coverage.where(plan=plan).higher_plans:
            part = coverage.where(plan=plan, higher_plan=higher_plan)
            rows = (_row(coverage, entry, speech) for entry in part.entries)
            yield f"{_heading(coverage, plan, higher_plan, speech)}\n\n{_table(head, rows)}"


def _heading(coverage: Coverage, plan: PlanId, higher_plan: PlanId, speech: Speech) -> str:
    return f"## {_text(title(coverage, Ref(plan), speech))}: {_text(title(coverage, Ref(higher_plan), speech))}"


def _row(coverage: Coverage, entry: CoverageEntry, speech: Speech) -> tuple[str, ...]:
    by = ", ".join(witnesses(coverage, entry, speech))
    return title(coverage, entry.item, speech), label(Uptake.of(entry), speech), by


def _by_item(coverage: Coverage, speech: Speech) -> Iterator[str]:
    for higher_plan in coverage.higher_plans:
        part = coverage.where(higher_plan=higher_plan)
        columns = tuple(uptake for uptake in Uptake if counted(part.entries)[uptake])
        head = (speech.say("item"), *(label(uptake, speech) for uptake in columns))
        rows = (_counts(part, item, columns, speech) for item in part.items)
        heading = f"## {_text(title(coverage, Ref(higher_plan), speech))}: {plans_counted(len(part.plans), speech)}"
        yield f"{heading}\n\n{_table(head, rows)}"


def _counts(part: Coverage, item: Ref, columns: tuple[Uptake, ...], speech: Speech) -> tuple[str, ...]:
    counts = counted(part.of_item(item))
    return title(part, item, speech), *(str(counts[uptake]) for uptake in columns)


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = (head, ("---",) * len(head), *(tuple(_text(cell) for cell in row) for row in rows))
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _text(text: str) -> str:
    return " ".join(text.split()).translate(_SIGNS)
