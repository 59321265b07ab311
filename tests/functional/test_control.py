"""How users steer a check: configuration, waivers, baseline, rules of their own. Whole output, and the exit status."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from zvplan.cli.main import commands

#: A plan with two slips of the pen.
PLAN = """\
id: zvp-5999-2020
kind: zonal
title: {nl: Plan}
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
#: Only what these tests are about, whatever rules there are.
ONLY = 'select = ["ZVP201", "ZVP111", "ZVP112"]\n'
WAIVER = """\
[[waivers]]
plan = "zvp-5999-2020"
rule = "ZVP201"
element = "drugs"
motivation = { nl = "Wordt met de volgende actualisering rechtgezet" }
expires = 2199-12-31
"""
OWN = '''\
import zvplan


@zvplan.rule(
    "PROV01",
    "plan-of-the-province",
    zvplan.Severity.WARNING,
    message="{title} has not been sent to the province.",
    hint="Send it.",
    source="the province",
    since="2026",
)
def plan_of_the_province(graph):
    """A plan has to be sent to the province."""
    for plan in graph.plans.values():
        yield zvplan.Observation(subject=plan.ref, arguments={"title": plan.title})
'''
DRUGS = """\
  error    "Drugs" is aligned with nvp-2016-2019#drgs, which does not exist. Did
           you mean nvp-2016-2019#drugs?
           Correct the reference, or give zvplan the file of the plan that it
           names. A plan whose content is not public is named under higherPlans.
           plans/zone.yaml:8:17  ZVP201 dangling-alignment

"""
TRAFFIC = """\
  error    "Verkeer" is aligned with nvp-2016-2019#trafic, which does not exist.
           Did you mean nvp-2016-2019#traffic?
           Correct the reference, or give zvplan the file of the plan that it
           names. A plan whose content is not public is named under higherPlans.
           plans/zone.yaml:12:17  ZVP201 dangling-alignment

"""
HEAD = "Plan (zvp-5999-2020)\nplans/zone.yaml\n\n"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(commands, list(arguments), prog_name="zvplan", catch_exceptions=False)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The working folder, with a plan in `plans`; modules that are imported from it are forgotten afterwards."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "plans").mkdir()
    write("plans/zone.yaml", PLAN)
    before = set(sys.modules)
    yield tmp_path
    for name in set(sys.modules) - before:
        if not name.startswith("zvplan"):
            del sys.modules[name]


def write(name: str, text: str) -> None:
    Path(name).write_text(text, encoding="utf-8")


def codes(result: Result) -> list[str]:
    return [finding["code"] for finding in json.loads(result.stdout)["findings"]]


