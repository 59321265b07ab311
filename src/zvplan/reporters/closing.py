"""The last words of a report."""

from collections.abc import Iterator

from zvplan.checking import Report
from zvplan.model import PlanKind
from zvplan.reporters.layout import Layout
from zvplan.reporters.verdict import apart, numbers, verdict
from zvplan.translation import Speech


def closing(report: Report, layout: Layout, speech: Speech) -> Iterator[str]:
    """What does not count, how many plans and findings there are, and whether the plans conform."""
    if len(report.plans) == 0:
        yield speech.say("There are no plans to check.")
        return
    for sentence in apart(report, speech.language):
        yield from layout.paragraph(sentence)
    counts = _counts(report, speech)
    yield from layout.heading(speech.say("{counts} {verdict}", counts=counts, verdict=verdict(report, speech.language)))


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
