"""ZVP501."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.rules.subjects import zonal_plans


@rule(
    "ZVP501",
    "period-mismatch",
    Severity.ERROR,
    message="The plan runs from {start} to {end}; a plan that starts then should end on {expected}.",
    hint="Correct the dates. If the plan was extended, keep the end of its own term and give the later end as extendedTo.",
    variants={
        "unknown": Wording(
            message="The file does not say in which years the plan runs, so that nobody knows which plans above it count.",
            hint="Give the period, or name under higherPlans the plans that it takes account of.",
        )
    },
    source="Act of 16 August 2016, http://www.ejustice.just.fgov.be/eli/loi/2016/08/16/2016000655/justel",
    since="0.1.0",
)
def period_mismatch(graph: AlignmentGraph) -> Iterator[Observation]:
    """A zonal plan lasts longer or shorter than plans of its time do by law.

    ## What it finds

    A zonal plan whose period is not the statutory term of plans that start in that year, whole years from its first day on.
    An extension does not count, and the day to which the law extended the plans of that time is an end as good as their own.
    It is silent on years for which no term is known; a plan without a period gets a note.

    ## Why it matters

    Terms changed: one year for 2003 ([PLP 26](https://etaamb.openjustice.be/fr/circulaire-du-05-juin-2002_n2002000441)), two
    for 2005-2006 ([GPI 38](https://etaamb.openjustice.be/fr/circulaire-du-13-mai-2003_n2003000462.html)), four for 2009-2012
    and 2014-2017 ([PLP 44](https://etaamb.openjustice.be/fr/circulaire_n2008000722)), and six from 2020 on ([Act of 16
    August 2016](http://www.ejustice.just.fgov.be/eli/loi/2016/08/16/2016000655/justel)). The plans of 2014-2017 were
    extended to the end of 2019. Many published plans contradict themselves: "four years" for 2020-2025, a cycle of
    2016-2020.

    ## Example

    Five years where the law says six:

    ```yaml
    period:
      startDate: 2020-01-01
      endDate: 2024-12-31
    ```

    Better:

    ```yaml
    period:
      startDate: 2020-01-01
      endDate: 2025-12-31
    ```

    ## How to resolve

    Compare with the dates in the plan itself. If it really prints another period, keep what it prints as the `label` of the
    period.
    """
    for plan in zonal_plans(graph):
        if plan.period is None:
            yield Observation(subject=plan.ref, variant="unknown", severity=Severity.NOTE)
            continue
        term = graph.regime.term_of(plan.period.start_date)
        if term is None:
            continue
        expected = term.last_day(plan.period.start_date)
        if plan.period.end_date not in {expected, term.extended_to}:
            yield Observation(
                subject=plan.ref,
                steps=("period",),
                arguments={"start": plan.period.start_date, "end": plan.period.end_date, "expected": expected},
            )
