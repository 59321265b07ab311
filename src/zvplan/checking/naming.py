"""How users name rules."""

from collections.abc import Iterable
from difflib import get_close_matches

from zvplan.finding import Rule


def names_of(rule: Rule) -> tuple[str, ...]:
    """Everything that names exactly this rule: its code, its name and its earlier codes."""
    return (rule.code, rule.name, *rule.aliases)


def names(selector: str, rule: Rule) -> bool:
    """Whether a code, the beginning of a code, or a name means this rule among others."""
    wanted = selector.casefold()
    codes = (rule.code, *rule.aliases)
    return wanted == rule.name.casefold() or any(code.casefold().startswith(wanted) for code in codes if wanted)


def names_in_full(name: str, rule: Rule) -> bool:
    """Whether a code or name means exactly this rule."""
    return name.casefold() in {each.casefold() for each in names_of(rule)}


def rule_named(name: str, rules: Iterable[Rule]) -> Rule | None:
    """The rule that has exactly this code or name; None if there is none."""
    return next((rule for rule in rules if names_in_full(name, rule)), None)


def nearest_name(name: str, rules: Iterable[Rule]) -> str | None:
    """The code or name that looks most like a mistyped one; None if none is close."""
    known = [each for rule in rules for each in names_of(rule)]
    near = get_close_matches(name[:60], known, n=1) or get_close_matches(name[:60].upper(), known, n=1)
    return near[0] if near else None
