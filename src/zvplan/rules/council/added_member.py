"""ZVP404."""

from collections.abc import Iterator
from typing import Final

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Role, Standing
from zvplan.rules.subjects import zonal_plans

_MESSAGE: Final = (
    "In the file the {role} sits in the zonal security council by law, but that office is not a member by law. A seat without "
    "a standing counts as one by law."
)


@rule(
    "ZVP404",
    "added-member",
    Severity.NOTE,
    message=_MESSAGE,
    several="In the file {count} offices sit in the zonal security council by law that are not members by law: {list}. A seat "
    "without a standing counts as one by law.",
    listed="role",
    hint="Give the seat its standing: added for a member by the council's own choice, expert or invited for the others.",
    variants={
        "delegate": Wording(
            message=_MESSAGE,
            hint="Give the seat its standing: added, expert or invited. A magistrate who sits for the public prosecutor is "
            "the prosecutor's seat with orDelegate.",
        )
    },
    source="art. 35 of the Act of 7 December 1998, https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel",
    since="0.1.0",
)
def added_member(graph: AlignmentGraph) -> Iterator[Observation]:
    """Somebody sits in the council as a member by law who is none.

    ## What it finds

    A seat with the standing *statutory*, or without a standing, which means the same, for an office that is not among the
    members by law: judicial director, district commissioner, prevention officer, partner and so on.

    ## Why it matters

    Members by law are mayors, public prosecutor, chief of police and administrative director-coordinator or the latter's
    delegate: art. 35 of the [Act of 7 December
    1998](https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel), as the zones
    [5911](https://www.politie.be/5911/over-ons/bestuur/zonale-veiligheidsraad) and
    [5407](https://www.politie.be/5407/over-ons/zonaal-veiligheidsplan/zonaal-veiligheidsplan) render it. Many zones seat the
    judicial director or the district commissioner, and
    [5402](https://www.politie.be/5402/over-ons/zonaal-veiligheidsplan-en-zonale-veiligheidsraad/zonale-veiligheidsraad)
    calls them added members. Who sits by law and who by choice matters when the plan is approved. Pages that only list the
    members don't tell them apart, so it is no more than a note.

    ## Example

    The judicial director without a standing:

    ```yaml
    council:
      seats:
        - role: mayor
        - role: publicProsecutor
        - role: chiefOfPolice
        - role: administrativeDirectorCoordinator
        - role: judicialDirector
    ```

    Better:

    ```yaml
    council:
      seats:
        - role: mayor
        - role: publicProsecutor
        - role: chiefOfPolice
        - role: administrativeDirectorCoordinator
        - role: judicialDirector
          standing: added
    ```

    ## How to resolve

    Many pages list the members and don't say who is one by law. The four offices are; all others are added members, experts
    or guests.
    """
    roles = graph.regime.statutory_roles
    if not roles:
        return
    for plan in zonal_plans(graph):
        for index, seat in enumerate(() if plan.council is None else plan.council.seats):
            if seat.role not in roles and seat.standing is Standing.STATUTORY:
                yield Observation(
                    subject=plan.ref,
                    steps=("council", "seats", index, "standing"),
                    arguments={"role": seat.role},
                    variant="delegate" if seat.role is Role.MAGISTRATE else "",
                )
