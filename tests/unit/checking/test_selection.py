"""Which rules count, and whose word goes first."""

from pathlib import Path

import attrs
import pytest

from building import zonal
from zvplan.checking import EVERYTHING, FailOn, PlanIgnore, Report, Selection, check
from zvplan.finding import Observation, Rule, Severity, rule
from zvplan.io import load
from zvplan.model import PlanId

PLAN = "id: {}\nkind: zonal\ntitle: {{nl: Plan}}\n"


def sample(code: str, name: str, *, is_on_by_default: bool = True, severity: Severity = Severity.WARNING) -> Rule:
    """A rule that finds every plan."""
    return rule(code, name, severity, message="x", hint="x", source="x", since="1", is_on_by_default=is_on_by_default)(
        lambda graph: (Observation(subject=plan.ref) for plan in graph.plans.plans)
    )


ONE, TWO, OTHER = sample("ZVP901", "one"), sample("ZVP902", "two"), sample("MY001", "other")
OFF = sample("ZVP903", "off", is_on_by_default=False)
RULES = (ONE, TWO, OFF, OTHER)
CONFIGURED = Selection(
    select=("ZVP9",), extend=("ZVP903",), ignore=("ZVP902",), severities={"ZVP901": Severity.ERROR, "ZVP9": Severity.NOTE}
)


def codes(selection: Selection) -> list[str]:
    return [each.code for each in selection.among(RULES)]


def test_without_another_word_the_selection_beneath_decides() -> None:
    assert ["ZVP901", "ZVP903"] == codes(CONFIGURED) == codes(Selection().over(CONFIGURED))
    assert ["ZVP901", "ZVP902", "MY001"] == codes(Selection().over(EVERYTHING))


def test_what_is_selected_above_puts_aside_what_is_selected_and_ignored_beneath() -> None:
    assert ["ZVP902"] == codes(Selection(select=("ZVP902",)).over(CONFIGURED))
    assert ["ZVP901", "ZVP902"] == codes(Selection(select=("ZVP9",)).over(CONFIGURED))


def test_what_is_added_above_runs_besides_even_if_it_is_ignored_beneath() -> None:
    assert ["ZVP901", "ZVP902", "ZVP903"] == codes(Selection(extend=("two",)).over(CONFIGURED))
    assert ["ZVP901", "ZVP903", "MY001"] == codes(Selection(extend=("MY001",)).over(CONFIGURED))


def test_what_is_ignored_above_never_runs() -> None:
    assert ["ZVP901"] == codes(Selection(ignore=("off",)).over(CONFIGURED))
    assert [] == codes(Selection(select=("one",), ignore=("ZVP901",)).over(CONFIGURED))


def test_a_severity_above_goes_before_a_longer_name_beneath() -> None:
    above = Selection(severities={"ZVP": Severity.WARNING}).over(CONFIGURED)

    assert [Severity.WARNING, Severity.WARNING] == [above.severity_of(each) for each in (ONE, TWO)]
    assert [Severity.ERROR, Severity.NOTE] == [Selection().over(CONFIGURED).severity_of(each) for each in (ONE, TWO)]
    assert above.severity_of(OTHER) is None


def test_several_selections_lie_one_above_the_other() -> None:
    middle = Selection(extend=("two",))

    assert codes(Selection().over(middle.over(CONFIGURED))) == codes(Selection().over(middle).over(CONFIGURED))


def test_names_that_there_are_not_are_refused_wherever_they_stand() -> None:
    for selection in (
        Selection().over(Selection(ignore=("ZVP999",))),
        Selection(plan_ignores=(PlanIgnore(pattern="*", rules=("ZVP999",)),)),
    ):
        with pytest.raises(ValueError, match=r"^no rule has the code or name 'ZVP999'"):
            selection.among(RULES)


def test_a_selection_cannot_be_changed_from_outside() -> None:
    given = {"ZVP901": Severity.NOTE}
    selection = Selection(severities=given)
    given["ZVP901"] = Severity.ERROR

    assert Severity.NOTE is selection.severity_of(ONE)


# For some plans

FOUND = ["a/one.yaml zvp-1 ZVP901", "a/one.yaml zvp-1 ZVP902", "b/two.yaml zvp-2 ZVP901", "b/two.yaml zvp-2 ZVP902"]


def found(folder: Path, *ignores: PlanIgnore) -> list[str]:
    for plan_id, name in (("zvp-1", "a/one.yaml"), ("zvp-2", "b/two.yaml")):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(PLAN.format(plan_id), encoding="utf-8")
    report = check(load(folder), rules=(ONE, TWO), selection=Selection(plan_ignores=ignores), shipped={})
    told = (f"{each.location} {each.subject} {each.code}" for each in report.findings)
    return [each.removeprefix(f"{folder.as_posix()}/").replace(":1:1", "") for each in told]


def test_rules_are_left_out_for_plans_by_their_ids(tmp_path: Path) -> None:
    assert FOUND == found(tmp_path)
    assert FOUND[2:] == found(tmp_path, PlanIgnore(pattern="zvp-1", rules=("ZVP9",)))
    assert [FOUND[0], FOUND[2]] == found(tmp_path, PlanIgnore(pattern="zvp-?", rules=("two",)))


def test_rules_are_left_out_for_plans_by_the_paths_of_their_files(tmp_path: Path) -> None:
    assert FOUND[2:] == found(tmp_path, PlanIgnore(pattern="a/*", rules=("ZVP9",), folder=tmp_path))
    assert [] == found(tmp_path, PlanIgnore(pattern="*.yaml", rules=("ZVP9",), folder=tmp_path))
    assert FOUND == found(tmp_path, PlanIgnore(pattern="a", rules=("ZVP9",), folder=tmp_path))
    assert FOUND[2:] == found(tmp_path, PlanIgnore(pattern="one.yaml", rules=("ZVP9",), folder=tmp_path / "a"))
    assert FOUND[2:] == found(tmp_path, PlanIgnore(pattern="../a/*", rules=("ZVP9",), folder=tmp_path / "b"))


def test_a_path_without_a_folder_is_told_from_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    assert FOUND[2:] == found(tmp_path, PlanIgnore(pattern="a/one.yaml", rules=("ZVP9",)))


def test_plans_that_come_from_no_file_are_known_by_their_ids() -> None:
    ignored = PlanIgnore(pattern="*", rules=("one",))

    assert ignored.concerns(PlanId("zvp"), None)
    report = check([zonal("zvp")], rules=(ONE, TWO), selection=Selection(plan_ignores=(ignored,)), shipped={})
    assert ["ZVP902"] == [each.code for each in report.findings]


# When a check fails


def report(*severities: Severity) -> Report:
    rules = tuple(sample(f"MY{number}", f"rule-{number}", severity=each) for number, each in enumerate(severities))
    return check([zonal("zvp")], rules=rules, shipped={})


def test_a_check_fails_from_the_least_severity_on() -> None:
    for severity, failing in (
        (Severity.ERROR, {FailOn.ERROR, FailOn.WARNING, FailOn.NOTE}),
        (Severity.WARNING, {FailOn.WARNING, FailOn.NOTE}),
        (Severity.NOTE, {FailOn.NOTE}),
    ):
        assert failing == {each for each in FailOn if each.fails(report(severity))}


def test_a_check_without_findings_that_count_never_fails() -> None:
    known = report(Severity.ERROR)

    assert not any(each.fails(report()) for each in FailOn)
    assert not any(each.fails(attrs.evolve(known, findings=(), known=known.findings)) for each in FailOn)
