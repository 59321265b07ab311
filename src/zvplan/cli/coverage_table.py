"""Coverage as tables on a terminal."""

from collections import Counter
from collections.abc import Iterable, Iterator
from io import StringIO

from rich import box
from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from zvplan.coverage import Coverage, CoverageEntry, CoverageLevel, CoverageMatrix
from zvplan.model import Language, Ref
from zvplan.reporters.coverage.labels import ALL, LABELS, UNEXPLAINED, UNPUBLISHED, label, witnesses

#: From so many plans on, one row for each plan replaces one table for each plan.
_MANY = 4
#: In a matrix, the most columns that the name of a plan takes.
_LONGEST_NAME = 25
#: So many plans are named for each level before the rest is counted only.
_NAMED = 8
_STYLES = {
    CoverageLevel.PRIORITY: "green",
    CoverageLevel.ATTENTION: "cyan",
    CoverageLevel.REGULAR: "blue",
    CoverageLevel.MOTIVATED: "yellow",
    CoverageLevel.NONE: "red",
}
#: The style of an item of which nothing can be known, and its letter.
_UNKNOWN = "dim"
_UNKNOWN_LETTER = "?"
#: The letter of an item that is left out without a reason.
_UNEXPLAINED_LETTER = "o"
_LETTERS = {
    CoverageLevel.PRIORITY: "P",
    CoverageLevel.ATTENTION: "A",
    CoverageLevel.REGULAR: "R",
    CoverageLevel.MOTIVATED: "m",
    CoverageLevel.NONE: ".",
}


def render(coverage: Coverage, *, inverse: bool, width: int, styled: bool, language: Language = Language.NL) -> str:
    """The coverage as text: a table for each pair of plans, a matrix where there are many plans, or the inverse view."""
    if not coverage.entries:
        return "no zonal plan here has to answer a plan above whose content is at hand"
    if inverse:
        parts = _inverse(coverage, language)
    elif len(coverage.plans) < _MANY:
        parts = _tables(coverage, language)
    else:
        parts = _matrices(coverage, width, language)
    console = Console(
        file=StringIO(), width=width, force_terminal=styled, no_color=not styled, highlight=False, legacy_windows=False
    )
    with console.capture() as capture:
        for part in parts:
            console.print(part)
    return "\n".join(line.rstrip() for line in capture.get().splitlines())


def _plans(matrix: CoverageMatrix) -> str:
    return "1 plan" if len(matrix.plans) == 1 else f"{len(matrix.plans)} plans"


def _table(title: str) -> Table:
    return Table(title=Text(title), title_justify="left", title_style="bold", box=box.SIMPLE_HEAD, pad_edge=False)


def _taken_up(entry: CoverageEntry) -> Text:
    return Text(label(entry), style=_UNKNOWN if entry.is_unknown else _STYLES[entry.level])


def _summary(coverage: Coverage) -> str:
    counted = Counter(label(entry) for entry in coverage.entries)
    told = ", ".join(f"{counted[words]} {words}" for words in ALL if counted[words])
    return f"{len(coverage.entries)} items: {told}"


def _tables(coverage: Coverage, language: Language) -> Iterator[RenderableType]:
    for plan in coverage.plans:
        for higher_plan in coverage.where(plan=plan).higher_plans:
            part = coverage.where(plan=plan, higher_plan=higher_plan)
            table = _table(f"{coverage.title(Ref(plan), language)} → {coverage.title(Ref(higher_plan), language)}")
            table.add_column("item", ratio=3)
            table.add_column("taken up as", no_wrap=True)
            table.add_column("by", ratio=3)
            for entry in part.entries:
                by = "; ".join(witnesses(coverage, entry, language))
                table.add_row(Text(coverage.title(entry.item, language)), _taken_up(entry), Text(by))
            yield table
            yield Text(f"{_summary(part)}\n")


