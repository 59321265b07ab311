"""A report as text for policy officers: by plan, the worst first, in sentences that say what to do."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import frozen

from zvplan.checking import Report
from zvplan.errors import Problem
from zvplan.finding import Severity
from zvplan.model import Language, Plan, PlanKind
from zvplan.reporters.layout import Layout, counted
from zvplan.reporters.places import places
from zvplan.reporters.sentences import Sentence, plans_of, told, told_across
from zvplan.reporters.summary import figures, summary

#: Above so many plans the report is kept short: fewer sentences for each, and what to do only once at the end.
_FEW_PLANS: Final = 10
#: How many sentences each of many plans gets.
_SENTENCES_EACH: Final = 5


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
    is_short = len(report.plans) > _FEW_PLANS and not verbose
    shared = () if verbose else told_across(report.findings, language or Language.NL)
    apart = frozenset(id(finding) for sentence in shared for finding in sentence.findings)
    parts = [_Part.of(report, plan, apart, language) for plan in report.plans.plans]
    lines = [
        *(line for part in _worst_first(parts, is_short=is_short) for line in _plan(part, layout, is_short=is_short)),
        *_shared(shared, layout),
        *(_what_to_do(parts, layout) if is_short else ()),
        *_closing(report, layout),
    ]
    return "\n".join((*lines, ""))


def render_problems(problems: Iterable[Problem], *, width: int = 80, styled: bool = False) -> str:
    """What is wrong with files that can't be used, as text; arguments as for `render`."""
    layout = Layout(width, styled)
    found = sorted(problems)
    entries = (
        layout.entry(Severity.ERROR, _sentence(problem.message), problem.hint and _sentence(problem.hint), _where(problem))
        for problem in found
    )
    lines = [line for entry in entries for line in (*entry, "")]
    files = len({problem.location.path for problem in found})
    closing = f"{counted(len(found), 'problem')} in {counted(files, 'file')}: the plans could not be checked."
    return "\n".join((*lines, *layout.heading(closing), ""))


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."


def _where(problem: Problem) -> str:
    return f"{problem.location}  {problem.code}"


@frozen(eq=False)
class _Part:
    """What the report tells of one plan."""

    report: Report
    plan: Plan
    language: Language
    sentences: tuple[Sentence, ...]

    @classmethod
    def of(cls, report: Report, plan: Plan, apart: frozenset[int], language: Language | None) -> "_Part":
        own = plan.languages[0] if plan.languages else plan.title.best()[0]
        findings = (finding for finding in report.by_plan()[plan.id] if id(finding) not in apart)
        return cls(report, plan, language or own, told(findings, language or own))

    @property
    def worst(self) -> int:
        return max((sentence.severity for sentence in self.sentences), default=0)


def _worst_first(parts: Iterable[_Part], *, is_short: bool) -> list[_Part]:
    told_of = (part for part in parts if part.sentences or (part.plan.kind is PlanKind.ZONAL and not is_short))
    return sorted(told_of, key=lambda part: -part.worst)


def _plan(part: _Part, layout: Layout, *, is_short: bool) -> Iterator[str]:
    plan, language = part.plan, part.language
    yield from layout.heading(f"{' '.join(plan.title.best(language)[1].split())} ({plan.id})")
    location = part.report.plans.locator.locate(plan.id)
    if location is not None:
        yield location.path
    for about in (figures(part.report, plan),) if is_short else summary(part.report, plan, language):
        yield from layout.paragraph(about, "  ")
    if not part.sentences:
        yield "  Nothing to report."
    yield ""
    shown = part.sentences[:_SENTENCES_EACH] if is_short else part.sentences
    for sentence in shown:
        yield from layout.entry(sentence.severity, sentence.text, "" if is_short else sentence.hint, places(sentence))
        yield ""
    rest = Counter(sentence.rule.code for sentence in part.sentences[len(shown) :])
    if rest:
        codes = ", ".join(sorted(rest))
        yield from layout.paragraph(f"and {counted(rest.total(), 'more sentence')} of {codes}", "  ")
        yield ""


def _shared(sentences: tuple[Sentence, ...], layout: Layout) -> Iterator[str]:
    for sentence in sentences:
        code = f"{sentence.rule.code} {sentence.rule.name}"
        yield from layout.entry(sentence.severity, sentence.text, sentence.hint, code)
        yield ""


def _what_to_do(parts: Iterable[_Part], layout: Layout) -> Iterator[str]:
    sentences = [sentence for part in parts for sentence in part.sentences]
    hints = {(sentence.rule.code, sentence.hint): sentence for sentence in sentences}
    if not hints:
        return
    yield from layout.heading("What to do")
    for (code, hint), sentence in sorted(hints.items(), key=lambda pair: pair[0]):
        alike = [each for each in sentences if each.rule.code == code and each.hint == hint]
        plans = plans_of(finding for each in alike for finding in each.findings)
        number = sum(len(each.findings) for each in alike)
        yield from layout.paragraph(f"{code} {sentence.rule.name}: {number} in {counted(len(plans), 'plan')}. {hint}", "  ")
    yield ""


def _closing(report: Report, layout: Layout) -> Iterator[str]:
    number, zonal = len(report.plans), len(report.plans.of_kind(PlanKind.ZONAL))
    counts = ", ".join(counted(each, severity.label) for severity, each in report.counts.items())
    if number == 1:
        verdict = "The plan conforms." if report.conforms else "The plan does not conform."
    else:
        verdict = "The plans conform." if report.conforms else "Not all plans conform."
    yield from layout.heading(f"{counted(number, 'plan')}, {zonal} of them zonal: {counts}. {verdict}")
