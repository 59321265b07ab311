from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from zvplan.errors import InvalidPlanFiles, ProblemCode
from zvplan.model import BELGIUM
from zvplan.testing import InvalidRuleCases, RuleCase, rule_cases
from zvplan.testing.cases import merged

BASE = """\
id: zvp-5999-2020
kind: zonal
title: {nl: Zonaal veiligheidsplan}
priorities:
  - id: drugs
    title: {nl: Drugs}
omissions: []
"""
CASES = """\
- name: one item that there is not
  files:
    zone.yaml: |
      priorities:
        - id: cars
          title: {nl: Verkeer}
          alignments: [{target: nvp-2016-2019#road}]
  without: {zone.yaml: [omissions]}
  select: [ZVP2, ZVP301]
  at: 2021-06-30
  regime: {evidenceYears: 3}
  expected:
    - 'zone.yaml:4:19 zvp-5999-2020#cars error: "Verkeer" is aligned with nvp-2016-2019#road, which does not exist.'

- name: a plan in a folder of its own
  files:
    higher/mayor.yaml: |
      id: mayor
      kind: administrative
      title: {nl: Plan}
  select: [ZVP301]
  also:
    - 'ZVP301 zone.yaml:5:5 zvp-5999-2020#drugs warning: "Drugs" answers no higher plan, and the plan does not say why.'
"""
Write = Callable[[str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes the cases of ZVP201, beside the folder with the plan that they start from."""
    (tmp_path / "base").mkdir()
    (tmp_path / "base" / "zone.yaml").write_text(BASE, encoding="utf-8")
    (tmp_path / "cases").mkdir()

    def to_file(text: str) -> Path:
        path = tmp_path / "cases" / "ZVP201.yaml"
        path.write_text(text, encoding="utf-8")
        return path

    return to_file


def read(path: Path) -> tuple[RuleCase, ...]:
    return rule_cases(path, base=path.parent.parent / "base")


def test_a_case_says_how_to_check_and_what_is_to_be_found(write: Write) -> None:
    first, second = read(write(CASES))

    assert [str(first), str(second)] == [
        "ZVP201 one item that there is not",
        "ZVP201 a plan in a folder of its own",
    ]
    assert (first.location.line, second.location.line) == (1, 15)
    assert (first.at, first.today, first.regime.evidence_years) == (date(2021, 6, 30), date(2024, 1, 1), 3)
    assert (second.at, second.regime) == (None, BELGIUM)
    assert first.selection.select == ("ZVP2", "ZVP301")
    assert second.wanted == {"expected": (), "also": second.also}


def test_what_a_case_writes_takes_the_place_of_keys_of_the_base(write: Write) -> None:
    first, second = read(write(CASES))

    assert first.texts["zone.yaml"].splitlines()[0] == "priorities:"
    assert first.texts["zone.yaml"].splitlines()[4:] == BASE.splitlines()[:3]
    assert second.texts["zone.yaml"] == BASE
    assert list(second.texts) == ["zone.yaml", "higher/mayor.yaml"]


def test_a_case_tells_what_was_found_in_its_own_words(write: Write, tmp_path: Path) -> None:
    first, second = read(write(CASES))

    assert first.told(first.check(tmp_path / "one")) == {
        "expected": (
            'zone.yaml:4:27 zvp-5999-2020#cars error: "Verkeer" is aligned with nvp-2016-2019#road, which does not exist.',
        ),
        "also": (),
    }
    assert second.told(second.check(tmp_path / "two")) == second.wanted


def test_all_files_in_a_folder_are_read_and_a_base_is_not_needed(write: Write) -> None:
    folder = write(CASES.replace("  without: {zone.yaml: [omissions]}\n", "")).parent
    (folder / "ZVP301.json").write_text('[{"name": "alone", "files": {"zone.yaml": "id: a"}}]', encoding="utf-8")
    (folder / "README.md").write_text("How to read them", encoding="utf-8")

    assert [case.code for case in rule_cases(folder)] == ["ZVP201", "ZVP201", "ZVP301"]
    assert rule_cases(folder)[2].texts == {"zone.yaml": "id: a"}


def test_a_file_can_be_left_out_as_a_whole(write: Write) -> None:
    (case,) = read(write("- {name: nothing, without: {zone.yaml: []}}"))

    assert case.texts == {}


def test_files_of_a_case_that_are_no_plans_are_told_when_it_is_checked(write: Write, tmp_path: Path) -> None:
    (case,) = read(write("- name: wrong\n  files:\n    zone.yaml: 'kind: zonel'"))

    with pytest.raises(InvalidPlanFiles, match=r"zone\.yaml:1:7: 'zonel' is not one of"):
        case.check(tmp_path / "plans")


@pytest.mark.parametrize(
    "text, told",
    [
        ("name: no list", ["ZVP201.yaml:1:1: expected a list, got a mapping of keys to values"]),
        ("- {name: a, expectd: []}", ["ZVP201.yaml:1:13: unknown key 'expectd' (did you mean 'expected'?)"]),
        ("- {files: {}}\n- {name: 3}", ["ZVP201.yaml:1:3: the key 'name' is missing", "ZVP201.yaml:2:10: expected text"]),
        ("- {name: a}\n- {name: a}", ["ZVP201.yaml:2:3: two cases are called 'a'"]),
        ("- {name: a, without: {zone.yaml: [vision]}}", ["ZVP201.yaml:1:3: there is no key 'vision' in zone.yaml"]),
        ("- {name: a, without: {nvp.yaml: [id]}}", ["ZVP201.yaml:1:3: there is no file 'nvp.yaml'"]),
        ("- {name: a, files: {../b.yaml: x}}", ["ZVP201.yaml:1:3: the file '../b.yaml' lies outside"]),
        ("- {name: a, files: {/b.yaml: x}}", ["ZVP201.yaml:1:3: the file '/b.yaml' lies outside"]),
        ("- {name: a, at: 2020-02-30}", ["ZVP201.yaml:1:17: "]),
        ("- {name: a, regime: {evidenceYears: -1}}", ["ZVP201.yaml:1:37: expected a number of at least 0, got -1"]),
        ("- [", ["ZVP201.yaml:1:4: "]),
    ],
)
def test_everything_wrong_with_cases_is_told_with_its_place(write: Write, text: str, told: list[str]) -> None:
    path = write(text)

    with pytest.raises(InvalidRuleCases) as caught:
        read(path)
    found = [str(problem).removeprefix(f"{path.parent.as_posix()}/") for problem in caught.value.problems]
    assert len(found) == len(told)
    for line, start in zip(found, told, strict=True):
        assert line.startswith(start)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(InvalidRuleCases) as caught:
        rule_cases(tmp_path / "nowhere.yaml")

    assert [problem.code for problem in caught.value.problems] == [ProblemCode.UNREADABLE]


def test_an_empty_file_has_no_cases(write: Write) -> None:
    assert read(write("")) == ()


def test_keys_that_are_left_out_or_given_do_not_come_from_the_base() -> None:
    assert merged("b: 1\n", "a: 0\nb:\n  - 0\n$c: 0\nd: 0\n", ("d",)) == "b: 1\na: 0\n$c: 0\n"
    assert merged("b: 1", "a: 0") == "b: 1\na: 0"
    assert merged("", "a: 0") == "a: 0"
