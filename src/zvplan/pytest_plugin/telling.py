"""What tests of plans say: the sentences of `zvplan check`, the sentence first, since pytest repeats the first line."""

from collections.abc import Iterable, Iterator
from typing import Final

from zvplan.checking import WaivedFinding
from zvplan.errors import InvalidFiles, Problem
from zvplan.finding import Finding, Severity
from zvplan.model import Language
from zvplan.phrase import Phrase
from zvplan.pytest_plugin.outcomes import Outcome
from zvplan.reporters.layout import Layout
from zvplan.reporters.places import places
from zvplan.reporters.problems import hint_of, message_of
from zvplan.reporters.sentences import told
from zvplan.reporters.severities import label
from zvplan.reporters.titles import wordings_for
from zvplan.translation import Speech, said

#: Paths that are longer go beyond it.
_LAYOUT: Final = Layout(width=80, styled=False)
_INDENT: Final = "    "
_PLACES: Final = 6
_NAMES: Final = 1_000


def sentences(outcome: Outcome, findings: Iterable[Finding], language: Language) -> str:
    """Findings of one rule in one plan, in sentences, with what to do, how severe it is and where."""
    wordings, speech = wordings_for(outcome.report, outcome.plan.id, language), Speech(language)
    return "\n\n".join(
        _entry(sentence.text, sentence.hint, sentence.severity, places(sentence, _PLACES), speech)
        for sentence in told(findings, wordings, most=_NAMES)
    )


def sentences_about_file(problems: Iterable[Problem], language: Language) -> str:
    """What is wrong with a file that can't be used, in sentences, with what to do and where."""
    return "\n\n".join(
        _entry(
            message_of(each, language),
            hint_of(each, language),
            Severity.ERROR,
            f"{each.place}  {each.code}",
            Speech(language),
        )
        for each in sorted(problems)
    )


def reasons(waived: Iterable[WaivedFinding], outcome: Outcome, language: Language) -> str:
    """Why findings are accepted, each reason once."""
    titles = wordings_for(outcome.report, outcome.plan.id, language).titles_language
    return "; ".join(dict.fromkeys(" ".join(each.waiver.motivation.best(titles)[1].split()) for each in waived))


def refusal(error: Exception, language: Language) -> str:
    """Why nothing can be checked: a line for each problem with files, else the message."""
    problems = error.problems if isinstance(error, InvalidFiles) else ()
    words = error.args[0] if error.args and isinstance(error.args[0], Phrase) else str(error)
    return lines(problems, language) if problems else said(words, language)


def lines(problems: Iterable[Problem], language: Language) -> str:
    """A line for each problem with files, with its place."""
    return "\n".join(_line(each, language) for each in problems)


def _line(problem: Problem, language: Language) -> str:
    hint = said(problem.hint, language)
    return f"{problem.place}: {said(problem.message, language)}{f' ({hint})' if hint else ''}"


def _entry(text: str, hint: str, severity: Severity, where: str, speech: Speech) -> str:
    return "\n".join(_lines(text, hint, f"{label(severity, speech)}  {where}"))


def _lines(text: str, hint: str, where: str) -> Iterator[str]:
    yield from _LAYOUT.paragraph(text)
    yield from _LAYOUT.paragraph(hint, _INDENT)
    yield from _LAYOUT.paragraph(where, _INDENT, may_break_words=False)