def _matrices(coverage: Coverage, width: int, language: Language) -> Iterator[RenderableType]:
    for higher_plan in coverage.higher_plans:
        part = coverage.where(higher_plan=higher_plan)
        matrix = part.matrix(higher_plan)
        yield Text(f"{coverage.title(Ref(higher_plan), language)}: {_plans(matrix)}", style="bold")
        # A cell has to hold the number of an item and a count of plans.
        cell = 1 + max(len(str(len(matrix.items))), len(str(len(matrix.plans))))
        name = min(_LONGEST_NAME, max(map(len, (*matrix.plans, *ALL)))) + 1
        at_once = max(1, (width - name) // cell)
        yield Text("\n".join((*_legend(coverage, matrix, language), "")))
        for first in range(0, len(matrix.items), at_once):
            yield from _matrix(part, matrix, range(first, min(first + at_once, len(matrix.items))), (name, cell))


def _matrix(part: Coverage, matrix: CoverageMatrix, columns: range, widths: tuple[int, int]) -> Iterator[Text]:
    """The columns of a matrix that fit side by side, with their totals, a line at a time."""
    rule = "─" * (widths[0] + widths[1] * len(columns))
    yield _line("plan", (Text(str(column + 1)) for column in columns), widths)
    yield Text(rule)
    for plan in part.known_plans:
        entries = part.of_plan(plan)
        yield _line(plan, (_letter(entries[column]) for column in columns), widths)
    more = len(matrix.plans) - len(part.known_plans)
    if more:
        yield Text(f"and {more} {'plan' if more == 1 else 'plans'} of whose answers nothing is published", style=_UNKNOWN)
    yield Text(rule)
    counted = [Counter(label(entry) for entry in part.of_item(item)) for item in matrix.items]
    for words in ALL:
        if any(counts[words] for counts in counted):
            yield _line(words, (Text(str(counted[column][words] or "")) for column in columns), widths)
    yield Text()


def _line(name: str, cells: Iterable[Text], widths: tuple[int, int]) -> Text:
    name_width, width = widths
    shown = name if len(name) < name_width else f"{name[: name_width - 2]}…"
    line = Text(shown.ljust(name_width), no_wrap=True)
    for cell in cells:
        line.append(" " * (width - len(cell)))
        line.append_text(cell)
    return line


def _letter(entry: CoverageEntry) -> Text:
    if entry.is_unknown:
        return Text(_UNKNOWN_LETTER, style=_UNKNOWN)
    letter = _UNEXPLAINED_LETTER if label(entry) == UNEXPLAINED else _LETTERS[entry.level]
    return Text(letter, style=_STYLES[entry.level])


def _legend(coverage: Coverage, matrix: CoverageMatrix, language: Language) -> Iterator[str]:
    yield ", ".join(f"{_LETTERS[level]} {LABELS[level]}" for level in CoverageLevel if level.is_answered)
    apart = (f"{_LETTERS[level]} {LABELS[level]}" for level in (CoverageLevel.MOTIVATED, CoverageLevel.NONE))
    yield ", ".join((*apart, f"{_UNEXPLAINED_LETTER} {UNEXPLAINED}", f"{_UNKNOWN_LETTER} {UNPUBLISHED}"))
    for number, item in enumerate(matrix.items, start=1):
        yield f"{number:>2} {coverage.title(item, language)}"


def _inverse(coverage: Coverage, language: Language) -> Iterator[RenderableType]:
    for higher_plan in coverage.higher_plans:
        matrix = coverage.matrix(higher_plan)
        table = _table(f"{coverage.title(Ref(higher_plan), language)}: who takes up what, of {_plans(matrix)}")
        table.add_column("item", ratio=2)
        table.add_column("taken up as", no_wrap=True)
        table.add_column("plans", justify="right", no_wrap=True)
        table.add_column("which", ratio=3)
        for item in matrix.items:
            title = coverage.title(item, language)
            grouped: dict[str, list[CoverageEntry]] = {}
            for entry in sorted(coverage.of_item(item), key=lambda entry: (-entry.level.rank, entry.is_unknown)):
                grouped.setdefault(label(entry), []).append(entry)
            for entries in grouped.values():
                which = "" if entries[0].is_unknown else _named(entries)
                table.add_row(Text(title), _taken_up(entries[0]), str(len(entries)), Text(which))
                title = ""
            table.add_section()
        yield table


def _named(entries: list[CoverageEntry]) -> str:
    more = len(entries) - _NAMED
    return ", ".join(entry.plan for entry in entries[:_NAMED]) + (f" and {more} more" if more > 0 else "")
