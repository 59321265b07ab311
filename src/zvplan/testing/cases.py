"""Cases of rules as data: small plan files, and all that is to be found in them."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Final

import attrs
from attrs import frozen

from zvplan.checking import EVERYTHING, Report, Selection, check
from zvplan.configuration.content import RegimeEntry, regime_of
from zvplan.errors import InvalidFiles, InvalidPlanFiles, Problem, ProblemCode
from zvplan.finding import Finding, Rule
from zvplan.io import load, load_list
from zvplan.location import Location
from zvplan.model import BELGIUM, Plan, PlanId, Regime
from zvplan.rules import ALL

_KEY: Final = re.compile(r"^([\w$]+):", re.ASCII)
#: The day by which waivers expire in cases that are not about a day of their own, so that a case means the same for ever.
_TODAY: Final = date(2024, 1, 1)


class InvalidRuleCases(InvalidFiles):
    """Files with cases of rules that can't be used."""


@frozen(kw_only=True)
class _Entry:
    """A case, as a file holds it."""

    name: str
    files: Mapping[str, str] = attrs.field(factory=dict)
    without: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    at: date | None = None
    today: date = _TODAY
    select: tuple[str, ...] = ()
    extend: tuple[str, ...] = ()
    regime: RegimeEntry | None = None
    expected: tuple[str, ...] = ()
    also: tuple[str, ...] = ()


@frozen(kw_only=True)
class RuleCase:
    """One case of a rule."""

    #: The code of the rule: the name of the file with the case.
    code: str
    name: str
    #: Where the case begins.
    location: Location
    #: The texts of the plan files, by their names.
    texts: Mapping[str, str] = attrs.field(hash=False)
    #: The day as of which to look at the plans; None for with every amendment.
    at: date | None = None
    #: The day by which waivers expire.
    today: date = _TODAY
    selection: Selection = EVERYTHING
    regime: Regime = BELGIUM
    #: What the rule has to find: `path:line:column subject severity: message`.
    expected: tuple[str, ...] = ()
    #: What other rules have to find, with their codes in front.
    also: tuple[str, ...] = ()

    def __str__(self) -> str:
        """The code of the rule and the name of the case, as an id for a test."""
        return f"{self.code} {self.name}"

    @property
    def wanted(self) -> Mapping[str, tuple[str, ...]]:
        """What is to be found, in the shape of `told`."""
        return {"expected": tuple(sorted(self.expected)), "also": tuple(sorted(self.also))}

    def check(
        self,
        folder: str | os.PathLike[str],
        *,
        rules: Iterable[Rule] = ALL,
        shipped: Mapping[PlanId, Plan] | None = None,
    ) -> Report:
        """Write the plan files of the case to a folder, and check them.

        Args:
            folder: an empty folder.
            rules: the rules to check them with.
            shipped: higher plans that are at hand besides; none if left out.

        Raises:
            InvalidPlanFiles: if the files of the case are no plans.
        """
        for name, text in self.texts.items():
            file = Path(folder, name)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return check(
            load(folder),
            rules=rules,
            selection=self.selection,
            at=self.at,
            today=self.today,
            regime=self.regime,
            shipped=shipped or {},
        )

    def told(self, report: Report) -> Mapping[str, tuple[str, ...]]:
        """What was found, as the case would write it: by this rule, and by others."""
        findings = {own: [each for each in report.findings if (each.code == self.code) is own] for own in (True, False)}
        return {
            "expected": tuple(sorted(self._line(finding) for finding in findings[True])),
            "also": tuple(sorted(f"{finding.code} {self._line(finding)}" for finding in findings[False])),
        }

    def _line(self, finding: Finding) -> str:
        place = str(finding.location)
        for name in sorted(self.texts, key=len, reverse=True):
            _, found, rest = place.rpartition(f"/{name}:")
            if found:
                place = f"{name}:{rest}"
                break
        return f"{place} {finding.subject} {finding.severity.label}: {finding.message()}"


