"""The command line as a person or a script meets it: whole output, exit status, files written."""

import csv
import json
import os
import re
import stat
import subprocess
import sys
from io import StringIO
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner, Result

from zvplan.cli import reading
from zvplan.cli.main import commands
from zvplan.cli.writing import styled
from zvplan.rules import ALL

ROOT = Path(__file__).parents[2]
CONFORMING = str(ROOT / "examples" / "aligned-zone")
SEED = str(ROOT / "examples" / "seed-zone")

BROKEN = """\
id: zvp-5999-2020
kind: zonal
title:
  nl: Plan
priorities:
  - id: burglary
    title:
      nl: Woninginbraken
    alignements: []
  - id: drugs
    title: Drugs
"""

#: A plan with one slip, and nothing else to find.
SLIP = """\
id: zvp-5999-2020
kind: zonal
title:
  nl: Plan
incomplete: [missionVisionValues, priorities, alignments, authorities, objectives, evidence, basicFunctions, sections, council]
priorities:
  - id: drugs
    title:
      nl: Drugs
    alignments:
      - target: nvp-2016-2019#drgs
"""


def run(*arguments: str) -> Result:
    return CliRunner().invoke(commands, list(arguments), prog_name="zvplan", catch_exceptions=False)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_plans_that_conform_end_with_status_0() -> None:
    result = run("check", CONFORMING)

    assert result.exit_code == 0
    assert result.output.endswith("3 plans, 1 of them zonal: no errors, no warnings, no notes. The plans conform.\n")


def test_a_list_shows_as_many_as_its_sentence_counts_even_of_one_title() -> None:
    told = " ".join(run("check", CONFORMING, "--select", "ZVP306").output.split())

    assert '"Inbraken in woningen" answers 4 items on a condition' in told
    assert '"Georganiseerde eigendomscriminaliteit en illegale goederentrafieken" (2x); ' in told


def test_findings_end_with_status_1_and_are_told_at_their_place(folder: Path) -> None:
    (folder / "plan.yaml").write_text(SLIP, encoding="utf-8")

    result = run("check", "plan.yaml")

    assert result.exit_code == 1
    assert result.output == (
        "Plan (zvp-5999-2020)\n"
        "plan.yaml\n"
        "\n"
        '  error    "Drugs" is aligned with nvp-2016-2019#drgs, which does not exist. Did\n'
        "           you mean nvp-2016-2019#drugs?\n"
        "           Correct the reference, or give zvplan the file of the plan that it\n"
        "           names. A plan whose content is not public is named under higherPlans.\n"
        "           plan.yaml:11:17  ZVP201 dangling-alignment\n"
        "\n"
        "  note     The file does not say in which years the plan runs, so that nobody\n"
        "           knows which plans above it count.\n"
        "           Give the period, or name under higherPlans the plans that it takes\n"
        "           account of.\n"
        "           plan.yaml:1:1  ZVP501 period-mismatch\n"
        "\n"
        "1 zonal plan: 1 error, no warnings, 1 note. The plan does not conform.\n"
    )


def test_files_that_cannot_be_read_end_with_status_2_and_every_problem_is_told(folder: Path) -> None:
    (folder / "plan.yaml").write_text(BROKEN, encoding="utf-8")

    result = run("check", "plan.yaml", "absent.yaml")

    assert result.exit_code == 2
    assert [line.strip() for line in result.output.splitlines() if "ZVP0" in line] == [
        "absent.yaml  ZVP001",
        "plan.yaml:9:5  ZVP003",
        "plan.yaml:11:12  ZVP003",
    ]
    assert "Did you mean 'alignments'?" in result.output
    assert result.output.endswith("3 problems in 2 files: the plans could not be checked.\n")


def test_problems_with_files_have_the_same_shape_in_json_as_findings(folder: Path) -> None:
    (folder / "plan.yaml").write_text(BROKEN, encoding="utf-8")

    result = run("check", "plan.yaml", "--format", "json")
    told = json.loads(result.output)

    assert result.exit_code == 2
    assert told["conforms"] is False
    assert [(finding["code"], finding["line"], finding["column"]) for finding in told["findings"]] == [
        ("ZVP003", 9, 5),
        ("ZVP003", 11, 12),
    ]


