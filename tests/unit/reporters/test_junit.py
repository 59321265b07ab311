from xml.etree import ElementTree as ET

import attrs
import pytest
from junitparser import Error, Failure, JUnitXml, Skipped

from building import priority, zonal
from reporting import RULES, every_plan, named, odd_priority, report_on, small_plan
from settling import settled
from zvplan.checking import Report
from zvplan.errors import Problem, ProblemCode
from zvplan.finding import Severity
from zvplan.location import Location
from zvplan.model import LocalizedString
from zvplan.reporters import junit

ALL = (odd_priority, small_plan, every_plan)


def read(text: str) -> JUnitXml:
    return JUnitXml.fromstring(text.encode("utf-8"))


def outcomes(report: Report, fail_on: Severity | None = Severity.ERROR) -> dict[str, list[str]]:
    """How each test case went, by plan and code."""
    return {
        f"{case.classname} {case.name.split()[0]}": [type(result).__name__ for result in case.result]
        for suite in read(junit.render(report, fail_on=fail_on))
        for case in suite
    }


def test_a_plan_is_a_suite_and_a_rule_a_case_in_it() -> None:
    assert junit.render(report_on(named("a", "p1"), named("b", "p2", "p4"))) == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<testsuites name="zvplan" tests="4" failures="1" errors="0" skipped="0">\n'
        '  <testsuite name="a" tests="2" failures="1" errors="0" skipped="0">\n'
        '    <testcase classname="a" name="ZVP901 odd-priority" file="plans/a.yaml">\n'
        '      <system-out>plans/a.yaml:1:2: warning: "p1" is odd for now. Make it even.</system-out>\n'
        "    </testcase>\n"
        '    <testcase classname="a" name="ZVP902 small-plan" file="plans/a.yaml">\n'
        '      <failure message="The plan is small." type="error">'
        "plans/a.yaml:1:1: error: The plan is small. Add something.</failure>\n"
        "    </testcase>\n"
        "  </testsuite>\n"
        '  <testsuite name="b" tests="2" failures="0" errors="0" skipped="0">\n'
        '    <testcase classname="b" name="ZVP901 odd-priority" file="plans/b.yaml"/>\n'
        '    <testcase classname="b" name="ZVP902 small-plan" file="plans/b.yaml"/>\n'
        "  </testsuite>\n"
        "</testsuites>\n"
    )


@pytest.mark.parametrize(
    "fail_on, failing",
    [
        (Severity.ERROR, {"a ZVP902"}),
        (Severity.WARNING, {"a ZVP901", "a ZVP902"}),
        (Severity.NOTE, {"a ZVP901", "a ZVP902", "a ZVP904"}),
        (None, set()),
    ],
    ids=["error", "warning", "note", "never"],
)
def test_what_is_as_severe_as_the_threshold_fails(fail_on: Severity | None, failing: set[str]) -> None:
    found = outcomes(report_on(named("a", "p1"), rules=ALL), fail_on)

    assert {case for case, results in found.items() if results == ["Failure"]} == failing
    assert {case for case, results in found.items() if results == []} == found.keys() - failing


def test_several_findings_of_one_rule_are_one_failure_that_tells_all() -> None:
    document = read(junit.render(report_on(named("a", "p1", "p3", "p5"), rules=RULES), fail_on=Severity.WARNING))
    (failure,) = (result for suite in document for case in suite for result in case.result)

    assert isinstance(failure, Failure)
    assert (failure.message, failure.type) == ('"p1" is odd for now. And 2 more.', "warning")
    assert (failure.text or "").splitlines() == [
        'plans/a.yaml:1:2: warning: "p1" is odd for now. Make it even.',
        'plans/a.yaml:3:2: warning: "p3" is odd for now. Make it even.',
        'plans/a.yaml:5:2: warning: "p5" is odd for now. Make it even.',
    ]


def test_the_counts_are_those_that_a_reader_counts() -> None:
    document = read(junit.render(settled(report_on(named("a", "p1"), named("b", "p1", "p2"), rules=ALL))))
    skipped = [result for suite in document for case in suite for result in case.result if isinstance(result, Skipped)]

    assert (document.tests, document.failures, document.errors, document.skipped) == (6, 0, 0, len(skipped))
    assert [(suite.tests, suite.skipped) for suite in document] == [
        (len(list(suite)), number) for suite, number in zip(document, (1, 0), strict=True)
    ]


