from pathlib import Path

import attrs
import pytest

from zvplan.io import CannotAlign, add_alignments, aligning, load
from zvplan.model import Alignment, ElementId, Plan, PlanId, Provenance, Ref, Relation, SupportProperty

ADDED = Alignment(
    target=Ref.parse("kiv-2022-2024#property"),
    property=SupportProperty.EXAMPLE_OF,
    provenance=Provenance.SUGGESTED,
    confidence=0.97,
)
SAME = Alignment(
    target=Ref.parse("kiv-2022-2024#drugs"), relation=Relation.EQUIVALENT, provenance=Provenance.SUGGESTED, confidence=0.9
)
HEAD = "id: zvp\nkind: zonal\ntitle: {nl: Plan}\n"


def written(folder: Path, text: str, *added: Alignment, name: str = "plan.yaml", priority: str = "p1") -> str:
    path = folder / name
    path.write_bytes(text.encode())
    plan = load(path)[PlanId("zvp")]

    expected = add_alignments(path, plan, {ElementId(priority): added or (ADDED,)})

    assert load(path)[PlanId("zvp")] == expected
    assert [each.name for each in folder.iterdir()] == [name]
    return path.read_bytes().decode()


def test_the_alignments_come_after_the_keys_that_stand_before_them_and_keep_every_comment(tmp_path: Path) -> None:
    text = HEAD + (
        "priorities:\n"
        "  # Eerst\n"
        "  - id: p1   # een\n"
        "    title: {nl: Woninginbraken}   # geen autos\n"
        "    # nog te kiezen\n"
        "\n"
        "    objectives:\n"
        "      - id: o1\n"
        "        title: {nl: Minder}\n"
        "  - id: p2\n"
        "    title: {nl: Twee}\n"
    )

    assert written(tmp_path, text, ADDED, SAME) == text.replace(
        "# geen autos\n",
        "# geen autos\n"
        "    alignments:\n"
        "      - target: kiv-2022-2024#property\n"
        "        property: exampleOf\n"
        "        provenance: suggested\n"
        "        confidence: 0.97\n"
        "      - target: kiv-2022-2024#drugs\n"
        "        relation: equivalent\n"
        "        provenance: suggested\n"
        "        confidence: 0.9\n",
    )


def test_lists_stand_at_their_keys_where_the_file_has_them_there(tmp_path: Path) -> None:
    text = HEAD + "priorities:\n- id: p1\n  title:\n    nl: |\n      Woninginbraken\n\n# Einde\n"

    assert written(tmp_path, text) == text.replace(
        "Woninginbraken\n",
        "Woninginbraken\n"
        "  alignments:\n"
        "  - target: kiv-2022-2024#property\n"
        "    property: exampleOf\n"
        "    provenance: suggested\n"
        "    confidence: 0.97\n",
    )


def test_more_alignments_follow_those_that_are_there(tmp_path: Path) -> None:
    text = HEAD + (
        "priorities:\n"
        "  - id: p1\n"
        "    title: {nl: Een}\n"
        "    alignments:\n"
        "      - target: nvp-2022-2025#property # zegt het plan\n"
        "      # en verder niets\n"
        "    note: {nl: Klaar}"
    )

    assert written(tmp_path, text) == text.replace(
        "# zegt het plan\n",
        "# zegt het plan\n"
        "      - target: kiv-2022-2024#property\n"
        "        property: exampleOf\n"
        "        provenance: suggested\n"
        "        confidence: 0.97\n",
    )


