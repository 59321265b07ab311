from datetime import date
from fractions import Fraction
from functools import partial

import attrs
import pytest

from building import alignment, cited, graph_of, national, plan, priority, ref, refs, years, zonal
from zvplan.coverage import Coverage, CoverageEntry, CoverageLevel, cover
from zvplan.graph import AlignmentGraph
from zvplan.model import (
    BELGIUM,
    DutyBasis,
    Language,
    LocalizedString,
    Omission,
    OmissionReason,
    PlanId,
    PlanKind,
    PlanPart,
    PlanSet,
    Regime,
    Relation,
    Tier,
)

NVP = national("nvp", priority("drugs"), priority("cyber"))
CITES = [cited("nvp")]
NONE = dict.fromkeys(CoverageLevel, 0)


def omission(target: str, reason: OmissionReason | None = OmissionReason.CAPACITY) -> Omission:
    return Omission(target=ref(target), reason=reason)


def levels(coverage: Coverage, plan_id: str = "zone") -> dict[str, CoverageLevel]:
    return {str(entry.item): entry.level for entry in coverage.of_plan(PlanId(plan_id))}


def entry_of(graph: AlignmentGraph, item: str) -> CoverageEntry:
    (entry,) = cover(graph).of_item(ref(item))
    return entry


# Levels


def test_levels_run_from_a_priority_down_to_nothing() -> None:
    assert [level.rank for level in CoverageLevel] == [4, 3, 2, 1, 0]


def test_answered_is_less_than_accounted_for() -> None:
    assert [level.is_answered for level in CoverageLevel] == [True, True, True, False, False]
    assert [level.is_accounted_for for level in CoverageLevel] == [True, True, True, True, False]


@pytest.mark.parametrize(
    "tiers,level",
    [
        ([Tier.PRIORITY], CoverageLevel.PRIORITY),
        ([Tier.ATTENTION], CoverageLevel.ATTENTION),
        ([Tier.REGULAR], CoverageLevel.REGULAR),
        ([Tier.REGULAR, Tier.PRIORITY, Tier.ATTENTION], CoverageLevel.PRIORITY),
        ([Tier.REGULAR, Tier.ATTENTION], CoverageLevel.ATTENTION),
        ([], CoverageLevel.NONE),
    ],
)
def test_the_weightiest_priority_makes_the_level(tiers: list[Tier], level: CoverageLevel) -> None:
    priorities = (priority(f"p{index}", "nvp#drugs", tier=tier) for index, tier in enumerate(tiers))

    coverage = cover(graph_of(zonal("zone", *priorities, cites=CITES), NVP))

    assert levels(coverage) == {"nvp#drugs": level, "nvp#cyber": CoverageLevel.NONE}


def test_the_tier_at_the_start_of_the_path_counts_not_the_one_in_the_middle() -> None:
    mayor = plan("mayor", PlanKind.ADMINISTRATIVE, priority("x", "nvp#drugs", tier=Tier.REGULAR))

    entry = entry_of(
        graph_of(zonal("zone", priority("p", "mayor#x", tier=Tier.ATTENTION), cites=CITES), mayor, NVP), "nvp#drugs"
    )

    assert entry.level == CoverageLevel.ATTENTION
    assert entry.witnesses == (refs("zone#p", "mayor#x", "nvp#drugs"),)


def test_witnesses_are_the_weightiest_first_then_the_shortest_then_in_order_of_the_plan() -> None:
    mayor = plan("mayor", PlanKind.ADMINISTRATIVE, priority("x", "nvp#drugs"))
    zone = zonal(
        "zone",
        priority("p5", "nvp#drugs", tier=Tier.REGULAR),
        priority("p4", "mayor#x"),
        priority("p3", "nvp#drugs"),
        priority("p2", "nvp#drugs"),
        priority("p1", "nvp#cyber"),
        cites=CITES,
    )

    entry = entry_of(graph_of(zone, mayor, NVP), "nvp#drugs")

    assert entry.witnesses == (
        refs("zone#p3", "nvp#drugs"),
        refs("zone#p2", "nvp#drugs"),
        refs("zone#p4", "mayor#x", "nvp#drugs"),
        refs("zone#p5", "nvp#drugs"),
    )


def test_contrary_and_whole_plan_alignments_cover_nothing() -> None:
    zone = zonal("zone", priority("p", alignment("nvp#drugs", Relation.CONTRARY), "nvp"), cites=CITES)

    assert levels(cover(graph_of(zone, NVP))) == {"nvp#drugs": CoverageLevel.NONE, "nvp#cyber": CoverageLevel.NONE}


