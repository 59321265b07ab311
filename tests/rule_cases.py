"""Cases of rules: small plan files, and everything that all rules have to say about them.

A case starts from four files that conform: `zone.yaml`, `nvp.yaml`, `mayor.yaml` and `prosecutor.yaml` in
`tests/rules/base`. What it writes for one of these takes the place of the keys of that name; so lines are counted in what
the case itself says, which comes first. Other file names are files of their own.
"""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import yaml
from attrs import evolve, field, frozen

import zvplan
from zvplan.checking import Report, Selection
from zvplan.model import BELGIUM

RULES = Path(__file__).parent / "rules"
_BASE = {path.name: path.read_text(encoding="utf-8") for path in sorted((RULES / "base").glob("*.yaml"))}
_KEY = re.compile(r"^(\w+):", re.ASCII)


@frozen(kw_only=True)
class Case:
    """One case."""

    code: str
    name: str
    #: Texts that take the place of parts of the base files, or are files of their own, by file name.
    files: Mapping[str, str]
    #: Keys that are left out of the base files, by file name; a file without keys is left out as a whole.
    without: Mapping[str, tuple[str, ...]] = field(factory=dict)
    at: date | None = None
    #: The day by which waivers expire, where the case is not about a day of its own.
    today: date = date(2024, 1, 1)
    #: Rules that are off by default and run in this case.
    extend: tuple[str, ...] = ()
    #: What the Belgian regime is taken to ask besides, by the names of its attributes.
    regime: Mapping[str, Any] = field(factory=dict)
    #: What the rule has to find: `path:line:column subject severity: message`.
    expected: tuple[str, ...] = ()
    #: What other rules have to find, with their codes in front.
    also: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.code} {self.name}"

    def check(self, folder: Path) -> Report:
        """What all rules find, with no plans at hand but those of the case."""
        for name, text in _texts(self).items():
            (folder / name).write_text(text, encoding="utf-8")
        return zvplan.check(
            zvplan.load(folder),
            selection=Selection(extend=self.extend),
            at=self.at,
            today=self.today,
            regime=evolve(BELGIUM, **self.regime),
            shipped={},
        )


def cases() -> list[Case]:
    """The cases of all rules."""
    return [case for path in sorted((RULES / "cases").glob("*.yaml")) for case in cases_in(path)]


def cases_in(path: Path) -> list[Case]:
    """The cases in a file, which is named by the code of the rule."""
    documents = yaml.safe_load(path.read_text(encoding="utf-8"))
    return [_case(path.stem, **document) for document in documents]


def merged(fragment: str, base: str, without: tuple[str, ...] = ()) -> str:
    """The text of a plan file: the fragment, and the keys of the base that it does not have."""
    given = {*_blocks(fragment), *without}
    rest = "".join(block for key, block in _blocks(base).items() if key not in given)
    return fragment + rest


def _case(
    code: str,
    *,
    name: str,
    files: dict[str, str],
    without: dict[str, list[str]] | None = None,
    at: date | None = None,
    today: date | None = None,
    extend: list[str] | None = None,
    regime: dict[str, Any] | None = None,
    expected: list[str] | None = None,
    also: list[str] | None = None,
) -> Case:
    return Case(
        code=code,
        name=name,
        files=files,
        without={file: tuple(keys) for file, keys in (without or {}).items()},
        at=at,
        today=date(2024, 1, 1) if today is None else today,
        extend=tuple(extend or ()),
        regime={name: tuple(value) if isinstance(value, list) else value for name, value in (regime or {}).items()},
        expected=tuple(expected or ()),
        also=tuple(also or ()),
    )


def _texts(case: Case) -> dict[str, str]:
    left_out = {name for name, keys in case.without.items() if not keys}
    texts = {name: text for name, text in _BASE.items() if name not in left_out}
    for name in (*case.files, *case.without):
        fragment = case.files.get(name, "")
        if name in texts:
            texts[name] = merged(fragment, texts[name], case.without.get(name, ()))
        elif name not in left_out:
            texts[name] = fragment
    return texts


def _blocks(text: str) -> dict[str, str]:
    """The top-level keys of a YAML file with the lines that belong to each."""
    blocks: dict[str, str] = {}
    key = ""
    for line in text.splitlines(keepends=True):
        found = _KEY.match(line)
        key = found.group(1) if found else key
        blocks[key] = blocks.get(key, "") + line
    return blocks
