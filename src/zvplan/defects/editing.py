"""Changes parts of a plan, for defects."""

from typing import Any

import attrs

from zvplan.defects.defect import Broken
from zvplan.defects.zones import said, with_plans, zonal_plan_of
from zvplan.model import (
    Action,
    Alignment,
    BasicFunction,
    Decision,
    DecisionKind,
    ElementId,
    Indicator,
    Objective,
    Plan,
    PlanSet,
    Priority,
    Ref,
)


def broken(plans: PlanSet, **changed: Any) -> Broken:
    """The plans with some parts of the zonal plan changed, which shows in that plan as a whole."""
    plan = zonal_plan_of(plans)
    return Broken(with_plans(plans, attrs.evolve(plan, **changed)), plan.ref)


def broken_priority(plans: PlanSet, **changed: Any) -> Broken:
    """The plans with some parts of the first priority of the zonal plan changed."""
    plan = zonal_plan_of(plans)
    return Broken(with_plans(plans, with_first(plan, **changed)), Ref(plan.id, plan.priorities[0].id))


def with_first(plan: Plan, **changed: Any) -> Plan:
    """A plan with some parts of its first priority changed."""
    first, *others = plan.priorities
    return attrs.evolve(plan, priorities=(attrs.evolve(first, **changed), *others))


def with_alignment(plan: Plan, alignment: Alignment) -> Plan:
    """A plan whose first priority has one more alignment, also after its amendments."""
    first = plan.priorities[0]
    more = with_first(plan, alignments=(*first.alignments, alignment))
    amendments = (
        attrs.evolve(
            amendment,
            changed=tuple(
                attrs.evolve(change, alignments=(*change.alignments, alignment))
                if change.priority == first.id and change.alignments is not None
                else change
                for change in amendment.changed
            ),
        )
        for amendment in plan.amendments
    )
    return attrs.evolve(more, amendments=tuple(amendments))


def broken_alignment(plans: PlanSet, alignment: Alignment, *besides: Plan) -> Broken:
    """The plans with one more alignment of the first priority of the zonal plan, and perhaps with plans besides."""
    plan = zonal_plan_of(plans)
    return Broken(with_plans(plans, with_alignment(plan, alignment), *besides), Ref(plan.id, plan.priorities[0].id))


def with_copies(plan: Plan, number: int, **changed: Any) -> Plan:
    """A plan with copies of its first priority under other names, and without a number of priorities that it states."""
    # Copies are numbered on from the priorities that there are, so that there may be copies already.
    first = len(plan.priorities)
    copies = tuple(attrs.evolve(_copy(plan, index), **changed) for index in range(first, first + number))
    return attrs.evolve(plan, priorities=(*plan.priorities, *copies), stated_counts=())


def broken_copy(plans: PlanSet, **changed: Any) -> Broken:
    """The plans with a copy of the first priority of the zonal plan, some parts of which are changed."""
    more = with_copies(zonal_plan_of(plans), 1, **changed)
    return Broken(with_plans(plans, more), Ref(more.id, more.priorities[-1].id))


def _copy(plan: Plan, index: int) -> Priority:
    first = plan.priorities[0]
    return attrs.evolve(
        first,
        id=_other(first.id, index),
        title=said(plan, f"Nog een prioriteit {index + 1}"),
        phenomena=(),
        staff=None,
        origin=None,
        continues=(),
        answers=(),
        alignments=tuple(each for each in first.alignments if each.target.plan != plan.id),
        objectives=tuple(_copied(each, index) for each in first.objectives),
    )


def _copied(objective: Objective, index: int) -> Objective:
    return attrs.evolve(
        objective,
        id=_other(objective.id, index),
        parent=None if objective.parent is None else _other(objective.parent, index),
        indicators=tuple(attrs.evolve(each, id=_other(each.id, index)) for each in objective.indicators),
        actions=tuple(attrs.evolve(each, id=_other(each.id, index)) for each in objective.actions),
    )


def _other(name: ElementId, index: int) -> ElementId:
    return ElementId(f"{name}.{index + 1}")


def actions_of_first(plan: Plan) -> tuple[Action, ...]:
    """The actions for the first priority."""
    return tuple(action for objective in plan.priorities[0].objectives for action in objective.actions)


def with_actions(plan: Plan, *actions: Action) -> Plan:
    """A plan with other actions for its first priority."""
    objectives = plan.priorities[0].objectives
    acting = next(each for each in objectives if each.actions)
    return with_first(
        plan, objectives=tuple(attrs.evolve(each, actions=actions) if each is acting else each for each in objectives)
    )


def broken_actions(plans: PlanSet, *actions: Action) -> Broken:
    """The plans with other actions for the first priority of the zonal plan."""
    plan = zonal_plan_of(plans)
    return Broken(with_plans(plans, with_actions(plan, *actions)), Ref(plan.id, plan.priorities[0].id))


def first_objective(plan: Plan) -> Objective:
    """The first objective of the first priority, which has an indicator."""
    return plan.priorities[0].objectives[0]


def broken_objective(plans: PlanSet, **changed: Any) -> Broken:
    """The plans with some parts of the first objective of the zonal plan changed."""
    first, *others = zonal_plan_of(plans).priorities[0].objectives
    return broken_priority(plans, objectives=(attrs.evolve(first, **changed), *others))


def broken_indicator(plans: PlanSet, **changed: Any) -> Broken:
    """The plans with some parts of the first indicator of the zonal plan changed."""
    first: Indicator
    first, *others = first_objective(zonal_plan_of(plans)).indicators
    return broken_objective(plans, indicators=(attrs.evolve(first, **changed), *others))


def broken_function(plans: PlanSet, function: BasicFunction, **changed: Any) -> Broken:
    """The plans with some parts of a basic function of the zonal plan changed."""
    functions = zonal_plan_of(plans).basic_functions
    return broken(
        plans,
        basic_functions=tuple(attrs.evolve(each, **changed) if each.function is function else each for each in functions),
    )


def decisions_without(plan: Plan, *kinds: DecisionKind) -> tuple[Decision, ...]:
    """The decisions of a plan but those of some kinds."""
    return tuple(each for each in plan.decisions if each.kind not in kinds)