def test_json_of_a_real_plan_follows_its_schema() -> None:
    result = run("check", SEED, "--format", "json")
    schema = json.loads((ROOT / "src/zvplan/reporters/json_v1.schema.json").read_text(encoding="utf-8"))

    jsonschema.Draft202012Validator(schema).validate(json.loads(result.output))


@pytest.mark.parametrize(
    "level, status", [("error", 0), ("warning", 0), ("note", 1), ("never", 0)], ids=["error", "warning", "note", "never"]
)
def test_fail_on_names_the_least_severity_that_counts(level: str, status: int) -> None:
    assert run("check", SEED, "--fail-on", level).exit_code == status


def test_warnings_that_make_the_check_of_a_plan_that_conforms_fail_are_told_as_the_reason() -> None:
    judged = ("check", SEED, "--select", "ZVP208", "--severity", "ZVP208=warning")
    reason = "The check fails all the same, because warnings count too (--fail-on warning)."

    told = run(*judged, "--fail-on", "warning")

    assert 1 == told.exit_code
    assert "The plan conforms.\n" + reason in told.output
    assert "all the same" not in run(*judged).output
    assert "all the same" not in run(*judged, "--fail-on", "never").output
    assert "all the same" not in run("check", SEED, "--severity", "ZVP208=error", "--fail-on", "warning").output


def test_rules_are_selected_ignored_and_judged_anew() -> None:
    def codes(*options: str) -> set[tuple[str, str]]:
        found = json.loads(run("check", SEED, "--format", "json", *options).output)["findings"]
        return {(finding["code"], finding["severity"]) for finding in found}

    assert codes() == {("ZVP207", "note"), ("ZVP208", "note")}
    assert codes("--select", "ZVP207") == {("ZVP207", "note")}
    assert codes("--select", "ZVP2", "--ignore", "cited-plan") == {("ZVP207", "note")}
    assert codes("--severity", "ZVP208=error") == {("ZVP207", "note"), ("ZVP208", "error")}


@pytest.mark.parametrize(
    "options, message",
    [
        (("--select", "ZVP999"), "no rule has the code or name 'ZVP999'"),
        (("--ignore", "cited-plans"), "no rule has the code or name 'cited-plans'; did you mean cited-plan?"),
        (("--severity", "ZVP208"), "'ZVP208': write a rule and error, warning or note, as ZVP302=note"),
        (("--severity", "ZVP208=bad"), "'ZVP208=bad': write a rule and error, warning or note, as ZVP302=note"),
        (("--at", "2020-02-30"), "'2020-02-30' is no date: write it as 2024-06-30"),
        (("--at", "soon"), "'soon' is no date: write it as 2024-06-30"),
    ],
    ids=["unknown code", "misspelt name", "no level", "no such level", "no such day", "no day"],
)
def test_a_wrong_option_is_told_in_words_with_status_2(options: tuple[str, ...], message: str) -> None:
    result = run("check", SEED, *options)

    assert result.exit_code == 2
    assert message in " ".join(result.output.split())


def test_amendments_that_came_later_do_not_count_at_an_earlier_day(folder: Path) -> None:
    amended = SLIP.replace("#drgs", "#drugs") + (
        "amendments:\n"
        "  - id: addendum\n"
        "    date: 2022-03\n"
        "    changed:\n"
        "      - priority: drugs\n"
        "        alignments:\n"
        "          - target: nvp-2016-2019#drgs\n"
    )
    (folder / "plan.yaml").write_text(amended, encoding="utf-8")

    assert run("check", "plan.yaml").exit_code == 1
    assert run("check", "plan.yaml", "--at", "2022-03-01").exit_code == 1
    assert run("check", "plan.yaml", "--at", "2022-02-28").exit_code == 0
    assert "plan.yaml:18:21  ZVP201" in run("check", "plan.yaml").output


