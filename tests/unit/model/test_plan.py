from datetime import date

import attrs
import pytest

from minimal import PLAN, PRIORITY, TITLE
from zvplan.model import (
    Amendment,
    ElementId,
    Objective,
    Omission,
    OmissionReason,
    PartialDate,
    PlanPart,
    PriorityChange,
    Ref,
    Removal,
    StatedCount,
    Tier,
)

DRUGS = PRIORITY
TRAFFIC = attrs.evolve(PRIORITY, id=ElementId("traffic"))
VIOLENCE = attrs.evolve(PRIORITY, id=ElementId("violence"))
CYBER = Omission(target=Ref.parse("nvp#cyber"), reason=OmissionReason.CAPACITY)
FRAUD = Omission(target=Ref.parse("nvp#fraud"), reason=OmissionReason.CAPACITY)
ADDING = Amendment(id=ElementId("first"), date=PartialDate(2017, 3), added=(TRAFFIC,), omissions=(FRAUD,))
DEMOTING = Amendment(
    id=ElementId("second"),
    date=PartialDate(2018),
    changed=(PriorityChange(priority=TRAFFIC.id, tier=Tier.ATTENTION),),
    removed=(Removal(priority=DRUGS.id),),
    added=(VIOLENCE,),
)
AMENDED = attrs.evolve(PLAN, priorities=(DRUGS,), omissions=(CYBER,), amendments=(DEMOTING, ADDING))


def test_a_plan_is_named_by_its_id() -> None:
    assert PLAN.ref == Ref.parse("zvp-5415-2020")


def test_before_its_amendments_a_plan_stands_as_it_was_made() -> None:
    assert AMENDED.at(date(2017, 2, 28)) == attrs.evolve(AMENDED, amendments=())


def test_an_amendment_is_in_force_from_the_first_day_that_its_date_can_mean() -> None:
    assert AMENDED.at(date(2017, 3, 1)) == attrs.evolve(
        AMENDED, priorities=(DRUGS, TRAFFIC), omissions=(CYBER, FRAUD), amendments=()
    )


def test_amendments_apply_in_order_of_date_whatever_their_order_in_the_file() -> None:
    expected = attrs.evolve(
        AMENDED,
        priorities=(attrs.evolve(TRAFFIC, tier=Tier.ATTENTION), VIOLENCE),
        omissions=(CYBER, FRAUD),
        amendments=(),
    )

    assert AMENDED.at(date(2018, 1, 1)) == expected
    assert AMENDED.at() == expected


def test_amendments_of_one_date_apply_in_the_order_of_the_file() -> None:
    demoting = attrs.evolve(ADDING, added=(), omissions=(), changed=DEMOTING.changed)

    assert attrs.evolve(PLAN, amendments=(ADDING, demoting)).at().priorities == (attrs.evolve(TRAFFIC, tier=Tier.ATTENTION),)
    assert attrs.evolve(PLAN, amendments=(demoting, ADDING)).at().priorities == (TRAFFIC,)


def test_a_plan_is_complete_in_the_parts_that_are_not_declared_incomplete() -> None:
    excerpt = attrs.evolve(PLAN, incomplete=(PlanPart.COUNCIL,))

    assert [
        excerpt.is_complete(),
        excerpt.is_complete(PlanPart.PRIORITIES),
        excerpt.is_complete(PlanPart.COUNCIL),
        excerpt.is_complete(PlanPart.PRIORITIES, PlanPart.COUNCIL),
    ] == [True, True, False, False]


def test_all_objectives_are_those_under_priorities_and_then_the_others() -> None:
    first, second, third = (Objective(id=ElementId(text), title=TITLE) for text in ("first", "second", "third"))
    plan = attrs.evolve(PLAN, priorities=(attrs.evolve(DRUGS, objectives=(first, second)), TRAFFIC), objectives=(third,))

    assert tuple(plan.all_objectives()) == (first, second, third)


def test_a_plan_can_not_say_that_it_has_less_than_no_priorities() -> None:
    with pytest.raises(ValueError, match=r"^'count' must be >= 0: -1$"):
        StatedCount(count=-1)


def test_an_unreadable_edition_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^edition has the bidirectional control character U\+202E at position 2$"):
        attrs.evolve(PLAN, edition="v\u202e1.0")
