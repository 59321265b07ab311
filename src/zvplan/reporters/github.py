"""A report as annotations on GitHub: workflow commands, one a line, which a job prints.

GitHub shows at most ten errors, ten warnings and ten notices of one step, so that the worst stand first.
https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
"""

from collections.abc import Iterable
from typing import Final

from zvplan.checking import Report
from zvplan.errors import Problem
from zvplan.finding import Severity
from zvplan.location import Location
from zvplan.model import Language
from zvplan.reporters.problems import hint_of, message_of, name_of
from zvplan.reporters.titles import wordings_for
from zvplan.reporters.verdict import no_verdict, tally, verdict

_COMMANDS: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_IN_MESSAGES: Final = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTIES: Final = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def render(report: Report, *, language: Language = Language.EN) -> str:
    """The report as workflow commands, the worst finding first, and a line that sums up.

    Findings that are accepted or known before are no annotations; the last line counts them.

    Args:
        report: what to tell.
        language: the language of the sentences.
    """
    worst_first = sorted(report.findings, key=lambda finding: -finding.severity)
    commands = (
        _command(
            _COMMANDS[each.severity],
            each.location,
            f"{each.code} {each.rule.name}",
            wordings_for(report, each.subject.plan, language).message(each),
            wordings_for(report, each.subject.plan, language).hint(each),
        )
        for each in worst_first
    )
    return "\n".join((*commands, f"{tally(report, language)} {verdict(report, language)}", ""))


def render_problems(problems: Iterable[Problem], *, language: Language = Language.EN) -> str:
    """What is wrong with files that can't be used: an error for each problem."""
    found = sorted(problems)
    commands = (
        _command(
            "error",
            each.location,
            f"{each.code} {name_of(each)}",
            message_of(each, language),
            hint_of(each, language),
        )
        for each in found
    )
    return "\n".join((*commands, no_verdict(found, language), ""))


def _command(name: str, location: Location | None, title: str, message: str, hint: str) -> str:
    place = {} if location is None else {"file": location.path, "line": location.line, "col": location.column}
    properties = ",".join(f"{key}={str(value).translate(_IN_PROPERTIES)}" for key, value in {**place, "title": title}.items())
    told = "\n".join(part for part in (message, hint) if part)
    return f"::{name} {properties}::{told.translate(_IN_MESSAGES)}"