@pytest.mark.usefixtures("folder")
class TestConfiguration:
    def test_it_is_found_around_the_plans_from_wherever_one_checks(self, monkeypatch: pytest.MonkeyPatch) -> None:
        write("zvplan.toml", f'{ONLY}fail-on = "never"\n')

        assert (0, DRUGS + TRAFFIC) == (
            (result := run("check", "plans")).exit_code,
            result.output.removeprefix(HEAD).partition("1 zonal plan")[0],
        )
        monkeypatch.chdir("plans")
        assert 0 == run("check", "zone.yaml").exit_code
        elsewhere = Path("zone.yaml").absolute()
        monkeypatch.chdir("/")
        assert 0 == run("check", str(elsewhere)).exit_code
        assert 1 == run("check", str(elsewhere), "--select", "ZVP201", "--no-config").exit_code

    def test_a_python_project_may_hold_it(self) -> None:
        write("pyproject.toml", '[project]\nname = "x"\n\n[tool.zvplan]\nselect = ["ZVP101"]\n')

        assert [] == codes(run("check", "plans", "--format", "json"))

    def test_only_who_asks_is_told_which_one_is_used(self) -> None:
        write("zvplan.toml", ONLY)

        assert run("check", "plans").stderr == ""
        assert run("check", "plans", "--verbose").stderr == "The configuration is zvplan.toml.\n"
        assert run("check", "plans", "--verbose", "--no-config").stderr == ""

    def test_another_one_can_be_named_or_none(self) -> None:
        write("zvplan.toml", 'select = ["ZVP101"]\n')
        write("other.toml", 'select = ["ZVP201"]\n')

        assert ["ZVP201", "ZVP201"] == codes(run("check", "plans", "--config", "other.toml", "--format", "json"))
        assert {"ZVP201"} < set(codes(run("check", "plans", "--no-config", "--format", "json")))

    def test_none_and_another_one_exclude_each_other(self) -> None:
        result = run("check", "plans", "--no-config", "--config", "x.toml")

        assert (2, True) == (
            result.exit_code,
            result.output.endswith("Error: give --config or --no-config, not both\n"),
        )

    def test_everything_wrong_with_it_is_told_and_nothing_is_checked(self) -> None:
        write("zvplan.toml", 'selct = ["ZVP2"]\nignore = ["ZVP999"]\nfail-on = "errors"\n')

        result = run("check", "plans")

        assert 2 == result.exit_code
        assert result.output == (
            "  error    Unknown key 'selct'.\n"
            "           Did you mean 'select'?\n"
            "           zvplan.toml:1:1  ZVP007\n"
            "\n"
            "  error    'errors' is not one of error, warning, note, never.\n"
            "           Did you mean 'error'?\n"
            "           zvplan.toml:3:11  ZVP007\n"
            "\n"
            "2 problems in 1 file: the plans could not be checked.\n"
        )

    def test_what_is_wrong_with_it_is_told_in_every_format(self) -> None:
        write("zvplan.toml", "selct = []\n")

        result = run("check", "plans", "--format", "json")

        assert 2 == result.exit_code
        assert [("ZVP007", "zvplan.toml", 1)] == [
            (each["code"], each["path"], each["line"]) for each in json.loads(result.stdout)["findings"]
        ]

    @pytest.mark.parametrize("command", [("rules",), ("explain", "ZVP101")], ids=["rules", "explain"])
    def test_other_commands_tell_what_is_wrong_with_it_too(self, command: tuple[str, ...]) -> None:
        write("zvplan.toml", "selct = []\n")

        result = run(*command)

        assert (2, "", True) == (result.exit_code, result.stdout, "zvplan.toml:1:1  ZVP007" in result.stderr)

    def test_the_command_line_goes_first(self) -> None:
        write("zvplan.toml", f'{ONLY}fail-on = "never"\nlanguage = "nl"\nignore = ["ZVP201"]\n[severity]\nZVP201 = "note"\n')
        told = run("check", "plans", "--select", "ZVP201", "--format", "json")

        assert ["ZVP201", "ZVP201"] == codes(told)
        assert {"note"} == {each["severity"] for each in json.loads(told.stdout)["findings"]}
        assert 1 == run("check", "plans", "--select", "ZVP201", "--severity", "ZVP2=error", "--fail-on", "error").exit_code
        assert 0 == run("check", "plans", "--select", "ZVP201", "--severity", "ZVP2=error").exit_code
        assert "1 zonal plan: " in run("check", "plans", "--lang", "en").output
        assert "1 zonaal plan: " in run("check", "plans").output

    def test_a_rule_that_is_off_can_be_added(self) -> None:
        write("zvplan.toml", 'select = ["ZVP101"]\n')

        assert ["ZVP201", "ZVP201"] == codes(run("check", "plans", "--extend", "ZVP201", "--format", "json"))

    def test_rules_are_left_out_for_some_plans_by_paths_from_its_folder(self, monkeypatch: pytest.MonkeyPatch) -> None:
        write("zvplan.toml", f'{ONLY}[per-plan-ignores]\n"plans/*" = ["ZVP2"]\n')
        monkeypatch.chdir("plans")

        assert [] == codes(run("check", ".", "--format", "json"))

    def test_the_regime_is_what_it_says(self) -> None:
        write("plans/zone.yaml", f"{PLAN}period: {{startDate: 2020-01-01, endDate: 2024-12-31}}\n")
        write("zvplan.toml", 'select = ["ZVP501"]\n')
        belgian = codes(run("check", "plans", "--format", "json"))
        write(
            "zvplan.toml",
            'select = ["ZVP501"]\n[regime]\nterms = [{first-start-year = 2020, years = 5, source = "a test"}]\n',
        )

        assert (["ZVP501"], []) == (belgian, codes(run("check", "plans", "--format", "json")))


