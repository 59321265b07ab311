"""The scripts that the documentation shows do what it says."""

import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPTS = ROOT / "examples" / "scripts"


def run(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    runpy.run_path(str(SCRIPTS / name), run_name="__main__")


def test_every_script_is_shown_in_the_documentation_and_tested_here() -> None:
    documentation = "".join(page.read_text(encoding="utf-8") for page in (ROOT / "docs").rglob("*.md"))
    names = {script.name for script in SCRIPTS.glob("*.py")}

    assert names == {
        "demand_coverage.py",
        "five_lines.py",
        "most_answered.py",
        "own_rule.py",
        "plan_in_python.py",
    }
    assert [name for name in sorted(names) if name not in documentation] == []


def test_five_lines(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    run("five_lines.py", monkeypatch)

    assert capsys.readouterr().out.splitlines()[-1] == "32 items of higher plans looked at; conforms: True"


def test_a_rule_of_ones_own(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    run("own_rule.py", monkeypatch)

    assert capsys.readouterr().out == (
        'examples/aligned-zone/zonal-plan.yaml:161:5 "Inbraken in woningen" is promised on a condition: '
        '"Met de personeelsbezetting van 2019".\n'
    )


def test_networkx(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    run("most_answered.py", monkeypatch)

    assert capsys.readouterr().out.splitlines() == [
        "nvp-2016-2019#cyber is answered 2 times",
        "nvp-2016-2019#property is answered 2 times",
        "nvp-2016-2019#traffic is answered 2 times",
    ]


def test_a_plan_made_in_python(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    run("plan_in_python.py", monkeypatch)

    assert capsys.readouterr().out == "45 findings, conforms: False\n"


def test_a_share_of_coverage_is_demanded(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SystemExit) as ended:
        run("demand_coverage.py", monkeypatch)

    assert ended.value.code == 0
