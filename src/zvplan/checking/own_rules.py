"""Rules from outside zvplan: by a dotted path, or installed with a package."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module, invalidate_caches
from importlib.metadata import entry_points
from pathlib import Path
from types import ModuleType
from typing import Final

from zvplan.checking.naming import names_of
from zvplan.errors import ZvplanError
from zvplan.finding import Rule

#: The group of entry points by which an installed package offers rules.
ENTRY_POINTS: Final = "zvplan.rules"


class InvalidRules(ZvplanError):  # noqa: N818 -- the rules are what is wrong
    """Rules from outside that can't be used."""


def rules_from(path: str, *, folder: Path | None = None) -> tuple[Rule, ...]:
    """The rules that a dotted path names. The module is imported, and what stands in it runs.

    Args:
        path: `package.module:name` for a rule, or several in a tuple or list; `package.module` for all rules in a module.
        folder: where to look for the module before anywhere else; None for where Python looks.

    Raises:
        InvalidRules: if there is no such module or name, importing it fails, or there is no rule there.
    """
    module_name, colon, name = path.partition(":")
    if path.endswith(".py"):
        message = f"{path!r} is the name of a file: leave out .py, and write dots for folders"
        raise InvalidRules(message)
    parts = (*module_name.split("."), *name.split("."))
    if not all(part.isidentifier() for part in (parts if colon else parts[:-1])):
        message = f"{path!r} is no dotted path: write package.module:name, or package.module for all rules in it"
        raise InvalidRules(message)
    with _looking_in(folder):
        found: object = _imported(module_name, path)
    if not colon:
        rules = tuple(value for value in vars(found).values() if isinstance(value, Rule))
        if not rules:
            message = f"there is no rule in {path!r}"
            raise InvalidRules(message)
        return tuple(dict.fromkeys(rules))
    for part in name.split("."):
        if not hasattr(found, part):
            message = f"there is no {name!r} in {module_name!r}"
            raise InvalidRules(message)
        found = getattr(found, part)
    return _rules_in(found, path)


def installed_rules() -> tuple[Rule, ...]:
    """The rules that installed packages offer by the entry point `zvplan.rules`, in order of the names of these.

    Raises:
        InvalidRules: if one of them can't be used.
    """
    rules: dict[Rule, None] = {}
    for entry in sorted(entry_points(group=ENTRY_POINTS), key=lambda each: (each.name, each.value)):
        try:
            rules.update(dict.fromkeys(rules_from(entry.value)))
        except InvalidRules as error:
            package = "a package" if entry.dist is None else f"the package {entry.dist.name}"
            message = f"{package} offers the rules {entry.name!r}, which can't be used: {error}"
            raise InvalidRules(message) from error
    return tuple(rules)


def together(*groups: Iterable[Rule]) -> tuple[Rule, ...]:
    """The rules of several groups, each once.

    Raises:
        InvalidRules: if two rules have the same code or name.
    """
    rules = tuple(dict.fromkeys(rule for group in groups for rule in group))
    owners: dict[str, Rule] = {}
    for rule in rules:
        for name in names_of(rule):
            other = owners.setdefault(name.casefold(), rule)
            if other is not rule:
                message = f"the rule {rule.code} {rule.name} and the rule {other.code} {other.name} are both called {name!r}"
                raise InvalidRules(message)
    return rules


@contextmanager
def _looking_in(folder: Path | None) -> Iterator[None]:
    """Let Python look for modules in a folder first."""
    if folder is None:
        yield
        return
    place = str(folder.absolute())
    sys.path.insert(0, place)
    invalidate_caches()
    try:
        yield
    finally:
        sys.path.remove(place)


def _imported(module: str, path: str) -> ModuleType:
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        if error.name is not None and f"{module}.".startswith(f"{error.name}."):
            message = f"there is no module {error.name!r}"
            raise InvalidRules(message) from error
        message = f"{path!r} can't be imported: it needs the module {error.name!r}, which there is not"
        raise InvalidRules(message) from error
    except (Exception, SystemExit) as error:
        message = f"{path!r} can't be imported: {type(error).__name__}: {error}"
        raise InvalidRules(message) from error


def _rules_in(found: object, path: str) -> tuple[Rule, ...]:
    if isinstance(found, Rule):
        return (found,)
    if isinstance(found, Iterable) and not isinstance(found, str):
        rules = tuple(found)
        if rules and all(isinstance(rule, Rule) for rule in rules):
            return rules
    message = f"{path!r} is no rule and no list of rules, but {type(found).__name__}"
    raise InvalidRules(message)
