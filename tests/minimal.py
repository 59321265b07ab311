"""The least that plans and their parts can say; tests evolve what they are about."""

from datetime import date
from typing import Final

from zvplan.model import ElementId, LocalizedString, Plan, PlanId, PlanKind, PlanPeriod, Priority

TITLE: Final = LocalizedString(nl="Titel")
PERIOD: Final = PlanPeriod(start_date=date(2020, 1, 1), end_date=date(2025, 12, 31))
PRIORITY: Final = Priority(id=ElementId("drugs"), title=TITLE)
PLAN: Final = Plan(id=PlanId("zvp-5415-2020"), kind=PlanKind.ZONAL, title=TITLE)
