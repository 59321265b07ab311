"""The places that a sentence points at."""

from pathlib import Path

import pytest

from zvplan import check, load
from zvplan.checking import Selection
from zvplan.reporters import text

ZONE = """\
id: zvp-5999-2020
kind: zonal
title: {nl: Zonaal veiligheidsplan 2020-2025}
priorities:
  - id: drugs
    title: {nl: Drugs}
    answers: [NAMED]
expectations:
  - {id: quiet-streets, stakeholder: residents, statement: {nl: Rustige straten}}
stakeholders:
  - {id: residents, name: {nl: Buurtbewoners}}
"""


@pytest.mark.parametrize(
    "named, where",
    [
        ("something-else", "zone.yaml:7:15  ZVP104 unknown-name"),
        ("quiet-street", "zone.yaml:7:15, see zone.yaml:9:5  ZVP104 unknown-name"),
    ],
)
def test_what_a_plan_does_not_have_is_not_to_be_looked_for_where_it_begins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: str, where: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("zone.yaml").write_text(ZONE.replace("NAMED", named), encoding="utf-8")
    told = text.render(check(load("zone.yaml"), selection=Selection(select=("ZVP104",))))

    assert [line.strip() for line in told.splitlines() if "ZVP104" in line] == [where]


def test_an_item_that_another_plan_does_not_have_is_not_to_be_looked_for_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("nvp.yaml").write_text(
        "id: nvp\nkind: national\ntitle: {nl: NVP}\npriorities:\n  - {id: drugs, title: {nl: Drugs}}\n", encoding="utf-8"
    )
    Path("zone.yaml").write_text(
        "id: zvp\nkind: zonal\ntitle: {nl: ZVP}\npriorities:\n"
        "  - {id: drugs, title: {nl: Drugs}, alignments: [{target: nvp#drgs}]}\n",
        encoding="utf-8",
    )
    told = text.render(check(load(["nvp.yaml", "zone.yaml"]), selection=Selection(select=("ZVP201",))))

    assert "nvp.yaml:1:1" not in told
    assert ", see nvp.yaml:5:5  ZVP201 dangling-alignment" in told