@pytest.mark.usefixtures("folder")
class TestWaivers:
    def test_what_is_waived_is_told_with_its_reason_and_does_not_count(self) -> None:
        write("zvplan.toml", ONLY + WAIVER)

        result = run("check", "plans")

        assert 1 == result.exit_code
        assert result.output == (
            f"{HEAD}{TRAFFIC}"
            "  Accepted with a reason (1)\n"
            '  - "Drugs" is aligned with nvp-2016-2019#drgs, which does not exist. Did you\n'
            "    mean nvp-2016-2019#drugs?\n"
            "    plans/zone.yaml:8:17  ZVP201 dangling-alignment\n"
            "    Reason, accepted until 2199-12-31: Wordt met de volgende actualisering\n"
            "    rechtgezet\n"
            "\n"
            "1 finding is accepted with a motivation.\n"
            "1 zonal plan: 1 error, no warnings, no notes. The plan does not conform.\n"
        )

    def test_an_expired_waiver_in_the_configuration_is_told_at_its_place(self) -> None:
        write("zvplan.toml", ONLY + WAIVER.replace("2199", "2020"))

        told = json.loads(run("check", "plans", "--format", "json").stdout)["findings"]

        assert [("ZVP111", "zvplan.toml", 2, 3), ("ZVP201", "plans/zone.yaml", 8, 17)] == [
            (each["code"], each["path"], each["line"], each["column"]) for each in told[:2]
        ]

    def test_the_day_of_the_check_decides(self) -> None:
        write("zvplan.toml", ONLY + WAIVER.replace("2199", "2020"))

        assert ["ZVP201"] == codes(run("check", "plans", "--at", "2020-12-31", "--format", "json"))

    def test_a_waiver_that_accepts_nothing_is_told(self) -> None:
        write("zvplan.toml", ONLY + WAIVER.replace('"drugs"', '"fraud"'))

        assert ["ZVP112", "ZVP201", "ZVP201"] == codes(run("check", "plans", "--format", "json"))


@pytest.mark.usefixtures("folder")
class TestBaseline:
    def test_a_zone_with_old_findings_sees_only_new_ones(self) -> None:
        write("zvplan.toml", f'{ONLY}baseline = "known.json"\n')
        written = run("check", "plans", "--write-baseline", "known.json")
        moved = PLAN.replace("priorities:", "# Moved.\n\npriorities:").replace("nl: Drugs", "nl: Middelen")
        Path("plans/zone.yaml").unlink()
        write("plans/renamed.yaml", f"{moved}      - target: nvp-2016-2019#fraude\n")

        result = run("check", "plans")

        assert (0, "2 findings are written to known.json.\n") == (written.exit_code, written.output)
        assert 1 == result.exit_code
        assert result.output == (
            "Plan (zvp-5999-2020)\n"
            "plans/renamed.yaml\n"
            "\n"
            '  error    "Verkeer" is aligned with nvp-2016-2019#fraude, which does not exist.\n'
            "           Did you mean nvp-2016-2019#fraud?\n"
            "           Correct the reference, or give zvplan the file of the plan that it\n"
            "           names. A plan whose content is not public is named under higherPlans.\n"
            "           plans/renamed.yaml:15:17  ZVP201 dangling-alignment\n"
            "\n"
            "2 findings are in the baseline already.\n"
            "1 zonal plan: 1 error, no warnings, no notes. The plan does not conform.\n"
        )

    def test_what_is_put_right_is_counted(self) -> None:
        run("check", "plans", "--select", "ZVP201", "--write-baseline", "known.json")
        write("plans/zone.yaml", PLAN.replace("trafic", "traffic"))

        result = run("check", "plans", "--select", "ZVP201", "--baseline", "known.json", "--format", "json")
        told = json.loads(result.stdout)

        assert (0, [], 1) == (result.exit_code, told["findings"], told["gone"])
        assert ["zvp-5999-2020#drugs"] == [each["subject"] for each in told["known"]]

    def test_writing_again_begins_anew_and_leaves_out_what_is_waived(self) -> None:
        write("zvplan.toml", f'{ONLY}baseline = "known.json"\n{WAIVER}')
        run("check", "plans", "--write-baseline", "known.json")
        first = Path("known.json").read_bytes()
        again = run("check", "plans", "--write-baseline", "known.json")

        assert "1 finding is written to known.json.\n" == again.output
        assert first == Path("known.json").read_bytes()
        assert ["zvp-5999-2020#traffic"] == [each["subject"] for each in json.loads(first)["findings"]]

    def test_a_baseline_that_is_not_there_is_told_with_what_to_do(self) -> None:
        write("zvplan.toml", 'baseline = "known.json"\n')

        result = run("check", "plans")

        assert 2 == result.exit_code
        assert result.output == (
            "  error    There is no such file or folder.\n"
            "           'zvplan check --write-baseline FILE' writes a baseline.\n"
            "           known.json  ZVP001\n"
            "\n"
            "1 problem in 1 file: the plans could not be checked.\n"
        )

    def test_another_file_is_no_baseline(self) -> None:
        write("report.json", run("check", "plans", "--format", "json").stdout)

        result = run("check", "plans", "--baseline", "report.json")

        assert (2, True) == (result.exit_code, "report.json:2:13  ZVP007" in result.stderr)

    def test_where_it_cannot_be_written_nothing_changes(self) -> None:
        result = run("check", "plans", "--write-baseline", "absent/known.json")

        assert (2, "Error: can't write absent/known.json: No such file or directory\n") == (result.exit_code, result.output)