def test_a_rule_whose_findings_are_accepted_is_skipped_with_the_motivation() -> None:
    report = settled(report_on(named("a", "p1", "p2"), named("b", "p3", "p4"), rules=(odd_priority,)))
    accepted, known = (case for suite in read(junit.render(report)) for case in suite)
    (skipped,) = accepted.result

    assert isinstance(skipped, Skipped)
    assert skipped.message == "Te weinig mensen, beslist in de raad"
    assert accepted.system_out == 'accepted: plans/a.yaml:1:2: warning: "p1" is odd for now. Make it even.'
    assert known.result == []
    assert known.system_out == 'known before: plans/b.yaml:3:2: warning: "p3" is odd for now. Make it even.'


def test_a_finding_that_counts_fails_although_another_one_is_accepted() -> None:
    report = settled(report_on(named("a", "p1", "p3", "p5"), rules=(odd_priority,)))

    assert outcomes(report, Severity.WARNING) == {"a ZVP901": ["Failure"]}
    assert outcomes(report, Severity.ERROR) == {"a ZVP901": ["Skipped"]}


def test_plans_that_come_from_no_file_name_what_they_are_about() -> None:
    text = junit.render(report_on(named("a", "p1", "p2"), with_files=False))

    assert 'name="ZVP901 odd-priority">' in text
    assert "<system-out>a#p1: warning: " in text


@pytest.mark.parametrize(
    "title",
    ["a < b & c > d \"e\" 'f' ]]> &amp;", "two\nlines\tand more", "\U0001f6a8 \u00e9"],
    ids=["signs of XML", "spaces", "beyond ASCII"],
)
def test_every_title_arrives_as_it_is(title: str) -> None:
    odd = attrs.evolve(priority("p1"), title=LocalizedString(nl=title))
    document = read(junit.render(report_on(zonal("a", odd, priority("p2"))), fail_on=Severity.WARNING))
    (failure,) = (result for suite in document for case in suite for result in case.result)

    assert failure.message == f'"{" ".join(title.split())}" is odd for now.'
    assert f'"{" ".join(title.split())}" is odd' in (failure.text or "")


def test_signs_that_no_xml_can_hold_are_replaced() -> None:
    problem = Problem(Location("a\x00b.yaml"), ProblemCode.SYNTAX, "no \x1b[31m \ufffe \ud800 here", "end\x0b")
    text = junit.render_problems((problem,))

    assert ET.fromstring(text.encode("utf-8")).find("testsuite") is not None  # noqa: S314 -- we wrote it
    (error,) = (result for suite in read(text) for case in suite for result in case.result)
    assert error.message == "No \ufffd[31m \ufffd \ufffd here."


def test_problems_with_files_are_errors_in_a_suite_for_each_file() -> None:
    problems = (
        Problem(Location("b.yaml", 3, 5), ProblemCode.SHAPE, "unknown key 'x'", "did you mean 'y'?"),
        Problem(Location("b.yaml", 1, 1), ProblemCode.VALUE, "there is no day 2020-02-30"),
        Problem(Location("a.yaml"), ProblemCode.UNREADABLE, "there is no such file"),
    )
    document = read(junit.render_problems(problems))
    errors = [(suite.name, case.name, result) for suite in document for case in suite for result in case.result]

    assert (document.tests, document.errors, document.failures) == (3, 3, 0)
    assert all(isinstance(result, Error) for _, _, result in errors)
    assert [(suite, case, result.message) for suite, case, result in errors] == [
        ("a.yaml", "ZVP001 unreadable", "There is no such file."),
        ("b.yaml", "ZVP004 value", "There is no day 2020-02-30."),
        ("b.yaml", "ZVP003 shape", "Unknown key 'x'."),
    ]
    assert errors[2][2].text == "b.yaml:3:5: Unknown key 'x'. Did you mean 'y'?"


def test_nothing_to_look_at_is_a_document_without_suites() -> None:
    assert list(read(junit.render(report_on()))) == []
