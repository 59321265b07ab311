"""The last words of a report."""

from collections.abc import Iterator

from zvplan.checking import Report
from zvplan.model import PlanKind
from zvplan.reporters.layout import Layout
from zvplan.reporters.severities import counted
from zvplan.translation import Speech


def closing(report: Report, layout: Layout, speech: Speech) -> Iterator[str]:
    """What does not count, how many plans and findings there are, and whether the plans conform."""
    if len(report.plans) == 0:
        yield speech.say("There are no plans to check.")
        return
    for sentence in _not_counted(report, speech):
        yield from layout.paragraph(sentence)
    counts = _counts(report, speech)
    yield from layout.heading(speech.say("{counts} {verdict}", counts=counts, verdict=_verdict(report, speech)))


def _not_counted(report: Report, speech: Speech) -> Iterator[str]:
    if report.waived:
        yield speech.say_number(
            "{count} finding is accepted with a reason; it does not count.",
            "{count} findings are accepted with a reason; they do not count.",
            len(report.waived),
        )
    if report.known:
        yield speech.say_number(
            "{count} finding was in the baseline already; it does not count.",
            "{count} findings were in the baseline already; they do not count.",
            len(report.known),
        )
    if report.gone:
        yield speech.say_number(
            "{count} finding of the baseline is gone.", "{count} findings of the baseline are gone.", report.gone
        )


def _counts(report: Report, speech: Speech) -> str:
    number, zonal = len(report.plans), len(report.plans.of_kind(PlanKind.ZONAL))
    findings = ", ".join(counted(severity, each, speech) for severity, each in report.counts.items())
    if zonal == number:
        return speech.say_number(
            "{count} zonal plan: {findings}.", "{count} zonal plans: {findings}.", number, findings=findings
        )
    if zonal == 0:
        return speech.say_number(
            "{count} plan, none of them zonal: {findings}.",
            "{count} plans, none of them zonal: {findings}.",
            number,
            findings=findings,
        )
    return speech.say_number(
        "{count} plan, {zonal} of them zonal: {findings}.",
        "{count} plans, {zonal} of them zonal: {findings}.",
        number,
        zonal=zonal,
        findings=findings,
    )


def _verdict(report: Report, speech: Speech) -> str:
    if len(report.plans) == 1:
        return speech.say("The plan conforms.") if report.conforms else speech.say("The plan does not conform.")
    return speech.say("The plans conform.") if report.conforms else speech.say("Not all plans conform.")
