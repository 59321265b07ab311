"""Laws of the alignment graph, some of them against a second, slow reading of its definitions."""

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from building import ref
from definitions import exists, status_by_definition
from small_worlds import WORLDS, World
from zvplan.graph import AlignmentGraph, AlignmentStatus, StatedAlignment
from zvplan.model import Ref, Relation


def answer_edges(world: World) -> "nx.DiGraph[Ref]":
    edges: nx.DiGraph[Ref] = nx.DiGraph()
    for source in world.at_hand.values():
        for priority in source.priorities:
            for alignment in priority.alignments:
                if alignment.target.element and status_by_definition(world, source, alignment).is_answer:
                    edges.add_edge(Ref(source.id, priority.id), alignment.target)
    return edges


@given(WORLDS)
def test_every_alignment_has_the_status_that_the_definitions_give(world: World) -> None:
    expected = [
        (Ref(source.id, priority.id), index, status_by_definition(world, source, alignment))
        for source in sorted(world.loaded, key=lambda each: each.id)
        for priority in source.priorities
        for index, alignment in enumerate(priority.alignments)
    ]

    assert [(stated.source, stated.index, stated.status) for stated in world.graph().alignments] == expected


@given(WORLDS)
def test_statuses_add_up(world: World) -> None:
    graph = world.graph()

    counts = {status: sum(1 for _ in graph.with_status(status)) for status in AlignmentStatus}

    assert sum(counts.values()) == sum(len(priority.alignments) for each in world.loaded for priority in each.priorities)
    assert counts[AlignmentStatus.DANGLING] == sum(1 for _ in graph.unresolved())


@given(WORLDS)
def test_what_is_answered_is_what_can_be_reached_on_a_shortest_path(world: World) -> None:
    graph, edges = world.graph(), answer_edges(world)

    for source in edges:
        distances = nx.single_source_shortest_path_length(edges, source)
        paths = graph.supported_by(source)
        assert {target: len(path) - 1 for target, path in paths.items()} | {source: 0} == distances
        assert all(nx.is_path(edges, path) for path in paths.values())
        assert all(list(path) == min(nx.all_shortest_paths(edges, source, target)) for target, path in paths.items())


@given(WORLDS)
def test_supporters_are_the_inverse_of_supported(world: World) -> None:
    graph = world.graph()
    sources = {Ref(each.id, priority.id) for each in world.loaded for priority in each.priorities}
    forward = {(source, target, path) for source in sources for target, path in graph.supported_by(source).items()}
    targets = {target for _, target, _ in forward} | sources

    backward = {(source, target, path) for target in targets for source, path in graph.supporters_of(target).items()}

    assert backward == forward


@given(WORLDS, st.data())
def test_the_order_of_plans_changes_nothing(world: World, data: st.DataObject) -> None:
    shuffled = World(data.draw(st.permutations(world.loaded).map(tuple)), data.draw(st.permutations(world.shipped).map(tuple)))
    graph, other = world.graph(), shuffled.graph()

    assert other.alignments == graph.alignments
    assert list(other.cycles()) == list(graph.cycles())
    for each in world.loaded:
        assert other.obligations_of(each) == graph.obligations_of(each)
        assert list(other.supporters_of(each.ref)) == list(graph.supporters_of(each.ref))


def circular(graph: AlignmentGraph) -> "nx.DiGraph[Ref]":
    """Whatever points from an element to one that exists, unless it works against it."""
    never = {"dangling", "contrary", "cited"}
    edges = graph.as_networkx().edges(data=True)
    circles: nx.DiGraph[Ref] = nx.DiGraph(
        (source, target) for source, target, stated in edges if stated["status"] not in never
    )
    return circles


@given(WORLDS)
def test_cycles_are_told_once_from_their_first_reference_on_and_none_is_missed(world: World) -> None:
    graph = world.graph()
    edges = circular(graph)
    told = list(graph.cycles())

    assert told == sorted(set(told))
    for cycle in told:
        assert cycle[0] == min(cycle)
        assert nx.is_path(edges, [*cycle, cycle[0]])
    tangles = [component for component in nx.strongly_connected_components(edges) if len(component) > 1]
    loops = [source for source, target in edges.edges if source == target]
    assert len(told) == len(tangles) + len(loops)


@given(WORLDS)
def test_an_alignment_is_circular_if_there_is_a_way_back(world: World) -> None:
    graph = world.graph()
    edges = circular(graph)

    def leads_back(stated: StatedAlignment) -> bool:
        counts = edges.has_edge(stated.source, stated.target) and stated.alignment.relation is not Relation.CONTRARY
        return counts and nx.has_path(edges, stated.target, stated.source)

    assert [graph.is_circular(stated) for stated in graph.alignments] == [leads_back(stated) for stated in graph.alignments]


@given(WORLDS)
def test_networkx_gets_every_alignment_at_hand(world: World) -> None:
    graph = world.graph()

    edges = [
        (source, target, stated["index"], stated["status"])
        for source, target, stated in graph.as_networkx().edges(data=True)
        if source.plan in graph.plans
    ]

    alignments = [(stated.source, stated.target, stated.index, stated.status.value) for stated in graph.alignments]
    assert sorted(edges) == sorted(alignments)


@given(WORLDS)
def test_the_nearest_reference_is_never_a_dangling_one(world: World) -> None:
    graph = world.graph()

    for stated in graph.unresolved():
        nearest = graph.nearest(stated.target)
        assert nearest is None or exists(world, nearest)
        assert nearest != ref("missing") or graph.citations(nearest.plan)
