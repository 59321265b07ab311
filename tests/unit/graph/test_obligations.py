from collections.abc import Iterable

import attrs

from building import cited, graph_of, national, plan, title, years
from zvplan.graph import AlignmentGraph
from zvplan.model import (
    BELGIUM,
    Municipality,
    MunicipalityCode,
    Plan,
    PlanId,
    PlanKind,
    PlanPeriod,
    Region,
    Zone,
    ZoneCode,
)

MINE = years(2020, 2025)
ZONE = Zone(code=ZoneCode("5415"))


def zone_plan(
    *cites: str, period: PlanPeriod | None = MINE, zone: Zone | None = ZONE, kinds: Iterable[PlanKind | None] = ()
) -> Plan:
    citations = tuple(cited(plan_id, kind) for plan_id, kind in zip(cites, (*kinds, *(None for _ in cites)), strict=False))
    return plan("zvp", PlanKind.ZONAL, period=period, zone=zone, cites=citations)


def editions(graph: AlignmentGraph, kind: PlanKind) -> tuple[str, ...]:
    """The editions of one kind that the plan `zvp` has to answer."""
    (obligation,) = (each for each in graph.obligations_of(graph.plans[PlanId("zvp")]) if each.duty.kind is kind)
    return obligation.plans


def national_editions(zvp: Plan, *plans: Plan, shipped: Iterable[Plan] = ()) -> tuple[str, ...]:
    return editions(graph_of(zvp, *plans, shipped=shipped), PlanKind.NATIONAL)


# Which duties there are


def test_only_zonal_plans_have_obligations() -> None:
    nvp = national("nvp", period=MINE)

    assert graph_of(nvp).obligations_of(nvp) == ()


def test_a_zone_has_its_duties_in_order_of_the_regime() -> None:
    zvp = zone_plan()

    kinds = [obligation.duty.kind for obligation in graph_of(zvp).obligations_of(zvp)]

    assert kinds == [PlanKind.FRAMEWORK, PlanKind.NATIONAL, PlanKind.ADMINISTRATIVE, PlanKind.JUDICIAL]


def test_a_zone_of_brussels_answers_the_regional_plan_too() -> None:
    zvp = zone_plan(zone=Zone(region=Region.BRUSSELS))

    graph = graph_of(zvp, plan("gvpp", PlanKind.REGIONAL, period=MINE))

    assert editions(graph, PlanKind.REGIONAL) == ("gvpp",)


def test_a_plan_without_a_zone_has_the_duties_of_all_regions_alike() -> None:
    zvp = zone_plan(zone=None)

    kinds = [obligation.duty.kind for obligation in graph_of(zvp).obligations_of(zvp)]

    assert kinds == [PlanKind.FRAMEWORK, PlanKind.NATIONAL, PlanKind.ADMINISTRATIVE, PlanKind.JUDICIAL]


def test_another_regime_has_other_duties() -> None:
    zvp = zone_plan()
    graph = AlignmentGraph.of([zvp], regime=attrs.evolve(BELGIUM, duties=()), shipped={})

    assert graph.obligations_of(zvp) == ()


# Editions that the plan names


def test_what_a_plan_names_itself_comes_first() -> None:
    named, in_force = national("old", period=years(2012, 2015)), national("new", period=years(2019, 2022))

    assert national_editions(zone_plan("old"), named, in_force) == ("old",)


def test_all_editions_that_a_plan_names_count_once_and_in_its_order() -> None:
    plans = (national("a"), national("b"))

    assert national_editions(zone_plan("b", "a", "b"), *plans) == ("b", "a")


def test_a_named_plan_that_is_not_at_hand_is_of_the_kind_that_its_citation_states() -> None:
    assert national_editions(zone_plan("x", "y", "z", kinds=[PlanKind.NATIONAL, PlanKind.JUDICIAL])) == ("x",)


def test_a_plan_says_itself_what_kind_it_means_where_another_says_otherwise() -> None:
    other = plan("a-first", PlanKind.ZONAL, cites=[cited("x", PlanKind.JUDICIAL)])

    assert national_editions(zone_plan("x", kinds=[PlanKind.NATIONAL]), other) == ("x",)


def test_a_named_plan_may_be_of_the_kind_that_another_citation_states() -> None:
    other = plan("other", PlanKind.ZONAL, cites=[cited("x", PlanKind.NATIONAL)])

    assert national_editions(zone_plan("x"), other) == ("x",)


def test_a_plan_at_hand_is_of_its_own_kind_whatever_a_citation_says() -> None:
    zvp = zone_plan("mayor", kinds=[PlanKind.NATIONAL])

    assert national_editions(zvp, plan("mayor", PlanKind.ADMINISTRATIVE)) == ()


def test_a_plan_without_a_period_has_the_editions_that_it_names_only() -> None:
    nvp = national("nvp", period=MINE)

    assert national_editions(zone_plan(period=None), nvp) == ()
    assert national_editions(zone_plan("nvp", period=None), nvp) == ("nvp",)