def test_output_goes_to_a_file_and_nothing_to_the_terminal(folder: Path) -> None:
    result = run("check", SEED, "--format", "json", "--output", "report.json")

    assert result.output == ""
    assert json.loads((folder / "report.json").read_text(encoding="utf-8"))["conforms"] is True


def test_a_file_that_cannot_be_written_is_told_and_the_old_one_stays(folder: Path) -> None:
    result = run("schema", "--output", "absent/schema.json")

    assert result.exit_code == 2
    assert result.output == "Error: can't write absent/schema.json: No such file or directory\n"
    assert list(folder.iterdir()) == []


def test_output_that_replaces_a_file_keeps_its_permissions(folder: Path) -> None:
    report = folder / "report.txt"
    report.write_text("old", encoding="utf-8")
    report.chmod(0o640)

    run("check", SEED, "--output", "report.txt")

    assert stat.S_IMODE(report.stat().st_mode) == 0o640
    assert report.read_text(encoding="utf-8").startswith("Zonaal veiligheidsplan 2020-2025")


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "--output", "plan.yaml"),
        ("check", "--format", "json=plan.yaml"),
        ("check", "--write-baseline", "plan.yaml"),
        ("coverage", "--output", "plan.yaml"),
        ("show", "--output", "plan.yaml"),
    ],
)
@pytest.mark.parametrize("read", ["plan.yaml", "."])
def test_the_file_of_a_plan_is_never_written_over(arguments: tuple[str, ...], read: str, folder: Path) -> None:
    plan = folder / "plan.yaml"
    plan.write_text(SLIP, encoding="utf-8")

    result = run(arguments[0], read, *arguments[1:])

    assert 2 == result.exit_code
    assert "Error: plan.yaml is the file of a plan: write to another one\n" in result.output
    assert SLIP == plan.read_text(encoding="utf-8")


def test_reports_and_baselines_beside_the_plans_are_not_taken_for_plans(folder: Path) -> None:
    (folder / "plan.yaml").write_text(SLIP, encoding="utf-8")
    run("check", ".", "--select", "ZVP201", "--write-baseline", "known.json")
    run("check", ".", "--format", "json=report.json")
    run("coverage", ".", "--format", "json", "--output", "coverage.json")
    run("check", ".", "--format", "sarif=sarif.json", "--format", "gitlab=gl-code-quality-report.json")
    (folder / "nothing-found.json").write_text("[]\n", encoding="utf-8")

    result = run("check", ".", "--select", "ZVP201", "--baseline", "known.json")

    assert 0 == result.exit_code
    assert "1 finding is in the baseline already.\n1 zonal plan: no errors" in result.output


@pytest.mark.parametrize("text", ["[1]", '[{"description": "no report"}]', '{"runs": []}'], ids=["list", "entries", "runs"])
def test_what_is_no_report_beside_the_plans_is_told(text: str, folder: Path) -> None:
    (folder / "plan.yaml").write_text(SLIP, encoding="utf-8")
    (folder / "other.json").write_text(text, encoding="utf-8")

    result = run("check", ".")

    assert 2 == result.exit_code
    assert "other.json" in result.output


def test_a_baseline_is_written_instead_of_a_report(folder: Path) -> None:
    (folder / "plan.yaml").write_text(SLIP, encoding="utf-8")

    result = run("check", "plan.yaml", "--write-baseline", "known.json", "--format", "json=report.json")

    assert 2 == result.exit_code
    assert "Error: --write-baseline reports nothing: leave out --format and --output\n" in result.output
    assert [folder / "plan.yaml"] == list(folder.iterdir())


def test_a_plan_that_cannot_be_read_is_never_written_over_either(folder: Path) -> None:
    (folder / "plan.yaml").write_text("id: [", encoding="utf-8")

    assert 2 == run("check", ".", "--format", "json", "--output", "plan.yaml").exit_code
    assert "id: [" == (folder / "plan.yaml").read_text(encoding="utf-8")


