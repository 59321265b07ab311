"""A report as text for policy officers: by plan, the worst first, in sentences that say what to do."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import frozen

from zvplan.checking import Report
from zvplan.errors import Problem
from zvplan.finding import Finding, Severity
from zvplan.model import Language, Plan, PlanKind
from zvplan.reporters.layout import Layout, counted
from zvplan.reporters.places import places
from zvplan.reporters.sentences import Sentence, plans_of, told, told_across
from zvplan.reporters.summary import figures, summary

#: Above so many plans the report is kept short.
_FEW_PLANS: Final = 10
#: Above so many, as for a region or the country, only the worst sentence of each plan is told.
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


_FULL: Final = _Detail(sentences=sys.maxsize, names=sys.maxsize, places=6, is_full=True)
_SHORT: Final = _Detail(sentences=5, names=3, places=1, is_full=False)
_TERSE: Final = _Detail(sentences=1, names=3, places=1, is_full=False)


@frozen(eq=False)
class _PlanPart:
    """What is told of one plan."""

    plan: Plan
    language: Language
    sentences: tuple[Sentence, ...]

    @property
    def worst(self) -> int:
        return max((sentence.severity for sentence in self.sentences), default=0)


def render(
    report: Report, *, width: int = 80, language: Language | None = None, styled: bool = False, verbose: bool = False
) -> str:
    """The report as text.

    Args:
        report: what to tell.
        width: how many columns a line may have; only paths and ids that are longer than that go beyond it.
        language: the language of titles, where they have it; None for the first language of each plan.
        styled: whether to use bold and colours, as ANSI escape sequences.
        verbose: whether to tell everything about every plan, however many plans there are.

    Returns:
        Lines that end with a line feed.
    """
    layout = Layout(width, styled)
    detail = _FULL if verbose else _detail_for(len(report.plans))
    # Of many plans, even errors that most of them share are told once; of few, each plan is told its own.
    worst = Severity.NOTE if detail.is_full else Severity.ERROR
    shared = () if verbose else told_across(report.findings, language or Language.NL, worst=worst)
    apart = frozenset(id(finding) for sentence in shared for finding in sentence.findings)
    parts = [
        _part(plan, (each for each in findings if id(each) not in apart), language, detail)
        for plan, findings in zip(report.plans.plans, report.by_plan().values(), strict=True)
    ]
    lines = [
        *(line for part in _worst_first(parts, detail) for line in _about_plan(report, part, layout, detail)),
        *_about_all(shared, layout),
        *(() if detail.is_full else _what_to_do(parts, layout)),
        *_closing(report, layout),
    ]
    return "\n".join((*lines, ""))


def _detail_for(plans: int) -> _Detail:
    if plans <= _FEW_PLANS:
        return _FULL
    return _SHORT if plans <= _MANY_PLANS else _TERSE


def render_problems(problems: Iterable[Problem], *, width: int = 80, styled: bool = False) -> str:
    """What is wrong with files that can't be used, as text; arguments as for `render`."""
    layout = Layout(width, styled)
    found = sorted(problems)
    entries = (
        layout.entry(Severity.ERROR, _sentence(each.message), _sentence(each.hint), f"{each.location}  {each.code}")
        for each in found
    )
    lines = [line for entry in entries for line in (*entry, "")]
    files = len({problem.location.path for problem in found})
    closing = f"{counted(len(found), 'problem')} in {counted(files, 'file')}: the plans could not be checked."
    return "\n".join((*lines, *layout.heading(closing), ""))


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}{'' if words.endswith((*'.?!',)) or not words else '.'}"


def _part(plan: Plan, findings: Iterable[Finding], language: Language | None, detail: _Detail) -> _PlanPart:
    used = language or (plan.languages[0] if plan.languages else plan.title.best()[0])
    return _PlanPart(plan, used, told(findings, used, most=detail.names))


def _worst_first(parts: Iterable[_PlanPart], detail: _Detail) -> list[_PlanPart]:
    """The plans that something is told of: those with findings, and where there is room the other zonal plans."""
    chosen = (part for part in parts if part.sentences or (detail.is_full and part.plan.kind is PlanKind.ZONAL))
    return sorted(chosen, key=lambda part: -part.worst)


def _about_plan(report: Report, part: _PlanPart, layout: Layout, detail: _Detail) -> Iterator[str]:
    plan = part.plan
    yield from layout.heading(f"{' '.join(plan.title.best(part.language)[1].split())} ({plan.id})")
    location = report.plans.locator.locate(plan.id)
    if location is not None:
        yield location.path
    for sentence in summary(report, plan, part.language) if detail.is_full else figures(report, plan):
        yield from layout.paragraph(sentence, "  ")
    if not part.sentences:
        yield "  Nothing to report."
    gap = ("",) if detail.is_full else ()
    yield ""
    for told_of in part.sentences[: detail.sentences]:
        hint = told_of.hint if detail.is_full else ""
        yield from layout.entry(told_of.severity, told_of.text, hint, places(told_of, detail.places))
        yield from gap
    rest = Counter(told_of.rule.code for told_of in part.sentences[detail.sentences :])
    if rest:
        yield from layout.paragraph(f"And {counted(rest.total(), 'more sentence')} of {', '.join(sorted(rest))}.", "  ")
    if not detail.is_full:
        yield ""


def _about_all(shared: tuple[Sentence, ...], layout: Layout) -> Iterator[str]:
    for sentence in shared:
        code = f"{sentence.rule.code} {sentence.rule.name}"
        yield from layout.entry(sentence.severity, sentence.text, sentence.hint, code)
        yield ""


def _what_to_do(parts: Iterable[_PlanPart], layout: Layout) -> Iterator[str]:
    """Each hint once, with how often and in how many plans it helps."""
    by_hint: dict[tuple[str, str, str], list[Finding]] = {}
    for sentence in (sentence for part in parts for sentence in part.sentences):
        by_hint.setdefault((sentence.rule.code, sentence.rule.name, sentence.hint), []).extend(sentence.findings)
    if by_hint:
        yield from layout.heading("What to do")
        for (code, name, hint), findings in sorted(by_hint.items(), key=lambda pair: pair[0]):
            often = f"{len(findings)} in {counted(len(plans_of(findings)), 'plan')}"
            yield from layout.paragraph(f"{code} {name}: {often}. {hint}", "  ")
        yield ""


def _closing(report: Report, layout: Layout) -> Iterator[str]:
    number, zonal = len(report.plans), len(report.plans.of_kind(PlanKind.ZONAL))
    counts = ", ".join(counted(each, severity.label) for severity, each in report.counts.items())
    if number == 0:
        yield "There are no plans to check."
        return
    if number == 1:
        verdict = "The plan conforms." if report.conforms else "The plan does not conform."
    else:
        verdict = "The plans conform." if report.conforms else "Not all plans conform."
    plans = counted(number, "zonal plan" if zonal == number else "plan")
    which = "" if zonal == number else f", {zonal or 'none'} of them zonal"
    yield from layout.heading(f"{plans}{which}: {counts}. {verdict}")
