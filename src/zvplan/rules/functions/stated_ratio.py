"""ZVP804."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.rules.figures import exact, figure
from zvplan.rules.subjects import zonal_plans

#: By how much of the computed ratio the printed one may differ, because numbers of inhabitants are often rounded.
_ROUNDING: Final = Fraction(1, 100)


@rule(
    "ZVP804",
    "stated-ratio",
    Severity.WARNING,
    message="For {function} the plan prints one officer per {stated} inhabitants, but {staff} officers for {inhabitants} "
    "inhabitants are one per {computed}.",
    hint="Correct the ratio, the staff of the function or the population; keep the ratio as printed if the plan itself "
    "is wrong.",
    source="zone 5299, https://www.police.be/5299/a-propos/la-zone-de-gaume-en-bref/les-sept-fonctionnalites",
    since="0.1.0",
)
def stated_ratio(graph: AlignmentGraph) -> Iterator[Observation]:
    """The printed number of inhabitants for one officer is not what the plan's figures come to.

    ## What it finds

    A basic function whose printed ratio differs by more than one in a hundred from the inhabitants of the zone divided by
    the staff of the function. It is silent where the plan does not give all three.

    ## Why it matters

    Readers compare the ratio with the norm, so it should be right. The page of zone
    [5299](https://www.police.be/5299/a-propos/la-zone-de-gaume-en-bref/les-sept-fonctionnalites) prints one for 3,167, while
    13 inspectors for some 38,000 inhabitants are one for 2,923: better than it says. This is arithmetic; no law is behind
    it.

    ## Example

    13 officers for 38,000 inhabitants are not one for 3,167:

    ```yaml
    zone:
      code: "5999"
      population: {inhabitants: 38000, date: 2019}
    basicFunctions:
      - {function: neighbourhoodPolicing, staff: 13, statedRatio: 3167}
    ```

    Better:

    ```yaml
    zone:
      code: "5999"
      population: {inhabitants: 38000, date: 2019}
    basicFunctions:
      - {function: neighbourhoodPolicing, staff: 13, statedRatio: 2923}
    ```

    ## How to resolve

    Look which of the three is old: often staff was counted anew and the ratio was not.
    """
    for plan in zonal_plans(graph):
        population = None if plan.zone is None else plan.zone.population
        for index, guarantee in enumerate(plan.basic_functions):
            if population is None or not guarantee.staff or guarantee.stated_ratio is None:
                continue
            computed = population.inhabitants / exact(guarantee.staff)
            if abs(exact(guarantee.stated_ratio) - computed) > _ROUNDING * computed:
                yield Observation(
                    subject=plan.ref,
                    steps=("basic_functions", index, "stated_ratio"),
                    arguments={
                        "function": guarantee.function,
                        "stated": figure(guarantee.stated_ratio),
                        "staff": figure(guarantee.staff),
                        "inhabitants": population.inhabitants,
                        "computed": figure(Fraction(round(computed))),
                    },
                )
