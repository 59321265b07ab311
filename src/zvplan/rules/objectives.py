"""The objectives of a plan, each with the place where it stands."""

from collections.abc import Iterator, Mapping
from itertools import chain

from attrs import frozen

from zvplan.location import Steps
from zvplan.model import Action, ElementId, Objective, Plan, Ref


@frozen(kw_only=True)
class PlacedAction:
    """An action, and where it stands."""

    action: Action
    #: The priority that it stands under, else the plan.
    subject: Ref
    steps: Steps


@frozen(kw_only=True)
class PlacedObjective:
    """An objective, and where it stands."""

    objective: Objective
    #: The priority that it stands under, else the plan.
    subject: Ref
    steps: Steps

    def actions(self) -> Iterator[PlacedAction]:
        """Its actions."""
        for index, action in enumerate(self.objective.actions):
            yield PlacedAction(action=action, subject=self.subject, steps=(*self.steps, "actions", index))


def objectives_of(plan: Plan) -> Iterator[PlacedObjective]:
    """Every objective of a plan: those of its priorities, and then those that stand under none."""
    for priority in plan.priorities:
        subject = Ref(plan.id, priority.id)
        for index, objective in enumerate(priority.objectives):
            yield PlacedObjective(objective=objective, subject=subject, steps=("objectives", index))
    for index, objective in enumerate(plan.objectives):
        yield PlacedObjective(objective=objective, subject=plan.ref, steps=("objectives", index))


def actions_of(plan: Plan) -> Iterator[PlacedAction]:
    """Every action of a plan."""
    for placed in objectives_of(plan):
        yield from placed.actions()


def actions_by_priority(plan: Plan) -> Mapping[ElementId, tuple[Action, ...]]:
    """What is done for each priority: its own actions, and those of others that serve it or one of its objectives too."""
    serving: dict[ElementId, list[ElementId]] = {}
    for priority in plan.priorities:
        for name in (priority.id, *(objective.id for objective in priority.objectives)):
            serving.setdefault(name, []).append(priority.id)
    found: dict[ElementId, list[Action]] = {priority.id: [] for priority in plan.priorities}
    under_priorities = ((each.id, objective) for each in plan.priorities for objective in each.objectives)
    under_none = ((None, objective) for objective in plan.objectives)
    for stands_under, objective in chain(under_priorities, under_none):
        for action in objective.actions:
            served = (priority for name in action.also_serves for priority in serving.get(name, ()))
            for priority in dict.fromkeys((*(() if stands_under is None else (stands_under,)), *served)):
                found[priority].append(action)
    return {priority: tuple(actions) for priority, actions in found.items()}
