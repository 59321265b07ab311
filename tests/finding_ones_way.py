"""A few plans with every kind of alignment, for tests of traces and pictures."""

from datetime import date
from typing import Final

import attrs

from building import alignment, cited, graph_of, national, plan, priority, title, years, zonal
from zvplan.graph import AlignmentGraph
from zvplan.model import (
    Alignment,
    ElementId,
    Language,
    LocalizedString,
    Objective,
    ObjectiveLevel,
    PlanKind,
    PlanPeriod,
    Provenance,
    Ref,
    Relation,
    SupportProperty,
    Tier,
)

_FRAMEWORK: Final = attrs.evolve(
    plan("kiv", PlanKind.FRAMEWORK, priority("safety"), period=years(2016, 2019)),
    title=LocalizedString(nl="Kadernota 2016-2019", fr="Note-cadre 2016-2019"),
)
_NATIONAL: Final = attrs.evolve(
    national(
        "nvp",
        priority("drugs", Alignment(target=Ref.parse("kiv#safety"), property=SupportProperty.INTEGRAL_TO)),
        priority("arms"),
    ),
    period=years(2020, 2023, extended_to=2025),
    title=LocalizedString(nl="Nationaal plan"),
    objectives=(Objective(id=ElementId("fewer"), title=title("Minder"), level=ObjectiveLevel.STRATEGIC),),
)
_OLD: Final = national("old", priority("theft"), period=PlanPeriod(start_date=date(2012, 3, 1), end_date=date(2015, 6, 30)))
_ZONE: Final = attrs.evolve(
    zonal(
        "zvp",
        priority("a", "nvp#drugs", "kiv#safety"),
        priority("b", alignment("nvp#drugs", Relation.CONTRARY), "nvp#nothing", "other", tier=Tier.ATTENTION),
        priority("c", "old#theft", "mayor#homes", "nvp", "nvp#fewer", "zvp#d", tier=Tier.REGULAR),
        priority("d", "zvp#c"),
        priority("e"),
        cites=(cited("mayor", PlanKind.ADMINISTRATIVE, title("Plan van de burgemeester")),),
    ),
    period=years(2020, 2025),
    languages=(Language.FR,),
    title=LocalizedString(nl="Zonaal plan", fr="Plan zonal"),
)


def world() -> AlignmentGraph:
    """The zonal plan loaded, the higher plans at hand."""
    first, *rest = _ZONE.priorities
    reading = attrs.evolve(first.alignments[1], provenance=Provenance.READING, confidence=0.5, relation=Relation.IDENTICAL)
    changed = attrs.evolve(
        first, alignments=(first.alignments[0], reading), title=LocalizedString(nl="Aanpak van drugs", fr="Drogues")
    )
    return graph_of(attrs.evolve(_ZONE, priorities=(changed, *rest)), shipped=(_FRAMEWORK, _NATIONAL, _OLD))
