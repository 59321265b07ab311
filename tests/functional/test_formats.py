"""`zvplan check --format`: whole output of each format, several at once, and what is told when something is wrong."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from junitparser import JUnitXml

from zvplan.cli.formats import NAMES
from zvplan.cli.main import commands

#: A plan with one slip, and nothing else that the two rules below find.
SLIP = """\
id: zvp-5999-2020
kind: zonal
title:
  nl: Plan
incomplete: [missionVisionValues, priorities, alignments, evidence, basicFunctions, sections, council]
priorities:
  - id: drugs
    title:
      nl: Drugs
    alignments:
      - target: nvp-2016-2019#drgs
"""
BROKEN = """\
id: zvp-5999-2020
kind: zonal
title:
  nl: Plan
priorities: none
"""
RULES = ("--select", "ZVP201", "--select", "ZVP208")
MESSAGE = '"Drugs" is aligned with nvp-2016-2019#drgs, which does not exist. Did you mean nvp-2016-2019#drugs?'
HINT = (
    "Correct the reference, or give zvplan the file of the plan that it names. "
    "A plan whose content is not public is named under higherPlans."
)
PAGE = "https://github.com/zvplan/zvplan/blob/main/docs/reference/rules/ZVP201.md"

IN_GITHUB = (
    f"::error file=plan.yaml,line=11,col=17,title=ZVP201 dangling-alignment::{MESSAGE}%0A{HINT}\n"
    "1 plan: 1 error, no warnings, no notes. The plan does not conform.\n"
)
IN_JUNIT = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<testsuites name="zvplan" tests="2" failures="1" errors="0" skipped="0">\n'
    '  <testsuite name="zvp-5999-2020" tests="2" failures="1" errors="0" skipped="0">\n'
    '    <testcase classname="zvp-5999-2020" name="ZVP201 dangling-alignment" file="plan.yaml">\n'
    f'      <failure message="{MESSAGE.replace(chr(34), "&quot;")}" type="error">'
    f"plan.yaml:11:17: error: {MESSAGE} {HINT}</failure>\n"
    "    </testcase>\n"
    '    <testcase classname="zvp-5999-2020" name="ZVP208 cited-plan" file="plan.yaml"/>\n'
    "  </testsuite>\n"
    "</testsuites>\n"
)
IN_MARKDOWN = (
    "**The plan does not conform.** 1 plan: 1 error, no warnings, no notes.\n"
    "\n"
    "| plan | errors | warnings | notes | answered |\n"
    "| --- | ---: | ---: | ---: | --- |\n"
    "| Plan (`zvp-5999-2020`) | 1 | 0 | 0 |  |\n"
    "\n"
    "## Plan (`zvp-5999-2020`)\n"
    "\n"
    f"- **error**: {MESSAGE.replace('#', chr(92) + '#')}  \n"
    f"  {HINT}  \n"
    f"  `plan.yaml:11:17`. [ZVP201 dangling-alignment]({PAGE})\n"
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "plan.yaml").write_text(SLIP, encoding="utf-8")
    return tmp_path


def run(*arguments: str) -> Result:
    environment = {"LC_ALL": "C", "ZVPLAN_LANG": ""}
    return CliRunner(env=environment).invoke(commands, ["check", *arguments], prog_name="zvplan", catch_exceptions=False)


@pytest.mark.parametrize(
    "name, output",
    [("github", IN_GITHUB), ("junit", IN_JUNIT), ("markdown", IN_MARKDOWN)],
    ids=["github", "junit", "markdown"],
)
def test_each_format_is_printed_whole(name: str, output: str) -> None:
    result = run("plan.yaml", *RULES, "--format", name)

    assert result.stdout == output
    assert (result.exit_code, result.stderr) == (1, "")


def test_gitlab_is_printed_whole() -> None:
    result = run("plan.yaml", *RULES, "--format", "gitlab")
    (entry,) = json.loads(result.stdout)
    fingerprint = json.loads(run("plan.yaml", *RULES, "--format", "json").stdout)["findings"][0]["fingerprint"]

    assert result.exit_code == 1
    assert entry == {
        "description": f"{MESSAGE} {HINT}",
        "check_name": "ZVP201 dangling-alignment",
        "fingerprint": fingerprint,
        "severity": "major",
        "location": {"path": "plan.yaml", "lines": {"begin": 11}},
    }


def test_sarif_is_printed_with_the_exit_status_that_the_command_has() -> None:
    for fail_on, status in (("error", 1), ("never", 0)):
        result = run("plan.yaml", *RULES, "--format", "sarif", "--fail-on", fail_on)
        (log,) = json.loads(result.stdout)["runs"]

        assert result.exit_code == status
        assert log["invocations"] == [{"executionSuccessful": True, "exitCode": status}]
        assert [each["message"]["text"] for each in log["results"]] == [MESSAGE]


def test_junit_fails_by_the_same_threshold_as_the_command() -> None:
    assert JUnitXml.fromstring(run("plan.yaml", *RULES, "--format", "junit").stdout.encode()).failures == 1
    assert JUnitXml.fromstring(run("plan.yaml", "--format", "junit", "--fail-on", "never").stdout.encode()).failures == 0


def test_several_formats_at_once_go_to_the_terminal_and_to_files(folder: Path) -> None:
    result = run("plan.yaml", *RULES, "--format", "text", "--format", "sarif=zvplan.sarif", "--format", "junit=zvplan.xml")

    assert result.exit_code == 1
    assert result.stdout.startswith("Plan (zvp-5999-2020)\n")
    assert (folder / "zvplan.xml").read_text(encoding="utf-8") == IN_JUNIT
    assert json.loads((folder / "zvplan.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"


def test_what_all_goes_to_files_prints_nothing(folder: Path) -> None:
    result = run("plan.yaml", *RULES, "--format", "github=annotations.txt", "--format", "markdown=summary.md")

    assert result.output == ""
    assert (folder / "annotations.txt").read_text(encoding="utf-8") == IN_GITHUB
    assert (folder / "summary.md").read_text(encoding="utf-8") == IN_MARKDOWN


def test_output_takes_the_format_that_names_no_file_itself(folder: Path) -> None:
    result = run("plan.yaml", *RULES, "--format", "junit=zvplan.xml", "--format", "markdown", "--output", "summary.md")

    assert result.output == ""
    assert (folder / "summary.md").read_text(encoding="utf-8") == IN_MARKDOWN
    assert (folder / "zvplan.xml").read_text(encoding="utf-8") == IN_JUNIT


@pytest.mark.parametrize(
    "options, message",
    [
        (("--format", "sarfi"), "there is no format 'sarfi'; did you mean sarif?"),
        (("--format", "XML"), "there is no format 'XML'; there are: text, json, sarif, github, gitlab, junit, markdown"),
        (("--format", "GitHub"), "there is no format 'GitHub'; did you mean github?"),
        (("--format", "sarif="), "'sarif=' names no file: write sarif, or sarif=FILE"),
        (("--format", "sarif=reports"), "'reports' is a folder: name a file in it"),
        (
            ("--format", "text", "--format", "json"),
            "text and json would all be printed: write all but one to files, as --format json=FILE",
        ),
        (
            ("--format", "json=a", "--format", "sarif=./reports/../a"),
            "json and sarif would all be written to a: give each a file of its own, as --format sarif=FILE",
        ),
        (
            ("--format", "json", "--format", "sarif=a", "--output", "a"),
            "json and sarif would all be written to a: give each a file of its own",
        ),
        (
            ("--format", "json=a", "--output", "b"),
            "every format has a file of its own, and nothing is left for --output b",
        ),
    ],
    ids=["misspelt", "unknown", "capitals", "no file", "folder", "two printed", "one file", "output too", "no format"],
)
def test_what_cannot_be_done_is_told_before_anything_is_checked(options: tuple[str, ...], message: str, folder: Path) -> None:
    (folder / "reports").mkdir()

    result = run("absent.yaml", *options)

    assert result.exit_code == 2
    assert message in " ".join(result.stderr.split())
    assert "absent.yaml" not in result.output
    assert sorted(path.name for path in folder.iterdir()) == ["plan.yaml", "reports"]


def test_a_file_that_cannot_be_written_is_told_and_the_others_are_written(folder: Path) -> None:
    result = run(
        "plan.yaml",
        *RULES,
        "--format",
        "json=absent/a.json",
        "--format",
        "sarif=absent/b.sarif",
        "--format",
        "junit=zvplan.xml",
    )

    assert result.exit_code == 2
    assert result.stderr == (
        "Error: can't write absent/a.json: No such file or directory\n"
        "Error: can't write absent/b.sarif: No such file or directory\n"
    )
    assert (folder / "zvplan.xml").read_text(encoding="utf-8") == IN_JUNIT


def test_what_the_plan_accepts_and_what_the_baseline_has_is_told_in_every_format(folder: Path) -> None:
    accepting = f"""{SLIP}  - id: theft
    title:
      nl: Diefstal
    alignments:
      - target: nvp-2016-2019#theftt
