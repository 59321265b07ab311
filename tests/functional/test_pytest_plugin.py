"""`pytest --zvplan`: plans and rules as tests."""

import json
import subprocess
import sys
import xml.etree.ElementTree as ET

import pytest

import zvplan.pytest_plugin  # noqa: F401 -- pytest within pytest forgets what it loads itself
from zvplan.rules import ALL

pytest_plugins = ["pytester"]

#: Two priorities: one names an item that there is not, the other answers nothing.
ZONE = """\
id: zvp-5999-2020
kind: zonal
title: {nl: Zonaal veiligheidsplan 2020-2025}
period: {startDate: 2020-01-01, endDate: 2026-12-31}
incomplete: [missionVisionValues, priorities, evidence, basicFunctions, sections, council, objectives]
priorities:
  - id: burglary
    title: {nl: Woninginbraken}
  - id: drugs
    title: {nl: Drugs}
    alignments:
      - target: nvp-2016-2019#drgs
"""
WAIVER = """\
waivers:
  - rule: ZVP501
    motivation: {nl: Zo goedgekeurd door de raad}
"""
MAYOR = "id: mayor-5999\nkind: administrative\ntitle: {nl: Plan van de burgemeester}\n"
PASSING = "def test_something() -> None:\n    pass\n"
TEST = "test_something.py::test_something"
DANGLING = "plans/zone.yaml::ZVP201 dangling-alignment"
ENDS_LATE = "plans/zone.yaml::ZVP501 period-mismatch"
UNALIGNED = "plans/zone.yaml::ZVP301 unaligned-priority"


@pytest.fixture(autouse=True)
def project(pytester: pytest.Pytester) -> pytest.Pytester:
    """A project with a test, and a plan in a folder of its own."""
    pytester.makepyfile(test_something=PASSING)
    write(pytester, "plans/zone.yaml", ZONE)
    return pytester


def write(pytester: pytest.Pytester, path: str, text: str) -> None:
    """Write a file of the project."""
    file = pytester.path / path
    file.parent.mkdir(exist_ok=True, parents=True)
    file.write_text(text, encoding="utf-8")


