"""How far a zonal plan takes up the plans above it, in sentences."""

from collections.abc import Iterator, Mapping

from zvplan.checking import Report
from zvplan.coverage import ANSWERING_PARTS, Coverage, CoverageLevel
from zvplan.finding import shown
from zvplan.model import Language, Plan, Ref
from zvplan.translation import Speech


def summary(report: Report, plan: Plan, speech: Speech, titles: Language | None = None) -> Iterator[str]:
    """One sentence for each higher plan that the zonal plan has to answer or does, the highest first.

    Args:
        report: what came of a check.
        plan: the zonal plan.
        speech: the language of the sentences.
        titles: the language of titles, where they have it; None for that of the sentences, Dutch in English ones.
    """
    coverage = report.coverage.where(plan=plan.id)
    is_whole = plan.is_complete(*ANSWERING_PARTS)
    for higher_plan in coverage.higher_plans:
        title = report.graph.title_of(Ref(higher_plan))
        name = higher_plan if title is None else shown(title, speech.language, titles)
        yield _sentence(coverage.where(higher_plan=higher_plan), name, speech, is_whole=is_whole)


def figures(report: Report, plan: Plan, speech: Speech) -> Iterator[str]:
    """The same in one sentence: how many items of which higher plan are answered."""
    coverage = report.coverage.where(plan=plan.id)
    parts = ((each, coverage.where(higher_plan=each)) for each in coverage.higher_plans)
    shares = ", ".join(_share(part, each, speech) for each, part in parts)
    if shares and plan.is_complete(*ANSWERING_PARTS):
        yield speech.say("Answers {shares}.", shares=shares)
    elif shares:
        yield speech.say("The published part answers {shares}.", shares=shares)


def answered(coverage: Coverage) -> int:
    """How many items something in the plan answers."""
    return sum(entry.level.is_answered for entry in coverage.entries)


def _share(part: Coverage, higher_plan: str, speech: Speech) -> str:
    return speech.say_number(
        "{answered} of {count} item of {plan}",
        "{answered} of {count} items of {plan}",
        len(part.entries),
        answered=answered(part),
        plan=higher_plan,
    )


def _sentence(part: Coverage, name: str, speech: Speech, *, is_whole: bool) -> str:
    answers = _answers(part, name, speech, is_whole=is_whole)
    ways = ", ".join(_ways(part.counts(), speech))
    rest = speech.say("; ").join(_rest(part, speech, is_whole=is_whole))
    if ways and rest:
        return speech.say("{answers}: {ways}; {rest}.", answers=answers, ways=ways, rest=rest)
    if ways:
        return speech.say("{answers}: {ways}.", answers=answers, ways=ways)
    return speech.say("{answers}; {rest}.", answers=answers, rest=rest)


def _answers(part: Coverage, name: str, speech: Speech, *, is_whole: bool) -> str:
    number = len(part.entries)
    if is_whole:
        return speech.say_number(
            'Answers {answered} of {count} item of "{plan}"',
            'Answers {answered} of {count} items of "{plan}"',
            number,
            answered=answered(part),
            plan=name,
        )
    return speech.say_number(
        'The published part answers {answered} of {count} item of "{plan}"',
        'The published part answers {answered} of {count} items of "{plan}"',
        number,
        answered=answered(part),
        plan=name,
    )


def _ways(counts: Mapping[CoverageLevel, int], speech: Speech) -> Iterator[str]:
    priorities, attention = counts[CoverageLevel.PRIORITY], counts[CoverageLevel.ATTENTION]
    if priorities:
        yield speech.say_number("{count} as priority", "{count} as priority", priorities)
    if attention:
        yield speech.say_number("{count} as point of attention", "{count} as point of attention", attention)
    if counts[CoverageLevel.REGULAR]:
        yield speech.say("{count} in regular work", count=counts[CoverageLevel.REGULAR])


def _rest(part: Coverage, speech: Speech, *, is_whole: bool) -> Iterator[str]:
    left_out = [entry for entry in part.entries if not entry.level.is_answered and entry.omission is not None]
    explained = sum(entry.level.is_accounted_for for entry in left_out)
    unexplained = len(left_out) - explained
    silent = len(part.entries) - answered(part) - len(left_out)
    if explained:
        yield speech.say_number("{count} left out with a reason", "{count} left out with a reason", explained)
    if unexplained:
        yield speech.say_number("{count} left out, no reason given", "{count} left out, no reason given", unexplained)
    if silent and is_whole:
        yield speech.say_number("{count} unanswered", "{count} unanswered", silent)
    elif silent:
        yield speech.say("{count} not in the published part", count=silent)
