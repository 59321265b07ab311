import pytest

from zvplan.graph import AlignmentStatus


@pytest.mark.parametrize(
    "status,is_answer",
    [
        (AlignmentStatus.DANGLING, False),
        (AlignmentStatus.CONTRARY, False),
        (AlignmentStatus.NOT_UPWARD, False),
        (AlignmentStatus.CITED, True),
        (AlignmentStatus.OUTDATED, True),
        (AlignmentStatus.WHOLE_PLAN, True),
        (AlignmentStatus.INDIRECT, True),
        (AlignmentStatus.MET, True),
    ],
)
def test_what_is_dangling_contrary_or_not_upward_is_no_answer(status: AlignmentStatus, *, is_answer: bool) -> None:
    assert is_answer == status.is_answer
