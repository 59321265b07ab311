"""A report as GitLab's code quality report, which merge requests show beside the lines that they change.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from typing import Final

from zvplan.checking import Report
from zvplan.errors import Problem
from zvplan.finding import Finding, Severity
from zvplan.location import Location
from zvplan.model import Language
from zvplan.reporters.problems import fingerprint_of, hint_of, message_of, name_of
from zvplan.reporters.sentences import Wordings
from zvplan.reporters.titles import wordings_for

#: GitLab has five levels. A *blocker* keeps the plans from being checked at all; *critical* is not used.
_LEVELS: Final = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}
_BLOCKER: Final = "blocker"


def render(report: Report, *, language: Language = Language.EN) -> str:
    """The report as JSON for GitLab: a list with an entry for each finding.

    An error is *major*, a warning *minor*, a note *info*. Findings that are accepted or known before are left out. A plan
    that comes from no file has its id in the place of a path.

    Args:
        report: what to tell.
        language: the language of the sentences.
    """
    return _as_list(_of_finding(finding, wordings_for(report, finding.subject.plan, language)) for finding in report.findings)


def render_problems(problems: Iterable[Problem], *, language: Language = Language.EN) -> str:
    """What is wrong with files that can't be used: a *blocker* for each problem."""
    return _as_list(_of_problem(problem, language) for problem in sorted(problems))


def _of_finding(finding: Finding, wordings: Wordings) -> dict[str, object]:
    return _entry(
        check=f"{finding.code} {finding.rule.name}",
        words=(wordings.message(finding), wordings.hint(finding)),
        fingerprint=finding.fingerprint,
        level=_LEVELS[finding.severity],
        location=finding.location or Location(finding.subject.plan),
    )


def _of_problem(problem: Problem, language: Language) -> dict[str, object]:
    return _entry(
        check=f"{problem.code} {name_of(problem)}",
        words=(message_of(problem, language), hint_of(problem, language)),
        fingerprint=fingerprint_of(problem),
        level=_BLOCKER,
        location=problem.location,
    )


def _entry(*, check: str, words: tuple[str, str], fingerprint: str, level: str, location: Location) -> dict[str, object]:
    return {
        "description": " ".join(part for part in words if part),
        "check_name": check,
        "fingerprint": fingerprint,
        "severity": level,
        "location": {"path": location.path, "lines": {"begin": location.line}},
    }


def _as_list(entries: Iterable[dict[str, object]]) -> str:
    """The entries, one a line, no two with the same fingerprint: of such, GitLab shows only the first."""
    seen: Counter[object] = Counter()
    lines = []
    for entry in entries:
        fingerprint = entry["fingerprint"]
        times = seen[fingerprint]
        seen[fingerprint] += 1
        distinct = entry if times == 0 else {**entry, "fingerprint": _again(str(fingerprint), times)}
        lines.append(f"\n  {json.dumps(distinct, ensure_ascii=False)}")
    return "[" + ",".join(lines) + ("\n]\n" if lines else "]\n")


def _again(fingerprint: str, times: int) -> str:
    return hashlib.sha256(f"{fingerprint} {times}".encode("ascii")).hexdigest()[:16]
