"""The objectives of a plan, each with the place where it stands."""

from collections.abc import Iterator
from itertools import chain

from attrs import frozen

from zvplan.location import Steps
from zvplan.model import Action, Objective, Plan, Priority, Ref


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


def actions_for(plan: Plan, priority: Priority) -> Iterator[Action]:
    """What is done for a priority: its own actions, and those of others that serve it or one of its objectives too."""
    own = {priority.id, *(objective.id for objective in priority.objectives)}
    under_priorities = ((each.id, objective) for each in plan.priorities for objective in each.objectives)
    under_none = ((None, objective) for objective in plan.objectives)
    for stands_under, objective in chain(under_priorities, under_none):
        for action in objective.actions:
            if stands_under == priority.id or not own.isdisjoint(action.also_serves):
                yield action
