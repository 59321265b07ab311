"""A report as text for policy officers: by plan, the worst first, in sentences that say what to do."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import frozen

from zvplan.checking import Report, WaivedFinding
from zvplan.errors import Problem
from zvplan.finding import Finding, Severity
from zvplan.model import Language, Plan, PlanId, PlanKind
from zvplan.reporters.accepted import accepted
from zvplan.reporters.closing import closing
from zvplan.reporters.layout import Layout
from zvplan.reporters.overview import overview
from zvplan.reporters.places import places
from zvplan.reporters.sentences import Sentence, Wordings, plans_of, told, told_across
from zvplan.reporters.summary import figures, summary
from zvplan.reporters.titles import wordings_for
from zvplan.translation import Speech, said

#: Above so many plans the report is kept short.
_FEW_PLANS: Final = 10
#: Above so many, as for a region or the country, each plan has a line in a table, and only its errors are told.
_MANY_PLANS: Final = 50


@frozen(kw_only=True)
class _Detail:
    """How much is told of each plan."""

    #: At most so many sentences.
    sentences: int
    #: How many things a sentence lists.
    names: int
    #: How many places a sentence points at.
    places: int
    #: Whether every sentence says what to do and every higher plan has a sentence; else that is told at the end, or in short.
    is_full: bool
    #: The least severity that is told.
    least: Severity = Severity.NOTE
    #: Whether a table of all plans stands before the sentences.
    has_table: bool = False


_FULL: Final = _Detail(sentences=sys.maxsize, names=sys.maxsize, places=6, is_full=True)
_SHORT: Final = _Detail(sentences=5, names=3, places=1, is_full=False)
_TERSE: Final = _Detail(sentences=3, names=3, places=1, is_full=False, least=Severity.ERROR, has_table=True)


@frozen(eq=False)
class _PlanPart:
    """What is told of one plan."""

    plan: Plan
    wordings: Wordings
    sentences: tuple[Sentence, ...]
    waived: tuple[WaivedFinding, ...]

    @property
    def worst(self) -> int:
        return max((sentence.severity for sentence in self.sentences), default=0)


def render(
    report: Report,
    *,
    width: int = 80,
    language: Language = Language.EN,
    styled: bool = False,
    verbose: bool = False,
    fail_on: Severity | None = Severity.ERROR,
) -> str:
    """The report as text.

    Args:
        report: what to tell.
        width: how many columns a line may have; only paths and ids that are longer than that go beyond it.
        language: the language of the sentences, and of titles where they have it; beside English sentences titles are in the
            first language of each plan.
        styled: whether to use bold and colours, as ANSI escape sequences.
        verbose: whether to tell everything about every plan, however many plans there are.
        fail_on: the least severity that makes the check fail; None if none does. Where the plans conform and the check
            fails, the last line says why.

    Returns:
        Lines that end with a line feed.
    """
    detail = _FULL if verbose else _detail_for(len(report.plans))
    # Of many plans, even errors that most of them share are told once; of few, each plan is told its own.
    worst = Severity.NOTE if detail.is_full else Severity.ERROR
    shared = () if verbose else told_across(report.findings, Wordings(language), worst=worst)
    apart = frozenset(id(finding) for sentence in shared for finding in sentence.findings)
    parts = list(_parts(report, apart, language, detail))
    teller = _Teller(report, Layout(width, styled), Speech(language), detail)
    lines = [
        *(overview(report, teller.layout, teller.speech) if detail.has_table else ()),
        *(line for part in _worst_first(parts, detail) for line in teller.about_plan(part)),
        *teller.about_all(shared),
        *(() if detail.is_full else teller.what_to_do(parts)),
        *closing(report, teller.layout, teller.speech, fail_on),
    ]
    return "\n".join((*lines, ""))


def render_problems(
    problems: Iterable[Problem], *, width: int = 80, language: Language = Language.EN, styled: bool = False
) -> str:
    """What is wrong with files that can't be used, as text; arguments as for `render`."""
    layout, speech = Layout(width, styled), Speech(language)
    found = sorted(problems)
    entries = (
        layout.entry(
            Severity.ERROR,
            _sentence(said(each.message, language)),
            _sentence(said(each.hint, language)),
            f"{each.place}  {each.code}",
            speech,
        )
        for each in found
    )
    lines = [line for entry in entries for line in (*entry, "")]
    files = len({problem.location.path for problem in found})
    last = speech.say(
        "{problems} in {files}: the plans could not be checked.",
        problems=speech.say_number("{count} problem", "{count} problems", len(found)),
        files=speech.say_number("{count} file", "{count} files", files),
    )
    return "\n".join((*lines, *layout.heading(last), ""))


