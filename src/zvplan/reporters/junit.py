"""A report as JUnit XML, which most servers for continuous integration show as tests.

A plan is a test suite and a rule is a test case in it, so that rules that are satisfied are seen too. There is no standard;
this keeps to what Jenkins, GitLab and junitparser read alike.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final, Literal

from attrs import frozen

from zvplan.checking import Report, WaivedFinding
from zvplan.errors import Problem
from zvplan.finding import Finding, Rule, Severity
from zvplan.model import Language, PlanId
from zvplan.reporters.problems import hint_of, message_of, name_of
from zvplan.reporters.sentences import Wordings
from zvplan.reporters.severities import label
from zvplan.reporters.titles import wordings_for
from zvplan.translation import Speech

#: What no XML 1.0 document can hold, not even escaped (https://www.w3.org/TR/xml/#charsets).
_IMPOSSIBLE: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_IN_TEXT: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_IN_ATTRIBUTES: Final = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
)


@frozen(kw_only=True)
class _Case:
    """A test case: one rule and one plan, or one problem with a file."""

    name: str
    file: str | None
    #: How it went; None if it passed.
    outcome: Literal["error", "failure", "skipped"] | None = None
    #: What kind of failure it is; empty for none.
    kind: str = ""
    #: In one line, for lists of failures.
    message: str = ""
    #: In full.
    lines: tuple[str, ...] = ()
    #: What else there is to say.
    aside: tuple[str, ...] = ()


def render(report: Report, *, language: Language = Language.EN, fail_on: Severity | None = Severity.ERROR) -> str:
    """The report as JUnit XML.

    A test case fails where the rule found something that is as severe as *fail_on* or more, so that the tests are red exactly
    when the exit status is 1. What is less severe, or known before, stands in the output of a case that passes. A case whose
    findings are accepted is skipped, with the motivation.

    Args:
        report: what to tell.
        language: the language of the sentences.
        fail_on: the least severity that fails; None if none does.
    """
    found = _by_case(report.findings)
    known = _by_case(report.known)
    waived: dict[tuple[PlanId, str], list[WaivedFinding]] = {}
    for each in report.waived:
        waived.setdefault(_key(each.finding), []).append(each)
    suites: dict[str, tuple[_Case, ...]] = {}
    for plan in report.plans:
        location = report.plans.locator.locate(plan)
        path = None if location is None else location.path
        teller = _Teller(wordings_for(report, plan, language), fail_on)
        keys = {rule: (plan, rule.code) for rule in report.rules}
        suites[plan] = tuple(
            teller.case(rule, path, found.get(key, ()), waived.get(key, ()), known.get(key, ())) for rule, key in keys.items()
        )
    return _document(suites)


def render_problems(problems: Iterable[Problem], *, language: Language = Language.EN) -> str:
    """What is wrong with files that can't be used: a test suite for each file, with an error for each problem."""
    by_file = groupby(sorted(problems), key=lambda problem: problem.location.path)
    return _document({path: tuple(_of_problem(each, language) for each in found) for path, found in by_file})


def _key(finding: Finding) -> tuple[PlanId, str]:
    return finding.subject.plan, finding.code


def _by_case(findings: Iterable[Finding]) -> Mapping[tuple[PlanId, str], list[Finding]]:
    grouped: dict[tuple[PlanId, str], list[Finding]] = {}
    for finding in findings:
        grouped.setdefault(_key(finding), []).append(finding)
    return grouped


