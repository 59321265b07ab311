"""ZVP402."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Municipality, Plan, PlanPart, Role, Seat, Standing, Zone
from zvplan.rules.subjects import zonal_plans


@rule(
    "ZVP402",
    "missing-mayor",
    Severity.ERROR,
    message="The mayor of {municipality} has no seat in the zonal security council.",
    several="The mayors of {count} municipalities have no seat in the zonal security council: {list}.",
    listed="municipality",
    hint="Add a seat for the mayor of each municipality of the zone under council.",
    variants={
        "too-few": Wording(
            message="The zonal security council counts {seats} mayors, but the zone has {municipalities} municipalities.",
            hint="Correct the count, or name the municipalities whose mayors have a seat.",
        )
    },
    source="art. 35 of the Act of 7 December 1998, https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel",
    since="0.1.0",
)
def missing_mayor(graph: AlignmentGraph) -> Iterator[Observation]:
    """The mayor of a municipality of the zone has no seat in the council.

    ## What it finds

    A municipality of a zone with several ones whose mayor has no seat by law in the zonal security council. A seat of mayors
    without municipality and number stands for all of them, and a number is compared with the number of municipalities. A
    council without any mayor is left to ZVP401, and of seats for municipalities that the zone does not have ZVP403 tells. It
    is silent where the file declares `council` incomplete.

    ## Why it matters

    In a zone with several municipalities all mayors sit in the council: art. 35 of the [Act of 7 December
    1998](https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel), as the zones
    [5402](https://www.politie.be/5402/over-ons/zonaal-veiligheidsplan-en-zonale-veiligheidsraad/zonale-veiligheidsraad) (two
    mayors) and [5299](https://www.police.be/5299/a-propos/gouvernance/conseil-zonal-de-securite-et-plan-zonal-de-securite)
    (seven) render it.

    ## Example

    The mayor of Achterstad is missing here:

    ```yaml
    zone:
      code: "5999"
      municipalities:
        - name: {nl: Voorstad}
        - name: {nl: Achterstad}
    council:
      seats:
        - {role: mayor, municipality: Voorstad}
        - {role: publicProsecutor}
        - {role: chiefOfPolice}
        - {role: administrativeDirectorCoordinator}
    ```

    All mayors have a seat here:

    ```yaml
    zone:
      code: "5999"
      municipalities:
        - name: {nl: Voorstad}
        - name: {nl: Achterstad}
    council:
      seats:
        - {role: mayor, municipality: Voorstad}
        - {role: mayor, municipality: Achterstad}
        - {role: publicProsecutor}
        - {role: chiefOfPolice}
        - {role: administrativeDirectorCoordinator}
    ```

    ## How to resolve

    Add the seat. If the seat is there under another name of the municipality, write the name as the zone has it, or its
    REFNIS code.
    """
    if Role.MAYOR not in graph.regime.statutory_roles:
        return
    for plan in zonal_plans(graph, PlanPart.COUNCIL):
        mayors = _mayors(plan)
        if mayors and plan.zone is not None and plan.zone.has_several_municipalities:
            yield from _missing(plan, plan.zone, mayors)


def _mayors(plan: Plan) -> tuple[Seat, ...]:
    seats = () if plan.council is None else plan.council.seats
    return tuple(seat for seat in seats if seat.role is Role.MAYOR and seat.standing is Standing.STATUTORY)


def _missing(plan: Plan, zone: Zone, mayors: tuple[Seat, ...]) -> Iterator[Observation]:
    unnamed = [seat.count for seat in mayors if seat.municipality is None]
    if None in unnamed:
        return
    without = [each for each in zone.municipalities if not _has_seat(each, mayors)]
    counted = sum(count for count in unnamed if count is not None)
    # A seat for a municipality that the zone does not have may be that of one of these, misspelled: ZVP403 tells of it.
    strangers = sum(not _is_of(seat, zone) for seat in mayors)
    if plan.is_complete(PlanPart.MUNICIPALITIES) and counted + strangers >= len(without) and strangers:
        return
    if not counted:
        for municipality in without:
            name = " / ".join(dict.fromkeys(text for _, text in municipality.name.items()))
            yield Observation(subject=plan.ref, steps=("council", "seats"), arguments={"municipality": name})
    elif counted < len(without):
        number = len(zone.municipalities)
        yield Observation(
            subject=plan.ref,
            steps=("council", "seats"),
            arguments={"seats": number - len(without) + counted, "municipalities": number},
            variant="too-few",
        )


def _is_of(seat: Seat, zone: Zone) -> bool:
    return seat.municipality is None or any(each.is_named(seat.municipality) for each in zone.municipalities)


def _has_seat(municipality: Municipality, mayors: tuple[Seat, ...]) -> bool:
    return any(seat.municipality is not None and municipality.is_named(seat.municipality) for seat in mayors)
