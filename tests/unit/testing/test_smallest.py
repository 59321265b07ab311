"""Plans of which everything is left out that does not matter."""

from hypothesis import given

from building import national, priority, zonal
from zvplan.model import LocalizedString, Plan, PlanSet
from zvplan.strategies import conforming_plan_sets
from zvplan.testing.smallest import smallest

NVP = national("nvp", priority("drugs"), priority("traffic"))


def test_plans_that_do_not_matter_are_left_out() -> None:
    plans = PlanSet((NVP, zonal("one"), zonal("other")))

    assert smallest(plans, lambda some: "other" in some) == PlanSet((zonal("other"),))


def test_members_and_parts_of_members_are_left_out() -> None:
    plans = PlanSet((zonal("zone", priority("one", "nvp#drugs"), priority("other", "nvp#drugs", "nvp#traffic")),))

    def has_traffic(some: PlanSet) -> bool:
        answered = [str(each.target) for plan in some.plans for one in plan.priorities for each in one.alignments]
        return "nvp#traffic" in answered

    assert smallest(plans, has_traffic) == PlanSet((zonal("zone", priority("other", "nvp#traffic")),))


def test_what_would_be_no_plan_is_not_tried() -> None:
    title = LocalizedString(nl="Plan", fr="Plan de la zone")
    plans = PlanSet((Plan(id=NVP.id, kind=NVP.kind, title=title),))

    (shown,) = smallest(plans, bool).plans

    assert len(list(shown.title.items())) == 1


def test_where_nothing_is_needed_nothing_is_left() -> None:
    assert smallest(PlanSet((NVP,)), lambda _: True) == PlanSet()


@given(conforming_plan_sets())
def test_the_smallest_shows_what_the_plans_do_and_can_be_no_smaller(plans: PlanSet) -> None:
    def shows(some: PlanSet) -> bool:
        return sum(len(plan.priorities) for plan in some.plans) >= 2 and any(plan.zone for plan in some.plans)

    shown = smallest(plans, shows)

    assert shows(shown)
    assert smallest(shown, shows) == shown
    assert sum(len(plan.priorities) for plan in shown.plans) == 2
    assert not any(each.alignments for plan in shown.plans for each in plan.priorities)
