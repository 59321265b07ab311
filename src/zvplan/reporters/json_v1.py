"""A report as JSON, version 1. What is in it never changes its meaning; later versions may only add to it."""

import json
from collections.abc import Iterable

from zvplan.checking import Report, WaivedFinding
from zvplan.errors import Problem
from zvplan.finding import Finding, Severity, plain
from zvplan.graph import AlignmentStatus
from zvplan.model import Language, Waiver
from zvplan.reporters.coverage.json_v1 import as_object
from zvplan.reporters.problems import fingerprint_of, name_of

SCHEMA = "zvplan-report-1"


def render(report: Report, *, language: Language = Language.NL) -> str:
    """The report as JSON; messages have titles in *language* where these have it."""
    return _document(
        conforms=report.conforms,
        counts={severity.label: number for severity, number in report.counts.items()},
        alignments={status.value: number for status, number in report.alignment_counts.items()},
        findings=[_finding(finding, language) for finding in report.findings],
        waived=[_waived(each, language) for each in report.waived],
        known=[_finding(finding, language) for finding in report.known],
        gone=report.gone,
        coverage=[as_object(entry) for entry in report.coverage.entries],
    )


def render_problems(problems: Iterable[Problem]) -> str:
    """What is wrong with files that can't be used, in the same shape: findings without a subject, and nothing else known."""
    found = sorted(problems)
    return _document(
        conforms=False,
        counts={severity.label: len(found) if severity is Severity.ERROR else 0 for severity in reversed(Severity)},
        alignments={status.value: 0 for status in AlignmentStatus},
        findings=[_problem(problem) for problem in found],
        waived=[],
        known=[],
        gone=0,
        coverage=[],
    )


def _document(
    *,
    conforms: bool,
    counts: dict[str, int],
    alignments: dict[str, int],
    findings: list[dict[str, object]],
    waived: list[dict[str, object]],
    known: list[dict[str, object]],
    gone: int,
    coverage: list[dict[str, object]],
) -> str:
    document = {
        "schema": _compact(SCHEMA),
        "conforms": _compact(conforms),
        "counts": _compact(counts),
        "alignments": _compact(alignments),
        "findings": _one_a_line(findings),
        "waived": _one_a_line(waived),
        "known": _one_a_line(known),
        "gone": _compact(gone),
        "coverage": _one_a_line(coverage),
    }
    return "{\n" + ",\n".join(f'  "{key}": {value}' for key, value in document.items()) + "\n}\n"


def _one_a_line(values: list[dict[str, object]]) -> str:
    """A list with one value a line: easy to compare and to search, and much faster to write than indented."""
    return "[" + ",".join(f"\n    {_compact(value)}" for value in values) + ("\n  ]" if values else "]")


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _finding(finding: Finding, language: Language) -> dict[str, object]:
    location = finding.location
    return {
        "code": finding.code,
        "rule": finding.rule.name,
        "severity": finding.severity.label,
        "subject": str(finding.subject),
        "related": [str(ref) for ref in finding.related],
        "message": finding.message(titles=language),
        "arguments": {name: plain(value) for name, value in finding.arguments.items()},
        "path": None if location is None else location.path,
        "line": None if location is None else location.line,
        "column": None if location is None else location.column,
        "fingerprint": finding.fingerprint,
    }


def _waived(each: WaivedFinding, language: Language) -> dict[str, object]:
    return {**_finding(each.finding, language), "waiver": _waiver(each.waiver)}


def _waiver(waiver: Waiver) -> dict[str, object]:
    return {
        "rule": waiver.rule,
        "element": waiver.element,
        "about": None if waiver.about is None else str(waiver.about),
        "motivation": plain(waiver.motivation),
        "expires": None if waiver.expires is None else waiver.expires.isoformat(),
    }


def _problem(problem: Problem) -> dict[str, object]:
    return {
        "code": problem.code.value,
        "rule": name_of(problem),
        "severity": Severity.ERROR.label,
        "subject": None,
        "related": [],
        "message": problem.message,
        "arguments": {"hint": problem.hint} if problem.hint else {},
        "path": problem.location.path,
        "line": problem.location.line,
        "column": problem.location.column,
        "fingerprint": fingerprint_of(problem),
    }
