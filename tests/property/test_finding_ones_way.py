"""Whatever plans hold, one finds one's way in them."""

import json
import re
from xml.etree import ElementTree as ET

import networkx as nx
from hypothesis import given, settings
from hypothesis import strategies as st

from small_worlds import WORLDS, World
from zvplan.graph import AlignmentGraph, Excerpt, Step, Trace
from zvplan.io import loads
from zvplan.model import Language, Plan, Ref
from zvplan.reporters.graph import dot, graphml, json_v1, mermaid
from zvplan.reporters.show import text as shown
from zvplan.reporters.trace import json_v1 as trace_json
from zvplan.reporters.trace import text as trace_text
from zvplan.starter import LANGUAGES, starter
from zvplan.strategies import plans, texts

#: Lines of Mermaid and DOT in which titles can do no harm: they stand in quotes that nothing in them ends.
QUOTED = re.compile(r'^[^"]*("([^"\\]|\\.)*"[^"]*)*$')


def steps_of(trace: Trace) -> list[Step]:
    found: list[Step] = []
    waiting = [*trace.above, *trace.below]
    while waiting:
        step = waiting.pop()
        found.append(step)
        waiting.extend(step.further)
    return found


def refs_of(graph: AlignmentGraph) -> list[Ref]:
    return [ref for plan in (*graph.plans, *graph.shipped) for ref in (Ref(plan), *graph.refs_of(plan))]


@given(world=WORLDS)
def test_a_trace_reaches_what_an_element_answers_and_tells_each_alignment_once(world: World) -> None:
    graph = world.graph()

    for ref in refs_of(graph):
        trace = graph.trace(ref)
        up = steps_of(Trace(ref=ref, above=trace.above, below=()))
        answered = {step.ref for step in up if step.stated.status.is_answer and not step.stated.target.is_whole_plan}
        told = [(step.stated.source, step.stated.index) for step in up]

        assert set(graph.supported_by(ref)) == answered
        assert len(told) == len(set(told))
        assert [part.ref for part in trace.parts] == (
            [each for each in graph.refs_of(ref.plan) if graph.upward(each) or graph.downward(each)]
            if ref.is_whole_plan
            else []
        )


@given(world=WORLDS)
def test_every_trace_can_be_told(world: World) -> None:
    graph = world.graph()

    for ref in refs_of(graph):
        trace = graph.trace(ref)

        assert trace_text.render(trace, graph, width=60).endswith("\n")
        assert json.loads(trace_json.render(trace, graph))["trace"]["ref"] == str(ref)


@given(world=WORLDS, with_unconnected=st.booleans())
def test_the_whole_excerpt_has_every_alignment_of_the_loaded_plans(world: World, with_unconnected: bool) -> None:  # noqa: FBT001
    graph = world.graph()
    excerpt = Excerpt.of(graph, with_unconnected=with_unconnected)
    elements = {ref for refs in excerpt.elements.values() for ref in refs}

    assert set(graph.alignments) <= set(excerpt.alignments)
    assert {ref for stated in excerpt.alignments for ref in (stated.source, stated.target)} <= elements
    assert not with_unconnected or {item for plan in graph.plans for item in graph.items_of(plan)} <= elements


@given(world=WORLDS, depth=st.integers(1, 4))
def test_a_neighbourhood_grows_with_its_depth(world: World, depth: int) -> None:
    graph = world.graph()

    for ref in refs_of(graph):
        near, far = (Excerpt.around(graph, ref, depth=steps) for steps in (depth, depth + 1))

        assert set(near.alignments) <= set(far.alignments)
        assert ref.is_whole_plan or ref in near.elements[ref.plan]


@settings(max_examples=50)
@given(plan=plans(), language=st.sampled_from(Language))
def test_every_plan_can_be_drawn_and_read_back(plan: Plan, language: Language) -> None:
    excerpt = Excerpt.of(AlignmentGraph.of((plan,)), with_unconnected=True)
    loaded = json.loads(json_v1.render(excerpt, language=language))
    graph = nx.node_link_graph(loaded, edges="edges")
    document = ET.fromstring(graphml.render(excerpt, language=language))  # noqa: S314 -- our own text

    assert graph.number_of_nodes() == len(document.findall(".//{*}node")) == sum(map(len, excerpt.elements.values()))
    assert graph.number_of_edges() == len(document.findall(".//{*}edge")) == len(excerpt.alignments)
    for drawn in (mermaid.render(excerpt, language=language), dot.render(excerpt, language=language)):
        assert [line for line in drawn.splitlines() if not QUOTED.match(line)] == []


@settings(max_examples=50)
@given(plan=plans(), language=st.sampled_from(Language))
def test_every_plan_can_be_shown(plan: Plan, language: Language) -> None:
    told = shown.render(plan, AlignmentGraph.of((plan,)), language=language)

    assert plan.id in told
    assert [line for line in told.splitlines() if line != line.rstrip()] == []


@settings(max_examples=50)
@given(name=texts(), municipalities=st.lists(texts(), max_size=3), language=st.sampled_from(LANGUAGES))
def test_a_starter_keeps_every_name(name: str, municipalities: list[str], language: Language) -> None:
    plan = loads(starter(zone="5999", name=name, first_year=2026, language=language, municipalities=municipalities))

    assert plan.zone is not None
    assert plan.zone.name is not None
    assert [text for _, text in plan.zone.name.items()] == [name]
    assert [str(each.name) for each in plan.zone.municipalities] == municipalities