@frozen
class _Teller:
    """Makes test cases of findings."""

    wordings: Wordings
    fail_on: Severity | None

    def case(
        self,
        rule: Rule,
        path: str | None,
        found: Sequence[Finding],
        waived: Sequence[WaivedFinding],
        known: Sequence[Finding],
    ) -> _Case:
        failing = [finding for finding in found if self.fails(finding)]
        aside = (
            *(self.line(finding) for finding in found if not self.fails(finding)),
            *(self.speech.say("accepted: {finding}", finding=self.line(each.finding)) for each in waived),
            *(self.speech.say("known before: {finding}", finding=self.line(finding)) for finding in known),
        )
        name = f"{rule.code} {rule.name}"
        if failing:
            worst = max(failing, key=lambda finding: finding.severity)
            return _Case(
                name=name,
                file=path,
                outcome="failure",
                kind=worst.severity.label,
                message=self.in_short(failing),
                lines=tuple(self.line(finding) for finding in failing),
                aside=aside,
            )
        if waived:
            reasons = dict.fromkeys(
                " ".join(each.waiver.motivation.best(self.wordings.titles_language)[1].split()) for each in waived
            )
            return _Case(name=name, file=path, outcome="skipped", message="; ".join(reasons), aside=aside)
        return _Case(name=name, file=path, aside=aside)

    @property
    def speech(self) -> Speech:
        return Speech(self.wordings.language)

    def fails(self, finding: Finding) -> bool:
        return self.fail_on is not None and finding.severity >= self.fail_on

    def in_short(self, findings: Sequence[Finding]) -> str:
        first = self.wordings.message(findings[0])
        if len(findings) == 1:
            return first
        return self.speech.say_number("{first} And {count} more.", "{first} And {count} more.", len(findings) - 1, first=first)

    def line(self, finding: Finding) -> str:
        words = (self.wordings.message(finding), self.wordings.hint(finding))
        place = finding.location or finding.subject
        return f"{place}: {label(finding.severity, self.speech)}: {' '.join(part for part in words if part)}"


def _of_problem(problem: Problem, language: Language) -> _Case:
    message, hint = message_of(problem, language), hint_of(problem, language)
    return _Case(
        name=f"{problem.code} {name_of(problem)}",
        file=problem.location.path,
        outcome="error",
        kind=problem.code,
        message=message,
        lines=(f"{problem.place}: {' '.join(part for part in (message, hint) if part)}",),
    )


def _document(suites: Mapping[str, tuple[_Case, ...]]) -> str:
    cases = [case for suite in suites.values() for case in suite]
    lines = (
        '<?xml version="1.0" encoding="UTF-8"?>',
        f"<testsuites {_attributes({'name': 'zvplan', **_counts(cases)})}>",
        *(line for name, suite in suites.items() for line in _suite(name, suite)),
        "</testsuites>",
    )
    return "\n".join((*lines, ""))


def _suite(name: str, cases: tuple[_Case, ...]) -> Iterator[str]:
    yield f"  <testsuite {_attributes({'name': name, **_counts(cases)})}>"
    for case in cases:
        content = tuple(_content(case))
        attributes = _attributes({"classname": name, "name": case.name, "file": case.file})
        yield f"    <testcase {attributes}{'>' if content else '/>'}"
        yield from content
        if content:
            yield "    </testcase>"
    yield "  </testsuite>"


def _content(case: _Case) -> Iterator[str]:
    if case.outcome is not None:
        attributes = _attributes({"message": case.message, "type": case.kind or None})
        text = _text("\n".join(case.lines))
        yield (
            f"      <{case.outcome} {attributes}>{text}</{case.outcome}>" if text else f"      <{case.outcome} {attributes}/>"
        )
    if case.aside:
        yield f"      <system-out>{_text(chr(10).join(case.aside))}</system-out>"


def _counts(cases: Iterable[_Case]) -> dict[str, int]:
    outcomes = Counter(case.outcome for case in cases)
    return {
        "tests": outcomes.total(),
        "failures": outcomes["failure"],
        "errors": outcomes["error"],
        "skipped": outcomes["skipped"],
    }


def _attributes(values: Mapping[str, str | int | None]) -> str:
    return " ".join(
        f'{name}="{_possible(str(value)).translate(_IN_ATTRIBUTES)}"' for name, value in values.items() if value is not None
    )


def _text(text: str) -> str:
    return _possible(text).translate(_IN_TEXT)


def _possible(text: str) -> str:
    return _IMPOSSIBLE.sub("\ufffd", text)
