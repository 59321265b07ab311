import math

import pytest

from minimal import TITLE
from zvplan.model import Alignment, CitedPlan, Omission, OmissionReason, PlanId, Ref, Relation, SupportProperty

TARGET = Ref.parse("nvp-2022-2025#drugs")


@pytest.mark.parametrize("relation", [Relation.EQUIVALENT, Relation.IDENTICAL, Relation.CONTRARY])
def test_a_property_of_anything_but_support_is_refused(relation: Relation) -> None:
    message = f"^the property exampleOf belongs to the relation supports, not to {relation}$"

    with pytest.raises(ValueError, match=message):
        Alignment(target=TARGET, relation=relation, property=SupportProperty.EXAMPLE_OF)


def test_support_may_have_a_property() -> None:
    alignment = Alignment(target=TARGET, property=SupportProperty.EXAMPLE_OF)

    assert (alignment.relation, alignment.property) == (Relation.SUPPORTS, SupportProperty.EXAMPLE_OF)


@pytest.mark.parametrize("confidence", [0, 0.5, 1, None])
def test_confidence_lies_between_zero_and_one(confidence: float | None) -> None:
    assert Alignment(target=TARGET, confidence=confidence).confidence == confidence


@pytest.mark.parametrize(
    "confidence, message",
    [
        (-0.1, "'confidence' must be >= 0: -0.1"),
        (1.1, "'confidence' must be <= 1: 1.1"),
        (math.nan, "'confidence' must be >= 0: nan"),
        (math.inf, "'confidence' must be <= 1: inf"),
    ],
)
def test_other_confidence_is_refused(confidence: float, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}$"):
        Alignment(target=TARGET, confidence=confidence)


@pytest.mark.parametrize("reason", [OmissionReason.CAPACITY, OmissionReason.NOT_OCCURRING, OmissionReason.HANDLED_BY_PARTNER])
def test_a_reason_that_says_enough_motivates_an_omission(reason: OmissionReason) -> None:
    assert Omission(target=TARGET, reason=reason).is_motivated


@pytest.mark.parametrize("reason", [None, OmissionReason.OTHER])
def test_without_such_a_reason_only_words_motivate_an_omission(reason: OmissionReason | None) -> None:
    silent = Omission(target=TARGET, reason=reason)
    explained = Omission(target=TARGET, reason=reason, motivation=TITLE)

    assert (silent.is_motivated, explained.is_motivated) == (False, True)


def test_a_cited_plan_has_a_well_formed_id() -> None:
    with pytest.raises(ValueError, match=r"^plan 'mayor plan' may have only the letters"):
        CitedPlan(plan=PlanId("mayor plan"))
