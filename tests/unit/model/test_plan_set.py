from datetime import date

import attrs
import pytest

from minimal import PERIOD, PLAN, PRIORITY
from zvplan.location import NOWHERE, Location, Steps
from zvplan.model import (
    Amendment,
    Axis,
    ElementId,
    Language,
    LocalizedString,
    Municipality,
    PartialDate,
    Plan,
    PlanId,
    PlanKind,
    PlanPart,
    PlanPeriod,
    PlanSet,
    Priority,
    Region,
    Zone,
    ZoneCode,
)

ZONAL = attrs.evolve(PLAN, period=PERIOD, zone=Zone(code=ZoneCode("5415")))
NATIONAL = attrs.evolve(PLAN, id=PlanId("nvp-2016-2019"), kind=PlanKind.NATIONAL)
MAYOR = attrs.evolve(PLAN, id=PlanId("mayor"), kind=PlanKind.ADMINISTRATIVE, zone=Zone(code=ZoneCode("5416")))
PLANS = PlanSet([ZONAL, NATIONAL, MAYOR])


@attrs.frozen
class Somewhere:
    """Knows one place, for everything."""

    def locate(self, plan: str, element: str | None = None, steps: Steps = ()) -> Location | None:
        """The place."""
        del plan, element, steps
        return Location("plan.yaml")


def test_plans_stand_in_order_of_id() -> None:
    assert list(PLANS) == ["mayor", "nvp-2016-2019", "zvp-5415-2020"]
    assert PLANS.plans == (MAYOR, NATIONAL, ZONAL)


def test_a_set_is_a_mapping_by_id() -> None:
    assert PLANS[NATIONAL.id] == NATIONAL
    assert PLANS.get(PlanId("kiv")) is None
    assert NATIONAL.id in PLANS
    assert len(PLANS) == 3


def test_an_unknown_id_is_a_key_error() -> None:
    with pytest.raises(KeyError, match=r"^'kiv'$"):
        PLANS[PlanId("kiv")]


def test_two_plans_with_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match=r"^two plans have the id 'mayor'$"):
        PlanSet([MAYOR, ZONAL, attrs.evolve(NATIONAL, id=MAYOR.id)])


def test_sets_with_the_same_plans_are_equal_wherever_these_stand() -> None:
    elsewhere = PlanSet(PLANS.plans, locator=Somewhere())

    assert elsewhere == PLANS
    assert hash(elsewhere) == hash(PLANS)
    assert elsewhere != PlanSet([ZONAL])


def test_a_set_of_plans_made_in_python_knows_no_places() -> None:
    assert PLANS.locator is NOWHERE
    assert PLANS.locator.locate("mayor") is None


def test_a_union_has_the_plans_of_both_and_prefers_the_other() -> None:
    other = attrs.evolve(MAYOR, edition="v2")
    located = PlanSet([MAYOR, ZONAL], locator=Somewhere())

    union = located | PlanSet([other, NATIONAL])

    assert union == PlanSet([other, NATIONAL, ZONAL])
    assert Somewhere().locate("") == union.locator.locate(ZONAL.id)
    assert union.locator.locate(MAYOR.id) is None
    assert union.locator.locate("unknown") is None


def test_a_set_shows_its_ids() -> None:
    assert repr(PLANS) == "PlanSet(mayor, nvp-2016-2019, zvp-5415-2020)"


@pytest.mark.parametrize(
    "kinds, expected",
    [
        ((), ()),
        ((PlanKind.ZONAL,), (ZONAL,)),
        ((PlanKind.NATIONAL, PlanKind.ADMINISTRATIVE), (MAYOR, NATIONAL)),
        ((PlanKind.FRAMEWORK,), ()),
    ],
)
def test_plans_are_found_by_kind(kinds: tuple[PlanKind, ...], expected: tuple[Plan, ...]) -> None:
    assert PLANS.of_kind(*kinds) == expected


def test_plans_are_found_by_the_day_on_which_they_are_in_force() -> None:
    assert PLANS.in_force(date(2020, 1, 1)) == (ZONAL,)
    assert PLANS.in_force(date(2019, 12, 31)) == ()


def test_plans_are_found_by_zone() -> None:
    assert PLANS.for_zone(ZoneCode("5415")) == (ZONAL,)
    assert PLANS.for_zone(ZoneCode("9999")) == ()


def test_each_plan_is_taken_as_it_stood() -> None:
    amendment = Amendment(id=ElementId("addendum"), date=PartialDate(2022), added=(PRIORITY,))
    plans = PlanSet([attrs.evolve(ZONAL, amendments=(amendment,)), MAYOR], locator=Somewhere())

    assert plans.at(date(2021, 12, 31)) == PlanSet([ZONAL, MAYOR])
    assert plans.at() == PlanSet([attrs.evolve(ZONAL, priorities=(PRIORITY,)), MAYOR])
    assert plans.at().locator == Somewhere()


