"""What rules about missing alignments propose, which is looked for only where somebody reads the hint."""

from collections.abc import Callable

from zvplan.finding import Proposed
from zvplan.graph import AlignmentGraph
from zvplan.model import Plan, PlanKind, Ref

Proposing = Callable[[], Proposed | None]


def item_for(graph: AlignmentGraph, priority: Ref, *kinds: PlanKind) -> Proposing:
    """Looks for the item of a higher plan, of one of these kinds or of any, that a priority most surely answers."""

    def proposed() -> Proposed | None:
        from zvplan.suggesting import nearest_item  # noqa: PLC0415 -- most runs need no words

        proposal = nearest_item(graph, priority, *kinds)
        return None if proposal is None else _titled(graph, priority, proposal.suggestion.target)

    return proposed


def priority_for(graph: AlignmentGraph, plan: Plan, item: Ref) -> Proposing:
    """Looks for the priority of a zonal plan that most surely answers an item."""

    def proposed() -> Proposed | None:
        from zvplan.suggesting import nearest_priority  # noqa: PLC0415

        proposal = nearest_priority(graph, plan, item)
        return None if proposal is None else _titled(graph, proposal.priority, item)

    return proposed


def _titled(graph: AlignmentGraph, priority: Ref, item: Ref) -> Proposed | None:
    priority_title, item_title = graph.title_of(priority), graph.title_of(item)
    if priority_title is None or item_title is None:
        return None
    return Proposed(priority=priority, priority_title=priority_title, item=item, item_title=item_title)