def test_items_in_brackets_stay_in_brackets(tmp_path: Path) -> None:
    text = HEAD + (
        "priorities:\n"
        "  - {id: p1, title: {nl: Een}, objectives: []} # klaar\n"
        "  - id: p2\n"
        "    title: {nl: Twee}\n"
        "    alignments:\n"
        "      - {target: nvp-2022-2025#drugs}\n"
        "  - id: p3\n"
        "    title: {nl: Drie}\n"
        "    alignments: []\n"
        "  - id: p4\n"
        "    title: {nl: Vier}\n"
        "    alignments: [{target: nvp-2022-2025#drugs}]\n"
    )
    entry = "{target: kiv-2022-2024#property, property: exampleOf, provenance: suggested, confidence: 0.97}"

    assert written(tmp_path, text) == text.replace("{nl: Een}", f"{{nl: Een}}, alignments: [{entry}]")
    assert written(tmp_path, text, priority="p2") == text.replace(
        "#drugs}\n  - id: p3", f"#drugs}}\n      - {entry}\n  - id: p3"
    )
    assert written(tmp_path, text, priority="p3") == text.replace("[]\n  - id: p4", f"[{entry}]\n  - id: p4")
    assert written(tmp_path, text, priority="p4") == text.replace("#drugs}]", f"#drugs}}, {entry}]")


def test_line_ends_and_the_mark_at_the_beginning_stay(tmp_path: Path) -> None:
    text = "\ufeff" + (HEAD + "priorities:\n  - id: p1\n    title: {nl: é}\n\n# Einde").replace("\n", "\r\n")

    new = written(tmp_path, text)

    assert new == text.replace(
        "é}\r\n",
        "é}\r\n    alignments:\r\n      - target: kiv-2022-2024#property\r\n        property: exampleOf\r\n"
        "        provenance: suggested\r\n        confidence: 0.97\r\n",
    )


def test_json_keeps_its_indentation(tmp_path: Path) -> None:
    text = (
        '{\n\t"id": "zvp", "kind": "zonal", "title": {"nl": "Plan"},\n\t"priorities": [\n'
        '\t\t{\n\t\t\t"id": "p1",\n\t\t\t"title": {"nl": "Een"}\n\t\t}\n\t]\n}\n'
    )

    assert written(tmp_path, text, name="plan.json") == text.replace(
        '"Een"}\n',
        '"Een"},\n\t\t\t"alignments": [\n\t\t\t\t{\n\t\t\t\t\t"target": "kiv-2022-2024#property",\n'
        '\t\t\t\t\t"property": "exampleOf",\n\t\t\t\t\t"provenance": "suggested",\n\t\t\t\t\t"confidence": 0.97\n'
        "\t\t\t\t}\n\t\t\t]\n",
    )


@pytest.mark.parametrize("empty", ["[]", "[\n      ]"])
def test_an_empty_list_in_json_is_filled(tmp_path: Path, empty: str) -> None:
    text = (
        '{"id": "zvp", "kind": "zonal", "title": {"nl": "Plan"}, "priorities": [\n'
        f'  {{\n      "id": "p1",\n      "title": {{"nl": "Een"}},\n      "alignments": {empty}\n  }}]}}'
    )
    start, _, _ = text.partition(empty)

    new = written(tmp_path, text, name="plan.json")

    assert new.startswith(f'{start}[\n          {{\n              "target": "kiv-2022-2024#property",\n')
    assert "\n          }\n      ]\n  }]}" in new


def test_a_priority_that_an_amendment_adds_can_be_aligned(tmp_path: Path) -> None:
    text = HEAD + (
        "amendments:\n  - id: a1\n    date: 2022-01\n    added:\n      - id: p1\n        title: {nl: Een}\n"
        "objectives:\n  - id: p2\n    title: {nl: Twee}\n"
    )

    assert "      - id: p1\n        title: {nl: Een}\n        alignments:\n          - target: kiv" in written(tmp_path, text)


def test_an_id_that_something_else_has_too_is_not_mistaken(tmp_path: Path) -> None:
    text = HEAD + "stakeholders:\n  - id: p1\n    name: {nl: Een}\npriorities:\n  - id: p1\n    title: {nl: Een}\n"

    assert written(tmp_path, text).startswith(f"{text}    alignments:\n")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "plan.yaml"
    path.write_text(HEAD + "priorities:\n  - id: p1\n    title: {nl: Een}\n", encoding="utf-8")
    return path


@pytest.fixture
def plan(path: Path) -> Plan:
    return load(path)[PlanId("zvp")]


