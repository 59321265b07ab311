"""What a check works with: the configuration, and the rules that there are with it."""

import os
from pathlib import Path

from attrs import frozen

from zvplan.checking import Baseline, Selection, installed_rules, names, rules_from, together
from zvplan.configuration.configuration import Configuration
from zvplan.configuration.reading import read
from zvplan.configuration.search import around
from zvplan.errors import InvalidConfiguration, Problem
from zvplan.finding import Rule
from zvplan.location import Location
from zvplan.phrase import Phrase
from zvplan.rules import ALL


@frozen(kw_only=True)
class Setup:
    """What a check works with."""

    configuration: Configuration
    #: All rules that there are.
    rules: tuple[Rule, ...]

    def selection(self, *chosen: Selection) -> Selection:
        """What the user chooses, and where that says nothing the configuration.

        Args:
            chosen: what is chosen in several places; the earlier goes before the later.

        Raises:
            ValueError: if a rule is named that there is not.
        """
        result = self.configuration.selection
        for each in reversed(chosen):
            each.among(self.rules)
            result = each.over(result)
        return result

    def named(self, select: tuple[str, ...], ignore: tuple[str, ...]) -> tuple[Rule, ...]:
        """The rules that the user names, whether they are on by default or not; all if none are named.

        Raises:
            ValueError: if a rule is named that there is not.
        """
        Selection(select=select, ignore=ignore).among(self.rules)
        return tuple(
            rule
            for rule in self.rules
            if (not select or any(names(selector, rule) for selector in select))
            and not any(names(selector, rule) for selector in ignore)
        )

    def baseline(self, named: Path | None) -> Baseline | None:
        """The baseline that is *named*, else that of the configuration, if there is one.

        Raises:
            InvalidConfiguration: if it can't be read, with a hint how to write one.
        """
        path = named or self.configuration.baseline
        if path is None:
            return None
        try:
            return Baseline.read(as_seen_from_here(path))
        except InvalidConfiguration as error:
            raise InvalidConfiguration(tuple(map(_with_hint, error.problems))) from error


def set_up(
    paths: tuple[str, ...] = (".",), *, config: Path | None = None, look: bool = True, own_rules: tuple[str, ...] = ()
) -> Setup:
    """Read a configuration, and gather the rules.

    Args:
        paths: the plan files and folders that are to be checked.
        config: the file of the configuration; None for the nearest one around the *paths*.
        look: whether to look for the nearest one.
        own_rules: rules besides, by dotted paths, looked for in the working folder first.

    Raises:
        InvalidConfiguration: if the configuration can't be used.
        InvalidRules: if rules that are named, or installed with a package, can't be used.
    """
    added = [rule for dotted in own_rules for rule in rules_from(dotted, folder=Path.cwd())]
    rules = together(ALL, installed_rules(), added)
    path = config or (around(paths) if look else None)
    configuration = Configuration() if path is None else read(as_seen_from_here(path), rules=rules)
    return Setup(configuration=configuration, rules=together(rules, configuration.rules))


def as_seen_from_here(path: Path) -> Path:
    """The path that is short enough to be read: from the working folder where it is in it."""
    try:
        return path.relative_to(os.path.realpath(Path.cwd()))
    except ValueError:
        return path


def _with_hint(problem: Problem) -> Problem:
    if problem.hint or problem.location != Location(problem.location.path):
        return problem
    return Problem(
        problem.location, problem.code, problem.message, Phrase("'zvplan check --write-baseline FILE' writes a baseline")
    )
