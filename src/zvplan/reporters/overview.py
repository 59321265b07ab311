"""Many plans in a table, one line each."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from zvplan.checking import Report
from zvplan.finding import Severity
from zvplan.reporters.layout import Layout
from zvplan.reporters.summary import answered
from zvplan.translation import Speech

#: Between two columns.
_GAP: Final = "  "
#: An id that is cut has at least so many characters.
_SHORTEST_ID: Final = 12


def overview(report: Report, layout: Layout, speech: Speech) -> Iterator[str]:
    """A line for each plan: how many findings of each severity, and how many items of the plans above it are answered.

    The plans with most errors stand first, then those with most warnings and notes. An id for which there is no room is cut.
    """
    heads = (speech.say("plan"), speech.say("errors"), speech.say("warnings"), speech.say("notes"), speech.say("answered"))
    rows = [heads, *_rows(report)]
    first, *others = (max(len(row[column]) for row in rows) for column in range(len(heads)))
    room = layout.width - sum(others) - len(_GAP) * len(others)
    first = min(first, max(room, _SHORTEST_ID))
    for number, (name, *figures) in enumerate(rows):
        shown = name if len(name) <= first else f"{name[: first - 1]}…"
        line = _GAP.join((shown.ljust(first), *(cell.rjust(width) for cell, width in zip(figures, others, strict=True))))
        yield line.rstrip() if number else layout.bold(line)
    yield ""


def _rows(report: Report) -> Iterator[tuple[str, ...]]:
    counts = {plan: Counter(each.severity for each in findings) for plan, findings in report.by_plan().items()}
    order = sorted(counts, key=lambda plan: ([-counts[plan][severity] for severity in reversed(Severity)], plan))
    for plan in order:
        coverage = report.coverage.where(plan=plan)
        share = f"{answered(coverage)}/{len(coverage.entries)}" if coverage.entries else ""
        yield (plan, *(str(counts[plan][severity]) for severity in reversed(Severity)), share)
