"""A plan made in Python is checked like one from a file."""

from datetime import date

import zvplan
from zvplan.model import Alignment, LocalizedString, Plan, PlanKind, PlanPeriod, PlanSet, Priority, Ref

plan = Plan(
    id="zvp-5999-2026",
    kind=PlanKind.ZONAL,
    title=LocalizedString(nl="Zonaal veiligheidsplan 2026-2031"),
    period=PlanPeriod(start_date=date(2026, 1, 1), end_date=date(2031, 12, 31)),
    priorities=(
        Priority(
            id="drugs",
            title=LocalizedString(nl="Drugs", fr="Stupéfiants"),
            alignments=(Alignment(target=Ref.parse("nvp-2022-2025#drugs")),),
        ),
    ),
)
report = zvplan.check(PlanSet([plan]))
print(f"{len(report.findings)} findings, conforms: {report.conforms}")