waivers:
  - rule: ZVP201
    element: theft
    motivation:
      nl: Wordt nog verbeterd
"""
    (folder / "plan.yaml").write_text(accepting, encoding="utf-8")
    run("plan.yaml", *RULES, "--write-baseline", "known.json")
    formats = [option for name in NAMES for option in ("--format", f"{name}=told.{name}")]

    result = run("plan.yaml", *RULES, "--baseline", "known.json", *formats)
    told = {name: (folder / f"told.{name}").read_text(encoding="utf-8") for name in NAMES}

    assert (result.exit_code, result.output) == (0, "")
    assert (told["gitlab"], told["github"].count("::")) == ("[]\n", 0)
    facts = json.loads(told["json"])
    assert [len(facts[key]) for key in ("findings", "waived", "known")] == [0, 1, 1]
    (log,) = json.loads(told["sarif"])["runs"]
    accepted, known = log["results"]
    (suppression,) = accepted["suppressions"]
    assert (suppression["kind"], suppression["justification"]) == ("inSource", "Wordt nog verbeterd")
    assert suppression["location"]["physicalLocation"]["region"]["startLine"] == 18
    assert (accepted["baselineState"], known["baselineState"]) == ("new", "unchanged")
    (skipped,) = next(iter(next(iter(JUnitXml.fromstring(told["junit"].encode()))))).result
    assert skipped.message == "Wordt nog verbeterd"
    assert "Motivation: Wordt nog verbeterd" in told["markdown"]
    assert "1 finding is in the baseline already." in told["markdown"]


def test_the_language_that_is_asked_for_is_that_of_the_log() -> None:
    (log,) = json.loads(run("plan.yaml", *RULES, "--format", "sarif", "--lang", "fr").stdout)["runs"]

    assert log["language"] == "fr-BE"


def test_problems_with_files_go_to_every_format(folder: Path) -> None:
    (folder / "plan.yaml").write_text(BROKEN, encoding="utf-8")
    formats = [option for name in NAMES for option in ("--format", f"{name}=told.{name}")]

    result = run("plan.yaml", *formats)

    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.endswith("1 problem in 1 file: the plans could not be checked.\n")
    for name in NAMES:
        told = (folder / f"told.{name}").read_text(encoding="utf-8")
        assert "ZVP003" in told
        assert "plan.yaml" in told


def test_problems_with_files_are_printed_in_the_format_that_is_printed(folder: Path) -> None:
    (folder / "plan.yaml").write_text(BROKEN, encoding="utf-8")

    result = run("plan.yaml", "--format", "github", "--format", "sarif=zvplan.sarif")

    assert (result.exit_code, result.stderr) == (2, "")
    assert result.stdout.startswith("::error file=plan.yaml,line=5,col=13,title=ZVP003 shape::")
    assert result.stdout.endswith("1 file can't be used: the plans could not be checked.\n")
    (log,) = json.loads((folder / "zvplan.sarif").read_text(encoding="utf-8"))["runs"]
    assert log["invocations"][0]["exitCode"] == 2


def test_problems_as_text_go_to_the_error_stream(folder: Path) -> None:
    (folder / "plan.yaml").write_text(BROKEN, encoding="utf-8")

    result = run("plan.yaml", "--format", "text", "--format", "json=told.json")

    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.splitlines()[-1] == "1 problem in 1 file: the plans could not be checked."
    assert json.loads((folder / "told.json").read_text(encoding="utf-8"))["conforms"] is False