def test_a_part_of_the_zonal_plans_keeps_all_other_plans() -> None:
    brussels = attrs.evolve(PLAN, id=PlanId("b"), zone=Zone(region=Region.BRUSSELS), languages=(Language.FR, Language.NL))
    flanders = attrs.evolve(PLAN, id=PlanId("f"), zone=Zone(region=Region.FLANDERS), languages=(Language.NL,))
    nowhere = attrs.evolve(PLAN, id=PlanId("n"), zone=None, languages=())
    above = attrs.evolve(PLAN, id=PlanId("a"), kind=PlanKind.NATIONAL, zone=None, period=None)
    plans = PlanSet((brussels, flanders, nowhere, above))

    assert ["a", "b", "f", "n"] == list(plans.where())
    assert ["a", "f"] == list(plans.where(region=Region.FLANDERS))
    assert ["a", "b", "f"] == list(plans.where(language=Language.NL))
    assert ["a", "b"] == list(plans.where(language=Language.FR, region=Region.BRUSSELS))


def test_plans_of_some_years_have_a_day_in_them_extensions_included() -> None:
    period = PlanPeriod(start_date=date(2014, 1, 1), end_date=date(2017, 12, 31), extended_to=date(2019, 12, 31))
    plans = PlanSet((attrs.evolve(PLAN, period=period),))

    asked = ((2014, 2014), (2019, 2030), (2000, 2014), (2020, 2025), (2010, 2013))

    assert [1, 1, 1, 0, 0] == [len(plans.where(years=years)) for years in asked]
    assert 0 == len(PlanSet((attrs.evolve(PLAN, period=None),)).where(years=(1900, 2199)))


def test_one_axis_leaves_only_its_priorities_with_amendments_worked_in() -> None:
    inner = Priority(id=ElementId("inner"), title=LocalizedString(nl="Onthaal"), axis=Axis.INTERNAL)
    outer = Priority(id=ElementId("outer"), title=LocalizedString(nl="Drugs"))
    added = attrs.evolve(inner, id=ElementId("added"))
    amendment = Amendment(id=ElementId("x"), date=PartialDate(2022), added=(added,))
    zonal = attrs.evolve(PLAN, id=PlanId("z"), priorities=(inner, outer), amendments=(amendment,))
    above = attrs.evolve(PLAN, id=PlanId("a"), kind=PlanKind.NATIONAL, priorities=(inner, outer))
    plans = PlanSet((zonal, above))

    assert ("inner", "added") == tuple(each.id for each in plans.on_axis(Axis.INTERNAL)[PlanId("z")].priorities)
    assert ("outer",) == tuple(each.id for each in plans.on_axis(Axis.EXTERNAL)[PlanId("z")].priorities)
    assert (inner, outer) == plans.on_axis(Axis.INTERNAL)[PlanId("a")].priorities


def test_the_other_zonal_plans_of_a_zone_are_found_by_its_code() -> None:
    before = attrs.evolve(ZONAL, id=PlanId("before"))
    elsewhere = attrs.evolve(ZONAL, id=PlanId("elsewhere"), zone=Zone(code=ZoneCode("5416")))
    mayors = attrs.evolve(MAYOR, zone=ZONAL.zone)

    assert PlanSet([ZONAL, before, elsewhere, mayors]).of_same_zone(ZONAL) == (before,)


def test_zones_without_a_code_are_the_same_only_where_all_municipalities_are_given() -> None:
    zone = Zone(municipalities=(Municipality(name=LocalizedString(nl="Gent")),))
    plan = attrs.evolve(ZONAL, zone=zone)
    whole = attrs.evolve(ZONAL, id=PlanId("whole"), zone=zone)
    excerpt = attrs.evolve(whole, id=PlanId("excerpt"), incomplete=(PlanPart.MUNICIPALITIES,))

    assert PlanSet([plan, whole, excerpt]).of_same_zone(plan) == (whole,)


def test_a_plan_of_no_zone_has_no_others_of_its_zone() -> None:
    assert PlanSet([PLAN, attrs.evolve(PLAN, id=PlanId("other"))]).of_same_zone(PLAN) == ()


def test_a_plan_takes_the_place_of_those_before_it_and_of_those_before_them() -> None:
    first = attrs.evolve(PLAN, id=PlanId("first"), supersedes=(PlanId("unknown"),))
    second = attrs.evolve(PLAN, id=PlanId("second"), supersedes=(first.id,))
    third = attrs.evolve(PLAN, id=PlanId("third"), supersedes=(second.id,))
    plans = PlanSet([first, second, third])

    assert plans.replaced_by(third) == {"second", "first", "unknown"}
    assert plans.replaced_by(first) == {"unknown"}


def test_plans_that_take_each_others_place_are_told_once() -> None:
    one = attrs.evolve(PLAN, id=PlanId("one"), supersedes=(PlanId("other"),))
    other = attrs.evolve(PLAN, id=PlanId("other"), supersedes=(PlanId("one"),))

    assert PlanSet([one, other]).replaced_by(one) == {"one", "other"}
