"""What came of a check, in two or three sentences."""

from collections.abc import Iterable, Iterator, Mapping

from zvplan.checking import Report
from zvplan.errors import Problem
from zvplan.finding import Severity
from zvplan.model import Language
from zvplan.reporters.severities import counted
from zvplan.translation import Speech


def verdict(report: Report, language: Language) -> str:
    """Whether the plans conform."""
    speech = Speech(language)
    if not report.plans:
        return speech.say("There are no plans to check.")
    if len(report.plans) == 1:
        return speech.say("The plan conforms.") if report.conforms else speech.say("The plan does not conform.")
    return speech.say("The plans conform.") if report.conforms else speech.say("Not all plans conform.")


def tally(report: Report, language: Language) -> str:
    """How many plans there are, and how many findings of which severity; accepted and known ones too, where there are any."""
    speech = Speech(language)
    plans = speech.say_number("{count} plan", "{count} plans", len(report.plans))
    return " ".join((f"{plans}: {numbers(report.counts, language)}.", *apart(report, language)))


def numbers(counts: Mapping[Severity, int], language: Language) -> str:
    """How many findings each severity has: "1 error, no warnings, 2 notes"."""
    return ", ".join(counted(severity, number, Speech(language)) for severity, number in counts.items())


def no_verdict(problems: Iterable[Problem], language: Language) -> str:
    """That files can't be used, and how many."""
    files = len({problem.location.path for problem in problems})
    return Speech(language).say_number(
        "{count} file can't be used: the plans could not be checked.",
        "{count} files can't be used: the plans could not be checked.",
        files,
    )


def apart(report: Report, language: Language) -> Iterator[str]:
    """What does not count: accepted findings, those that the baseline has, and those that it had."""
    speech = Speech(language)
    if report.waived:
        yield speech.say_number(
            "{count} finding is accepted with a motivation.",
            "{count} findings are accepted with a motivation.",
            len(report.waived),
        )
    if report.known:
        yield speech.say_number(
            "{count} finding is in the baseline already.", "{count} findings are in the baseline already.", len(report.known)
        )
    if report.gone:
        yield speech.say_number(
            "{count} finding of the baseline is no longer there.",
            "{count} findings of the baseline are no longer there.",
            report.gone,
        )
