"""ZVP110."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Axis, PlanPart, Tier
from zvplan.rules.subjects import zonal_plans


@rule(
    "ZVP110",
    "number-of-priorities",
    Severity.NOTE,
    message="The number of external priorities is {number}; the most to be expected is {most}.",
    hint="Look whether each of them is tackled as a project with an action plan; the others are points of attention.",
    variants={
        "few": Wording(
            message="The number of external priorities is {number}; the fewest to be expected is {fewest}.",
            hint="Look whether a title holds several priorities. If the list is not whole, add priorities under incomplete.",
        )
    },
    source="practice: zone 5365, http://www.lokalepolitie.be/5365/zonaal-veiligheidsplan.html",
    since="0.1.0",
)
def number_of_priorities(graph: AlignmentGraph) -> Iterator[Observation]:
    """A zonal plan has very many or very few external priorities.

    ## What it finds

    A zonal plan with more external priorities than the regime's `most_priorities`, or fewer than its `fewest_priorities`.
    Points of attention, regular work and internal priorities do not count. It is silent unless you set these numbers: no
    number could be verified in a legal text. Of too few it is silent where the file declares `priorities` incomplete.

    ## Why it matters

    A priority is a stubborn and complex problem that is tackled as a project with an action plan, says zone
    [5365](http://www.lokalepolitie.be/5365/zonaal-veiligheidsplan.html); nobody has people for twenty of those. A dozen
    published plans had two ([5311](https://www.police.be/5311/a-propos/a-propos/plan-zonal-de-securite)) to seven
    ([Kempenland](https://politiekempenland.be/algemeen/zonaal-veiligheidsplan/)); that sample is small and was not drawn
    at random. It is practice, not law.

    ## Example

    No external priority, where you expect one at least:

    ```yaml
    priorities:
      - id: drugs
        title: {nl: Drugs}
        tier: attention
    ```

    Better:

    ```yaml
    priorities:
      - id: drugs
        title: {nl: Drugs}
    ```

    ## How to resolve

    Nothing is wrong with many priorities as such. Compare their number with the staff that is set aside for them; what is
    followed in daily work has the tier `attention` or `regular`.
    """
    fewest, most = graph.regime.fewest_priorities, graph.regime.most_priorities
    for plan in zonal_plans(graph):
        number = sum(priority.axis is Axis.EXTERNAL and priority.tier is Tier.PRIORITY for priority in plan.priorities)
        if most is not None and number > most:
            yield Observation(subject=plan.ref, steps=("priorities",), arguments={"number": number, "most": most})
        elif fewest is not None and number < fewest and plan.is_complete(PlanPart.PRIORITIES):
            arguments = {"number": number, "fewest": fewest}
            yield Observation(subject=plan.ref, steps=("priorities",), arguments=arguments, variant="few")
