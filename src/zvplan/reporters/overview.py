"""Many plans in a table, one line each."""

from collections import Counter
from collections.abc import Iterator

from zvplan.checking import Report
from zvplan.finding import Severity
from zvplan.reporters.layout import Layout
from zvplan.reporters.summary import answered
from zvplan.translation import Speech


def overview(report: Report, layout: Layout, speech: Speech) -> Iterator[str]:
    """A line for each plan: how many findings of each severity, and how many items of the plans above it answers.

    The plans with most errors stand first, then those with most warnings and notes.
    """
    heads = (speech.say("plan"), speech.say("errors"), speech.say("warnings"), speech.say("notes"), speech.say("answered"))
    rows = [heads, *_rows(report)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(heads) - 1)]
    for number, row in enumerate(rows):
        name, *figures = row[:-1]
        cells = (name.ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(figures, widths[1:], strict=True)))
        line = f"{'  '.join(cells)}  {row[-1]}".rstrip()
        yield line if number else layout.bold(line)
    yield ""


def _rows(report: Report) -> Iterator[tuple[str, ...]]:
    counts = {plan: Counter(each.severity for each in findings) for plan, findings in report.by_plan().items()}
    order = sorted(counts, key=lambda plan: ([-counts[plan][severity] for severity in reversed(Severity)], plan))
    for plan in order:
        coverage = report.coverage.where(plan=plan)
        parts = ((higher, coverage.where(higher_plan=higher)) for higher in coverage.higher_plans)
        answers = ", ".join(f"{higher} {answered(part)}/{len(part.entries)}" for higher, part in parts)
        yield (plan, *(str(counts[plan][severity]) for severity in reversed(Severity)), answers)
