"""A second reading of what alignments are worth: as the definitions say it, and as slow as that."""

from collections.abc import Callable

from small_worlds import World
from zvplan.graph import AlignmentStatus
from zvplan.model import Alignment, Plan, Ref, Relation


def exists(world: World, target: Ref) -> bool:
    if target.plan not in world.at_hand:
        return any(cited.plan == target.plan for each in world.loaded for cited in each.higher_plans)
    elements = {priority.id for priority in world.at_hand[target.plan].priorities}
    return target.element is None or target.element in elements


def is_upward(world: World, source: Plan, target: Ref) -> bool:
    if target.plan in world.at_hand:
        return world.at_hand[target.plan].kind.level > source.kind.level
    citing = sorted(world.loaded, key=lambda each: each.id)
    kinds = [cited.kind for each in citing for cited in each.higher_plans if cited.plan == target.plan and cited.kind]
    return not kinds or kinds[0].level > source.kind.level


def is_outdated(source: Plan, target: Plan) -> bool:
    return source.period is not None and target.period is not None and target.period.last_day < source.period.start_date


def goes_on(world: World, target: Ref) -> bool:
    """Whether an element answers still higher ones."""
    plan = world.at_hand[target.plan]
    onward = (further for each in plan.priorities if each.id == target.element for further in each.alignments)
    return any(further.target.element and status_by_definition(world, plan, further).is_answer for further in onward)


def status_by_definition(world: World, source: Plan, alignment: Alignment) -> AlignmentStatus:
    """The first status that applies."""
    target = alignment.target
    higher = world.at_hand.get(target.plan)
    applies: dict[AlignmentStatus, Callable[[], bool]] = {
        AlignmentStatus.DANGLING: lambda: not exists(world, target),
        AlignmentStatus.CONTRARY: lambda: alignment.relation is Relation.CONTRARY,
        AlignmentStatus.NOT_UPWARD: lambda: not is_upward(world, source, target),
        AlignmentStatus.CITED: lambda: higher is None,
        AlignmentStatus.OUTDATED: lambda: higher is not None and is_outdated(source, higher),
        AlignmentStatus.WHOLE_PLAN: lambda: target.element is None,
        AlignmentStatus.INDIRECT: lambda: goes_on(world, target),
        AlignmentStatus.MET: lambda: True,
    }
    return next(status for status, holds in applies.items() if holds())
