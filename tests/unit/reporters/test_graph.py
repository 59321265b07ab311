"""Pictures show what is connected, with shapes for tiers, lines for what an alignment is worth, and titles as they are."""

import json
from xml.etree import ElementTree as ET

import attrs
import networkx as nx
import pytest

from building import graph_of, national, priority, title, zonal
from finding_ones_way import world
from zvplan.graph import Excerpt
from zvplan.model import Language
from zvplan.reporters.graph import dot, graphml, json_v1, mermaid


def picture(name: str) -> Excerpt:
    """A zonal priority of this title that answers one of the same title."""
    lower, higher = zonal("zvp", priority("a", "nvp#a")), national("nvp", priority("a"))
    plans = (
        attrs.evolve(plan, priorities=tuple(attrs.evolve(each, title=title(name)) for each in plan.priorities))
        for plan in (lower, higher)
    )
    return Excerpt.of(graph_of(*plans))


def test_a_mermaid_flowchart_shows_everything_that_is_connected() -> None:
    assert (
        mermaid.render(Excerpt.of(world()))
        == """\
---
config:
  flowchart:
    subGraphTitleMargin:
      bottom: 24
---
flowchart LR
  subgraph p0["Kadernota 2016-2019<br/>kiv"]
    n0["safety"]
  end
  subgraph p1["Nationaal plan<br/>nvp"]
    n1[["the plan as a whole"]]
    n2["drugs"]
    n3{{"Minder"}}
    n4["nothing"]
  end
  subgraph p2["old<br/>old"]
    n5["theft"]
  end
  subgraph p3["Plan van de burgemeester<br/>mayor"]
    n6["homes"]
  end
  subgraph p4["Plan zonal<br/>zvp"]
    n7["Drogues"]
    n8("b")
    n9(["c"])
    n10["d"]
  end
  subgraph p5["unknown plan<br/>other"]
    n11[["the plan as a whole"]]
  end
  n2 -.->|"integral to, outdated"| n0
  n7 -->|"supports"| n2
  n7 -.->|"identical, outdated"| n0
  n8 --x|"contrary"| n2
  n8 --x|"supports, dangling"| n4
  n8 --x|"supports, dangling"| n11
  n9 -.->|"supports, outdated"| n5
  n9 -.->|"supports, cited"| n6
  n9 -.->|"supports"| n1
  n9 -->|"supports"| n3
  n9 --x|"supports, not upward"| n10
  n10 --x|"supports, not upward"| n9
  classDef unknown stroke-dasharray:4
  class n4,n6 unknown
"""
    )


def test_a_dot_graph_shows_the_same() -> None:
    assert (
        dot.render(Excerpt.of(world()), language=Language.NL)
        == r"""digraph zvplan {
  rankdir=LR
  fontname="Helvetica"
  node [fontname="Helvetica"]
  edge [fontname="Helvetica", fontsize=10]
  subgraph cluster_p0 {
    label="Kadernota 2016-2019\nkiv"
    n0 [label="safety", shape=box]
  }
  subgraph cluster_p1 {
    label="Nationaal plan\nnvp"
    n1 [label="het plan als geheel", shape=folder]
    n2 [label="drugs", shape=box]
    n3 [label="Minder", shape=hexagon]
    n4 [label="nothing", shape=box, style="dashed"]
  }
  subgraph cluster_p2 {
    label="old\nold"
    n5 [label="theft", shape=box]
  }
  subgraph cluster_p3 {
    label="Plan van de burgemeester\nmayor"
    n6 [label="homes", shape=box, style="dashed"]
  }
  subgraph cluster_p4 {
    label="Zonaal plan\nzvp"
    n7 [label="Aanpak van drugs", shape=box]
    n8 [label="b", shape=box, style="rounded"]
    n9 [label="c", shape=ellipse]
    n10 [label="d", shape=box]
  }
  subgraph cluster_p5 {
    label="onbekend plan\nother"
    n11 [label="het plan als geheel", shape=folder]
  }
  n2 -> n0 [label="noodzakelijk deel, verlopen", style=dashed]
  n7 -> n2 [label="draagt bij"]
  n7 -> n0 [label="identiek, verlopen", style=dashed]
  n8 -> n2 [label="tegengesteld", style=dotted, arrowhead=tee]
  n8 -> n4 [label="draagt bij, bestaat niet", style=dotted, arrowhead=tee]
  n8 -> n11 [label="draagt bij, bestaat niet", style=dotted, arrowhead=tee]
  n9 -> n5 [label="draagt bij, verlopen", style=dashed]
  n9 -> n6 [label="draagt bij, aangehaald", style=dashed]
  n9 -> n1 [label="draagt bij", style=dashed]
  n9 -> n3 [label="draagt bij"]
  n9 -> n10 [label="draagt bij, niet naar boven", style=dotted, arrowhead=tee]
  n10 -> n9 [label="draagt bij, niet naar boven", style=dotted, arrowhead=tee]
}
"""
    )


