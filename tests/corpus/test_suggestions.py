"""How well suggestions do on published titles, and whether the page about it is fresh."""

import runpy
from pathlib import Path
from typing import Any

import pytest
from generated import stale

from zvplan.suggesting import shipped_calibration

ROOT = Path(__file__).parents[2]
#: The program that measures, which is no part of the package.
MEASURE: Any = runpy.run_path(str(ROOT / "scripts" / "suggestions.py"))


@pytest.fixture(scope="module")
def titles() -> Any:
    return MEASURE["read"](MEASURE["TITLES"])


@pytest.fixture(scope="module")
def left_out(titles: Any) -> Any:
    return MEASURE["one_zone_left_out"](titles)


def test_the_titles_are_those_of_many_zones(titles: Any) -> None:
    external = sum(title.is_external for title in titles)

    assert (166, 143) == (len(titles), external)


def test_the_first_proposal_is_right_for_zones_that_nothing_was_learned_from(left_out: Any) -> None:
    assert MEASURE["first"](left_out) >= 0.97


def test_one_of_the_first_three_is_right_for_zones_that_nothing_was_learned_from(left_out: Any) -> None:
    assert MEASURE["first_three"](left_out) >= 0.99


def test_hardly_anything_is_proposed_for_the_organisation(left_out: Any) -> None:
    assert MEASURE["spoken"](left_out) <= 0.05


@pytest.mark.parametrize("name", ["OTHER_TITLES", "MADE_UP_TITLES"])
def test_titles_that_scores_were_not_calibrated_on_do_as_well(name: str) -> None:
    titles = MEASURE["read"](MEASURE[name])
    strengths = MEASURE["strengths_of"](titles, MEASURE["target"]())
    scored = MEASURE["score"](strengths, shipped_calibration())

    assert (True, True) == (MEASURE["first"](scored) >= 0.97, MEASURE["spoken"](scored) <= 0.05)


def test_sure_proposals_are_right_as_often_as_they_say(left_out: Any) -> None:
    bands = [band for band in MEASURE["reliability"](left_out) if band[2] >= 10]

    assert [] == [band for band in bands if abs(band[3] - band[4]) > 0.15]


def test_the_page_and_the_calibration_are_fresh() -> None:
    assert () == stale(MEASURE["wanted"]())


def test_a_vocabulary_loses_only_the_names_that_are_taken_out() -> None:
    vocabulary = MEASURE["shipped_vocabulary"]()
    pruned = MEASURE["without"](vocabulary, ["ifg", "woninginbraak"])

    lost = {label for entry in vocabulary for label in entry.labels()} - {
        label for entry in pruned for label in entry.labels()
    }
    assert {"IFG"} == {text for _, text in lost}
    assert MEASURE["without"](vocabulary, ["no name at all"]) is vocabulary
