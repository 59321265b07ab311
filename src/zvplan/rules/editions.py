"""Which editions of higher plans there were when a zonal plan began."""

from collections.abc import Iterable

from zvplan.graph import AlignmentGraph
from zvplan.model import Plan, PlanId


def have_all_ended(graph: AlignmentGraph, plan: Plan, editions: Iterable[PlanId]) -> bool:
    """Whether these plans had ended when a plan began, and no other edition at hand was in force: the zone can't help that.

    Always False for the plans of mayors and prosecutors, of which a zone knows more than its files tell.
    """
    higher = [found for each in editions if (found := graph.plan(each)) is not None]
    if plan.period is None or not higher:
        return False
    start, kinds = plan.period.start_date, {each.kind for each in higher}
    if any(kind.is_local for kind in kinds):
        return False
    at_hand = {**graph.shipped, **graph.plans}.values()
    later = (each.period for each in at_hand if each.kind in kinds and each.period is not None)
    have_ended = all(each.period is not None and each.period.last_day < start for each in higher)
    return have_ended and not any(period.is_in_force(start) for period in later)