def rule_cases(path: str | os.PathLike[str], *, base: str | os.PathLike[str] | None = None) -> tuple[RuleCase, ...]:
    """Read cases of rules.

    A file holds the cases of the rule by whose code it is named: a list, in YAML or JSON. Each case has a `name` and the plan
    `files` by their names; `expected` is what this rule has to find, as `path:line:column subject severity: message`, and
    `also` what other rules have to, with their codes in front. How to check is said by `at`, `today`, `select`, `extend` and
    `regime`.

    Args:
        path: a file, or a folder of them.
        base: a folder with plan files that conform. What a case writes for one of these comes first and takes the place of the
            keys of that name, so that lines are counted in what the case itself says; `without` names keys to leave out, none
            for the whole file.

    Raises:
        InvalidRuleCases: if anything is wrong with any of the files; it tells everything that is, each with its place.
    """
    folder = Path(path)
    files = [each for each in sorted(folder.iterdir()) if each.suffix in {".yaml", ".json"}] if folder.is_dir() else [folder]
    bases = {} if base is None else {each.name: each.read_text(encoding="utf-8") for each in sorted(Path(base).glob("*.yaml"))}
    cases: list[RuleCase] = []
    problems: list[Problem] = []
    for file in files:
        try:
            entries = load_list(file, _Entry)
        except InvalidPlanFiles as error:
            problems += error.problems
            continue
        problems += _impossible(entries, bases)
        cases += (_case(file.stem, entry, location, bases) for entry, location in entries)
    if problems:
        raise InvalidRuleCases(tuple(problems))
    return tuple(cases)


def _impossible(entries: tuple[tuple[_Entry, Location], ...], bases: Mapping[str, str]) -> Iterator[Problem]:
    names: set[str] = set()
    for entry, location in entries:
        if entry.name in names:
            yield Problem(location, ProblemCode.VALUE, f"two cases are called {entry.name!r}")
        names.add(entry.name)
        for name in entry.files:
            if PurePosixPath(name).is_absolute() or ".." in PurePosixPath(name).parts:
                yield Problem(location, ProblemCode.VALUE, f"the file {name!r} lies outside the folder of the case")
        for name, keys in entry.without.items():
            if name not in bases:
                yield Problem(location, ProblemCode.VALUE, f"there is no file {name!r} to leave anything out of")
                continue
            for key in sorted(set(keys) - _blocks(bases[name]).keys()):
                yield Problem(location, ProblemCode.VALUE, f"there is no key {key!r} in {name} to leave out")


def _case(code: str, entry: _Entry, location: Location, bases: Mapping[str, str]) -> RuleCase:
    return RuleCase(
        code=code,
        name=entry.name,
        location=location,
        texts=_texts(entry, bases),
        at=entry.at,
        today=entry.today,
        selection=Selection(select=entry.select, extend=entry.extend),
        regime=regime_of(entry.regime),
        expected=entry.expected,
        also=entry.also,
    )


def _texts(entry: _Entry, bases: Mapping[str, str]) -> dict[str, str]:
    left_out = {name for name, keys in entry.without.items() if not keys}
    texts = {name: text for name, text in bases.items() if name not in left_out}
    for name in dict.fromkeys((*entry.files, *entry.without)):
        own = entry.files.get(name, "")
        if name in texts:
            texts[name] = merged(own, texts[name], entry.without.get(name, ()))
        elif name not in left_out:
            texts[name] = own
    return texts


def merged(own: str, base: str, without: tuple[str, ...] = ()) -> str:
    """The text of a plan file in YAML: its own keys, and those of the base that it does not have and that are not left out."""
    given = {*_blocks(own), *without}
    end = "" if own.endswith("\n") or not own else "\n"
    return own + end + "".join(block for key, block in _blocks(base).items() if key not in given)


def _blocks(text: str) -> dict[str, str]:
    """The top-level keys of a YAML file with the lines that belong to each."""
    blocks: dict[str, str] = {}
    key = ""
    for line in text.splitlines(keepends=True):
        found = _KEY.match(line)
        key = found.group(1) if found else key
        blocks[key] = blocks.get(key, "") + line
    return blocks
