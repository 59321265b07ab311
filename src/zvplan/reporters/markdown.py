"""A report as Markdown, for the page of a job, a comment or a mail: the verdict, a table of plans, what is found in each."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from zvplan.checking import Report, WaivedFinding
from zvplan.coverage import ANSWERING_PARTS
from zvplan.errors import Problem
from zvplan.finding import Severity
from zvplan.model import Language, Plan, PlanId
from zvplan.reporters.problems import hint_of, message_of
from zvplan.reporters.rule_pages import FILES, page_of
from zvplan.reporters.sentences import Sentence, told
from zvplan.reporters.severities import label
from zvplan.reporters.titles import wordings_for
from zvplan.reporters.verdict import no_verdict, tally, verdict
from zvplan.translation import Speech

#: Signs that Markdown would take for more than text.
_SIGNS: Final = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_{}[]<>#|~&!$"})
#: A sentence names so many things and places at most: the JSON report has them all.
_MOST: Final = 10


def render(report: Report, *, language: Language = Language.EN) -> str:
    """The report as Markdown (CommonMark with tables, as GitHub and GitLab read it).

    Args:
        report: what to tell.
        language: the language of the sentences.
    """
    speech = Speech(language)
    blocks = (
        f"**{_escaped(verdict(report, language))}** {_escaped(tally(report, language))}",
        *_table(report, speech),
        *(block for plan in report.plans.plans for block in _about_plan(report, plan, speech)),
        *_accepted(report, speech),
    )
    return "\n\n".join(blocks) + "\n"


def render_problems(problems: Iterable[Problem], *, language: Language = Language.EN) -> str:
    """What is wrong with files that can't be used: a list."""
    speech = Speech(language)
    found = sorted(problems)
    items = (_of_problem(each, speech) for each in found)
    return "\n\n".join((f"**{_escaped(no_verdict(found, language))}**", "\n".join(items))) + "\n"


def _of_problem(problem: Problem, speech: Speech) -> str:
    words = (message_of(problem, speech.language), hint_of(problem, speech.language))
    return _item(Severity.ERROR, words, (problem.place,), (problem.code.value, FILES), speech)


def _table(report: Report, speech: Speech) -> Iterator[str]:
    if not report.plans:
        return
    columns = [speech.say("errors"), speech.say("warnings"), speech.say("notes")]
    if report.waived:
        columns.append(speech.say("accepted"))
    if report.known:
        columns.append(speech.say("known before"))
    waived = Counter(each.finding.subject.plan for each in report.waived)
    known = Counter(finding.subject.plan for finding in report.known)
    rows = (_row(report, plan, (waived, known), speech) for plan in report.plans.plans)
    lines = (
        (speech.say("plan"), *columns, speech.say("answered")),
        ("---", *("---:" for _ in columns), "---"),
        *rows,
    )
    yield "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _row(report: Report, plan: Plan, besides: Iterable[Counter[PlanId]], speech: Speech) -> tuple[str, ...]:
    """A plan's row; *besides* is how many findings of each plan are accepted, and how many were known before."""
    severities = Counter(finding.severity for finding in report.by_plan()[plan.id])
    numbers = [severities[severity] for severity in reversed(Severity)]
    numbers += [counted[plan.id] for counted in besides if counted]
    return (_heading(report, plan, speech), *(str(number) for number in numbers), "; ".join(_answered(report, plan, speech)))


def _answered(report: Report, plan: Plan, speech: Speech) -> Iterator[str]:
    """How many items of each higher plan the plan answers; at least so many, where its file is an excerpt."""
    coverage = report.coverage.where(plan=plan.id)
    for higher_plan in coverage.higher_plans:
        entries = coverage.where(higher_plan=higher_plan).entries
        values = {
            "number": sum(entry.level.is_answered for entry in entries),
            "all": len(entries),
            "plan": f"`{higher_plan}`",
        }
        if plan.is_complete(*ANSWERING_PARTS):
            yield speech.say("{number} of {all} items of {plan}", **values)
        else:
            yield speech.say("at least {number} of {all} items of {plan}", **values)


def _about_plan(report: Report, plan: Plan, speech: Speech) -> Iterator[str]:
    sentences = told(report.by_plan()[plan.id], wordings_for(report, plan.id, speech.language), most=_MOST)
    if sentences:
        yield f"## {_heading(report, plan, speech)}"
        yield "\n".join(_of_sentence(sentence, speech) for sentence in sentences)


def _of_sentence(sentence: Sentence, speech: Speech) -> str:
    located = sorted({finding.location for finding in sentence.findings if finding.location is not None})
    page = (f"{sentence.rule.code} {sentence.rule.name}", page_of(sentence.rule))
    return _item(sentence.severity, (sentence.text, sentence.hint), map(str, located), page, speech)


def _item(
    severity: Severity, words: tuple[str, str], located: Iterable[str], page: tuple[str, str | None], speech: Speech
) -> str:
    """An item of a list: what is found, what to do, where, and by which rule."""
    text, hint = words
    name, url = page
    rule = _escaped(name) if url is None else f"[{_escaped(name)}]({url})"
    places = speech.first_few(tuple(_code(place) for place in located), _MOST)
    where = ". ".join(part for part in (places, rule) if part)
    first = speech.say("{severity}: {text}", severity=f"**{_escaped(label(severity, speech))}**", text=_escaped(text))
    lines = (f"- {first}", _escaped(hint), where)
    return "  \n  ".join(line for line in lines if line)


def _accepted(report: Report, speech: Speech) -> Iterator[str]:
    if report.waived:
        yield f"## {_escaped(speech.say('Accepted with a motivation'))}"
        yield "\n".join(_of_waived(report, each, speech) for each in report.waived)


def _of_waived(report: Report, each: WaivedFinding, speech: Speech) -> str:
    finding, waiver = each.finding, each.waiver
    wordings = wordings_for(report, finding.subject.plan, speech.language)
    motivation = " ".join(waiver.motivation.best(wordings.titles_language)[1].split())
    until = "" if waiver.expires is None else f" ({speech.say('until {day}', day=waiver.expires)})"
    place = _code(str(finding.location or finding.subject))
    return "  \n  ".join(
        (
            f"- {_escaped(wordings.message(finding))}",
            f"{_escaped(speech.say('Motivation: {motivation}', motivation=motivation))}{_escaped(until)}",
            f"{place}. {_escaped(f'{finding.code} {finding.rule.name}')}",
        )
    )


def _heading(report: Report, plan: Plan, speech: Speech) -> str:
    titles = wordings_for(report, plan.id, speech.language).titles_language
    title = " ".join(plan.title.best(titles)[1].split())
    return f"{_escaped(title)} (`{plan.id}`)"


def _escaped(text: str) -> str:
    return text.translate(_SIGNS)


def _code(text: str) -> str:
    """Text in a typewriter font; a longer fence where it has backticks itself."""
    fence = "``" if "`" in text else "`"
    return f"{fence} {text} {fence}" if fence == "``" else f"`{text}`"
