import pytest

from zvplan.model import (
    Body,
    Decision,
    DecisionKind,
    DecisionStatus,
    LocalizedString,
    Plan,
    PlanId,
    PlanKind,
    PlanStatus,
    Role,
    Stage,
    stage_of,
    stages_behind,
)

_ZONAL = Body.ZONAL_SECURITY_COUNCIL
_POLICE = Body.POLICE_COUNCIL
_MUNICIPAL = Body.MUNICIPAL_COUNCIL
_BOTH_MINISTERS = (Role.MINISTER_OF_HOME_AFFAIRS, Role.MINISTER_OF_JUSTICE)


def test_the_stages_are_in_the_order_of_the_procedure() -> None:
    assert [1, 2, 3, 4, 5, 6] == [stage.number for stage in Stage]
    assert Stage.PREPARATION.number < Stage.APPROVAL.number < Stage.SUBMISSION.number < Stage.INFORMATION.number


@pytest.mark.parametrize(
    "decision, stage",
    [
        (Decision(kind=DecisionKind.PREPARED, bodies=(Body.OTHER,)), Stage.PREPARATION),
        (Decision(kind=DecisionKind.DISCUSSED, bodies=(_ZONAL,)), Stage.PREPARATION),
        (Decision(kind=DecisionKind.DISCUSSED), Stage.PREPARATION),
        (Decision(kind=DecisionKind.DISCUSSED, bodies=(_POLICE,)), None),
        (Decision(kind=DecisionKind.AGREED, bodies=(_POLICE,)), Stage.AGREEMENT),
        (Decision(kind=DecisionKind.AGREED, bodies=(_MUNICIPAL,)), Stage.AGREEMENT),
        (Decision(kind=DecisionKind.AGREED, bodies=(_ZONAL,)), None),
        (Decision(kind=DecisionKind.AGREED, bodies=(Body.CORPS_LEADERSHIP, Body.POLICE_COLLEGE)), None),
        (Decision(kind=DecisionKind.APPROVED, bodies=(_POLICE,)), Stage.AGREEMENT),
        (Decision(kind=DecisionKind.APPROVED, bodies=(_ZONAL, _POLICE)), Stage.APPROVAL),
        (Decision(kind=DecisionKind.APPROVED, bodies=(_POLICE,), roles=(Role.MAYOR,)), Stage.APPROVAL),
        (Decision(kind=DecisionKind.APPROVED), Stage.APPROVAL),
        (Decision(kind=DecisionKind.SIGNED, roles=(Role.PROSECUTOR,)), Stage.APPROVAL),
        (Decision(kind=DecisionKind.SIGNED, roles=(Role.PROSECUTOR, Role.MINISTER_OF_JUSTICE)), Stage.APPROVAL),
        (Decision(kind=DecisionKind.SIGNED, roles=_BOTH_MINISTERS), Stage.MINISTERIAL_APPROVAL),
        (Decision(kind=DecisionKind.SUBMITTED, roles=(Role.CHIEF_OF_POLICE,)), Stage.SUBMISSION),
        (Decision(kind=DecisionKind.SUBMITTED, bodies=(_ZONAL,)), Stage.SUBMISSION),
        (Decision(kind=DecisionKind.SUBMITTED, bodies=(_MUNICIPAL,)), None),
        (Decision(kind=DecisionKind.MINISTERIAL_APPROVAL), Stage.MINISTERIAL_APPROVAL),
        (Decision(kind=DecisionKind.INFORMED, bodies=(_MUNICIPAL,)), Stage.INFORMATION),
        (Decision(kind=DecisionKind.INFORMED), Stage.INFORMATION),
        (Decision(kind=DecisionKind.INFORMED, bodies=(_POLICE,)), None),
        (Decision(kind=DecisionKind.IN_FORCE), None),
        (Decision(kind=DecisionKind.FOLLOWED_UP, bodies=(_ZONAL,)), None),
    ],
)
def test_a_decision_belongs_to_a_stage_by_its_kind_and_by_who_took_it(decision: Decision, stage: Stage | None) -> None:
    assert stage == stage_of(decision)


def _behind(*decisions: Decision, status: PlanStatus | None = None) -> frozenset[Stage]:
    title = LocalizedString(nl="Zonaal veiligheidsplan")
    plan = Plan(id=PlanId("zvp"), kind=PlanKind.ZONAL, title=title, status=status, decisions=decisions)
    return stages_behind(plan)


def _up_to(last: Stage) -> frozenset[Stage]:
    return frozenset(stage for stage in Stage if stage.number <= last.number)


def test_nothing_lies_behind_a_plan_of_which_nothing_is_decided() -> None:
    assert frozenset() == _behind()
    assert frozenset() == _behind(status=PlanStatus.DRAFT)
    assert frozenset() == _behind(Decision(kind=DecisionKind.SUBMITTED, status=DecisionStatus.PENDING))


@pytest.mark.parametrize(
    "status, last", [(PlanStatus.ADOPTED, Stage.APPROVAL), (PlanStatus.APPROVED, Stage.MINISTERIAL_APPROVAL)]
)
def test_a_status_says_what_lies_behind_a_plan(status: PlanStatus, last: Stage) -> None:
    assert _up_to(last) == _behind(status=status)


@pytest.mark.parametrize(
    "decision, last",
    [
        (Decision(kind=DecisionKind.SUBMITTED), Stage.APPROVAL),
        (Decision(kind=DecisionKind.MINISTERIAL_APPROVAL, status=DecisionStatus.REFUSED), Stage.SUBMISSION),
        # Municipal councils are sometimes told before the ministers approve.
        (Decision(kind=DecisionKind.INFORMED, bodies=(_MUNICIPAL,)), Stage.APPROVAL),
        # Plans come into force while the ministers have yet to decide.
        (Decision(kind=DecisionKind.IN_FORCE), Stage.SUBMISSION),
    ],
)
def test_a_step_that_was_taken_says_what_lies_behind_a_plan(decision: Decision, last: Stage) -> None:
    assert _up_to(last) == _behind(decision)


def test_municipal_councils_are_told_of_a_plan_that_is_approved_and_in_force() -> None:
    approved = Decision(kind=DecisionKind.MINISTERIAL_APPROVAL)

    assert _up_to(Stage.SUBMISSION) == _behind(approved)
    assert frozenset(Stage) == _behind(approved, Decision(kind=DecisionKind.IN_FORCE))
