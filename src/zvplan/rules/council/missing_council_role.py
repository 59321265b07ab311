"""ZVP401."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import PlanPart, Role, Seat, Standing
from zvplan.rules.subjects import zonal_plans

_HINT = "Add the seat under council, with the standing statutory. If not all are in the file, add council under incomplete."


@rule(
    "ZVP401",
    "missing-council-role",
    Severity.ERROR,
    message="The {role} has no seat in the zonal security council.",
    several="{count} members by law have no seat in the zonal security council: {list}.",
    listed="role",
    across="In {plans} plans the {role} has no seat in the zonal security council.",
    hint=_HINT,
    variants={
        "other-standing": Wording(
            message="The {role} sits in the zonal security council by law, but the plan gives another standing: {standing}.",
            hint="Set the standing to statutory.",
        )
    },
    source="art. 35 of the Act of 7 December 1998, https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel",
    since="0.1.0",
)
def missing_council_role(graph: AlignmentGraph) -> Iterator[Observation]:
    """The zonal security council lacks somebody who sits there by law.

    ## What it finds

    A zonal plan whose council has no seat for a mayor, the public prosecutor, the chief of police or the administrative
    director-coordinator, or seats them as added member, expert or guest. A plan that tells nothing of its council lacks all
    four. It is silent where the file declares `council` incomplete.

    ## Why it matters

    Art. 35 of the [Act of 7 December 1998](https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel), as the
    zones [5911](https://www.politie.be/5911/over-ons/bestuur/zonale-veiligheidsraad) and
    [5407](https://www.politie.be/5407/over-ons/zonaal-veiligheidsplan/zonaal-veiligheidsplan) render it: the council is the
    regular consultation of mayors, public prosecutor, chief of police and administrative director-coordinator, or the
    latter's delegate; it prepares the plan. The judicial director is not among them; zones add that seat in practice.

    ## Example

    The public prosecutor is missing here:

    ```yaml
    council:
      seats:
        - role: mayor
        - role: chiefOfPolice
        - role: administrativeDirectorCoordinator
          orDelegate: true
    ```

    Nobody is missing here:

    ```yaml
    council:
      seats:
        - role: mayor
        - role: publicProsecutor
        - role: chiefOfPolice
        - role: administrativeDirectorCoordinator
          orDelegate: true
    ```

    ## How to resolve

    Look up who sits in the council. A magistrate who speaks for the prosecutor is the prosecutor's seat with `orDelegate`.
    """
    for plan in zonal_plans(graph, PlanPart.COUNCIL):
        seats = () if plan.council is None else plan.council.seats
        for role in graph.regime.statutory_roles:
            standings = _standings(seats, role)
            if not standings:
                yield Observation(subject=plan.ref, steps=("council",), arguments={"role": role})
            elif Standing.STATUTORY not in standings:
                index, standing = next((index, seat.standing) for index, seat in enumerate(seats) if seat.role is role)
                yield Observation(
                    subject=plan.ref,
                    steps=("council", "seats", index, "standing"),
                    arguments={"role": role, "standing": standing},
                    variant="other-standing",
                )


def _standings(seats: tuple[Seat, ...], role: Role) -> frozenset[Standing]:
    return frozenset(seat.standing for seat in seats if seat.role is role)