def test_a_full_disk_behind_the_pipe_is_told_and_no_traceback() -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        command = [sys.executable, "-m", "zvplan", "check", SEED]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)  # noqa: S603 -- ours

    assert 2 == done.returncode
    assert "Error: can't write what is printed: No space left on device\n" == done.stderr


def test_coverage_shows_each_item_with_what_takes_it_up() -> None:
    result = run("coverage", CONFORMING, "--select", "nvp", "--format", "csv")
    rows = list(csv.DictReader(StringIO(result.output)))

    assert result.exit_code == 0
    assert len(rows) == 17
    drugs = next(row for row in rows if row["item"] == "drugs")
    assert (drugs["plan"], drugs["higher plan"], drugs["level"], drugs["due"]) == (
        "aligned-zone-2020",
        "nvp-2016-2019",
        "attention",
        "yes",
    )


def test_coverage_as_json_names_plans_items_and_witnesses() -> None:
    told = json.loads(run("coverage", SEED, "--format", "json").output)

    assert told["schema"] == "zvplan-coverage-1"
    assert sorted(told["plans"]) == ["kiv-2016-2019", "nvp-2016-2019", "seed-zone-2020"]
    assert len(told["items"]) == len(told["entries"]) == 32
    assert {
        "plan": "seed-zone-2020",
        "item": "nvp-2016-2019#cyber",
        "level": "priority",
        "due": True,
        "excerpt": True,
        "witnesses": [["seed-zone-2020#cyber", "nvp-2016-2019#cyber"]],
    } in told["entries"]


def test_coverage_as_markdown_is_a_table_for_each_plan_or_each_item() -> None:
    by_plan = run("coverage", SEED, "--ignore", "kiv", "--format", "markdown").output
    by_item = run("coverage", SEED, "--ignore", "kiv", "--format", "markdown", "--inverse").output

    assert "| Cybercrime en cybersecurity | priority | Cybercrime & cybersecurity |\n" in by_plan
    assert "| Leefmilieu | not in the published part |  |\n" in by_plan
    assert "| item | priority | not in the published part |\n" in by_item
    assert "| Cybercrime en cybersecurity | 1 | 0 |\n" in by_item


def test_coverage_of_few_plans_is_a_table_for_each() -> None:
    lines = run("coverage", SEED, "--select", "nvp").output.splitlines()

    assert lines[0] == "Zonaal veiligheidsplan 2020-2025 → Nationaal Veiligheidsplan 2016-2019"
    assert any("Verkeersveiligheid" in line and "priority" in line for line in lines)
    assert lines[-1] == "17 items: 6 priority, 11 not in the published part"
    assert max(map(len, lines)) <= 80


def test_coverage_of_many_plans_is_a_matrix_with_totals(folder: Path) -> None:
    for number in range(5):
        text = SLIP.replace("zvp-5999-2020", f"zvp-{number}").replace("drgs", "drugs")
        text = text.replace("incomplete: [", "incomplete: [omissions, ") if number == 0 else text
        (folder / f"{number}.yaml").write_text(text, encoding="utf-8")

    lines = run("coverage", ".", "--select", "nvp").output.splitlines()

    assert lines[0] == "Nationaal Veiligheidsplan 2016-2019: 5 plans"
    assert next(line for line in lines if line.lstrip().startswith("zvp-3")).split() == ["zvp-3", "?", "?", "P", *"?" * 14]
    assert next(line for line in lines if line.lstrip().startswith("priority")).split() == ["priority", "5"]
    assert " 3 Drugs" in lines
    assert max(map(len, lines)) <= 80


def test_the_inverse_view_tells_who_takes_an_item_up() -> None:
    lines = run("coverage", CONFORMING, "--inverse", "--select", "nvp").output.splitlines()

    assert lines[0] == "Nationaal Veiligheidsplan 2016-2019: who takes up what, of 1 plan"
    assert any(line.split()[:4] == ["Verkeersveiligheid", "priority", "1", "aligned-zone-2020"] for line in lines)