@pytest.mark.parametrize(
    "name, in_mermaid, in_dot",
    [
        ('say "hi"', "say #34;hi#34;", r"say \"hi\""),
        ("[a] {b} (c) | d", "#91;a#93; #123;b#125; (c) #124; d", "[a] {b} (c) | d"),
        ("two\nlines\tand tab", "two lines and tab", "two lines and tab"),
        ("end", "end", "end"),
        ("1. first", "1#46; first", "1. first"),
        ("- item -", "#45; item #45;", "- item -"),
        ("**bold** _it_ `code`", "#42;#42;bold#42;#42; #95;it#95; #96;code#96;", "**bold** _it_ `code`"),
        ("<b>&amp; #1;", "#60;b#62;#38;amp#59; #35;1#59;", "<b>&amp;amp; #1;"),
        (r"back\slash\n", "back#92;slash#92;n", r"back\\slash\\n"),
        ("\N{POLICE CAR} é", "#128659; é", "\N{POLICE CAR} é"),
    ],
    ids=["quotes", "brackets", "white space", "end", "number", "dash", "markdown", "entities", "backslashes", "emoji"],
)
def test_titles_stay_what_they_are_whatever_is_in_them(name: str, in_mermaid: str, in_dot: str) -> None:
    excerpt = picture(name)

    assert f'    n1["{in_mermaid}"]\n' in mermaid.render(excerpt)
    assert f'    n1 [label="{in_dot}", shape=box]\n' in dot.render(excerpt)


def test_long_titles_are_wrapped_and_cut() -> None:
    excerpt = picture("woord " * 40)
    line = "woord woord woord woord"

    assert f'n1["{"<br/>".join([line] * 5)}<br/>woord woord woord woord …"]' in mermaid.render(excerpt)
    assert '"' + r"\n".join([line] * 5) + r'\nwoord woord woord woord …"' in dot.render(excerpt)


def test_json_is_a_graph_for_networkx() -> None:
    loaded = json.loads(json_v1.render(Excerpt.of(world())))
    graph = nx.node_link_graph(loaded, edges="edges")

    assert loaded["graph"] == {"schema": "zvplan-graph-1"}
    assert graph.nodes["zvp#b"] == {
        "plan": "zvp",
        "kind": "zonal",
        "planTitle": "Plan zonal",
        "title": "b",
        "type": "priority",
        "tier": "attention",
    }
    assert graph.nodes["other"] == {"plan": "other", "type": "plan"}
    assert graph.nodes["nvp#nothing"]["type"] == "unknown"
    assert graph.nodes["nvp#fewer"]["type"] == "objective"
    assert graph.get_edge_data("zvp#a", "kiv#safety", 1) == {
        "index": 1,
        "relation": "identical",
        "status": "outdated",
        "provenance": "reading",
        "confidence": 0.5,
    }
    assert graph.get_edge_data("nvp#drugs", "kiv#safety", 0)["property"] == "integralTo"


def test_graphml_has_the_same_nodes_edges_and_attributes() -> None:
    excerpt = Excerpt.of(world())
    root = ET.fromstring(graphml.render(excerpt))  # noqa: S314 -- our own text
    keys = {key.attrib["id"]: key.attrib["attr.name"] for key in root.findall("{*}key")}
    nodes = {
        node.attrib["id"]: {keys[data.attrib["key"]]: data.text for data in node.findall("{*}data")}
        for node in root.findall(".//{*}node")
    }
    loaded = json.loads(json_v1.render(excerpt))

    edges = [(edge.attrib["source"], edge.attrib["target"]) for edge in root.findall(".//{*}edge")]

    assert nodes == {node["id"]: {name: value for name, value in node.items() if name != "id"} for node in loaded["nodes"]}
    assert sorted(edges) == sorted((edge["source"], edge["target"]) for edge in loaded["edges"])
