"""The findings that are known already."""

import json
from pathlib import Path

import attrs
import pytest

from building import cited, priority, ref, title, zonal
from zvplan.checking import Baseline, KnownFinding, Report, Selection, check
from zvplan.errors import InvalidConfiguration
from zvplan.io import load
from zvplan.model import Plan, Waiver

PLAN = """\
id: zvp
kind: zonal
title: {nl: Plan}
incomplete: [missionVisionValues, priorities, evidence, basicFunctions, sections, council]
priorities:
  - id: drugs
    title: {nl: Drugs}
    alignments:
      - target: nvp-2016-2019#drgs
  - id: traffic
    title: {nl: Verkeer}
    alignments:
      - target: nvp-2016-2019#trafic
"""
ONLY = Selection(select=("ZVP201",))


def slips(*names: str, plan_id: str = "zvp") -> Plan:
    """A plan with priorities whose targets are misspelt."""
    return zonal(plan_id, *(priority(name, f"nvp-2016-2019#{name}x") for name in names), cites=[cited("nvp-2016-2019")])


def checked(*plans: Plan, baseline: Baseline | None = None, selection: Selection = ONLY) -> Report:
    return check(plans, selection=selection, baseline=baseline)


def told(report: Report) -> tuple[list[str], list[str], int]:
    """What is new, what is known, and how much is gone."""
    return [str(each.subject) for each in report.findings], [str(each.subject) for each in report.known], report.gone


def test_only_what_is_new_counts() -> None:
    baseline = Baseline.of(checked(slips("drugs")).findings)

    report = checked(slips("drugs", "traffic"), baseline=baseline)

    assert (["zvp#traffic"], ["zvp#drugs"], 0) == told(report)
    assert 1 == sum(report.counts.values())


def test_what_was_put_right_is_counted_as_gone() -> None:
    baseline = Baseline.of(checked(slips("drugs", "traffic")).findings)

    assert ([], ["zvp#traffic"], 1) == told(checked(slips("traffic"), baseline=baseline))


def test_what_nobody_looked_at_is_not_gone() -> None:
    baseline = Baseline.of(checked(slips("drugs"), slips("drugs", plan_id="zvp-2")).findings)

    assert ([], ["zvp#drugs"], 0) == told(checked(slips("drugs"), baseline=baseline))
    assert ([], [], 0) == told(checked(slips("drugs"), baseline=baseline, selection=Selection(select=("ZVP101",))))


def test_what_is_waived_is_neither_known_nor_gone() -> None:
    accepted = Waiver(rule="ZVP201", motivation=title("Daarom"))
    baseline = Baseline.of(checked(slips("drugs")).findings)

    report = checked(attrs.evolve(slips("drugs"), waivers=(accepted,)), baseline=baseline)

    assert ([], [], 0) == told(report)
    assert 1 == len(report.waived)


def test_two_entries_are_needed_for_two_findings_alike() -> None:
    (finding,) = checked(slips("drugs")).findings
    twice = Baseline.of((finding, finding))

    assert ([], ["zvp#drugs"], 1) == told(checked(slips("drugs"), baseline=twice))
    assert 2 == len(twice.findings)


def test_findings_are_known_again_when_lines_move_files_are_renamed_and_titles_change(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    for folder in (first, second):
        folder.mkdir()
    (first / "plan.yaml").write_text(PLAN, encoding="utf-8")
    head, drugs, traffic = PLAN.replace("nl: Drugs", "nl: Middelen").split("  - id: ")
    (second / "renamed.yaml").write_text(f"# A comment.\n\n{head}  - id: {traffic}  - id: {drugs}", encoding="utf-8")

    baseline = Baseline.of(check(load(first), selection=ONLY).findings)
    report = check(load(second), selection=ONLY, baseline=baseline)

    assert ([], ["zvp#traffic", "zvp#drugs"], 0) == told(report)


# Files


def test_the_file_tells_people_what_is_known_and_is_read_back(tmp_path: Path) -> None:
    file = tmp_path / "known.json"
    baseline = Baseline.of(reversed(checked(slips("drugs", "traffic")).findings))

    baseline.write(file)
    written = json.loads(file.read_text(encoding="utf-8"))

    assert baseline == Baseline.read(file)
    assert "zvplan-baseline-1" == written["schema"]
    assert [
        {
            "fingerprint": baseline.findings[0].fingerprint,
            "code": "ZVP201",
            "subject": "zvp#drugs",
            "message": '"drugs" is aligned with nvp-2016-2019#drugsx, which does not exist. Did you mean nvp-2016-2019#drugs?',
        },
        "zvp#traffic",
    ] == [written["findings"][0], written["findings"][1]["subject"]]


def test_equal_baselines_make_equal_files(tmp_path: Path) -> None:
    findings = checked(slips("drugs", "traffic", "youth")).findings
    texts = []
    for order in (findings, findings[::-1]):
        Baseline.of(order).write(tmp_path / "known.json")
        texts.append((tmp_path / "known.json").read_bytes())

    assert texts[0] == texts[1]


def test_an_empty_baseline_is_a_file_too(tmp_path: Path) -> None:
    Baseline().write(tmp_path / "known.json")

    assert Baseline() == Baseline.read(tmp_path / "known.json")
    assert '{\n  "schema": "zvplan-baseline-1",\n  "findings": []\n}\n' == (tmp_path / "known.json").read_text("utf-8")


@pytest.mark.parametrize(
    "text, told",
    [
        ("", "1:1: this is not JSON: expecting value"),
        ("[]", "1:1: expected a mapping of keys to values, got a list"),
        ('{"schema": "zvplan-baseline-1"}', "1:1: the key 'findings' is missing"),
        (
            '{"schema": "zvplan-report-1", "findings": []}',
            "1:12: 'zvplan-report-1' is not one of zvplan-baseline-1 (did you mean 'zvplan-baseline-1'?)",
        ),
        (
            '{"schema": "zvplan-baseline-1", "findings": [\n{"fingerprint": "f", "code": "c", "subject": 1, "message": "m"}]}',
            "2:46: expected a reference 'plan#element', got the number 1 (put it in quotes: \"1\")",
        ),
    ],
    ids=["empty", "list", "no findings", "report", "subject"],
)
def test_another_file_is_told_at_its_place(text: str, told: str, tmp_path: Path) -> None:
    file = tmp_path / "known.json"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(InvalidConfiguration) as caught:
        Baseline.read(file)

    assert f"{file.as_posix()}:{told}" == str(caught.value)


def test_only_the_fingerprint_decides() -> None:
    (finding,) = checked(slips("drugs")).findings
    baseline = Baseline(
        findings=(KnownFinding(subject=ref("zvp"), code="ZVP999", fingerprint=finding.fingerprint, message="anything"),)
    )

    assert ([], ["zvp#drugs"], 0) == told(checked(slips("drugs"), baseline=baseline))
