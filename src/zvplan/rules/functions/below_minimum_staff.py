"""ZVP805."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.rules.figures import figure
from zvplan.rules.subjects import zonal_plans


@rule(
    "ZVP805",
    "below-minimum-staff",
    Severity.ERROR,
    message="The council fixed a staff of {cadre} full-time equivalents; the minimum for the zone is {minimum}.",
    hint="Correct the figures. If they are right, the council has to fix more staff.",
    source="arts. 38 and 47 of the Act of 7 December 1998, "
    "https://etaamb.openjustice.be/fr/arrete-royal-du-05-septembre-2001_n2001001013.html",
    since="0.1.0",
)
def below_minimum_staff(graph: AlignmentGraph) -> Iterator[Observation]:
    """The staff that the council fixed is below the minimum for the zone.

    ## What it finds

    A plan that gives both figures, and whose `cadre` is less than its `minimum`.

    ## Why it matters

    The King fixes the least staff of each zone (art. 38), and the municipal or police council fixes the staff in conformity
    with it (art. 47), as the [Royal Decree of 5 September
    2001](https://etaamb.openjustice.be/fr/arrete-royal-du-05-septembre-2001_n2001001013.html) renders these articles.

    ## Example

    Four full-time equivalents are missing:

    ```yaml
    capacity: {cadre: 56, minimum: 60}
    ```

    Better:

    ```yaml
    capacity: {cadre: 62, minimum: 60}
    ```

    ## How to resolve

    Look whether both figures mean the same: with or without administrative and logistic staff, persons or full-time
    equivalents.
    """
    for plan in zonal_plans(graph):
        capacity = plan.capacity
        if capacity is None or capacity.cadre is None or capacity.minimum is None or capacity.cadre >= capacity.minimum:
            continue
        arguments = {"cadre": figure(capacity.cadre), "minimum": figure(capacity.minimum)}
        yield Observation(subject=plan.ref, steps=("capacity", "cadre"), arguments=arguments)
