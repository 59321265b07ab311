import subprocess
import sys
from datetime import date

import attrs
import pytest

from building import alignment, cited, graph_of, national, priority, ref, refs, title, zonal
from zvplan import shipped
from zvplan.graph import AlignmentGraph, AlignmentStatus
from zvplan.location import Location, Steps
from zvplan.model import (
    BELGIUM,
    Amendment,
    ElementId,
    Objective,
    PartialDate,
    Plan,
    PlanId,
    PlanKind,
    PlanSet,
    PriorityChange,
    Ref,
    Relation,
)


def objective(name: str, words: str) -> Objective:
    return Objective(id=ElementId(name), title=title(words))


@attrs.frozen
class Somewhere:
    def locate(self, plan: str, element: str | None = None, steps: Steps = ()) -> Location | None:
        del plan, element, steps
        return Location("somewhere.yaml")


# Building


def test_the_order_of_plans_does_not_matter() -> None:
    plans = (
        zonal("b", priority("p", "nvp#drugs")),
        zonal("a", priority("p", "nvp#drugs")),
        national("nvp", priority("drugs")),
    )

    there, back = graph_of(*plans), graph_of(*reversed(plans))

    assert there.alignments == back.alignments
    assert [str(stated.source) for stated in there.alignments] == ["a#p", "b#p"]


def test_two_plans_with_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="two plans have the id 'a'"):
        graph_of(zonal("a"), national("a"))


