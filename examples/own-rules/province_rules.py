"""What our province asks of zonal security plans."""

from collections.abc import Iterator

import zvplan
from zvplan.graph import AlignmentGraph
from zvplan.model import PlanKind


@zvplan.rule(
    "PROV01",
    "plan-without-source",
    zvplan.Severity.NOTE,
    message='"{title}" does not say where it is published.',
    hint="Give the address of the published plan under sources.",
    source="agreement of the police zones of our province",
    since="1.0",
)
def plan_without_source(graph: AlignmentGraph) -> Iterator[zvplan.Observation]:
    """A zonal plan does not say where it is published."""
    for plan in graph.plans.of_kind(PlanKind.ZONAL):
        if not any(source.url for source in plan.sources):
            yield zvplan.Observation(subject=plan.ref, arguments={"title": plan.title})


RULES = (plan_without_source,)
