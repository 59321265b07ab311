"""Which rules count."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Final

import attrs
from attrs import frozen

from zvplan.finding import Rule, Severity


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
    severities: Mapping[str, Severity] = attrs.field(factory=dict, hash=False)

    def takes(self, rule: Rule) -> bool:
        """Whether the rule counts."""
        return self._is_wanted(rule) and not any(_names(selector, rule) for selector in self.ignore)

    def _is_wanted(self, rule: Rule) -> bool:
        wanted = (*self.select, *self.extend)
        if not rule.is_on_by_default:
            return any(_names_in_full(selector, rule) for selector in wanted)
        return not self.select or any(_names(selector, rule) for selector in wanted)

    def among(self, rules: Iterable[Rule]) -> tuple[Rule, ...]:
        """The rules that count.

        Raises:
            ValueError: if the selection names something that none of *rules* has; the message names the nearest.
        """
        known = tuple(rules)
        for selector in (*self.select, *self.extend, *self.ignore, *self.severities):
            if not any(_names(selector, rule) for rule in known):
                raise ValueError(_unknown(selector, known))
        return tuple(rule for rule in known if self.takes(rule))

    def severity_of(self, rule: Rule) -> Severity | None:
        """The severity that the rule's findings are to have; None if the rule decides. A longer name wins over a shorter."""
        naming = (selector for selector in self.severities if _names(selector, rule))
        longest = max(naming, key=len, default=None)
        return None if longest is None else self.severities[longest]


def _names(selector: str, rule: Rule) -> bool:
    wanted = selector.casefold()
    codes = (rule.code, *rule.aliases)
    return wanted == rule.name.casefold() or any(code.casefold().startswith(wanted) for code in codes if wanted)


def _names_in_full(selector: str, rule: Rule) -> bool:
    return selector.casefold() in {name.casefold() for name in (rule.code, rule.name, *rule.aliases)}


def _unknown(selector: str, rules: tuple[Rule, ...]) -> str:
    names = [name for rule in rules for name in (rule.code, rule.name, *rule.aliases)]
    near = get_close_matches(selector, names, n=1) or get_close_matches(selector.upper(), names, n=1)
    hint = f"; did you mean {near[0]}?" if near else ""
    return f"no rule has the code or name {selector!r}{hint}"


#: All rules that are on by default, as they are.
EVERYTHING: Final = Selection()
