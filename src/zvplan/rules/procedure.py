"""What the decisions of a plan tell of who took part in its making."""

from typing import Final

from zvplan.model import COUNCILS, MINISTERS, Body, Decision, DecisionKind, Plan, Role, Stage, stage_of

#: Who may approve for them: a magistrate for the prosecutor, the college for the mayors, for both the council they sit in.
_STAND_INS: Final[dict[Role, frozenset[Role | Body]]] = {
    Role.MAYOR: frozenset((Role.MAYOR, Body.POLICE_COLLEGE, Body.ZONAL_SECURITY_COUNCIL)),
    Role.PROSECUTOR: frozenset((Role.PROSECUTOR, Role.MAGISTRATE, Body.ZONAL_SECURITY_COUNCIL)),
}


def decisions_of(plan: Plan, stage: Stage) -> tuple[Decision, ...]:
    """The decisions that belong to a stage, whatever became of them."""
    return tuple(decision for decision in plan.decisions if stage_of(decision) is stage)


def was_before_the_council(plan: Plan) -> bool:
    """Whether it shows that the zonal security council was at work on the plan: what it approved, it discussed.

    A preparation that names nobody is taken for one by the council.
    """
    of_the_council = (each for each in plan.decisions if Body.ZONAL_SECURITY_COUNCIL in each.bodies)
    return any(each.kind is not DecisionKind.FOLLOWED_UP for each in of_the_council) or any(
        _names_nobody(each) for each in decisions_of(plan, Stage.PREPARATION)
    )


def was_agreed(plan: Plan) -> bool:
    """Whether a police council or a municipal council gave its agreement, or has yet to give it."""
    kinds = {DecisionKind.AGREED, DecisionKind.APPROVED, DecisionKind.SIGNED}
    return any(each.kind in kinds and not COUNCILS.isdisjoint(each.bodies) for each in plan.decisions)


def missing_approvers(plan: Plan) -> tuple[Role, ...]:
    """Which of mayor and prosecutor take part in none of the approvals; an approval that names nobody stands for both."""
    approvals = decisions_of(plan, Stage.APPROVAL)
    return tuple(role for role, those in _STAND_INS.items() if not any(_is_by(each, those) for each in approvals))


def missing_ministers(plan: Plan) -> tuple[Role, ...]:
    """Which ministers take part in none of the ministers' decisions; one that names no minister stands for both."""
    decisions = decisions_of(plan, Stage.MINISTERIAL_APPROVAL)
    if any(MINISTERS.isdisjoint(each.roles) for each in decisions):
        return ()
    return tuple(sorted(MINISTERS.difference(*(each.roles for each in decisions))))


def _is_by(decision: Decision, those: frozenset[Role | Body]) -> bool:
    return _names_nobody(decision) or not those.isdisjoint((*decision.roles, *decision.bodies))


def _names_nobody(decision: Decision) -> bool:
    return not decision.roles and not decision.bodies
