"""What all rules have in common: codes, names, wordings, documentation, cases and pages."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from rule_cases import RULES, cases, cases_of, example
from zvplan.finding import Rule, Wording, placeholders
from zvplan.rules import ALL

ROOT = Path(__file__).parent.parent.parent
SECTIONS = ["What it finds", "Why it matters", "Example", "How to resolve"]
FAMILIES = {
    "structure": "ZVP1",
    "alignment": "ZVP2",
    "coverage": "ZVP3",
    "council": "ZVP4",
    "time": "ZVP5",
    "evidence": "ZVP6",
    "follow_up": "ZVP7",
    "functions": "ZVP8",
}
each_rule = pytest.mark.parametrize("rule", ALL, ids=lambda rule: f"{rule.code} {rule.name}")


def _wordings(rule: Rule) -> list[Wording]:
    return [rule.wording, *rule.variants.values()]


def test_codes_are_in_order_and_none_is_used_twice() -> None:
    codes = [code for rule in ALL for code in (rule.code, *rule.aliases)]

    assert sorted(set(codes)) == codes
    assert len({rule.name for rule in ALL}) == len(ALL)


def test_every_rule_module_is_listed() -> None:
    folder = ROOT / "src" / "zvplan" / "rules"
    modules = sorted(path.stem for path in folder.glob("*/*.py") if path.stem != "__init__")

    assert modules == sorted(rule.name.replace("-", "_") for rule in ALL)


@each_rule
def test_a_rule_is_named_like_its_module_and_lies_in_the_folder_of_its_family(rule: Rule) -> None:
    *_, family, module = rule.observe.__module__.split(".")

    assert rule.name == module.replace("_", "-")
    assert FAMILIES[family] == rule.family
    assert re.fullmatch(r"ZVP[1-9]\d\d", rule.code)


@each_rule
def test_a_rule_depends_on_rules_that_there_are(rule: Rule) -> None:
    assert rule.requires <= {other.code for other in ALL}
    assert rule.code not in rule.requires


@each_rule
def test_the_documentation_has_a_summary_and_the_four_sections_in_order(rule: Rule) -> None:
    headings = re.findall(r"^## (.*)$", rule.documentation, re.MULTILINE)

    assert headings == SECTIONS
    assert rule.summary.endswith(".")


@each_rule
def test_every_section_says_something(rule: Rule) -> None:
    _, *sections = re.split(r"^## .*$", rule.documentation, flags=re.MULTILINE)

    assert all(section.strip() for section in sections)


@each_rule
def test_sentences_are_whole_and_hints_are_the_same_for_every_observation(rule: Rule) -> None:
    for wording in _wordings(rule):
        sentences = [text for text in (wording.message, wording.several, wording.across) if text]

        assert [text for text in sentences if not text.endswith((".", "?"))] == []
        assert wording.hint.endswith(".")
        assert placeholders(wording.hint) == frozenset()
        assert rule.code not in wording.message


@each_rule
def test_what_a_sentence_about_several_lists_is_an_argument(rule: Rule) -> None:
    for wording in _wordings(rule):
        if wording.several:
            assert wording.listed in placeholders(wording.message)
            assert "list" in placeholders(wording.several)
            assert wording.listed not in placeholders(wording.several)
        else:
            assert wording.listed == ""


@each_rule
def test_what_a_rule_rests_on_has_an_address_or_is_zvplan_itself(rule: Rule) -> None:
    assert "http" in rule.source or rule.source.startswith("zvplan: ")


@each_rule
def test_a_rule_has_cases_that_fire_and_cases_that_stay_silent(rule: Rule) -> None:
    found = cases_of(rule.code)

    assert len([case for case in found if case.expected]) >= 2
    assert len([case for case in found if not case.expected]) >= 2
    assert len(found) >= 5


def test_every_cases_file_belongs_to_a_rule() -> None:
    assert [rule.code for rule in ALL] == sorted(path.stem for path in (RULES / "cases").glob("*.yaml"))


def test_the_arguments_of_observations_are_the_placeholders_of_their_wording(tmp_path: Path) -> None:
    seen: set[tuple[str, str]] = set()
    for number, case in enumerate(cases()):
        folder = tmp_path / str(number)
        folder.mkdir()
        for finding in case.check(folder).findings:
            wording = finding.wording
            seen.add((finding.code, finding.observation.variant))
            needed = placeholders(wording.message) | placeholders(wording.several) | placeholders(wording.across)

            assert needed - {"count", "list", "plans"} == finding.arguments.keys()

    # What is said of waivers in a configuration has its tests beside those of waivers: cases have none.
    outside_plans = {("ZVP112", "astray")}
    assert seen | outside_plans == {(rule.code, variant) for rule in ALL for variant in ("", *rule.variants)}


@each_rule
def test_the_first_example_fires_and_the_second_is_silent(rule: Rule, tmp_path: Path) -> None:
    fires, silent = re.findall(r"```yaml\n(.*?)```", rule.documentation, re.DOTALL)
    found = []
    for name, fragment in (("fires", fires), ("silent", silent)):
        folder = tmp_path / name
        folder.mkdir()
        # A part that the example leaves out is missing, rather than taken from the conforming plan.
        left_out = ("incomplete", "mission", "vision", "values") if "mission" in yaml.safe_load(fragment) else ("incomplete",)
        besides = {file: (RULES / file).read_text(encoding="utf-8") for file in ("old.yaml", "before.yaml")}
        case = example(rule.code, name, fragment, without=left_out, besides=besides)
        found.append(any(finding.rule is rule for finding in case.check(folder).findings))

    assert found == [True, False]


def test_the_pages_are_fresh() -> None:
    checked = subprocess.run(  # noqa: S603 -- our own script
        [sys.executable, str(ROOT / "scripts" / "rule_pages.py"), "--check"], check=False, capture_output=True, text=True
    )

    assert checked.stderr == ""
    assert checked.returncode == 0


def test_a_link_to_another_rule_names_one_that_there_is() -> None:
    named = {code for rule in ALL for code in re.findall(r"ZVP[1-9]\d\d", rule.documentation)}

    assert named <= {rule.code for rule in ALL}
