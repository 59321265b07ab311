"""Reports in which some findings are accepted or known before, for tests of reporters."""

from datetime import date

import attrs

from zvplan.checking import Report, WaivedFinding
from zvplan.model import LocalizedString, Waiver

WAIVER = Waiver(
    rule="ZVP901",
    motivation=LocalizedString(nl="Te weinig mensen,\nbeslist in de raad", fr="Trop peu de personnel"),
    expires=date(2027, 12, 31),
)


def settled(report: Report) -> Report:
    """The report with its first finding accepted, its second known before, and three that are no longer there."""
    waived, known, *counted = report.findings
    return attrs.evolve(
        report,
        findings=tuple(counted),
        waived=(WaivedFinding(finding=waived, waiver=WAIVER),),
        known=(known,),
        gone=3,
    )