def test_of_two_priorities_with_one_id_the_first_gives_its_weight() -> None:
    zone = zonal("zone", priority("p", tier=Tier.REGULAR), priority("p", "nvp#drugs"), cites=CITES)

    assert levels(cover(graph_of(zone, NVP)))["nvp#drugs"] == CoverageLevel.REGULAR


def test_an_item_that_a_plan_lists_twice_is_covered_once() -> None:
    coverage = cover(graph_of(zonal("zone", cites=CITES), national("nvp", priority("drugs"), priority("drugs"))))

    assert coverage.items == refs("nvp#drugs")
    assert len(coverage.entries) == 1


# Omissions


@pytest.mark.parametrize("target", ["nvp#drugs", "nvp"])
@pytest.mark.parametrize(
    "reason,level",
    [
        (OmissionReason.NOT_OCCURRING, CoverageLevel.MOTIVATED),
        (OmissionReason.OTHER, CoverageLevel.NONE),
        (None, CoverageLevel.NONE),
    ],
)
def test_an_omission_of_an_item_or_its_plan_counts_if_it_is_motivated(
    target: str, reason: OmissionReason | None, level: CoverageLevel
) -> None:
    omitted = omission(target, reason)

    entry = entry_of(graph_of(zonal("zone", omissions=[omitted], cites=CITES), NVP), "nvp#drugs")

    assert entry.level == level
    assert entry.omission == omitted


def test_an_omission_of_something_else_says_nothing() -> None:
    entry = entry_of(graph_of(zonal("zone", omissions=[omission("nvp#cyber")], cites=CITES), NVP), "nvp#drugs")

    assert entry.level == CoverageLevel.NONE
    assert entry.omission is None


def test_an_answer_counts_more_than_an_omission() -> None:
    omitted = omission("nvp#drugs")
    zone = zonal("zone", priority("p", "nvp#drugs", tier=Tier.REGULAR), omissions=[omitted], cites=CITES)

    entry = entry_of(graph_of(zone, NVP), "nvp#drugs")

    assert entry.level == CoverageLevel.REGULAR
    assert entry.omission == omitted


@pytest.mark.parametrize(
    "omissions,told",
    [
        ([omission("nvp#drugs"), omission("nvp")], 0),
        ([omission("nvp"), omission("nvp#drugs")], 1),
        ([omission("nvp#drugs", None), omission("nvp")], 1),
        ([omission("nvp#drugs", None), omission("nvp", None)], 0),
        ([omission("nvp#drugs", None), omission("nvp#drugs")], 1),
        ([omission("nvp#drugs", OmissionReason.CAPACITY), omission("nvp#drugs", OmissionReason.NOT_OCCURRING)], 0),
    ],
)
def test_of_several_omissions_a_motivated_one_is_told_then_the_one_of_the_item_then_the_first(
    omissions: list[Omission], told: int
) -> None:
    entry = entry_of(graph_of(zonal("zone", omissions=omissions, cites=CITES), NVP), "nvp#drugs")

    assert entry.omission == omissions[told]


# What is covered


def test_items_of_due_plans_are_covered_as_far_as_their_content_is_at_hand() -> None:
    zone = zonal("zone", cites=[*CITES, cited("mayor", PlanKind.ADMINISTRATIVE)])

    (drugs, cyber) = cover(graph_of(zone, NVP)).entries

    assert (drugs.item, cyber.item) == refs("nvp#drugs", "nvp#cyber")
    assert drugs.is_due
    assert drugs.duty is not None
    assert drugs.duty.basis == DutyBasis.LAW
    assert drugs.kind == PlanKind.NATIONAL


def test_another_plan_is_covered_once_one_of_its_items_is_answered() -> None:
    entries = cover(graph_of(zonal("zone", priority("p", "nvp#drugs")), NVP)).entries

    assert [(str(entry.item), entry.level, entry.is_due) for entry in entries] == [
        ("nvp#drugs", CoverageLevel.PRIORITY, False),
        ("nvp#cyber", CoverageLevel.NONE, False),
    ]


def test_plans_that_are_neither_due_nor_answered_are_left_out() -> None:
    coverage = cover(graph_of(zonal("zone", priority("p", "nvp", "nvp#drgs")), NVP))

    assert coverage == Coverage()


def test_an_item_of_a_plan_that_is_not_at_hand_is_no_item() -> None:
    zone = zonal("zone", priority("p", "mayor#x"), cites=[cited("mayor", PlanKind.ADMINISTRATIVE)])

    assert cover(graph_of(zone)) == Coverage()


