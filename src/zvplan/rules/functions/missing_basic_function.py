"""ZVP801."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import PlanPart
from zvplan.rules.subjects import zonal_plans


@rule(
    "ZVP801",
    "missing-basic-function",
    Severity.ERROR,
    message="The plan does not say how the zone guarantees {function}.",
    several="The plan does not say how the zone guarantees {count} basic functions: {list}.",
    listed="function",
    across="{plans} plans do not say how the zone guarantees {function}.",
    hint="Name the function under basicFunctions. If not all of the plan is in the file, add basicFunctions under incomplete.",
    source="Royal Decree of 17 September 2001, "
    "https://etaamb.openjustice.be/nl/koninklijk-besluit-van-17-september-2001_n2001001012.html; circular PLP 26, "
    "https://etaamb.openjustice.be/fr/circulaire-du-05-juin-2002_n2002000441",
    since="0.1.0",
)
def missing_basic_function(graph: AlignmentGraph) -> Iterator[Observation]:
    """A zonal plan lacks one of the basic functions of the local police.

    ## What it finds

    A zonal plan that does not name one of the seven basic functions: neighbourhood policing, reception, intervention, victim
    support, local investigation, public order, traffic. It is silent where the file declares `basicFunctions` incomplete.

    ## Why it matters

    Every zone offers an equal minimum service, whatever its priorities: the [Royal Decree of 17 September
    2001](https://etaamb.openjustice.be/nl/koninklijk-besluit-van-17-september-2001_n2001001012.html) and circular [PLP
    10](https://etaamb.openjustice.be/fr/circulaire-du-09-octobre-2001_n2001001055.html) set its norms; zone
    [5418](https://www.politie.be/5418/over-ons/basisfunctionaliteiten) lists the seven functions. Traffic came after 2001.
    That the zonal plan describes the basic tasks was asked by circular [PLP
    26](https://etaamb.openjustice.be/fr/circulaire-du-05-juin-2002_n2002000441) of 2002.

    ## Example

    Only two of the seven here:

    ```yaml
    basicFunctions:
      - function: neighbourhoodPolicing
      - function: reception
    ```

    All seven here:

    ```yaml
    basicFunctions:
      - function: neighbourhoodPolicing
      - function: reception
      - function: intervention
      - function: victimSupport
      - function: localInvestigation
      - function: publicOrder
      - function: traffic
    ```

    ## How to resolve

    Name each function; a description and the staff that works for it make the entry useful. Plans that only promise basic
    police work in one sentence declare `basicFunctions` incomplete.
    """
    for plan in zonal_plans(graph, PlanPart.BASIC_FUNCTIONS):
        named = {guarantee.function for guarantee in plan.basic_functions}
        for function in graph.regime.required_functions:
            if function not in named:
                yield Observation(subject=plan.ref, steps=("basic_functions",), arguments={"function": function})
