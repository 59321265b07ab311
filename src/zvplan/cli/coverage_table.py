"""Coverage as tables on a terminal."""

from collections.abc import Iterable, Iterator
from io import StringIO

from rich import box
from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from zvplan.coverage import Coverage, CoverageEntry, CoverageMatrix
from zvplan.model import Language, Ref
from zvplan.reporters.coverage.labels import Uptake, counted, label, plans_counted, title, witnesses
from zvplan.translation import Speech

#: From so many plans on, one row for each plan replaces one table for each plan.
_MANY = 4
#: In a matrix, the most columns that the name of a plan takes.
_LONGEST_NAME = 25
#: So many plans are named for each level before the rest is counted only.
_NAMED = 8
_STYLES = {
    Uptake.PRIORITY: "green",
    Uptake.ATTENTION: "cyan",
    Uptake.REGULAR: "blue",
    Uptake.MOTIVATED: "yellow",
    Uptake.UNANSWERED: "red",
    Uptake.UNEXPLAINED: "red",
    Uptake.UNPUBLISHED: "dim",
}
#: What stands in a cell of a matrix, whatever the language.
_LETTERS = {
    Uptake.PRIORITY: "P",
    Uptake.ATTENTION: "A",
    Uptake.REGULAR: "R",
    Uptake.MOTIVATED: "m",
    Uptake.UNANSWERED: ".",
    Uptake.UNEXPLAINED: "o",
    Uptake.UNPUBLISHED: "?",
}
#: The lines of the legend of a matrix.
_LEGEND = (
    (Uptake.PRIORITY, Uptake.ATTENTION, Uptake.REGULAR),
    (Uptake.MOTIVATED, Uptake.UNANSWERED, Uptake.UNEXPLAINED, Uptake.UNPUBLISHED),
)


def render(coverage: Coverage, *, inverse: bool, width: int, styled: bool, language: Language = Language.EN) -> str:
    """The coverage as text: a table for each pair of plans, a matrix where there are many plans, or the inverse view."""
    speech = Speech(language)
    if not coverage.entries:
        return speech.say("No zonal plan here has to answer a plan above whose content is at hand.")
    if inverse:
        parts = _inverse(coverage, speech)
    elif len(coverage.plans) < _MANY:
        parts = _tables(coverage, speech)
    else:
        parts = _matrices(coverage, width, speech)
    console = Console(
        file=StringIO(), width=width, force_terminal=styled, no_color=not styled, highlight=False, legacy_windows=False
    )
    with console.capture() as capture:
        for part in parts:
            console.print(part)
    return "\n".join(line.rstrip() for line in capture.get().splitlines())


def _table(title: str) -> Table:
    return Table(title=Text(title), title_justify="left", title_style="bold", box=box.SIMPLE_HEAD, pad_edge=False)


def _taken_up(uptake: Uptake, speech: Speech) -> Text:
    return Text(label(uptake, speech), style=_STYLES[uptake])


def _summary(coverage: Coverage, speech: Speech) -> str:
    numbers = counted(coverage.entries)
    told = ", ".join(
        speech.say("{count} {uptake}", count=numbers[each], uptake=label(each, speech)) for each in Uptake if numbers[each]
    )
    return speech.say_number("{count} item: {uptakes}", "{count} items: {uptakes}", len(coverage.entries), uptakes=told)


def _tables(coverage: Coverage, speech: Speech) -> Iterator[RenderableType]:
    for plan in coverage.plans:
        for higher_plan in coverage.where(plan=plan).higher_plans:
            part = coverage.where(plan=plan, higher_plan=higher_plan)
            table = _table(f"{title(coverage, Ref(plan), speech)} → {title(coverage, Ref(higher_plan), speech)}")
            table.add_column(speech.say("item"), ratio=3)
            table.add_column(speech.say("taken up as"), no_wrap=True)
            table.add_column(speech.say("by"), ratio=3)
            for entry in part.entries:
                by = "; ".join(witnesses(coverage, entry, speech))
                table.add_row(Text(title(coverage, entry.item, speech)), _taken_up(Uptake.of(entry), speech), Text(by))
            yield table
            yield Text(f"{_summary(part, speech)}\n")


