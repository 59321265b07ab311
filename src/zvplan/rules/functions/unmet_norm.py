"""ZVP803."""

import math
from collections.abc import Iterator
from fractions import Fraction

from zvplan.finding import Argument, Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import FunctionGuarantee, Plan, ServiceNorm
from zvplan.rules.figures import exact, figure, rounded_down
from zvplan.rules.subjects import zonal_plans


@rule(
    "ZVP803",
    "unmet-norm",
    Severity.ERROR,
    message="For {function} there is one officer per {inhabitants} inhabitants; the norm is one per {norm}.",
    hint="Correct the staff of the function or the population, or plan more staff for it.",
    variants={
        "nobody": Wording(
            message="Nobody works for {function}; the norm is one officer per {norm} inhabitants.",
            hint="Correct the staff of the function, or plan staff for it.",
        ),
        "share": Wording(
            message="The share of {function} in the capacity of the zone is {share} %; the norm is {norm} %.",
            hint="Correct the staff of the function or the capacity, or plan more staff for it.",
        ),
        "hours": Wording(
            message="By the plan, {function} is not assured day and night, as the norm asks.",
            hint="Correct roundTheClock, or say in the plan how the function is assured at all hours.",
        ),
    },
    source="Royal Decree of 17 September 2001, "
    "https://etaamb.openjustice.be/nl/koninklijk-besluit-van-17-september-2001_n2001001012.html",
    since="0.1.0",
)
def unmet_norm(graph: AlignmentGraph) -> Iterator[Observation]:
    """A basic function does not meet its norm.

    ## What it finds

    A function of which a plan gives figures that are below the norm: more than 4,000 inhabitants for one neighbourhood
    officer, less than 8 % of the capacity for traffic, or intervention that is not assured day and night. What a plan does
    not say is not held against it.

    ## Why it matters

    The [Royal Decree of 17 September
    2001](https://etaamb.openjustice.be/nl/koninklijk-besluit-van-17-september-2001_n2001001012.html) sets norms for an equal
    minimum service; its text could not be read, and the figures are as police zones render them
    ([5418](https://www.politie.be/5418/over-ons/basisfunctionaliteiten),
    [5288](https://www.police.be/5288/a-propos/a-propos-de-la-police-locale/fonctionnalites-de-base)). That traffic takes 8 %
    of the capacity stands in [a later text](http://wordscope.be/neerlandais/francais/sinds+2006+bestaat.html). The share of
    local investigation could not be verified in a legal text and is not asked; whoever checks with a regime of their own can
    set it, and stricter figures.

    ## Example

    Two officers for 9,000 inhabitants are one for 4,500:

    ```yaml
    zone:
      code: "5999"
      municipalities: [{name: {nl: Voorstad}}]
      population: {inhabitants: 9000, date: 2019-01-01}
    basicFunctions:
      - {function: neighbourhoodPolicing, staff: 2}
    ```

    Three are enough:

    ```yaml
    zone:
      code: "5999"
      municipalities: [{name: {nl: Voorstad}}]
      population: {inhabitants: 9000, date: 2019-01-01}
    basicFunctions:
      - {function: neighbourhoodPolicing, staff: 3}
    ```

    ## How to resolve

    Check the figures first: full-time equivalents rather than persons, and inhabitants of the whole zone.
    """
    for plan in zonal_plans(graph):
        for norm in graph.regime.norms:
            guarantees = {at: each for at, each in enumerate(plan.basic_functions) if each.function is norm.function}
            for index, guarantee in guarantees.items():
                steps = ("basic_functions", index)
                if len(guarantees) == 1:
                    for variant, figures in _figures(plan, norm, guarantee):
                        arguments = {"function": norm.function, **figures}
                        yield Observation(subject=plan.ref, steps=(*steps, "staff"), arguments=arguments, variant=variant)
                if norm.round_the_clock and guarantee.round_the_clock is False:
                    yield Observation(
                        subject=plan.ref,
                        steps=(*steps, "round_the_clock"),
                        arguments={"function": norm.function},
                        variant="hours",
                    )


def _figures(plan: Plan, norm: ServiceNorm, guarantee: FunctionGuarantee) -> Iterator[tuple[str, dict[str, Argument]]]:
    """The norms in figures that the function does not meet, by variant."""
    staff, most, share = guarantee.staff, norm.inhabitants_per_officer, norm.capacity_share
    population = None if plan.zone is None else plan.zone.population
    available = None if plan.capacity is None else plan.capacity.available
    if most is not None and staff == 0:
        yield "nobody", {"norm": most}
    elif most is not None and staff is not None and population is not None:
        each = population.inhabitants / exact(staff)
        if each > most:
            yield "", {"inhabitants": figure(Fraction(math.ceil(each))), "norm": most}
    if share is not None and staff is not None and available:
        has = exact(staff) / exact(available)
        if has < exact(share):
            yield "share", {"share": rounded_down(100 * has, 2), "norm": figure(100 * exact(share))}