def ran(pytester: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    """How pytest ends with these arguments."""
    return pytester.runpytest_inprocess("-p", "no:inline_snapshot", "-p", "no:hypothesispytest", *arguments)


def outcomes(pytester: pytest.Pytester, *arguments: str) -> dict[str, str]:
    """How each test ends, by its node id."""
    lines = ran(pytester, "-rA", "-q", "--tb=no", *arguments).outlines
    words = ("PASSED", "FAILED", "XFAIL", "SKIPPED", "ERROR")
    told = (line.partition(" ") for line in lines if line.startswith(words))
    return {node.partition(" - ")[0]: word for word, _, node in told}


def failed(found: dict[str, str]) -> set[str]:
    return {node for node, word in found.items() if word == "FAILED"}


def test_plans_are_no_tests_unless_that_is_asked_for(pytester: pytest.Pytester) -> None:
    assert outcomes(pytester) == {TEST: "PASSED"}


def test_whoever_does_not_ask_does_not_load_zvplan(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        test_something="import sys\ndef test_it(): assert [n for n in sys.modules if n.split('.')[0] == 'zvplan'] == []"
    )

    assert pytester.runpytest_subprocess().ret == pytest.ExitCode.OK


def test_every_rule_on_every_plan_is_a_test(pytester: pytest.Pytester) -> None:
    write(pytester, "plans/mayor.yaml", MAYOR)
    found = outcomes(pytester, "--zvplan", "plans")
    of_zone = {node.partition("::")[2] for node in found if node.startswith("plans/zone.yaml::")}
    of_mayor = {node.partition("::")[2] for node in found if node.startswith("plans/mayor.yaml::")}

    assert of_zone == of_mayor == rules_on_by_default()
    assert len(found) == 2 * len(of_zone)
    assert failed(found) == {DANGLING, ENDS_LATE}


def rules_on_by_default() -> set[str]:
    return {f"{rule.code} {rule.name}" for rule in ALL if rule.is_on_by_default}


def test_a_failure_says_what_the_check_says_without_a_traceback(pytester: pytest.Pytester) -> None:
    told = ran(pytester, "--zvplan", "plans", "--zvplan-select", "ZVP201").stdout.str()
    _, _, failure = told.partition("= FAILURES =")
    lines = [line for line in failure.splitlines()[1:] if line]

    assert lines[0].strip("_ ") == "zvp-5999-2020: ZVP201 dangling-alignment"
    assert lines[1:6] == [
        '"Drugs" is aligned with nvp-2016-2019#drgs, which does not exist. Did you mean',
        "nvp-2016-2019#drugs?",
        "    Correct the reference, or give zvplan the file of the plan that it names. A",
        "    plan whose content is not public is named under higherPlans.",
        "    error  plans/zone.yaml:12:17  ZVP201 dangling-alignment",
    ]
    assert "Traceback" not in failure
    assert "collecting.py" not in failure


def test_a_test_stands_at_the_line_of_what_the_rule_found(pytester: pytest.Pytester) -> None:
    items = pytester.inline_genitems("--zvplan", "plans", "--zvplan-select", "ZVP201", "--zvplan-select", "ZVP501")[0]

    assert [(item.name, item.location[:2]) for item in items] == [
        ("ZVP201 dangling-alignment", ("plans/zone.yaml", 11)),
        ("ZVP501 period-mismatch", ("plans/zone.yaml", 3)),
    ]


def test_plans_named_alone_are_checked_alone_and_with_tests_together(pytester: pytest.Pytester) -> None:
    pytester.makeini("[pytest]\ntestpaths = .\n")

    assert TEST not in outcomes(pytester, "--zvplan", "plans")
    assert {TEST, DANGLING} <= outcomes(pytester, "--zvplan", "plans", "test_something.py").keys()


def test_one_rule_on_one_plan_can_be_named(pytester: pytest.Pytester) -> None:
    assert outcomes(pytester, "--zvplan", "plans", ENDS_LATE) == {ENDS_LATE: "FAILED"}


def test_plans_of_the_settings_are_checked_with_all_tests_and_not_with_some(pytester: pytest.Pytester) -> None:
    pytester.makeini("[pytest]\nzvplan_paths = plans\nzvplan_select = ZVP5\nzvplan_ignore = ZVP502\n")
    everything = outcomes(pytester)

    assert everything[TEST] == "PASSED"
    assert failed(everything) == {ENDS_LATE}
    assert {node[17:21] for node in everything if node.startswith("plans")} == {"ZVP5"}
    assert "plans/zone.yaml::ZVP502" not in {node.partition(" ")[0] for node in everything}
    assert outcomes(pytester, "test_something.py") == {TEST: "PASSED"}


@pytest.mark.parametrize(
    "arguments, expected",
    [
        (("--zvplan-select=ZVP2",), {DANGLING}),
        (("--zvplan-select=ZVP5", "--zvplan-extend=unaligned-priority", "--zvplan-fail-on=warning"), {ENDS_LATE, UNALIGNED}),
        (("--zvplan-ignore=ZVP2",), {ENDS_LATE}),
        (("--zvplan-severity=ZVP501=note", "--zvplan-severity=ZVP301=error"), {DANGLING, UNALIGNED}),
        (("--zvplan-fail-on=never",), set()),
        (("--zvplan-fail-on=warning", "--zvplan-select=ZVP301", "--zvplan-select=ZVP5"), {ENDS_LATE, UNALIGNED}),
    ],
)
def test_options_choose_rules_and_what_fails(
    pytester: pytest.Pytester, arguments: tuple[str, ...], expected: set[str]
) -> None:
    assert failed(outcomes(pytester, "--zvplan", "plans", *arguments)) == expected


def test_options_go_before_settings_and_settings_before_the_configuration(pytester: pytest.Pytester) -> None:
    write(pytester, "zvplan.toml", 'fail-on = "never"\nignore = ["ZVP2"]\n[severity]\nZVP501 = "note"\n')
    without = outcomes(pytester, "--zvplan", "plans")
    pytester.makeini("[pytest]\nzvplan_fail_on = error\nzvplan_severity = ZVP501=error\n")

    assert (failed(without), DANGLING in without) == (set(), False)
    assert failed(outcomes(pytester, "--zvplan", "plans")) == {ENDS_LATE}
    assert failed(outcomes(pytester, "--zvplan", "plans", "--zvplan-severity=ZVP501=warning")) == set()


def test_rules_that_do_not_count_for_a_plan_are_no_tests_of_it(pytester: pytest.Pytester) -> None:
    write(pytester, "plans/mayor.yaml", MAYOR)
    write(pytester, "checks/zvplan.toml", '[per-plan-ignores]\n"zvp-5999-*" = ["ZVP201"]\n')
    found = outcomes(pytester, "--zvplan=plans", "--zvplan-config=checks/zvplan.toml", "--zvplan-select=ZVP201")

    assert found == {"plans/mayor.yaml::ZVP201 dangling-alignment": "PASSED"}


def test_what_is_accepted_is_expected_to_fail_for_the_reason_that_the_plan_gives(pytester: pytest.Pytester) -> None:
    write(pytester, "plans/zone.yaml", ZONE + WAIVER)
    arguments = ("--zvplan", "plans", "--zvplan-select", "ZVP501")
    told = ran(pytester, *arguments, "-rx").stdout

    told.fnmatch_lines([f"XFAIL {ENDS_LATE} - Zo goedgekeurd door de raad"])
    assert outcomes(pytester, *arguments, "--runxfail") == {ENDS_LATE: "FAILED"}


def test_what_the_baseline_has_passes(pytester: pytest.Pytester) -> None:
    command = [sys.executable, "-m", "zvplan", "check", "plans", "--select=ZVP201", "--write-baseline=known.json"]
    subprocess.run(command, check=True, cwd=pytester.path)  # noqa: S603 -- our own command
    pytester.makeini("[pytest]\nzvplan_baseline = known.json\n")

    assert failed(outcomes(pytester, "--zvplan=plans")) == {ENDS_LATE}
    assert failed(outcomes(pytester, "--zvplan=plans", "--zvplan-baseline=known.json")) == {ENDS_LATE}


def test_an_earlier_day_and_another_language_can_be_asked_for(pytester: pytest.Pytester) -> None:
    arguments = ("--zvplan=plans", "--zvplan-select=ZVP201", "--zvplan-at=2020-06-30")

    ran(pytester, *arguments, "--zvplan-lang=nl").stdout.fnmatch_lines(
        ['"Drugs"*nvp-2016-2019#drgs*bestaat niet*', "    fout  plans/*"]
    )
    ran(pytester, *arguments, "--zvplan-lang=fr").stdout.fnmatch_lines(["*Drugs*nvp-2016-2019#drgs*", "    erreur  plans/*"])


def test_rules_of_ones_own_are_tests_too(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(my_rules=OWN_RULE)
    found = outcomes(pytester, "--zvplan=plans", "--zvplan-rules=my_rules", "--zvplan-select=OWN")

    assert found == {"plans/zone.yaml::OWN001 no-drugs": "FAILED"}


OWN_RULE = '''\
from zvplan import Observation, Severity, rule


@rule("OWN001", "no-drugs", Severity.ERROR, message="Nothing.", hint="Change it.", source="The zone", since="1")
def no_drugs(graph):
    """Finds something in every plan."""
    for plan in graph.plans.plans:
        yield Observation(subject=plan.ref)
'''


def test_a_rule_that_breaks_fails_once_and_says_which(pytester: pytest.Pytester) -> None:
    write(pytester, "plans/mayor.yaml", MAYOR)
    pytester.makepyfile(my_rules=OWN_RULE.replace("yield", "1 / 0; yield"))
    arguments = ("--zvplan=plans", "--zvplan-rules=my_rules")

    ran(pytester, *arguments).assert_outcomes(failed=1, skipped=1)
    ran(pytester, *arguments).stdout.fnmatch_lines(["the rule OWN001 no-drugs broke: ZeroDivisionError: *"])


def test_a_file_that_cannot_be_read_fails_with_its_problems_and_the_others_are_skipped(pytester: pytest.Pytester) -> None:
    write(pytester, "plans/mayor.yaml", "id: mayor-5999\nkind: burgomaster\ntitl: {nl: Plan}\n")
    result = ran(pytester, "--zvplan", "plans", "-rs")

    result.assert_outcomes(failed=1, skipped=1)
    result.stdout.fnmatch_lines(
        [
            "_* plans/mayor.yaml: plan file _*",
            "    error  plans/mayor.yaml:2:7  ZVP00*",
            "    error  plans/mayor.yaml:3:1  ZVP00*",
            "SKIPPED*plans/zone.yaml: not checked, because plans/mayor.yaml can't be used",
        ]
    )


def test_the_summary_begins_with_what_is_wrong(pytester: pytest.Pytester) -> None:
    write(pytester, "plans/mayor.yaml", "id: mayor-5999\nkind: administrative\n")
    broken = ran(pytester, "--zvplan", "plans", "-q").stdout
    (pytester.path / "plans" / "mayor.yaml").unlink()
    finding = ran(pytester, "--zvplan", "plans", "-q", "--zvplan-select=ZVP501").stdout

    broken.fnmatch_lines(["FAILED plans/mayor.yaml::plan file - The key 'title' is missing."])
    finding.fnmatch_lines([f"FAILED {ENDS_LATE} - The plan runs from *"])


def test_what_cannot_be_used_is_told_in_the_language_that_is_asked_for(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZVPLAN_LANG", "nl")
    ran(pytester, "--zvplan=nowhere").stderr.fnmatch_lines(["ERROR: nowhere: er is geen bestand of map met deze naam"])
    ran(pytester, "--zvplan=plans", "--zvplan-config=no.toml").stderr.fnmatch_lines(["ERROR: no.toml: er is geen bestand *"])
    write(pytester, "plans/mayor.yaml", "id: mayor-5999\nkind: administrative\n")

    ran(pytester, "--zvplan=plans", "-rs").stdout.fnmatch_lines(
        ["De sleutel 'title' ontbreekt.", "SKIPPED*plans/zone.yaml: niet nagekeken; onbruikbaar: plans/mayor.yaml"]
    )


@pytest.mark.parametrize(
    "arguments, told",
    [
        (("--zvplan=nowhere",), "nowhere: there is no such file or folder"),
        (("--zvplan=empty",), "empty: no plan files in this folder (plan files end in .yaml, .yml or .json)"),
        (("--zvplan=plans", "--zvplan-at=2020"), "--zvplan-at: '2020' is no date: write it as 2024-06-30"),
        (
            ("--zvplan=plans", "--zvplan-fail-on=sometimes"),
            "--zvplan-fail-on: 'sometimes' is none of error, warning, note, never",
        ),
        (("--zvplan=plans", "--zvplan-lang=tlh"), "--zvplan-lang: 'tlh' is none of nl, fr, de, en"),
        (("--zvplan=plans", "--zvplan-select=ZVP999"), "no rule has the code or name 'ZVP999'*"),
        (("--zvplan=plans", "--zvplan-severity=ZVP501"), "--zvplan-severity: 'ZVP501': write a rule and error, *"),
        (("--zvplan=plans", "--zvplan-config=nowhere.toml"), "nowhere.toml: there is no such file or folder"),
        (("--zvplan=plans", "--zvplan-baseline=known.json"), "known.json: there is no such file or folder (*"),
        (("--zvplan=plans", "--zvplan-rules=nowhere"), "there is no module 'nowhere'"),
    ],
)
def test_what_cannot_be_used_is_a_wrong_use_of_pytest(
    pytester: pytest.Pytester, arguments: tuple[str, ...], told: str
) -> None:
    (pytester.path / "empty").mkdir()
    result = ran(pytester, *arguments)

    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines([f"ERROR: {told.replace('[', '[[]')}"])


def test_a_broken_configuration_is_no_matter_where_other_tests_are_named(pytester: pytest.Pytester) -> None:
    pytester.makeini("[pytest]\nzvplan_paths = plans\n")
    write(pytester, "plans/zvplan.toml", "fail-on = 3\n")

    assert outcomes(pytester, "test_something.py") == {TEST: "PASSED"}
    assert ran(pytester).ret == pytest.ExitCode.USAGE_ERROR
    ran(pytester, "plans/zone.yaml").stdout.fnmatch_lines(["plans/zvplan.toml:1:*"])


def test_it_runs_in_several_processes(pytester: pytest.Pytester) -> None:
    alone = outcomes(pytester, "--zvplan", "plans", "test_something.py")
    together = outcomes(pytester, "--zvplan", "plans", "test_something.py", "-n2")

    assert alone == together


def test_files_outside_the_root_folder_of_pytest_are_told_apart(pytester: pytest.Pytester) -> None:
    write(pytester, "plans/mayor.yaml", MAYOR)
    write(pytester, "code/pytest.ini", "[pytest]\n")
    expected = {"plans/mayor.yaml::ZVP201 dangling-alignment": "PASSED", DANGLING: "FAILED"}
    given = ("--rootdir", "code", "--zvplan=plans", "--zvplan-select=ZVP201")

    assert expected == outcomes(pytester, *given)
    assert expected == outcomes(pytester, *given, "-n2")


def test_test_reports_have_the_sentences(pytester: pytest.Pytester) -> None:
    ran(pytester, "--zvplan", "plans", "--zvplan-select", "ZVP201", "--junitxml", "report.xml")
    (case,) = ET.parse(pytester.path / "report.xml").iter("testcase")  # noqa: S314 -- our own file
    (failure,) = case

    assert case.attrib["name"] == "ZVP201 dangling-alignment"
    assert failure.attrib["message"].startswith('"Drugs" is aligned with nvp-2016-2019#drgs')


def test_schemas_beside_plans_are_no_tests(pytester: pytest.Pytester) -> None:
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "properties": {}}
    write(pytester, "plans/schema.json", json.dumps(schema))

    assert {node.partition("::")[0] for node in outcomes(pytester, "--zvplan", "plans")} == {"plans/zone.yaml"}


def test_what_does_not_fail_can_be_shown(pytester: pytest.Pytester) -> None:
    result = ran(pytester, "--zvplan", "plans", "--zvplan-select", "ZVP301", "-rP")

    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines(['"Woninginbraken" answers no higher plan, *', "    warning  plans/zone.yaml:7:5  ZVP301 *"])


def test_tests_of_plans_can_be_chosen_by_mark_and_plan(pytester: pytest.Pytester) -> None:
    write(pytester, "plans/mayor.yaml", MAYOR)
    every = ("--zvplan=plans", "--zvplan-select=ZVP201", "test_something.py")

    assert outcomes(pytester, *every, "-m", "not zvplan") == {TEST: "PASSED"}
    assert outcomes(pytester, *every, "-k", "mayor-5999") == {"plans/mayor.yaml::ZVP201 dangling-alignment": "PASSED"}