def _detail_for(plans: int) -> _Detail:
    if plans <= _FEW_PLANS:
        return _FULL
    return _SHORT if plans <= _MANY_PLANS else _TERSE


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}{'' if words.endswith((*'.?!',)) or not words else '.'}"


def _parts(report: Report, apart: frozenset[int], language: Language, detail: _Detail) -> Iterator[_PlanPart]:
    """What is told of each plan, without the findings *apart*."""
    waived: dict[PlanId, list[WaivedFinding]] = {}
    for each in report.waived:
        waived.setdefault(each.finding.subject.plan, []).append(each)
    for plan, findings in report.by_plan().items():
        wordings = wordings_for(report, plan, language)
        sentences = told((each for each in findings if id(each) not in apart), wordings, most=detail.names)
        yield _PlanPart(report.plans[plan], wordings, sentences, tuple(waived.get(plan, ())))


def _worst_first(parts: Iterable[_PlanPart], detail: _Detail) -> list[_PlanPart]:
    """The plans that something is told of: those with findings, and where there is room other zonal plans."""
    chosen = (
        part
        for part in parts
        if part.worst >= detail.least or part.waived or (detail.is_full and part.plan.kind is PlanKind.ZONAL)
    )
    return sorted(chosen, key=lambda part: -part.worst)


@frozen(eq=False)
class _Teller:
    report: Report
    layout: Layout
    speech: Speech
    detail: _Detail

    def about_plan(self, part: _PlanPart) -> Iterator[str]:
        plan, detail, layout, titles = part.plan, self.detail, self.layout, part.wordings.titles_language
        yield from layout.heading(f"{' '.join(plan.title.best(titles)[1].split())} ({plan.id})")
        location = self.report.plans.locator.locate(plan.id)
        if location is not None:
            yield location.path
        in_full = summary(self.report, plan, self.speech, titles)
        for sentence in in_full if detail.is_full else figures(self.report, plan, self.speech):
            yield from layout.paragraph(sentence, "  ")
        if not part.sentences:
            yield from layout.paragraph(self.speech.say("Nothing to report."), "  ")
        yield ""
        yield from self._sentences(tuple(each for each in part.sentences if each.severity >= detail.least))
        if part.waived:
            yield from accepted(part.waived, part.wordings, layout)
            yield ""

    def _sentences(self, sentences: tuple[Sentence, ...]) -> Iterator[str]:
        detail, speech = self.detail, self.speech
        for sentence in sentences[: detail.sentences]:
            hint = sentence.hint if detail.is_full else ""
            yield from self.layout.entry(sentence.severity, sentence.text, hint, places(sentence, detail.places), speech)
            if detail.is_full:
                yield ""
        rest = Counter(sentence.rule.code for sentence in sentences[detail.sentences :])
        if rest:
            codes = ", ".join(sorted(rest))
            more = speech.say_number(
                "And {count} more sentence of {codes}.", "And {count} more sentences of {codes}.", rest.total(), codes=codes
            )
            yield from self.layout.paragraph(more, "  ")
        if not detail.is_full:
            yield ""

    def about_all(self, shared: tuple[Sentence, ...]) -> Iterator[str]:
        for sentence in shared:
            code = f"{sentence.rule.code} {sentence.rule.name}"
            yield from self.layout.entry(sentence.severity, sentence.text, sentence.hint, code, self.speech)
            yield ""

    def what_to_do(self, parts: Iterable[_PlanPart]) -> Iterator[str]:
        """Each hint once, with how often and in how many plans it helps."""
        by_hint: dict[tuple[str, str, str], list[Finding]] = {}
        for sentence in (sentence for part in parts for sentence in part.sentences):
            by_hint.setdefault((sentence.rule.code, sentence.rule.name, sentence.advice), []).extend(sentence.findings)
        if by_hint:
            yield from self.layout.heading(self.speech.say("What to do"))
            for (code, name, hint), findings in sorted(by_hint.items(), key=lambda pair: pair[0]):
                often = self.speech.say_number(
                    "{code} {name}: {findings} in {count} plan. {hint}",
                    "{code} {name}: {findings} in {count} plans. {hint}",
                    len(plans_of(findings)),
                    code=code,
                    name=name,
                    findings=len(findings),
                    hint=hint,
                )
                yield from self.layout.paragraph(often, "  ")
            yield ""