def test_a_graph_is_of_belgium_with_all_amendments_and_the_shipped_plans_unless_told_otherwise(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    nvp = national("nvp", priority("drugs"))
    monkeypatch.setattr(shipped, "plans", lambda: {nvp.id: nvp})

    graph = AlignmentGraph.of([])

    assert graph.regime == BELGIUM
    assert graph.at is None
    assert graph.plan(PlanId("nvp")) == nvp
    assert PlanSet() == graph.plans


def test_a_set_keeps_knowing_where_its_elements_stand() -> None:
    plans = PlanSet((zonal("a"),), locator=Somewhere())

    graph = AlignmentGraph.of(plans, shipped={})

    assert graph.plans.locator.locate("a") == Location("somewhere.yaml")


def test_a_loaded_plan_takes_the_place_of_a_shipped_one() -> None:
    mine, theirs = national("nvp", priority("mine")), national("nvp", priority("theirs"))

    graph = graph_of(mine, shipped=[theirs])

    assert graph.plan(PlanId("nvp")) == mine
    assert graph.element(ref("nvp#theirs")) is None


def amended() -> Plan:
    changed = PriorityChange(priority=ElementId("p"), alignments=(alignment("nvp#cyber"),))
    amendment = Amendment(id=ElementId("a1"), date=PartialDate.parse("2022-06"), changed=(changed,))
    return attrs.evolve(zonal("a", priority("p", "nvp#drugs")), amendments=(amendment,))


@pytest.mark.parametrize(
    "at,target",
    [(date(2022, 5, 31), "nvp#drugs"), (date(2022, 6, 1), "nvp#cyber"), (None, "nvp#cyber")],
)
def test_plans_are_looked_at_as_they_stood_on_a_day(at: date | None, target: str) -> None:
    graph = graph_of(amended(), at=at)

    assert [stated.target for stated in graph.alignments] == [ref(target)]
    assert at == graph.at


def test_the_plans_are_there_as_they_were_loaded_too() -> None:
    plan_with_amendment = amended()

    graph = graph_of(plan_with_amendment)

    assert graph.loaded.plans == (plan_with_amendment,)
    assert graph.plans[PlanId("a")].amendments == ()


def test_shipped_plans_are_looked_at_as_they_stood_on_the_day_too() -> None:
    graph = graph_of(shipped=[amended()], at=date(2020, 1, 1))

    assert graph.shipped[PlanId("a")].amendments == ()


def test_a_graph_can_not_be_changed() -> None:
    graph = graph_of(zonal("a"))

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(graph, "at", date(2020, 1, 1))  # noqa: B010 -- a plain assignment is what mypy refuses


def test_building_and_asking_does_not_load_networkx() -> None:
    script = """
import sys
from building import graph_of, national, priority, ref, zonal
from zvplan.coverage import cover
graph = graph_of(zonal("a", priority("p", "nvp#drugs", "nvp#drgs")), national("nvp", priority("drugs")))
cover(graph), graph.supporters_of(ref("nvp#drugs")), list(graph.cycles()), graph.nearest(ref("nvp#drgs"))
print("networkx" in sys.modules)
"""
    output = subprocess.run(  # noqa: S603 -- the same interpreter with a fixed script
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, env={"PYTHONPATH": ":".join(sys.path)}
    )

    assert output.stdout == "False\n"


# Plans and elements


def test_the_kind_of_a_plan_is_its_own_rather_than_what_others_say() -> None:
    graph = graph_of(zonal("a", cites=[cited("nvp", PlanKind.OTHER)]), national("nvp"))

    assert graph.kind_of(PlanId("nvp")) is PlanKind.NATIONAL


def test_the_kind_of_a_cited_plan_is_the_first_that_is_stated() -> None:
    graph = graph_of(
        zonal("a", cites=[cited("mayor")]),
        zonal("b", cites=[cited("mayor", PlanKind.ADMINISTRATIVE)]),
        zonal("c", cites=[cited("mayor", PlanKind.JUDICIAL)]),
    )

    assert graph.kind_of(PlanId("mayor")) is PlanKind.ADMINISTRATIVE


def test_a_plan_that_is_cited_without_a_kind_is_of_another_kind() -> None:
    graph = graph_of(zonal("a", cites=[cited("mayor")]))

    assert graph.kind_of(PlanId("mayor")) is PlanKind.OTHER


def test_a_plan_that_nobody_knows_has_no_kind() -> None:
    assert graph_of().kind_of(PlanId("mayor")) is None


def test_citations_are_told_in_order_of_the_citing_plans() -> None:
    first, second = cited("mayor", title=title("een")), cited("mayor", title=title("twee"))

    graph = graph_of(zonal("b", cites=[second]), zonal("a", cites=[first]))

    assert graph.citations(PlanId("mayor")) == (first, second)
    assert graph.citations(PlanId("prosecutor")) == ()


def test_elements_are_priorities_and_objectives_under_priorities_or_under_none() -> None:
    under, free = objective("o1", "onder"), objective("o2", "los")
    drugs = attrs.evolve(priority("drugs"), objectives=(under,))
    graph = graph_of(attrs.evolve(national("nvp", drugs), objectives=(free,)))

    assert graph.element(ref("nvp#drugs")) == drugs
    assert graph.element(ref("nvp#o1")) == under
    assert graph.element(ref("nvp#o2")) == free
    assert graph.element(ref("nvp#cyber")) is None
    assert graph.element(ref("nvp")) is None
    assert graph.element(ref("kiv#drugs")) is None


def test_of_elements_with_one_id_the_first_is_meant_and_a_priority_before_an_objective() -> None:
    first = attrs.evolve(priority("x", "kiv#drugs"), objectives=(objective("x", "doel"),))
    graph = graph_of(national("nvp", first, priority("x")))

    assert graph.element(ref("nvp#x")) == first
    assert graph.items_of(PlanId("nvp")) == refs("nvp#x")


def test_the_items_of_a_plan_are_its_priorities_in_order() -> None:
    drugs = attrs.evolve(priority("drugs"), objectives=(objective("o1", "doel"),))
    graph = graph_of(national("nvp", drugs, priority("cyber")))

    assert graph.items_of(PlanId("nvp")) == refs("nvp#drugs", "nvp#cyber")
    assert graph.items_of(PlanId("kiv")) == ()


def test_titles_are_told_of_elements_plans_and_cited_plans() -> None:
    graph = graph_of(
        national("nvp", priority("drugs")),
        zonal("a", cites=[cited("mayor")]),
        zonal("b", cites=[cited("mayor", title=title("beleidsplan"))]),
    )

    assert graph.title_of(ref("nvp#drugs")) == title("drugs")
    assert graph.title_of(ref("nvp")) == title("nvp")
    assert graph.title_of(ref("mayor")) == title("beleidsplan")
    assert graph.title_of(ref("mayor#drugs")) is None
    assert graph.title_of(ref("prosecutor")) is None


# Mistyped references


@pytest.mark.parametrize(
    "mistyped,meant",
    [
        ("nvp-2022-2025#drgs", "nvp-2022-2025#drugs"),
        ("nvp-2022-2052#drugs", "nvp-2022-2025#drugs"),
        ("nvp-2022-2052#drgs", "nvp-2022-2025#drugs"),
        ("nvp-2022-2052", "nvp-2022-2025"),
        ("nvp-2022-2025", "nvp-2022-2025"),
        ("myor-5415#safety", "mayor-5415#safety"),
        ("mayor-5415#safety", "mayor-5415#safety"),
    ],
)
def test_the_nearest_reference_is_one_that_exists(mistyped: str, meant: str) -> None:
    graph = graph_of(zonal("a", cites=[cited("mayor-5415")]), shipped=[national("nvp-2022-2025", priority("drugs"))])

    assert graph.nearest(ref(mistyped)) == ref(meant)


@pytest.mark.parametrize("unknown", ["nvp-2022-2025#weather", "zzz#drugs", "nvp-2022-2052#weather"])
def test_there_is_no_nearest_reference_where_nothing_is_close(unknown: str) -> None:
    graph = graph_of(national("nvp-2022-2025", priority("drugs")))

    assert graph.nearest(ref(unknown)) is None


# Alignments


def test_alignments_stand_in_order_of_plan_priority_and_place() -> None:
    graph = graph_of(
        zonal("b", priority("p", "nvp#drugs")),
        zonal("a", priority("q", "nvp#cyber", "nvp#drugs"), priority("p", "nvp")),
        shipped=[national("nvp", priority("drugs", "kiv#drugs"), priority("cyber"))],
    )

    found = [(str(stated.source), stated.index, str(stated.target)) for stated in graph.alignments]

    assert found == [("a#q", 0, "nvp#cyber"), ("a#q", 1, "nvp#drugs"), ("a#p", 0, "nvp"), ("b#p", 0, "nvp#drugs")]


def test_alignments_are_found_by_priority_and_by_plan() -> None:
    graph = graph_of(zonal("a", priority("q", "nvp"), priority("p", "kiv")), zonal("b", priority("q", "nvp")))

    assert graph.alignments[:1] == graph.alignments_of(ref("a#q"))
    assert graph.alignments[:2] == graph.alignments_of(ref("a"))
    assert graph.alignments_of(ref("a#r")) == ()


def test_alignments_are_found_by_status() -> None:
    graph = graph_of(zonal("a", priority("p", "nvp#drugs", "nvp#x", "nvp")), national("nvp", priority("drugs")))
    met, dangling, whole = graph.alignments

    assert list(graph.with_status(AlignmentStatus.WHOLE_PLAN, AlignmentStatus.MET)) == [met, whole]
    assert list(graph.unresolved()) == [dangling]


def test_a_stated_alignment_knows_the_way_to_its_target() -> None:
    _, second = graph_of(zonal("a", priority("p", "nvp", "kiv"))).alignments

    assert second.steps == ("alignments", 1, "target")
    assert second.target == ref("kiv")


# The door out


def test_networkx_gets_all_priorities_and_alignments() -> None:
    graph = graph_of(
        zonal("a", priority("p", "nvp#drugs", alignment("nvp#drugs", Relation.CONTRARY), "mayor"), priority("q")),
        shipped=[national("nvp", priority("drugs"))],
    ).as_networkx()

    assert {node: graph.nodes[node] for node in graph} == {
        Ref.parse("a#p"): {"kind": "zonal", "title": "p"},
        Ref.parse("a#q"): {"kind": "zonal", "title": "q"},
        Ref.parse("nvp#drugs"): {"kind": "national", "title": "drugs"},
        Ref.parse("mayor"): {"kind": "", "title": ""},
    }
    assert list(graph.edges(data=True)) == [
        (ref("a#p"), ref("nvp#drugs"), {"index": 0, "status": "met", "relation": "supports"}),
        (ref("a#p"), ref("nvp#drugs"), {"index": 1, "status": "contrary", "relation": "contrary"}),
        (ref("a#p"), ref("mayor"), {"index": 2, "status": "dangling", "relation": "supports"}),
    ]


def test_what_is_done_to_the_copy_for_networkx_leaves_the_graph_as_it_is() -> None:
    graph = graph_of(zonal("a", priority("p", "nvp#drugs")), national("nvp", priority("drugs")))
    copy = graph.as_networkx()

    copy.clear()

    assert graph.path(ref("a#p"), ref("nvp#drugs")) == refs("a#p", "nvp#drugs")
    assert graph.as_networkx().number_of_edges() == 1
