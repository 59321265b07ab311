"""What rules about missing alignments propose, which is looked for only where somebody reads the hint."""

from collections.abc import Callable, Mapping
from functools import cache

from zvplan.finding import Proposed
from zvplan.graph import AlignmentGraph
from zvplan.model import Plan, PlanId, PlanKind, Ref

Proposing = Callable[[], Proposed | None]


def item_for(graph: AlignmentGraph, priority: Ref, *kinds: PlanKind) -> Proposing:
    """Looks for the item of a higher plan, of one of these kinds or of any, that a priority most surely answers."""

    def proposed() -> Proposed | None:
        from zvplan.suggesting import nearest_item  # noqa: PLC0415 -- most runs need no words

        proposal = nearest_item(graph, priority, *kinds)
        if proposal is None or _is_from_later(graph, priority, proposal.suggestion.target):
            return None
        return _titled(graph, priority, proposal.suggestion.target)

    return proposed


def priorities_of(graph: AlignmentGraph, plan: Plan) -> Callable[[Ref], Proposing]:
    """Looks, for one item after another, for the priority of a zonal plan that most surely answers it.

    All items of a higher plan are looked up together, when somebody asks for the first.
    """

    @cache
    def nearest_in(higher: PlanId) -> Mapping[Ref, Ref]:
        from zvplan.suggesting import nearest_priorities  # noqa: PLC0415

        at_hand = graph.plan(higher)
        found = {} if at_hand is None else nearest_priorities(plan, at_hand)
        return {item: proposal.priority for item, proposal in found.items()}

    def priority_for(item: Ref) -> Proposing:
        def proposed() -> Proposed | None:
            priority = nearest_in(item.plan).get(item)
            return None if priority is None else _titled(graph, priority, item)

        return proposed

    return priority_for


def _is_from_later(graph: AlignmentGraph, priority: Ref, item: Ref) -> bool:
    """Whether an item is of a plan that began only after that of the priority had ended."""
    own, higher = graph.plan(priority.plan), graph.plan(item.plan)
    if own is None or higher is None or own.period is None or higher.period is None:
        return False
    return own.period.last_day < higher.period.start_date


def _titled(graph: AlignmentGraph, priority: Ref, item: Ref) -> Proposed | None:
    priority_title, item_title = graph.title_of(priority), graph.title_of(item)
    if priority_title is None or item_title is None:
        return None
    return Proposed(priority=priority, priority_title=priority_title, item=item, item_title=item_title)
