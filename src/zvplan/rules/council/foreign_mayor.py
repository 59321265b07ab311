"""ZVP403."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Plan, PlanPart, Role, Standing, Zone
from zvplan.rules.subjects import zonal_plans


@rule(
    "ZVP403",
    "foreign-mayor",
    Severity.ERROR,
    message="The zonal security council seats a mayor of {municipality}, which is no municipality of the zone.",
    several="The zonal security council seats mayors of {count} municipalities that are none of the zone: {list}.",
    listed="municipality",
    hint="Write the municipality as the zone has it, or its REFNIS code. A mayor from outside is a guest: standing invited.",
    variants={
        "twice": Wording(
            message="The zonal security council has more than one seat by law for the mayor of {municipality}.",
            several="Of each of {count} municipalities the mayor has more than one seat by law in the zonal security council: "
            "{list}.",
            listed="municipality",
            hint="Take out the seat that is there twice, or correct its municipality or count.",
        )
    },
    source="art. 35 of the Act of 7 December 1998, https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel",
    since="0.1.0",
)
def foreign_mayor(graph: AlignmentGraph) -> Iterator[Observation]:
    """The council seats a mayor from outside the zone, or one mayor twice.

    ## What it finds

    A mayor's seat by law for a municipality that the zone does not have, and a municipality whose mayor has more than one
    such seat. Mayors who are added members, experts or guests may come from anywhere. It is silent where the file names no
    municipality of the zone or declares `municipalities` incomplete.

    ## Why it matters

    The mayors of the zone sit in the council, each municipality has one: art. 35 of the [Act of 7 December
    1998](https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel), as the zones
    [5402](https://www.politie.be/5402/over-ons/zonaal-veiligheidsplan-en-zonale-veiligheidsraad/zonale-veiligheidsraad) (two
    mayors) and [5299](https://www.police.be/5299/a-propos/gouvernance/conseil-zonal-de-securite-et-plan-zonal-de-securite)
    (seven) render it. Zones merge and split, and municipalities too: a seat may be left from the zone as it was.

    ## Example

    Achterstad is no part of this zone:

    ```yaml
    zone:
      code: "5999"
      municipalities:
        - name: {nl: Voorstad}
    council:
      seats:
        - {role: mayor, municipality: Achterstad}
        - {role: publicProsecutor}
        - {role: chiefOfPolice}
        - {role: administrativeDirectorCoordinator}
    ```

    The mayor of the zone's own municipality, and a neighbour as a guest:

    ```yaml
    zone:
      code: "5999"
      municipalities:
        - name: {nl: Voorstad}
    council:
      seats:
        - {role: mayor, municipality: Voorstad}
        - {role: mayor, municipality: Achterstad, standing: invited}
        - {role: publicProsecutor}
        - {role: chiefOfPolice}
        - {role: administrativeDirectorCoordinator}
    ```

    ## How to resolve

    Look whether the name is spelled as the zone spells it; a municipality with names in two languages needs both of them in
    the zone. If the zone was composed anew, bring the list of municipalities or the council up to date.
    """
    for plan in zonal_plans(graph, PlanPart.MUNICIPALITIES):
        if plan.zone is not None and plan.zone.municipalities:
            yield from _strangers_and_doubles(plan, plan.zone)


def _strangers_and_doubles(plan: Plan, zone: Zone) -> Iterator[Observation]:
    seated: dict[int, int] = {}
    for index, seat in enumerate(() if plan.council is None else plan.council.seats):
        if seat.role is not Role.MAYOR or seat.standing is not Standing.STATUTORY or seat.municipality is None:
            continue
        steps = ("council", "seats", index)
        place = next((place for place, each in enumerate(zone.municipalities) if each.is_named(seat.municipality)), None)
        if place is None:
            yield Observation(subject=plan.ref, steps=(*steps, "municipality"), arguments={"municipality": seat.municipality})
            continue
        before = seated.get(place, 0)
        seated[place] = before + (seat.count or 1)
        # A third seat for the same municipality is the same fact.
        if before <= 1 < seated[place]:
            name = zone.municipalities[place].name
            yield Observation(subject=plan.ref, steps=steps, arguments={"municipality": name}, variant="twice")