def test_only_zonal_plans_cover_and_shipped_ones_do_not() -> None:
    mayor = plan("mayor", PlanKind.ADMINISTRATIVE, priority("x", "nvp#drugs"))

    assert cover(graph_of(mayor, NVP, shipped=[zonal("zone", priority("p", "nvp#drugs"))])) == Coverage()


def test_higher_plans_stand_from_the_highest_down_and_items_as_their_plan_lists_them() -> None:
    plans = (
        national("b-nvp", priority("z"), priority("a")),
        national("a-nvp", priority("x")),
        plan("kiv", PlanKind.FRAMEWORK, priority("k")),
        plan("a-mayor", PlanKind.ADMINISTRATIVE, priority("m")),
        plan("a-prosecutor", PlanKind.JUDICIAL, priority("j")),
    )
    all_ids = [cited(each.id) for each in plans]

    coverage = cover(graph_of(*plans, zonal("zone2", cites=all_ids), zonal("zone1", cites=all_ids[:2])))

    assert coverage.plans == ("zone1", "zone2")
    assert coverage.higher_plans == ("kiv", "a-nvp", "b-nvp", "a-mayor", "a-prosecutor")
    assert coverage.items == refs("kiv#k", "a-nvp#x", "b-nvp#z", "b-nvp#a", "a-mayor#m", "a-prosecutor#j")
    assert tuple(entry.item for entry in coverage.of_plan(PlanId("zone2"))) == coverage.items


# Ways to ask


def test_plans_are_covered_as_a_set_one_by_one_or_as_their_graph() -> None:
    plans = (zonal("zone", priority("p", "nvp#drugs"), cites=CITES), NVP)

    coverage = cover(graph_of(*plans))

    assert cover(PlanSet(plans), shipped={}) == coverage
    assert cover(iter(plans), shipped={}, regime=BELGIUM) == coverage


def test_the_coverage_of_a_graph_is_worked_out_once() -> None:
    graph = graph_of(zonal("zone", cites=CITES), NVP)

    assert cover(graph) is cover(graph)


def test_the_regime_says_what_is_due() -> None:
    zone = plan("zone", PlanKind.ZONAL, period=years(2020, 2025))
    nvp = national("nvp", priority("drugs"), period=years(2020, 2025))

    assert len(cover([zone, nvp], shipped={}).entries) == 1
    assert cover([zone, nvp], shipped={}, regime=Regime(name="none")) == Coverage()


def test_a_graph_keeps_its_own_day_regime_and_shipped_plans() -> None:
    graph = graph_of()

    for given in (partial(cover, at=date(2020, 1, 1)), partial(cover, regime=BELGIUM), partial(cover, shipped={})):
        with pytest.raises(TypeError, match="a graph has its day, regime and shipped plans already"):
            given(graph)


# Views


def two_zones() -> Coverage:
    return cover(
        graph_of(
            NVP,
            plan("kiv", PlanKind.FRAMEWORK, priority("theme")),
            zonal("a", priority("p", "nvp#drugs"), cites=CITES, omissions=[omission("nvp#cyber")]),
            zonal("b", priority("p", "nvp#drugs", "kiv#theme", tier=Tier.ATTENTION), cites=CITES),
        )
    )


def test_an_item_knows_who_took_it_up_and_how() -> None:
    coverage = two_zones()

    assert [(entry.plan, entry.level) for entry in coverage.of_item(ref("nvp#drugs"))] == [
        ("a", CoverageLevel.PRIORITY),
        ("b", CoverageLevel.ATTENTION),
    ]
    assert coverage.of_item(ref("nvp#traffic")) == ()
    assert coverage.of_plan(PlanId("c")) == ()


def test_a_plan_has_a_level_for_an_item_or_none() -> None:
    coverage = two_zones()

    assert coverage.level(PlanId("a"), ref("nvp#cyber")) == CoverageLevel.MOTIVATED
    assert coverage.level(PlanId("a"), ref("kiv#theme")) is None
    assert coverage.level(PlanId("c"), ref("nvp#cyber")) is None


def test_a_part_tells_of_one_plan_one_higher_plan_or_what_is_due() -> None:
    coverage = two_zones()

    assert coverage.where() == coverage
    assert coverage.where(plan=PlanId("b")).plans == ("b",)
    assert coverage.where(higher_plan=PlanId("kiv")).items == refs("kiv#theme")
    assert coverage.where(is_due=False).items == refs("kiv#theme")
    assert coverage.where(is_due=True).higher_plans == ("nvp",)
    assert coverage.where(plan=PlanId("a"), is_due=False) == Coverage()