# Editions in force, and those before


def test_the_edition_in_force_at_the_start_is_due() -> None:
    plans = (
        national("before", period=years(2016, 2019)),
        national("during", period=years(2018, 2020)),
        national("after", period=years(2021, 2024)),
    )

    assert national_editions(zone_plan(), *plans) == ("during",)


def test_an_extension_keeps_an_edition_in_force() -> None:
    plans = (
        national("extended", period=years(2016, 2019, extended_to=2021)),
        national("before", period=years(2018, 2019)),
    )

    assert national_editions(zone_plan(), *plans) == ("extended",)


def test_of_several_editions_in_force_the_one_that_started_last_is_due() -> None:
    plans = (national("b", period=years(2016, 2021)), national("a", period=years(2018, 2020)))

    assert national_editions(zone_plan(), *plans) == ("a",)


def test_of_two_editions_alike_a_loaded_one_goes_before_a_shipped_one_and_then_the_last_by_id() -> None:
    loaded = (national("a", period=MINE), national("b", period=MINE))

    assert national_editions(zone_plan(), *loaded, shipped=[national("c", period=MINE)]) == ("b",)


def test_where_none_is_in_force_the_edition_that_ended_last_is_due() -> None:
    plans = (
        national("long-ago", period=years(2008, 2011)),
        national("last", period=years(2012, 2015, extended_to=2018)),
        national("short", period=years(2016, 2017)),
        national("after", period=years(2021, 2024)),
        national("undated"),
    )

    assert national_editions(zone_plan(), *plans) == ("last",)


def test_where_no_edition_is_known_none_is_due() -> None:
    assert national_editions(zone_plan(), national("after", period=years(2021, 2024)), national("undated")) == ()


# Plans of mayors and prosecutors


def mayor(plan_id: str, zone: Zone | None = ZONE, period: PlanPeriod | None = MINE) -> Plan:
    return plan(plan_id, PlanKind.ADMINISTRATIVE, zone=zone, period=period)


def mayors_plans(zvp: Plan, *plans: Plan, shipped: Iterable[Plan] = ()) -> tuple[str, ...]:
    return editions(graph_of(zvp, *plans, shipped=shipped), PlanKind.ADMINISTRATIVE)


def place(name: str, code: int | None = None) -> Municipality:
    return Municipality(name=title(name), code=None if code is None else MunicipalityCode(code))


def test_the_plans_of_mayor_and_prosecutor_for_the_same_zone_are_due() -> None:
    zvp = zone_plan()
    graph = graph_of(
        zvp,
        mayor("mayor"),
        plan("prosecutor", PlanKind.JUDICIAL, zone=ZONE, period=MINE),
        mayor("of-another-zone", Zone(code=ZoneCode("5416"))),
        mayor("of-no-zone", None),
    )

    assert editions(graph, PlanKind.ADMINISTRATIVE) == ("mayor",)
    assert editions(graph, PlanKind.JUDICIAL) == ("prosecutor",)


def test_zones_without_a_code_are_known_by_their_municipalities() -> None:
    zone = Zone(municipalities=(place("Luik"), place("Herstal", 62051)))
    plans = (
        mayor("by-name", Zone(code=ZoneCode("5277"), municipalities=(place(" luik "),))),
        mayor("by-code", Zone(municipalities=(place("Herstal-Centre", 62051),))),
        mayor("elsewhere", Zone(municipalities=(place("Seraing", 62096),))),
    )

    assert mayors_plans(zone_plan(zone=zone), *plans) == ("by-code", "by-name")


def test_zones_with_different_codes_are_different_whatever_their_municipalities() -> None:
    here, there = (Zone(code=ZoneCode(code), municipalities=(place("Luik"),)) for code in ("5277", "5278"))

    assert mayors_plans(zone_plan(zone=here), mayor("mayor", there)) == ()


def test_all_mayors_plans_in_force_are_due() -> None:
    plans = (
        mayor("a", period=years(2019, 2024)),
        mayor("b", period=years(2018, 2020)),
        mayor("c", period=None),
        mayor("d", period=years(2013, 2018)),
        mayor("e", period=years(2021, 2024)),
    )

    assert mayors_plans(zone_plan(), *plans) == ("a", "b", "c")


def test_where_no_mayors_plan_is_in_force_those_that_ended_last_are_due() -> None:
    plans = (
        mayor("a", period=years(2012, 2018)),
        mayor("b", period=years(2013, 2018)),
        mayor("c", period=years(2006, 2012)),
        mayor("d", period=years(2021, 2024)),
    )

    assert mayors_plans(zone_plan(), *plans) == ("a", "b")


def test_no_mayors_plan_is_due_where_none_is_known() -> None:
    assert mayors_plans(zone_plan(), mayor("later", period=years(2021, 2024))) == ()
    assert mayors_plans(zone_plan(zone=None), mayor("mayor")) == ()
    assert mayors_plans(zone_plan(), shipped=[mayor("shipped")]) == ()
