import pytest

from building import alignment, cited, graph_of, national, plan, priority, refs, zonal
from zvplan.model import Alignment, PlanKind, Relation


def test_plans_that_align_upward_have_no_cycles() -> None:
    graph = graph_of(zonal("zone", priority("p", "nvp#drugs")), national("nvp", priority("drugs")))

    assert list(graph.cycles()) == []
    assert [graph.is_circular(stated) for stated in graph.alignments] == [False]


def test_a_sideward_alignment_alone_is_no_cycle() -> None:
    graph = graph_of(zonal("zone", priority("p", "zone#q"), priority("q")))

    assert list(graph.cycles()) == []
    assert [graph.is_circular(stated) for stated in graph.alignments] == [False]


def test_a_cycle_is_told_once_from_its_first_reference_on() -> None:
    graph = graph_of(
        zonal("zone", priority("p", "mayor#x")),
        plan("mayor", PlanKind.ADMINISTRATIVE, priority("x", "nvp#drugs")),
        national("nvp", priority("drugs", "zone#p")),
    )

    assert list(graph.cycles()) == [refs("mayor#x", "nvp#drugs", "zone#p")]
    assert [graph.is_circular(stated) for stated in graph.alignments] == [True, True, True]


def test_a_priority_that_aligns_with_itself_is_a_cycle() -> None:
    graph = graph_of(zonal("zone", priority("p", "zone#p", "nvp#drugs")), national("nvp", priority("drugs")))

    assert list(graph.cycles()) == [refs("zone#p")]
    assert [graph.is_circular(stated) for stated in graph.alignments] == [True, False]


def test_separate_cycles_are_told_in_order() -> None:
    graph = graph_of(
        zonal("b", priority("p", "b#q"), priority("q", "b#p")),
        zonal("a", priority("p", "a#q", "b#p"), priority("q", "a#p")),
        zonal("c", priority("p", "c#p")),
    )

    assert list(graph.cycles()) == [refs("a#p", "a#q"), refs("b#p", "b#q"), refs("c#p")]
    assert [graph.is_circular(stated) for stated in graph.alignments] == [True, False, True, True, True, True]


def test_of_a_tangle_one_shortest_cycle_through_its_first_reference_is_told() -> None:
    names = "abcdefghijkl"
    tangle = zonal("zone", *(priority(name, *(f"zone#{other}" for other in names if other != name)) for name in names))

    graph = graph_of(tangle)

    assert list(graph.cycles()) == [refs("zone#a", "zone#b")]
    assert all(graph.is_circular(stated) for stated in graph.alignments)


def test_a_way_out_of_a_tangle_is_not_part_of_the_cycle() -> None:
    graph = graph_of(
        zonal("zone", priority("a", "zone#b", "zone#c"), priority("b", "zone#a"), priority("c", "zone#d"), priority("d"))
    )

    assert list(graph.cycles()) == [refs("zone#a", "zone#b")]
    assert [graph.is_circular(stated) for stated in graph.alignments] == [True, False, True, False]


@pytest.mark.parametrize("back", [alignment("zone#p", Relation.CONTRARY), "zone#x", "zone"])
def test_contrary_dangling_and_whole_plan_alignments_close_no_cycle(back: str | Alignment) -> None:
    graph = graph_of(
        zonal("zone", priority("p", "nvp#drugs")), national("nvp", priority("drugs", back, "nvp#drugs2"), priority("drugs2"))
    )

    assert list(graph.cycles()) == []
    assert not any(graph.is_circular(stated) for stated in graph.alignments)


def test_a_contrary_alignment_between_priorities_of_a_cycle_is_not_part_of_it() -> None:
    contrary = alignment("zone#q", Relation.CONTRARY)
    graph = graph_of(zonal("zone", priority("p", "zone#q", contrary), priority("q", "zone#p")))

    assert [graph.is_circular(stated) for stated in graph.alignments] == [True, False, True]


def test_a_cited_plan_closes_no_cycle() -> None:
    graph = graph_of(zonal("zone", priority("p", "mayor#x", "zone#q"), priority("q"), cites=[cited("mayor")]))

    assert list(graph.cycles()) == []


def test_cycles_with_shipped_plans_are_found() -> None:
    graph = graph_of(zonal("zone", priority("p", "nvp#drugs")), shipped=[national("nvp", priority("drugs", "zone#p"))])

    assert list(graph.cycles()) == [refs("nvp#drugs", "zone#p")]


def test_a_shortest_circle_of_a_tangle_is_told() -> None:
    graph = graph_of(zonal("z", priority("a", "z#b", "z#d"), priority("b", "z#c"), priority("c", "z#a"), priority("d", "z#a")))

    assert [refs("z#a", "z#d")] == list(graph.cycles())


def test_a_large_circle_is_found_in_one_pass() -> None:
    number = 3000
    ring = (priority(f"p{index:04}", f"z#p{(index + 1) % number:04}") for index in range(number))

    (circle,) = graph_of(zonal("z", *ring)).cycles()

    assert number == len(circle)
    assert refs("z#p0000", "z#p0001") == circle[:2]