def test_coverage_without_zonal_plans_says_so(folder: Path) -> None:
    (folder / "plan.yaml").write_text("id: mayor\nkind: administrative\ntitle:\n  nl: Plan\n", encoding="utf-8")

    result = run("coverage", "plan.yaml")

    assert result.exit_code == 0
    assert result.output == "No zonal plan here has to answer a plan above whose content is at hand.\n"


@pytest.mark.parametrize("level, status", [("never", 0), ("none", 0), ("motivated", 1), ("attention", 1)], ids=str)
def test_coverage_fails_on_items_at_or_below_a_level(level: str, status: int) -> None:
    assert run("coverage", CONFORMING, "--fail-on", level).exit_code == status


def test_coverage_of_an_unknown_higher_plan_says_which_there_are() -> None:
    result = run("coverage", SEED, "--select", "nvp-2022")

    assert result.exit_code == 2
    assert "no plan above has an id that begins with 'nvp-2022'; there are: kiv-2016-2019, nvp-2016-2019" in " ".join(
        result.output.split()
    )


def test_coverage_of_broken_files_tells_the_problems_with_status_2(folder: Path) -> None:
    (folder / "plan.yaml").write_text(BROKEN, encoding="utf-8")

    result = run("coverage", "plan.yaml")

    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.splitlines()[0] == "  error    Unknown key 'alignements'."


def test_coverage_of_broken_files_in_json_has_the_shape_of_findings(folder: Path) -> None:
    (folder / "plan.yaml").write_text(BROKEN, encoding="utf-8")

    result = run("coverage", "plan.yaml", "--format", "json", "--output", "told.json")

    assert result.exit_code == 2
    assert json.loads((folder / "told.json").read_text(encoding="utf-8"))["findings"][0]["code"] == "ZVP003"


def test_only_items_that_are_due_make_coverage_fail(folder: Path) -> None:
    (folder / "plan.yaml").write_text(SLIP.replace("drgs", "drugs"), encoding="utf-8")

    assert run("coverage", "plan.yaml", "--fail-on", "none").exit_code == 0


def test_an_answer_through_another_plan_says_so() -> None:
    csv_rows = list(csv.DictReader(StringIO(run("coverage", SEED, CONFORMING, "--select", "kiv", "--format", "csv").output)))
    through = {row["item"]: row["through"] for row in csv_rows if row["plan"] == "aligned-zone-2020"}

    assert through["property"].split() == ["mayors-plan-2019", "nvp-2016-2019"]
    assert "(through " in run("coverage", CONFORMING, "--select", "kiv", "--format", "markdown").output


def test_a_spreadsheet_takes_no_title_for_a_formula(folder: Path) -> None:
    text = SLIP.replace("drgs", "drugs").replace("nl: Plan", "nl: =HYPERLINK(1)")
    (folder / "plan.yaml").write_text(text, encoding="utf-8")

    assert "'=HYPERLINK(1)" in run("coverage", "plan.yaml", "--format", "csv").output


def test_signs_that_markdown_would_take_for_more_are_escaped(folder: Path) -> None:
    text = SLIP.replace("drgs", "drugs").replace("nl: Drugs", "nl: '*Drugs* | [x]'")
    (folder / "plan.yaml").write_text(text, encoding="utf-8")

    assert "| \\*Drugs\\* \\| \\[x\\] |" in run("coverage", "plan.yaml", "--format", "markdown").output


def test_what_is_left_out_without_a_reason_is_told_apart(folder: Path) -> None:
    text = SLIP.replace("drgs", "drugs") + "omissions:\n  - target: nvp-2016-2019#traffic\n"
    (folder / "plan.yaml").write_text(text, encoding="utf-8")

    assert "| Verkeersveiligheid | left out, no reason |  |" in run("coverage", "plan.yaml", "--format", "markdown").output
    assert "1 left out, no reason given" in " ".join(run("check", "plan.yaml").output.split())


