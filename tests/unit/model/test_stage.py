import pytest

from zvplan.model import Body, Decision, DecisionKind, Role, Stage, stage_of

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
