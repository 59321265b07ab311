"""Findings told in sentences, several alike in one."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import Final, TypeVar

from attrs import frozen

from zvplan.finding import Argument, Finding, Rule, Severity, fill, placeholders, shown
from zvplan.model import Language, LocalizedString, PlanId

#: Of so many plans the same note is told once instead of with each.
_MANY_PLANS: Final = 4

_Key = TypeVar("_Key", bound=Hashable)


@frozen(kw_only=True)
class Sentence:
    """One sentence and the findings that it tells, all of one rule and severity."""

    text: str
    findings: tuple[Finding, ...]

    @property
    def severity(self) -> Severity:
        """How bad it is."""
        return self.findings[0].severity

    @property
    def rule(self) -> Rule:
        """The rule that found it."""
        return self.findings[0].rule

    @property
    def hint(self) -> str:
        """What to do about it."""
        return self.findings[0].hint()


def told(findings: Iterable[Finding], language: Language, *, most: int) -> tuple[Sentence, ...]:
    """The findings about one plan in sentences, the worst first.

    Those that differ in one thing only are told together, with a list of that thing, of which at most so many are named.
    """
    groups = _grouped(findings, lambda finding: _alike(finding, language))
    sentences = (_told_together(group, language, most) for group in groups.values())
    return tuple(sorted(sentences, key=lambda sentence: (-sentence.severity, sentence.rule.code)))


def told_across(findings: Iterable[Finding], language: Language, *, worst: Severity) -> tuple[Sentence, ...]:
    """What is the same for many plans, up to a severity, in sentences that count the plans."""
    alike = (finding for finding in findings if finding.severity <= worst and finding.wording.across)
    groups = _grouped(alike, lambda finding: (_manner(finding), _common(finding, finding.wording.across, language)))
    return tuple(
        Sentence(
            text=fill(group[0].wording.across, {**group[0].arguments, "plans": number}, titles=language),
            findings=tuple(group),
        )
        for group in groups.values()
        if (number := len(plans_of(group))) >= _MANY_PLANS
    )


def plans_of(findings: Iterable[Finding]) -> frozenset[PlanId]:
    """The plans that findings are about."""
    return frozenset(finding.subject.plan for finding in findings)


def _told_together(group: list[Finding], language: Language, most: int) -> Sentence:
    first = group[0]
    if len(group) == 1:
        return Sentence(text=first.message(titles=language), findings=(first,))
    names = [_name(finding.arguments[first.wording.listed], language) for finding in group]
    arguments = {**first.arguments, "count": len(group), "list": first_few(names, most, separator="; ")}
    return Sentence(text=fill(first.wording.several, arguments, titles=language), findings=tuple(group))


def first_few(names: Iterable[str], most: int, *, separator: str = ", ") -> str:
    """So many of the names and how many more there are; each name once."""
    distinct = list(dict.fromkeys(names))
    more = len(distinct) - most
    return separator.join(distinct[:most]) + (f" and {more} more" if more > 0 else "")


def _name(value: Argument, language: Language) -> str:
    return f'"{shown(value, titles=language)}"' if isinstance(value, LocalizedString) else shown(value, language)


def _alike(finding: Finding, language: Language) -> tuple[Hashable, ...]:
    """What findings that one sentence tells have in common."""
    several = finding.wording.several
    if not several:
        return (finding.code, finding.observation.fact, finding.repetition)
    return (_manner(finding), _common(finding, several, language))


def _manner(finding: Finding) -> tuple[Hashable, ...]:
    return (finding.code, finding.observation.variant, finding.severity)


def _common(finding: Finding, template: str, language: Language) -> tuple[Hashable, ...]:
    """What a sentence about several findings says of all of them."""
    names = sorted(placeholders(template) & finding.arguments.keys())
    return tuple(shown(finding.arguments[name], titles=language) for name in names)


def _grouped(findings: Iterable[Finding], key: Callable[[Finding], _Key]) -> Mapping[_Key, list[Finding]]:
    groups: dict[_Key, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(key(finding), []).append(finding)
    return groups
