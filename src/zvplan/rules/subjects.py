"""What rules look at, and what they call it."""

from collections.abc import Iterator

from zvplan.graph import AlignmentGraph
from zvplan.model import LocalizedString, Plan, PlanKind, PlanPart, Ref


def zonal_plans(graph: AlignmentGraph, *complete: PlanPart) -> Iterator[Plan]:
    """The loaded zonal plans that are complete in these parts: what is missing from an excerpt proves nothing."""
    return (plan for plan in graph.plans.of_kind(PlanKind.ZONAL) if plan.is_complete(*complete))


def name_of(graph: AlignmentGraph, ref: Ref) -> LocalizedString | Ref:
    """The title of a plan or priority, or its reference where nobody gives it a title."""
    return graph.title_of(ref) or ref
