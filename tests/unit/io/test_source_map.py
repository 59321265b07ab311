"""Where the elements of plans stand."""

from pathlib import Path

import pytest

from zvplan.io import load
from zvplan.location import Location, Locator, Steps

PLAN = """\
# comment
id: p
kind: zonal
title: {nl: Plan}
amendments:
  - id: second
    date: 2023
    changed:
      - priority: drugs
        title: {nl: Alcohol}
      - {priority: drugs, title: {nl: Drugs en alcohol}}
    omissions:
      - target: nvp#fraud
        motivation: {nl: x}
  - id: first
    date: 2022-03
    changed:
      - priority: other
        tier: regular
      - priority: drugs
        tier: attention
        alignments:
          - target: nvp#drugs
    added:
      - id: cyber
        title: {nl: Cyber}
    omissions:
      - target: nvp#cyber
priorities:
  - id: drugs
    title: {nl: Drugs}
    notAlignedWith: [{kind: framework, motivation: {nl: x}}]
    alignments:
      - target: nvp#other
        rationale: {nl: x}
    objectives:
      - id: goal
        title: {nl: Doel}
        indicators:
          - {id: count, title: {nl: Aantal}}
omissions:
  - target: nvp#traffic
sections:
  - title: {nl: Inleiding}
"""


@pytest.fixture
def locator(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Locator:
    (tmp_path / "plan.yaml").write_text(PLAN)
    monkeypatch.chdir(tmp_path)
    return load("plan.yaml").locator


@pytest.mark.parametrize(
    "element, steps, line, column",
    [
        (None, (), 2, 1),
        (None, ("title", "nl"), 4, 13),
        (None, ("title", "fr"), 4, 8),
        (None, ("mission",), 2, 1),
        (None, ("priorities",), 29, 1),
        ("drugs", (), 30, 5),
        ("drugs", ("id",), 30, 9),
        ("drugs", ("not_aligned_with", 0, "motivation"), 32, 52),
        ("goal", ("title",), 38, 16),
        ("count", (), 40, 13),
        ("cyber", ("title", "nl"), 26, 21),
        ("first", ("date",), 16, 11),
        ("nothing", ("title",), 2, 1),
    ],
)
def test_elements_are_found_by_their_ids(locator: Locator, element: str | None, steps: Steps, line: int, column: int) -> None:
    assert Location("plan.yaml", line, column) == locator.locate("p", element, steps)


@pytest.mark.parametrize(
    "steps, line, column",
    [
        (("title", "nl"), 11, 39),  # changed twice in 2023
        (("tier",), 21, 15),  # changed in 2022
        (("alignments", 0, "target"), 23, 21),
        (("alignments", 0, "rationale"), 23, 13),
        (("objectives", 0, "id"), 37, 13),  # never changed
    ],
)
def test_what_an_amendment_changed_is_found_there(locator: Locator, steps: Steps, line: int, column: int) -> None:
    assert Location("plan.yaml", line, column) == locator.locate("p", "drugs", steps)


@pytest.mark.parametrize(
    "steps, line, column",
    [
        (("omissions", 0, "target"), 42, 13),
        (("omissions", 1), 28, 9),  # of the first amendment by date, which stands second
        (("omissions", 2, "motivation", "nl"), 14, 26),
        (("omissions", 3), 41, 1),
        (("omissions",), 41, 1),
    ],
)
def test_omissions_go_on_in_the_amendments_by_date(locator: Locator, steps: Steps, line: int, column: int) -> None:
    assert Location("plan.yaml", line, column) == locator.locate("p", None, steps)


def test_plans_from_elsewhere_have_no_place(locator: Locator) -> None:
    assert locator.locate("q") is None
    assert locator.locate("p") == locator.locate("p")


def test_elements_of_json_are_found_too(tmp_path: Path) -> None:
    file = tmp_path / "plan.json"
    file.write_text('{"id": "p", "kind": "zonal", "title": {"nl": "x"},\n "priorities": [{"id": "a", "title": {"nl": "y"}}]}')

    assert load(file).locator.locate("p", "a", ("title",)) == Location(file.as_posix(), 2, 38)


def test_the_last_amendment_by_date_has_the_last_word(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text(
        "id: p\nkind: zonal\ntitle: {nl: P}\n"
        "priorities:\n  - {id: drugs, title: {nl: A}}\n"
        "amendments:\n"
        "  - {id: late, date: 2023, changed: [{priority: drugs, tier: regular}]}\n"
        "  - {id: early, date: 2021, changed: [{priority: drugs, tier: attention}]}\n",
        encoding="utf-8",
    )

    found = load(path).locator.locate("p", "drugs", ("tier",))

    assert found is not None
    assert 7 == found.line
