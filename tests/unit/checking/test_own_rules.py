"""Rules from outside zvplan."""

import re
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, DistributionFinder
from pathlib import Path
from typing import Any

import pytest

from building import zonal
from zvplan.checking import InvalidRules, RuleFailed, check, installed_rules, rules_from, together
from zvplan.finding import Observation, Rule, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.rules import ALL

MODULE = """\
from zvplan import Severity, rule

def _rule(code, name):
    return rule(code, name, Severity.NOTE, message="x", hint="x", source="x", since="1")(lambda graph: iter(()))

first = _rule("MY001", "first")
second = _rule("MY002", "second")
again = first
BOTH = [second, first]
NONE = ()
number = 1

class Group:
    inner = _rule("MY003", "inner")
"""


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder with modules, which are forgotten afterwards."""
    before = set(sys.modules)
    yield tmp_path
    for name in set(sys.modules) - before:
        del sys.modules[name]


def module(folder: Path, name: str = "own", text: str = MODULE) -> None:
    (folder / f"{name}.py").write_text(text, encoding="utf-8")


def codes(rules: tuple[Rule, ...]) -> list[str]:
    return [each.code for each in rules]


def told(path: str, folder: Path) -> str:
    with pytest.raises(InvalidRules) as caught:
        rules_from(path, folder=folder)
    return str(caught.value)


def test_a_dotted_path_names_a_rule_several_or_all_of_a_module(folder: Path) -> None:
    module(folder)

    assert ["MY001"] == codes(rules_from("own:first", folder=folder))
    assert ["MY002", "MY001"] == codes(rules_from("own:BOTH", folder=folder))
    assert ["MY001", "MY002"] == codes(rules_from("own", folder=folder))
    assert ["MY003"] == codes(rules_from("own:Group.inner", folder=folder))


def test_a_module_in_a_package_is_named_with_dots(folder: Path) -> None:
    (folder / "ours").mkdir()
    module(folder / "ours", "rules")

    assert ["MY001"] == codes(rules_from("ours.rules:first", folder=folder))


def test_python_looks_in_the_folder_only_while_importing(folder: Path) -> None:
    module(folder)
    before = list(sys.path)

    rules_from("own", folder=folder)

    assert before == sys.path


@pytest.mark.parametrize("path", ["", "a b", "own.py/x", "own:", "own:1", ".own", "own..x", "own:first,second"])
def test_what_is_no_dotted_path_is_told(path: str, folder: Path) -> None:
    module(folder)

    assert f"{path!r} is no dotted path: write package.module:name, or package.module for all rules in it" == told(
        path, folder
    )


def test_the_name_of_a_file_is_told_to_be_none(folder: Path) -> None:
    module(folder)

    assert "'own.py' is the name of a file: leave out .py, and write dots for folders" == told("own.py", folder)


def test_what_is_not_there_is_told(folder: Path) -> None:
    module(folder)

    assert "there is no module 'absent'" == told("absent", folder)
    assert "there is no module 'absent'" == told("absent.rules:first", folder)
    assert "there is no module 'own.inner'" == told("own.inner", folder)
    assert "there is no 'third' in 'own'" == told("own:third", folder)
    assert "there is no 'Group.outer' in 'own'" == told("own:Group.outer", folder)


def test_what_is_no_rule_is_told(folder: Path) -> None:
    module(folder)
    module(folder, "empty", "")

    assert "'own:number' is no rule and no list of rules, but int" == told("own:number", folder)
    assert "'own:NONE' is no rule and no list of rules, but tuple" == told("own:NONE", folder)
    assert "there is no rule in 'empty'" == told("empty", folder)


def test_what_breaks_while_it_is_imported_is_told(folder: Path) -> None:
    module(folder, "divides", "1 / 0")
    module(folder, "leaves", "raise SystemExit(3)")
    module(folder, "lacks", "import absent_library")
    module(folder, "wrong", "def")

    assert "'divides' can't be imported: ZeroDivisionError: division by zero" == told("divides", folder)
    assert "'leaves' can't be imported: SystemExit: 3" == told("leaves", folder)
    assert "'lacks' can't be imported: it needs the module 'absent_library', which there is not" == told("lacks", folder)
    assert told("wrong", folder).startswith("'wrong' can't be imported: SyntaxError: ")


def test_rules_that_share_a_code_or_a_name_are_refused(folder: Path) -> None:
    module(folder)
    own = rules_from("own", folder=folder)
    taken = (sample("ZVP303", "mine"), sample("MY009", "unanswered-item"), sample("MY009", "mine", aliases=("my001",)))

    assert (*ALL, *own) == together(ALL, own, own)
    for each, name in zip(taken, ("ZVP303", "unanswered-item", "my001"), strict=True):
        with pytest.raises(InvalidRules, match=f"are both called '{name}'$"):
            together(ALL, own, (each,))


# Installed packages


class _Package(Distribution):
    """A package that offers rules."""

    def __init__(self, entry_points: str) -> None:
        self._texts = {"METADATA": "Metadata-Version: 2.1\nName: province\nVersion: 1\n", "entry_points.txt": entry_points}

    def read_text(self, filename: str) -> str | None:
        return self._texts.get(filename)

    def locate_file(self, path: Any) -> Any:
        return Path(path)


class _Finder(DistributionFinder):
    """Finds that package beside those that are installed."""

    def __init__(self, package: Distribution) -> None:
        self._package = package

    def find_spec(self, *_: object) -> None:
        return None

    def find_distributions(self, context: DistributionFinder.Context | None = None) -> list[Distribution]:
        del context
        return [self._package]


def install(monkeypatch: pytest.MonkeyPatch, folder: Path, entry_points: str) -> None:
    monkeypatch.syspath_prepend(folder)
    monkeypatch.setattr(sys, "meta_path", [*sys.meta_path, _Finder(_Package(entry_points))])


def test_installed_packages_offer_rules_by_entry_points(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module(folder)
    install(monkeypatch, folder, "[zvplan.rules]\nzz = own:first\nprovince = own:BOTH\n\n[other]\nx = own:number\n")

    assert ["MY002", "MY001"] == codes(installed_rules())


def test_a_package_whose_rules_cannot_be_used_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, folder, "[zvplan.rules]\nours = absent:first\n")

    expected = "the package province offers the rules 'ours', which can't be used: there is no module 'absent'"
    with pytest.raises(InvalidRules, match=f"^{re.escape(expected)}$"):
        installed_rules()


# Rules that break


def sample(
    code: str = "MY001", name: str = "mine", *, observe: Any = lambda _: iter(()), message: str = "x", **others: Any
) -> Rule:
    return rule(code, name, Severity.NOTE, message=message, hint="x", source="x", since="1", **others)(observe)


def breaks(graph: AlignmentGraph) -> Iterator[Observation]:
    yield Observation(subject=graph.plans.plans[0].ref)
    raise KeyError


@pytest.mark.parametrize(
    "broken, told",
    [
        (sample(observe=breaks), "broke: KeyError"),
        (sample(observe=lambda _: None), "broke: TypeError: 'NoneType' object is not iterable"),
        (sample(observe=lambda _: ["zvp"]), "yielded str, not an Observation"),
        (sample(observe=lambda graph: [Observation(subject=graph.plans.plans[0].ref, variant="v")]), "has no wording 'v'"),
        (
            sample(observe=lambda graph: [Observation(subject=graph.plans.plans[0].ref)], message="{title}"),
            "speaks of {title} and gives no such argument",
        ),
        (
            sample(observe=lambda graph: [Observation(subject=graph.plans.plans[0].ref)], message="{title"),
            "has a sentence with an unfinished placeholder: '{title'",
        ),
        (
            sample(
                observe=lambda graph: [Observation(subject=graph.plans.plans[0].ref, variant="v")],
                variants={"v": Wording(message="{other}", hint="x")},
            ),
            "speaks of {other} and gives no such argument",
        ),
    ],
    ids=["error", "nothing", "text", "variant", "argument", "placeholder", "argument of a variant"],
)
def test_a_rule_that_breaks_is_named(broken: Rule, told: str) -> None:
    with pytest.raises(RuleFailed, match=f"^the rule MY001 mine {re.escape(told)}$"):
        check([zonal("zvp")], rules=(broken,), shipped={})
