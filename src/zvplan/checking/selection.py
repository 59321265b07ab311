"""Which rules count."""

import os
from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from pathlib import Path
from types import MappingProxyType
from typing import Final, Self

import attrs
from attrs import frozen

from zvplan.checking.naming import names, names_in_full, nearest_name
from zvplan.finding import Rule, Severity
from zvplan.model import PlanId
from zvplan.phrase import Phrase


def _unchanging(given: Mapping[str, Severity]) -> Mapping[str, Severity]:
    return MappingProxyType(dict(given))


@frozen(kw_only=True)
class PlanIgnore:
    """Rules that do not count for some plans."""

    #: The plans, by their ids or the paths of their files: `zvp-5999-*`, `archive/*`. A `*` stands for anything, a `?` for
    #: one character.
    pattern: str
    rules: tuple[str, ...]
    #: The folder from which paths are told; None for the working folder.
    folder: Path | None = None

    def concerns(self, plan: PlanId, path: str | None) -> bool:
        """Whether a plan is one of those, by its id or the path of its file."""
        return fnmatchcase(plan, self.pattern) or (path is not None and fnmatchcase(self._relative(path), self.pattern))

    def _relative(self, path: str) -> str:
        try:
            told = os.path.relpath(os.path.realpath(path), os.path.realpath(self.folder or "."))
        except ValueError:  # on another drive
            told = path
        return told.replace(os.sep, "/")


@frozen(kw_only=True)
class Selection:
    """Which rules count, and how much.

    Rules are named by their code (`ZVP303`), the beginning of a code (`ZVP3`), an earlier code, or their name
    (`unanswered-item`), in upper or lower case.
    """

    #: Only these rules; empty for all that are on by default. One that is off by default has to be named in full.
    select: tuple[str, ...] = ()
    #: These rules besides.
    extend: tuple[str, ...] = ()
    #: Not these rules, even where `select` names them.
    ignore: tuple[str, ...] = ()
    #: What severity a rule's findings have, whatever the rule itself says.
    severities: Mapping[str, Severity] = attrs.field(factory=dict, hash=False, converter=_unchanging)
    #: Rules that do not count for some plans.
    plan_ignores: tuple[PlanIgnore, ...] = ()
    #: What decides about the rules of which this selection says nothing: the configuration below the command line.
    beneath: Self | None = None

    def over(self, beneath: Self) -> Self:
        """This selection, with another that decides where this one says nothing."""
        return attrs.evolve(self, beneath=beneath if self.beneath is None else self.beneath.over(beneath))

    def takes(self, rule: Rule) -> bool:
        """Whether the rule counts."""
        if any(names(selector, rule) for selector in self.ignore):
            return False
        wanted = (*self.select, *self.extend)
        named = names if rule.is_on_by_default else names_in_full
        if any(named(selector, rule) for selector in wanted):
            return True
        if self.select:
            return False
        return rule.is_on_by_default if self.beneath is None else self.beneath.takes(rule)

    def takes_for(self, rule: Rule, plan: PlanId, path: str | None) -> bool:
        """Whether a rule that counts does so for a plan too, whose file is at *path*."""
        return not any(
            any(names(selector, rule) for selector in each.rules) and each.concerns(plan, path)
            for each in self.every_plan_ignore
        )

    @property
    def looks_at_plans(self) -> bool:
        """Whether some rules do not count for some plans."""
        return any(True for _ in self.every_plan_ignore)

    @property
    def every_plan_ignore(self) -> Iterator[PlanIgnore]:
        """Its own rules that do not count for some plans, and those beneath."""
        yield from self.plan_ignores
        if self.beneath is not None:
            yield from self.beneath.every_plan_ignore

    @property
    def selectors(self) -> Iterator[str]:
        """Everything by which it names rules."""
        yield from (*self.select, *self.extend, *self.ignore, *self.severities)
        for each in self.plan_ignores:
            yield from each.rules
        if self.beneath is not None:
            yield from self.beneath.selectors

    def among(self, rules: Iterable[Rule]) -> tuple[Rule, ...]:
        """The rules that count.

        Raises:
            ValueError: if the selection names something that none of *rules* has; the message names the nearest.
        """
        known = tuple(rules)
        for selector in self.selectors:
            if not any(names(selector, rule) for rule in known):
                raise ValueError(_unknown(selector, known))
        return tuple(rule for rule in known if self.takes(rule))

    def severity_of(self, rule: Rule) -> Severity | None:
        """The severity that the rule's findings are to have; None if the rule decides. A longer name wins over a shorter."""
        naming = (selector for selector in self.severities if names(selector, rule))
        longest = max(naming, key=len, default=None)
        if longest is not None:
            return self.severities[longest]
        return None if self.beneath is None else self.beneath.severity_of(rule)


def _unknown(selector: str, rules: tuple[Rule, ...]) -> Phrase:
    near = nearest_name(selector, rules)
    if near:
        return Phrase("no rule has the code or name {selector}; did you mean {near}?", selector=repr(selector), near=near)
    return Phrase("no rule has the code or name {selector}", selector=repr(selector))


#: All rules that are on by default, as they are.
EVERYTHING: Final = Selection()
