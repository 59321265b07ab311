"""The page about configurations has every key, and the entry point of the example works as installed."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import attrs

from zvplan.configuration.content import ConfigurationFile, RegimeEntry, WaiverEntry
from zvplan.io.shapes import TOML_FILES, shape_of

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "reference" / "configuration.md").read_text(encoding="utf-8")
PACKAGE = ROOT / "examples" / "own-rules"
#: Keys that have a section of their own.
SECTIONS = {"regime"}


def keys_of(cls: type[attrs.AttrsInstance]) -> set[str]:
    return set(shape_of(cls, TOML_FILES).keys)


def test_the_page_has_every_key_and_no_other() -> None:
    _, *sections = re.split(r"^(?=## |The keys of a waiver)", PAGE, flags=re.MULTILINE)
    tables = [set(re.findall(r"^\| `([a-z-]+)` \|", section, re.MULTILINE)) for section in sections]

    assert keys_of(ConfigurationFile) - SECTIONS == tables[0] | tables[1]
    assert keys_of(WaiverEntry) == tables[2]
    assert keys_of(RegimeEntry) == tables[3]


def test_a_package_that_is_installed_offers_its_rules_to_every_command(tmp_path: Path) -> None:
    project = tomllib.loads((PACKAGE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    (group, entries), *_ = project["entry-points"].items()
    installed = tmp_path / "province_rules-1.0.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n")
    lines = "".join(f"{name} = {value}\n" for name, value in entries.items())
    (installed / "entry_points.txt").write_text(f"[{group}]\n{lines}")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(tmp_path), str(PACKAGE))), "PYTHONDONTWRITEBYTECODE": "1"}

    ran = subprocess.run(  # noqa: S603 -- our own command
        [sys.executable, "-m", "zvplan", "check", str(ROOT / "examples" / "seed-zone"), "--select", "PROV01"],
        cwd=tmp_path,
        env=environment,
        check=False,
        capture_output=True,
        encoding="utf-8",
    )

    assert "does not say where it is published." in " ".join(ran.stdout.split()), ran.stderr
    assert ran.returncode == 0