def refused(path: Path, plan: Plan, priority: str = "p1") -> str:
    before = path.read_bytes() if path.exists() else None
    with pytest.raises(CannotAlign) as caught:
        add_alignments(path, plan, {ElementId(priority): (ADDED,)})

    assert before == (path.read_bytes() if path.exists() else None)
    assert str(caught.value) == f"{path.as_posix()}: {caught.value.message}"
    return str(caught.value.message)


def test_a_file_that_has_changed_since_is_left_alone(path: Path, plan: Plan) -> None:
    path.write_text(path.read_text(encoding="utf-8").replace("Een", "Twee"), encoding="utf-8")

    assert refused(path, plan) == "the file has changed since it was read; nothing is written"


def test_a_file_that_is_broken_now_is_left_alone(path: Path, plan: Plan) -> None:
    path.write_bytes(b"\xff\xfe")

    assert refused(path, plan) == "the file has changed since it was read; nothing is written"

    path.write_text("[", encoding="utf-8")

    assert refused(path, plan) == "the file has changed since it was read; nothing is written"


def test_a_file_that_changes_at_the_last_moment_is_left_alone(path: Path, plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    contents = iter((path.read_bytes(), path.read_bytes() + b"# nieuw\n"))
    monkeypatch.setattr(aligning, "read", lambda _: next(contents))

    assert refused(path, plan) == "the file has changed since it was read; nothing is written"


def test_a_comment_that_is_new_is_no_change_of_the_plan(path: Path, plan: Plan) -> None:
    path.write_text(f"# Nieuw\n{path.read_text(encoding='utf-8')}", encoding="utf-8")

    add_alignments(path, plan, {ElementId("p1"): (ADDED,)})

    assert path.read_text(encoding="utf-8").startswith("# Nieuw\n")
    assert load(path)[PlanId("zvp")].priorities[0].alignments == (ADDED,)


def test_a_file_that_is_gone_is_told(path: Path, plan: Plan) -> None:
    path.unlink()

    assert refused(path, plan) == "there is no such file or folder"


def test_a_file_that_nobody_may_change_is_left_alone(path: Path, plan: Plan) -> None:
    path.chmod(0o444)

    assert refused(path, plan) == "there is no permission to change the file"


def test_a_text_that_would_give_another_plan_is_not_written(path: Path, plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(aligning, "with_alignments", lambda text, *_: text)

    assert refused(path, plan) == ("the file is laid out in an unusual way; nothing is written, add the alignments by hand")


def test_what_an_amendment_aligns_anew_is_left_to_people(path: Path) -> None:
    changes = "amendments:\n  - id: a1\n    date: 2022-01\n    changed: [{priority: p1, alignments: []}]\n"
    path.write_text(path.read_text(encoding="utf-8") + changes, encoding="utf-8")

    assert refused(path, load(path)[PlanId("zvp")]) == (
        "the amendment a1 says what the priority p1 is aligned with; add the alignments there by hand"
    )


def test_a_priority_that_the_plan_does_not_have_is_a_mistake_of_the_program(path: Path, plan: Plan) -> None:
    with pytest.raises(KeyError, match="the plan 'zvp' has no priority 'p9'"):
        add_alignments(path, plan, {ElementId("p9"): (ADDED,)})


def test_of_priorities_with_one_id_the_first_is_meant(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    path.write_text(f"{text}  - id: p1\n    title: {{nl: Twee}}\n", encoding="utf-8")
    plan = load(path)[PlanId("zvp")]

    now = add_alignments(path, plan, {ElementId("p1"): (ADDED,)})

    first, second = plan.priorities
    assert now.priorities == (attrs.evolve(first, alignments=(ADDED,)), second)
    assert path.read_text(encoding="utf-8").startswith(f"{text}    alignments:\n")


def test_a_link_stays_a_link_and_its_file_is_changed(path: Path, plan: Plan) -> None:
    link = path.with_name("link.yaml")
    link.symlink_to(path.name)

    add_alignments(link, plan, {ElementId("p1"): (ADDED,)})

    assert link.is_symlink()
    assert "provenance: suggested" in path.read_text(encoding="utf-8")
