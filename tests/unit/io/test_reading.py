"""Reading that goes well; what bad input gets stands with the functional tests."""

import json
from pathlib import Path

import attrs
import pytest

from minimal import PLAN
from zvplan.errors import InvalidPlanFiles
from zvplan.io import dump, dumps, load, loads, schema
from zvplan.io.files import PathLike
from zvplan.model import ElementId, PlanId, PlanSet, Priority

OTHER = attrs.evolve(PLAN, id=PlanId("other"))


def test_a_folder_a_file_or_several_are_read(tmp_path: Path) -> None:
    dump(PLAN, tmp_path / "a.yaml")
    dump(OTHER, tmp_path / "b.json")
    both = PlanSet((PLAN, OTHER))
    named: tuple[PathLike, ...] = (str(tmp_path / "b.json"), tmp_path / "a.yaml")

    assert both == load(tmp_path)
    assert both == load(str(tmp_path))
    assert both == load(named)
    assert both == load(iter(named))
    assert PlanSet((OTHER,)) == load(tmp_path / "b.json")
    assert PlanSet() == load([])


def test_progress_is_told_after_each_file(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    dump(PLAN, tmp_path / "a.yaml")
    dump(OTHER, tmp_path / "b.yaml")

    load(tmp_path, progress=lambda done, total: told.append((done, total)))

    assert told == [(1, 2), (2, 2)]


def test_a_schema_beside_the_plans_is_left_alone_unless_it_is_named(tmp_path: Path) -> None:
    dump(PLAN, tmp_path / "a.json")
    (tmp_path / "zvplan.schema.json").write_text(json.dumps(schema()))

    assert PlanSet((PLAN,)) == load(tmp_path)
    with pytest.raises(InvalidPlanFiles, match=r"unknown key '\$defs'"):
        load(tmp_path / "zvplan.schema.json")


def test_broken_json_beside_the_plans_is_told(tmp_path: Path) -> None:
    dump(PLAN, tmp_path / "a.json")
    (tmp_path / "b.json").write_text("{")

    with pytest.raises(InvalidPlanFiles, match="this is not JSON"):
        load(tmp_path)


def test_files_can_name_their_schema() -> None:
    assert loads(f"$schema: zvplan.schema.json\n{dumps(PLAN)}") == PLAN
    assert loads(f"# yaml-language-server: $schema=zvplan.schema.json\n{dumps(PLAN)}") == PLAN


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_all_line_ends_will_do(end: str) -> None:
    assert loads(dumps(PLAN).replace("\n", end)) == PLAN


def test_unusual_text_is_read_the_exact_way() -> None:
    text = f"---\n{dumps(PLAN)}priorities:\n- - \n"

    assert loads(text.replace("- - ", '- {id: "\\x61", title: {nl: x}}')).priorities == (
        Priority(id=ElementId("a"), title=loads("id: p\nkind: zonal\ntitle: {nl: x}").title),
    )


def test_problems_name_the_text() -> None:
    with pytest.raises(InvalidPlanFiles, match=r"^my plan:1:1: the file is empty"):
        loads("", name="my plan")