def _matrices(coverage: Coverage, width: int, speech: Speech) -> Iterator[RenderableType]:
    for higher_plan in coverage.higher_plans:
        part = coverage.where(higher_plan=higher_plan)
        matrix = part.matrix(higher_plan)
        yield Text(f"{title(coverage, Ref(higher_plan), speech)}: {plans_counted(len(matrix.plans), speech)}", style="bold")
        # A cell has to hold the number of an item and a count of plans.
        cell = 1 + max(len(str(len(matrix.items))), len(str(len(matrix.plans))))
        labels = (label(uptake, speech) for uptake in Uptake)
        name = min(_LONGEST_NAME, max(map(len, (*matrix.plans, *labels)))) + 1
        at_once = max(1, (width - name) // cell)
        yield Text("\n".join((*_legend(coverage, matrix, speech), "")))
        for first in range(0, len(matrix.items), at_once):
            columns = range(first, min(first + at_once, len(matrix.items)))
            yield from _matrix(part, matrix, columns, (name, cell), speech)


def _matrix(part: Coverage, matrix: CoverageMatrix, columns: range, widths: tuple[int, int], speech: Speech) -> Iterator[Text]:
    """The columns of a matrix that fit side by side, with their totals, a line at a time."""
    rule = "─" * (widths[0] + widths[1] * len(columns))
    yield _line(speech.say("plan"), (Text(str(column + 1)) for column in columns), widths)
    yield Text(rule)
    for plan in part.known_plans:
        entries = part.of_plan(plan)
        yield _line(plan, (_letter(entries[column]) for column in columns), widths)
    more = len(matrix.plans) - len(part.known_plans)
    if more:
        told = speech.say_number(
            "and {count} plan of whose answers nothing is published",
            "and {count} plans of whose answers nothing is published",
            more,
        )
        yield Text(told, style=_STYLES[Uptake.UNPUBLISHED])
    yield Text(rule)
    numbers = [counted(part.of_item(item)) for item in matrix.items]
    for uptake in Uptake:
        if any(counts[uptake] for counts in numbers):
            yield _line(label(uptake, speech), (Text(str(numbers[column][uptake] or "")) for column in columns), widths)
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
    uptake = Uptake.of(entry)
    return Text(_LETTERS[uptake], style=_STYLES[uptake])


def _legend(coverage: Coverage, matrix: CoverageMatrix, speech: Speech) -> Iterator[str]:
    for line in _LEGEND:
        yield ", ".join(f"{_LETTERS[uptake]} {label(uptake, speech)}" for uptake in line)
    for number, item in enumerate(matrix.items, start=1):
        yield f"{number:>2} {title(coverage, item, speech)}"


def _inverse(coverage: Coverage, speech: Speech) -> Iterator[RenderableType]:
    for higher_plan in coverage.higher_plans:
        part = coverage.where(higher_plan=higher_plan)
        plan = title(coverage, Ref(higher_plan), speech)
        heading = speech.say_number(
            "{plan}: who takes up what, of {count} plan",
            "{plan}: who takes up what, of {count} plans",
            len(part.plans),
            plan=plan,
        )
        table = _table(heading)
        table.add_column(speech.say("item"), ratio=2)
        table.add_column(speech.say("taken up as"), no_wrap=True)
        table.add_column(speech.say("plans"), justify="right", no_wrap=True)
        table.add_column(speech.say("which"), ratio=3)
        for item in part.items:
            name = title(coverage, item, speech)
            grouped: dict[Uptake, list[CoverageEntry]] = {}
            for entry in sorted(coverage.of_item(item), key=lambda entry: (-entry.level.rank, entry.is_unknown)):
                grouped.setdefault(Uptake.of(entry), []).append(entry)
            for uptake, entries in grouped.items():
                names = () if uptake is Uptake.UNPUBLISHED else tuple(entry.plan for entry in entries)
                which = speech.first_few(names, _NAMED)
                table.add_row(Text(name), _taken_up(uptake, speech), str(len(entries)), Text(which))
                name = ""
            table.add_section()
        yield table
