"""The last words of a report."""

from collections.abc import Iterator

from zvplan.checking import Report
from zvplan.finding import Severity
from zvplan.model import PlanKind
from zvplan.reporters.layout import Layout
from zvplan.reporters.verdict import apart, numbers, verdict
from zvplan.translation import Speech


def closing(report: Report, layout: Layout, speech: Speech, fail_on: Severity | None = Severity.ERROR) -> Iterator[str]:
    """What does not count, how many plans and findings there are, whether the plans conform; why the check may fail."""
    if len(report.plans) == 0:
        yield speech.say("There are no plans to check.")
        return
    for sentence in apart(report, speech.language):
        yield from layout.paragraph(sentence)
    counts = _counts(report, speech)
    yield from layout.heading(speech.say("{counts} {verdict}", counts=counts, verdict=verdict(report, speech.language)))
    if report.conforms and fail_on is not None and report.worst is not None and report.worst >= fail_on:
        yield from layout.heading(_why_it_fails(fail_on, speech))


def _why_it_fails(fail_on: Severity, speech: Speech) -> str:
    if fail_on is Severity.NOTE:
        return speech.say("The check fails all the same, because notes count too (--fail-on note).")
    return speech.say("The check fails all the same, because warnings count too (--fail-on warning).")


def _counts(report: Report, speech: Speech) -> str:
    number, zonal = len(report.plans), len(report.plans.of_kind(PlanKind.ZONAL))
    findings = numbers(report.counts, speech.language)
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