def test_titles_are_told_of_all_that_is_named_on_one_line_in_the_language_of_the_reader() -> None:
    mayor = plan("mayor", PlanKind.ADMINISTRATIVE, priority("x", "nvp#drugs"), priority("y"))
    drugs = attrs.evolve(priority("drugs"), title=LocalizedString(nl="aanpak van\n drugs", fr="drogues"))
    zone = zonal("zone", priority("p", "mayor#x"), priority("q"), cites=CITES)
    coverage = cover(graph_of(zone, mayor, national("nvp", drugs))).where(is_due=True)

    assert coverage.title(ref("nvp#drugs")) == "aanpak van drugs"
    assert coverage.title(ref("nvp#drugs"), Language.FR) == "drogues"
    assert coverage.title(ref("zone#r")) == "zone#r"
    assert set(coverage.titles) >= {*refs("zone", "zone#p", "mayor#x", "nvp", "nvp#drugs")}
    assert ref("zone#q") not in coverage.titles


def test_figures_count_every_level() -> None:
    counts = two_zones().counts()

    assert counts == NONE | {
        CoverageLevel.PRIORITY: 1,
        CoverageLevel.ATTENTION: 2,
        CoverageLevel.MOTIVATED: 1,
        CoverageLevel.NONE: 1,
    }


def test_shares_are_exact() -> None:
    due = two_zones().where(is_due=True)

    assert due.answered() == Fraction(2, 4)
    assert due.accounted_for() == Fraction(3, 4)


def test_where_there_is_nothing_to_answer_there_is_no_share() -> None:
    nothing = cover(graph_of())

    assert nothing.answered() is None
    assert nothing.accounted_for() is None
    assert nothing.counts() == NONE
    assert (nothing.plans, nothing.items, nothing.higher_plans) == ((), (), ())


def test_a_matrix_has_a_row_for_each_zone_and_a_column_for_each_item() -> None:
    matrix = two_zones().matrix(PlanId("nvp"))

    assert matrix.higher_plan == "nvp"
    assert matrix.plans == ("a", "b")
    assert matrix.items == refs("nvp#drugs", "nvp#cyber")
    assert matrix.levels == (
        (CoverageLevel.PRIORITY, CoverageLevel.MOTIVATED),
        (CoverageLevel.ATTENTION, CoverageLevel.NONE),
    )
    assert matrix.totals() == (
        NONE | {CoverageLevel.PRIORITY: 1, CoverageLevel.ATTENTION: 1},
        NONE | {CoverageLevel.MOTIVATED: 1, CoverageLevel.NONE: 1},
    )


def test_a_matrix_leaves_out_zones_that_have_nothing_to_do_with_the_plan() -> None:
    assert two_zones().matrix(PlanId("kiv")).plans == ("b",)


def test_the_matrix_of_an_unknown_plan_is_empty() -> None:
    matrix = two_zones().matrix(PlanId("gvpp"))

    assert (matrix.plans, matrix.items, matrix.levels, matrix.totals()) == ((), (), (), ())


def test_plans_of_which_nothing_is_known_are_told_apart() -> None:
    excerpt = attrs.evolve(zonal("excerpt", cites=[cited("nvp")]), incomplete=(PlanPart.PRIORITIES,))
    naming = attrs.evolve(excerpt, id=PlanId("naming"), omissions=(Omission(target=ref("nvp#cyber")),))
    silent = zonal("silent", cites=[cited("nvp")])

    coverage = cover([NVP, excerpt, naming, silent], shipped={})

    assert coverage.plans == ("excerpt", "naming", "silent")
    assert coverage.known_plans == ("naming", "silent")
    assert [entry.is_unknown for entry in coverage.of_plan(PlanId("excerpt"))] == [True, True]
    assert [entry.is_unknown for entry in coverage.of_plan(PlanId("naming"))] == [True, False]


def test_what_is_said_about_an_item_itself_comes_before_what_follows_from_another() -> None:
    above = (plan("kiv", PlanKind.FRAMEWORK, priority("a")), national("nvp", priority("a", "kiv#a")))
    both = [cited("kiv"), cited("nvp")]
    told = Omission(target=ref("kiv#a"))
    implied = Omission(target=ref("nvp#a"), reason=OmissionReason.CAPACITY)

    said = cover([*above, zonal("z", cites=both, omissions=[implied, told])], shipped={})
    implying = cover([*above, zonal("z", cites=both, omissions=[implied])], shipped={})

    assert said.level(PlanId("z"), ref("kiv#a")) is CoverageLevel.NONE
    assert implying.level(PlanId("z"), ref("kiv#a")) is CoverageLevel.MOTIVATED
