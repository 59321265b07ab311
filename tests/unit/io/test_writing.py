"""What plan files look like when zvplan writes them, and that nothing is lost when it can't."""

import copy
import os
import stat
from datetime import date
from pathlib import Path

import attrs
import pytest

from minimal import PLAN, PRIORITY
from zvplan.io import dump, dumps, load, loads, write_text
from zvplan.model import (
    Alignment,
    LocalizedString,
    Municipality,
    MunicipalityCode,
    PlanPeriod,
    Ref,
    Tier,
    Zone,
    ZoneCode,
)

FULL = attrs.evolve(
    PLAN,
    period=PlanPeriod(start_date=date(2020, 1, 1), end_date=date(2025, 12, 31)),
    edition="1.10",
    zone=Zone(code=ZoneCode("5415"), municipalities=(Municipality(name=PLAN.title, code=MunicipalityCode(44021)),)),
    note=LocalizedString(nl="één: 'regel'", fr="deux\nlignes\n"),
    priorities=(
        attrs.evolve(PRIORITY, tier=Tier.ATTENTION, alignments=(Alignment(target=Ref.parse("nvp#drugs"), confidence=0.5),)),
    ),
)

YAML = """\
id: zvp-5415-2020
kind: zonal
title:
  nl: Titel
period:
  startDate: "2020-01-01"
  endDate: "2025-12-31"
edition: "1.10"
zone:
  code: "5415"
  municipalities:
    - name:
        nl: Titel
      code: 44021
priorities:
  - id: drugs
    title:
      nl: Titel
    tier: attention
    alignments:
      - target: nvp#drugs
        confidence: 0.5
note:
  nl: 'één: ''regel'''
  fr: |
    deux
    lignes
"""


def test_yaml_is_written_in_the_order_of_the_model_without_what_is_not_set() -> None:
    assert dumps(FULL) == YAML


def test_json_has_the_same_keys() -> None:
    assert dumps(PLAN, "json") == (
        '{\n  "id": "zvp-5415-2020",\n  "kind": "zonal",\n  "title": {\n    "nl": "Titel"\n  }\n}\n'
    )
    assert loads(dumps(FULL, "json"), format="json") == FULL


@pytest.mark.parametrize("name", ["plan.yaml", "plan.yml", "plan.JSON"])
def test_the_name_of_the_file_tells_the_format(tmp_path: Path, name: str) -> None:
    dump(FULL, tmp_path / name)

    assert tuple(load(tmp_path).values()) == (FULL,)
    assert (tmp_path / name).read_text(encoding="utf-8").startswith("{") == name.endswith("JSON")


def test_other_names_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"the name has to end in \.yaml, \.yml or \.json"):
        dump(PLAN, tmp_path / "plan.txt")


def test_text_is_written_in_utf_8_as_it_is(tmp_path: Path) -> None:
    write_text(tmp_path / "a.txt", "é\r\n\n")

    assert (tmp_path / "a.txt").read_bytes() == b"\xc3\xa9\r\n\n"


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    file = tmp_path / "plan.yaml"
    file.write_text("old")
    monkeypatch.setattr(os, "fsync", fail)

    with pytest.raises(OSError, match="No space left"):
        dump(PLAN, file)

    assert [file] == list(tmp_path.iterdir())
    assert file.read_text() == "old"


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        dump(PLAN, tmp_path / "nowhere" / "plan.yaml")


def test_the_new_file_has_the_permissions_of_the_old_one(tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    file.write_text("old")
    file.chmod(0o640)

    dump(PLAN, file)

    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_a_link_is_followed(tmp_path: Path) -> None:
    link = tmp_path / "link.yaml"
    link.symlink_to(tmp_path / "plan.yaml")

    dump(PLAN, link)

    assert link.is_symlink()
    assert dumps(PLAN) == (tmp_path / "plan.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "attribute, value, message",
    [
        ("languages", "nl", r"plan\.languages: expected a list"),
        ("values", (PLAN.title, 5), r"plan\.values\[1\]: expected a text for each language"),
        ("edition", 1.10, r"plan\.edition: expected text"),
        ("mission", object(), r"plan\.mission: expected a text for each language"),
        ("owners", [PLAN.title], "it has values of other types than the model asks"),
    ],
)
def test_values_of_other_types_are_refused(attribute: str, value: object, message: str) -> None:
    plan = copy.copy(PLAN)
    object.__setattr__(plan, attribute, value)

    with pytest.raises(ValueError, match=f"can't write the plan: {message}"):
        dumps(plan)


def test_what_is_no_ordinary_file_stays_what_it_is(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_text(pipe, "text\n")

        assert b"text\n" == os.read(reader, 100)
    finally:
        os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert [pipe] == list(tmp_path.iterdir())
