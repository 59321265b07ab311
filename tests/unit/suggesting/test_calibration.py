"""Scores say how often evidence of a strength was right."""

import pytest

from zvplan.suggesting import Calibration, Step, fit, shipped_calibration


def test_scores_lie_on_straight_lines_between_steps() -> None:
    calibration = Calibration(steps=(Step(strength=1, score=0.2), Step(strength=3, score=0.8)))

    assert [0.2, 0.2, pytest.approx(0.5), 0.8, 0.8] == [calibration.score(each) for each in (-5, 1, 2, 3, 9)]


def test_it_learns_how_often_evidence_was_right() -> None:
    weak, strong = [(1.0, each < 1) for each in range(8)], [(2.0, True)] * 8

    assert [(0, 0), (1.0, 0.2), (2.0, 0.9)] == [(step.strength, step.score) for step in fit([*strong, *weak]).steps]


def test_stronger_evidence_never_gets_a_lower_score() -> None:
    observations = [(1.0, True)] * 8 + [(2.0, False)] * 8 + [(3.0, True)] * 8

    assert [(0, 0), (1.5, 0.5), (3.0, 0.9)] == [(step.strength, step.score) for step in fit(observations).steps]


def test_observations_of_one_strength_stay_together() -> None:
    assert [0, 1.0] == [step.strength for step in fit([(1.0, index % 2 == 0) for index in range(50)]).steps]


def test_the_curve_begins_where_there_is_no_evidence() -> None:
    calibration = fit([(-1.0, False)] * 8 + [(1.0, True)] * 8)

    assert [0, 0, 0.9] == [calibration.score(strength) for strength in (-1, 0, 1)]


def test_there_is_nothing_to_learn_from_nothing() -> None:
    with pytest.raises(ValueError, match=r"^give at least one observation$"):
        fit([])


def test_the_shipped_steps_rise() -> None:
    steps = shipped_calibration().steps

    assert sorted(step.strength for step in steps) == [step.strength for step in steps]
    assert sorted(step.score for step in steps) == [step.score for step in steps]
    assert (True, True) == (steps[0].score < 0.5, steps[-1].score > 0.97)
