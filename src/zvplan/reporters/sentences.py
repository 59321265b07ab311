"""Findings told in sentences, several alike in one."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import Final, TypeVar

from attrs import frozen

from zvplan.finding import Argument, Finding, Rule, Severity, fill, placeholders, shown, titles_in
from zvplan.finding import told as sentence_about
from zvplan.model import Language, LocalizedString, PlanId
from zvplan.translation import Speech

#: Of so many plans the same note is told once instead of with each.
_MANY_PLANS: Final = 4

_Key = TypeVar("_Key", bound=Hashable)


@frozen(kw_only=True)
class Sentence:
    """One sentence and the findings that it tells, all of one rule and severity."""

    text: str
    findings: tuple[Finding, ...]
    #: The language of the sentence.
    language: Language = Language.EN
    #: The language of titles; None for that of the sentence, Dutch in English ones.
    titles: Language | None = None

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
        """What to do about it, and before that what may be meant, if anything."""
        proposed = tuple(each.proposed for each in self.findings if each.proposed is not None)
        return " ".join(filter(None, (sentence_about(proposed, self.language, self.titles), self.advice)))

    @property
    def advice(self) -> str:
        """What to do about it, in the words that all findings of this wording share."""
        return self.findings[0].advice(self.language)


@frozen
class Wordings:
    """How findings are put into words: the language of sentences, and that of the titles in them."""

    language: Language = Language.EN
    #: None for that of the sentences, Dutch in English ones.
    titles: Language | None = None

    @property
    def titles_language(self) -> Language:
        """The language in which titles are wanted."""
        return self.titles or titles_in(self.language)

    def message(self, finding: Finding) -> str:
        """One finding."""
        return finding.message(self.language, titles=self.titles)

    def hint(self, finding: Finding) -> str:
        """What to do about one finding, and before that what may be meant, if anything."""
        return finding.hint(self.language, titles=self.titles)

    def filled(self, template: str, arguments: Mapping[str, Argument]) -> str:
        """A sentence of a rule."""
        return fill(template, arguments, self.language, self.titles)

    def shown(self, value: Argument) -> str:
        """An argument as it stands in a sentence."""
        return shown(value, self.language, self.titles)

    def listed(self, value: Argument) -> str:
        """An argument as it stands in a list: titles in quotes."""
        text = self.shown(value)
        return Speech(self.language).quoted(text) if isinstance(value, LocalizedString) else text


def told(findings: Iterable[Finding], wordings: Wordings, *, most: int) -> tuple[Sentence, ...]:
    """The findings about one plan in sentences, the worst first.

    Those that differ in one thing only are told together, with a list of that thing, of which at most so many are named.
    """
    groups = _grouped(findings, lambda finding: _alike(finding, wordings))
    sentences = (_told_together(group, wordings, most) for group in groups.values())
    return tuple(sorted(sentences, key=lambda sentence: (-sentence.severity, sentence.rule.code)))


def told_across(findings: Iterable[Finding], wordings: Wordings, *, worst: Severity) -> tuple[Sentence, ...]:
    """What is the same for many plans, up to a severity, in sentences that count the plans."""
    alike = (finding for finding in findings if finding.severity <= worst and finding.wording.across)
    groups = _grouped(alike, lambda finding: (_manner(finding), _common(finding, finding.wording.across, wordings)))
    return tuple(
        Sentence(
            text=wordings.filled(group[0].wording.across, {**group[0].arguments, "plans": number}),
            findings=tuple(group),
            language=wordings.language,
            titles=wordings.titles,
        )
        for group in groups.values()
        if (number := len(plans_of(group))) >= _MANY_PLANS
    )


def plans_of(findings: Iterable[Finding]) -> frozenset[PlanId]:
    """The plans that findings are about."""
    return frozenset(finding.subject.plan for finding in findings)


def _told_together(group: list[Finding], wordings: Wordings, most: int) -> Sentence:
    first = group[0]
    if len(group) == 1:
        return Sentence(text=wordings.message(first), findings=(first,), language=wordings.language, titles=wordings.titles)
    numbers = Counter(wordings.listed(finding.arguments[first.wording.listed]) for finding in group)
    # Items of two plans may have one title; the sentence says how many there are, and so has to show all.
    names = tuple(name if number == 1 else f"{name} ({number}x)" for name, number in numbers.items())
    speech = Speech(wordings.language)
    few = speech.first_few(names, most, separator=speech.say("; "))
    text = wordings.filled(first.wording.several, {**first.arguments, "count": len(group), "list": few})
    return Sentence(text=text, findings=tuple(group), language=wordings.language, titles=wordings.titles)


def _alike(finding: Finding, wordings: Wordings) -> tuple[Hashable, ...]:
    """What findings that one sentence tells have in common."""
    several = finding.wording.several
    if not several:
        return (finding.code, finding.observation.fact, finding.repetition)
    return (_manner(finding), _common(finding, several, wordings))


def _manner(finding: Finding) -> tuple[Hashable, ...]:
    return (finding.code, finding.observation.variant, finding.severity)


def _common(finding: Finding, template: str, wordings: Wordings) -> tuple[Hashable, ...]:
    """What a sentence about several findings says of all of them."""
    names = sorted(placeholders(template) & finding.arguments.keys())
    return tuple(wordings.shown(finding.arguments[name]) for name in names)


def _grouped(findings: Iterable[Finding], key: Callable[[Finding], _Key]) -> Mapping[_Key, list[Finding]]:
    groups: dict[_Key, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(key(finding), []).append(finding)
    return groups
