"""ZVP504."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.rules.subjects import zonal_plans


@rule(
    "ZVP504",
    "off-cycle-start",
    Severity.WARNING,
    message="The plan begins on {start}; plans are asked to begin on 1 January of one of these years: {years}.",
    hint="Correct the date, or say in a note why the plan of this zone began on another day.",
    source="practice: plans of six years since 2020, "
    "https://news.belgium.be/nl/verlenging-2018-2019-van-de-strategische-veiligheids-en-preventieplannen",
    since="0.1.0",
)
def off_cycle_start(graph: AlignmentGraph) -> Iterator[Observation]:
    """A zonal plan begins out of step with the other zones.

    ## What it finds

    A zonal plan that begins on another day than 1 January of one of the years that you set. It says nothing until you set
    such years (`cycle_start_years` of the regime), and nothing of plans from before the first of them. That all zones have
    to begin together could not be verified in a legal text.

    ## Why it matters

    A [notice of the federal
    government](https://news.belgium.be/nl/verlenging-2018-2019-van-de-strategische-veiligheids-en-preventieplannen) tells
    that the new cycle of zonal plans began on 1 January 2020, and the published plans of the next one begin in 2026. A plan
    that is out of step can't be compared with those of its neighbours, nor take over its part of plans that are made for the
    same years.

    ## Example

    With 2020 and 2026 as the years that you set:

    ```yaml
    period: {startDate: 2021-01-01, endDate: 2026-12-31}
    ```

    Better:

    ```yaml
    period: {startDate: 2020-01-01, endDate: 2025-12-31}
    ```

    ## How to resolve

    Look for a slip in the date. Zones that came out of a merger may rightly begin in between: waive the finding for them, with
    the reason.
    """
    years = graph.regime.cycle_start_years
    for plan in zonal_plans(graph):
        if not years or plan.period is None or plan.period.start_date.year < min(years):
            continue
        start = plan.period.start_date
        if start.year not in years or (start.month, start.day) != (1, 1):
            yield Observation(
                subject=plan.ref, steps=("period", "start_date"), arguments={"start": start, "years": tuple(sorted(years))}
            )