@pytest.mark.parametrize("asked", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=str)
def test_a_terminal_whose_user_wants_plain_text_gets_it(asked: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", _Terminal())
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)

    assert styled(None) is True
    for name, value in asked.items():
        monkeypatch.setenv(name, value)
    assert styled(None) is False
    assert styled(Path("report.txt")) is False


@pytest.mark.parametrize("patience, shown", [(-1.0, 1), (1000.0, 0)], ids=["slow", "fast"])
def test_reading_shows_progress_on_a_terminal_if_it_takes_long(
    patience: float, shown: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = _Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(reading, "_PATIENCE", patience)
    monkeypatch.setenv("TERM", "xterm")

    reading.read((SEED,))

    assert min(1, terminal.getvalue().count("Reading plans")) == shown


def test_reading_into_a_pipe_shows_no_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = StringIO()
    monkeypatch.setattr(sys, "stderr", pipe)
    monkeypatch.setattr(reading, "_PATIENCE", -1.0)

    reading.read((SEED,))

    assert pipe.getvalue() == ""


class _Terminal(StringIO):
    """Stands for a terminal."""

    def isatty(self) -> bool:
        return True


def test_rules_lists_every_rule() -> None:
    told = run("rules").output

    assert re.findall(r"^ZVP[0-9]{3}", told, re.MULTILINE) == [rule.code for rule in ALL]
    assert ("ZVP101  error    Two parts of one plan have the same id.\n                 duplicate-element\n") in told


def test_rules_tells_what_a_rule_finds_in_the_language_that_is_asked_for() -> None:
    told = run("rules", "--select", "ZVP101", "--lang", "nl").output

    assert told == (
        "ZVP101  fout          Twee delen van één plan hebben hetzelfde id.\n"
        "                      duplicate-element\n"
        "\n"
        "Met 'zvplan explain CODE' komt men te weten wat een regel vindt, waarom dat telt\n"
        "en hoe het op te lossen is.\n"
    )


def test_rules_as_json_can_be_selected() -> None:
    told = json.loads(run("rules", "--format", "json", "--select", "ZVP2", "--ignore", "ZVP208").output)

    assert [rule["code"] for rule in told["rules"]] == [
        rule.code for rule in ALL if rule.family == "ZVP2" and rule.code != "ZVP208"
    ]


def test_rules_refuses_an_unknown_selection() -> None:
    result = run("rules", "--select", "ZVP9")

    assert result.exit_code == 2
    assert "no rule has the code or name 'ZVP9'" in result.output


@pytest.mark.parametrize("name", ["ZVP303", "zvp303", "unanswered-item"])
def test_explain_tells_what_why_an_example_and_how_to_resolve(name: str) -> None:
    told = run("explain", name).output

    assert told.startswith("ZVP303 unanswered-item\n======================\n")
    assert [line for line in told.splitlines() if line.startswith("## ")] == [
        "## What it finds",
        "## Why it matters",
        "## Example",
        "## How to resolve",
    ]


@pytest.mark.parametrize(
    "code, message",
    [
        ("ZVP30", "there is no rule 'ZVP30': did you mean ZVP30"),
        ("unanswered-items", "there is no rule 'unanswered-items': did you mean unanswered-item?"),
        ("xyz", "there is no rule 'xyz'; 'zvplan rules' lists them"),
    ],
    ids=["code", "name", "nothing near"],
)
def test_explain_of_an_unknown_rule_names_the_nearest(code: str, message: str) -> None:
    result = run("explain", code)

    assert result.exit_code == 2
    assert message in result.output


def test_schema_prints_a_json_schema() -> None:
    schema = json.loads(run("schema").output)

    jsonschema.Draft202012Validator.check_schema(schema)


def _process(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(  # noqa: S603 -- it runs zvplan itself
        [sys.executable, "-m", "zvplan", *arguments],
        check=False,
        capture_output=True,
        env={**os.environ, **environment},
    )


def test_a_pipe_that_knows_few_letters_gets_stand_ins_and_no_traceback() -> None:
    ran = _process("coverage", SEED, PYTHONUTF8="0", PYTHONIOENCODING="latin-1")

    assert ran.returncode == 0
    assert ran.stderr == b""
    assert b"Zonaal veiligheidsplan 2020-2025 ? Kadernota" in ran.stdout


def test_a_pipe_gets_no_colours_and_at_most_80_columns() -> None:
    ran = _process("check", SEED, PYTHONUTF8="1", COLUMNS="200")

    assert b"\x1b" not in ran.stdout
    assert max(map(len, ran.stdout.decode().splitlines())) <= 80


def test_without_its_extra_the_command_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "click.py").write_text("raise ModuleNotFoundError(name='click')", encoding="utf-8")

    ran = _process("rules", PYTHONPATH=str(tmp_path))

    assert ran.returncode == 1
    assert ran.stderr.decode().strip() == ("the command line needs more than the library: python -m pip install 'zvplan[cli]'")


def test_coverage_keeps_to_plans_by_region_language_and_years(folder: Path) -> None:
    for name, more in {
        "brussels": "zone: {region: brussels}\nlanguages: [fr, nl]\nperiod: {startDate: 2014-01-01, endDate: 2017-12-31}\n",
        "flanders": "zone: {region: flanders}\nlanguages: [nl]\nperiod: {startDate: 2020-01-01, endDate: 2025-12-31}\n",
        "unknown": "",
    }.items():
        text = SLIP.replace("zvp-5999-2020", name).replace("drgs", "drugs") + more
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")

    def plans(*options: str) -> list[str]:
        told = json.loads(run("coverage", ".", "--format", "json", *options).output)
        return sorted({entry["plan"] for entry in told["entries"]})

    assert plans() == ["brussels", "flanders", "unknown"]
    assert plans("--region", "flanders") == ["flanders"]
    assert plans("--language", "nl") == ["brussels", "flanders"]
    assert plans("--language", "fr") == ["brussels"]
    assert plans("--years", "2017-2019") == ["brussels"]
    assert plans("--years", "2020") == ["flanders"]
    assert plans("--region", "wallonia") == []


def test_coverage_of_one_axis_counts_what_its_priorities_answer() -> None:
    def levels(axis: str) -> dict[str, str]:
        told = json.loads(run("coverage", CONFORMING, "--axis", axis, "--format", "json").output)
        return {entry["item"]: entry["level"] for entry in told["entries"]}

    external, internal = levels("external"), levels("internal")

    assert external["nvp-2016-2019#traffic"] == "priority"
    assert internal["nvp-2016-2019#traffic"] == "none"


def test_years_that_are_none_are_told() -> None:
    for years in ("20", "2025-2020", "2020-x"):
        result = run("coverage", SEED, "--years", years)

        assert result.exit_code == 2
        assert f"'{years}': write a year or a first and a last one" in result.output


def test_a_picture_is_drawn_of_one_plan_above() -> None:
    heat_map = run("coverage", SEED, "--select", "nvp", "--format", "svg")
    bars = run("coverage", SEED, "--select", "nvp", "--format", "svg", "--inverse")

    assert heat_map.output.startswith("<?xml")
    assert "Cybercrime en cybersecurity" in heat_map.output
    assert "seed-zone-2020" in heat_map.output
    assert "seed-zone-2020" not in bars.output
    assert run("coverage", SEED, "--select", "nvp", "--format", "svg").output == heat_map.output


def test_a_picture_of_several_plans_above_is_refused() -> None:
    result = run("coverage", SEED, "--format", "svg")

    assert result.exit_code == 2
    assert "a picture shows one plan above: choose it with --select; there are: kiv-2016-2019, nvp-2016-2019" in " ".join(
        result.output.split()
    )


def test_without_its_extra_a_picture_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("zvplan.pictures")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "matplotlib", None)

    result = run("coverage", SEED, "--select", "nvp", "--format", "svg")

    assert result.exit_code == 2
    assert "python -m pip install 'zvplan[cli,pictures]'" in result.output
