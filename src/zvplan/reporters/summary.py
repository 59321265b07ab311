"""How far a zonal plan takes up the plans above it, in sentences."""

from collections.abc import Iterator, Mapping
from typing import Final

from zvplan.checking import Report
from zvplan.coverage import ANSWERING_PARTS, Coverage, CoverageLevel
from zvplan.finding import shown
from zvplan.model import Language, Plan, PlanId, Ref

_LEVELS: Final = {
    CoverageLevel.PRIORITY: "{} as priority",
    CoverageLevel.ATTENTION: "{} as point of attention",
    CoverageLevel.REGULAR: "{} in regular work",
}


def summary(report: Report, plan: Plan, language: Language) -> Iterator[str]:
    """One sentence for each higher plan that the zonal plan has to answer or does, the highest first."""
    coverage = report.coverage.where(plan=plan.id)
    is_whole = plan.is_complete(*ANSWERING_PARTS)
    for higher_plan in coverage.higher_plans:
        part = coverage.where(higher_plan=higher_plan)
        title = report.graph.title_of(Ref(higher_plan))
        name = higher_plan if title is None else shown(title, titles=language)
        yield _sentence(part, name, is_whole=is_whole)


def figures(report: Report, plan: Plan) -> Iterator[str]:
    """The same in one sentence: how many items of which higher plan are answered."""
    coverage = report.coverage.where(plan=plan.id)
    shares = (_figure(coverage.where(higher_plan=each), each) for each in coverage.higher_plans)
    line = ", ".join(shares)
    if line:
        yield f"Answers {line}." if plan.is_complete(*ANSWERING_PARTS) else f"The published part answers {line}."


def _figure(part: Coverage, higher_plan: PlanId) -> str:
    return f"{_answered(part.counts())} of {len(part.entries)} items of {higher_plan}"


def _sentence(part: Coverage, name: str, *, is_whole: bool) -> str:
    counts = part.counts()
    subject = "Answers" if is_whole else "The published part answers"
    answered = f'{subject} {_answered(counts)} of {len(part.entries)} items of "{name}"'
    ways = ", ".join(way.format(counts[level]) for level, way in _LEVELS.items() if counts[level])
    rest = "; ".join(_rest(part, is_whole=is_whole))
    return f"{answered}{': ' if ways else ''}{ways}{'; ' if rest else ''}{rest}."


def _rest(part: Coverage, *, is_whole: bool) -> Iterator[str]:
    left_out = [entry for entry in part.entries if not entry.level.is_answered and entry.omission is not None]
    explained = sum(entry.level.is_accounted_for for entry in left_out)
    silent = len(part.entries) - _answered(part.counts()) - len(left_out)
    if explained:
        yield f"{explained} left out with a reason"
    if len(left_out) > explained:
        yield f"{len(left_out) - explained} left out, no reason given"
    if silent:
        yield f"{silent} {'unanswered' if is_whole else 'not in the published part'}"


def _answered(counts: Mapping[CoverageLevel, int]) -> int:
    return sum(number for level, number in counts.items() if level.is_answered)