@pytest.mark.usefixtures("folder")
class TestOwnRules:
    def test_the_command_line_names_them(self) -> None:
        write("province.py", OWN)

        result = run("check", "plans", "--rules", "province", "--select", "PROV", "--fail-on", "warning")

        assert 1 == result.exit_code
        assert result.output == (
            f"{HEAD}"
            "  warning  Plan has not been sent to the province.\n"
            "           Send it.\n"
            "           plans/zone.yaml:1:1  PROV01 plan-of-the-province\n"
            "\n"
            "1 zonal plan: no errors, 1 warning, no notes. The plan conforms.\n"
            "The check fails all the same, because warnings count too (--fail-on warning).\n"
        )

    def test_the_configuration_names_them_as_seen_from_its_folder(self, monkeypatch: pytest.MonkeyPatch) -> None:
        write("province.py", OWN)
        write("zvplan.toml", 'rules = ["province:plan_of_the_province"]\nselect = ["PROV01"]\n')
        monkeypatch.chdir("plans")

        assert ["PROV01"] == codes(run("check", ".", "--format", "json"))

    def test_they_are_listed_and_explained(self) -> None:
        write("province.py", OWN)
        write("zvplan.toml", 'rules = ["province"]\n')

        assert run("rules", "--select", "PROV").output.startswith("PROV01  warning  A plan has to be sent to the province.")
        assert run("explain", "plan-of-the-province").output == (
            "PROV01 plan-of-the-province\n"
            "===========================\n"
            "\n"
            "Severity: warning. Since 2026. Source: the province\n"
            "\n"
            "A plan has to be sent to the province.\n"
        )
        assert "there is no rule 'PROV02': did you mean PROV01?" in run("explain", "PROV02").output

    def test_their_findings_can_be_waived_and_judged_like_others(self) -> None:
        write("province.py", OWN)
        write("zvplan.toml", 'rules = ["province"]\nselect = ["PROV01"]\nseverity = { PROV01 = "error" }\n')

        assert 1 == run("check", "plans").exit_code
        write("plans/zone.yaml", f"{PLAN}waivers: [{{rule: PROV01, motivation: {{nl: Later}}}}]\n")
        assert 0 == run("check", "plans").exit_code

    @pytest.mark.parametrize(
        "code, told",
        [
            (OWN.replace('"{title} has', '"{name} has'), "speaks of {name} and gives no such argument"),
            (OWN.replace("graph.plans.values()", "graph.plan"), "broke: TypeError: 'method' object is not iterable"),
            (OWN.replace("subject=plan.ref", 'subject=zvplan.Ref("x")'), "speaks about x, which is in none of the plans that"),
        ],
        ids=["argument", "error", "subject"],
    )
    def test_one_that_breaks_is_named_without_a_traceback(self, code: str, told: str) -> None:
        write("province.py", code)

        result = run("check", "plans", "--rules", "province")

        assert 2 == result.exit_code
        assert result.output.startswith(f"Error: the rule PROV01 plan-of-the-province {told}")

    @pytest.mark.parametrize(
        "code, named, told",
        [
            (OWN, "absent", "there is no module 'absent'"),
            (OWN, "province:x", "there is no 'x' in 'province'"),
            (OWN, "province:zvplan", "'province:zvplan' is no rule and no list of rules, but module"),
            ("1/0", "province", "'province' can't be imported: ZeroDivisionError: division by zero"),
            (
                OWN.replace("PROV01", "ZVP303"),
                "province",
                "the rule ZVP303 plan-of-the-province and the rule ZVP303 unanswered-item are both called 'ZVP303'",
            ),
        ],
        ids=["module", "name", "no rule", "error", "code"],
    )
    def test_what_cannot_be_used_is_told(self, code: str, named: str, told: str) -> None:
        write("province.py", code)
        by_option = run("check", "plans", "--rules", named)
        write("zvplan.toml", f'ignore = []\nrules = ["{named}"]\n')
        by_configuration = run("check", "plans")

        assert (2, 2) == (by_option.exit_code, by_configuration.exit_code)
        assert by_option.output.endswith(f"Error: {told}\n")
        assert " ".join(by_configuration.output.split()).startswith(f"error {told[0].upper()}{told[1:]}. zvplan.toml:2:")
