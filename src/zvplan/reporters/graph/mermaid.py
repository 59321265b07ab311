"""A part of the graph as a Mermaid flowchart, which many forges and editors draw (https://mermaid.js.org)."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from zvplan.graph import Excerpt
from zvplan.model import Language
from zvplan.reporters.graph.picture import Cluster, Edge, Node, Picture, Shape, Stroke, lines

#: What stands before and after the label of a node.
_SHAPES: Final = {
    Shape.PRIORITY: ("[", "]"),
    Shape.ATTENTION: ("(", ")"),
    Shape.REGULAR: ("([", "])"),
    Shape.OBJECTIVE: ("{{", "}}"),
    Shape.PLAN: ("[[", "]]"),
    Shape.UNKNOWN: ("[", "]"),
}
_ARROWS: Final = {Stroke.ANSWER: "-->", Stroke.WEAK: "-.->", Stroke.NO_ANSWER: "--x"}
#: All signs that Mermaid, or the Markdown and HTML in its labels, might take for more than text.
_SIGNS: Final = re.compile(r"[^\w ,()'/%…-]|_|(?<!\w)-|-(?!\w)")
#: How many characters of its title a box has room for.
_TITLE: Final = 30
#: Room for the second line of the label of a box, which Mermaid does not leave by itself.
_CONFIGURATION: Final = """\
---
config:
  flowchart:
    subGraphTitleMargin:
      bottom: 24
---
flowchart LR"""
_UNKNOWN_CLASS: Final = "unknown"


def render(excerpt: Excerpt, *, language: Language = Language.EN) -> str:
    """The excerpt as a flowchart: plans as boxes around their elements, lower plans left of higher ones.

    Priorities are rectangles, points of attention have round corners, regular work has round ends, objectives are hexagons.
    A dotted line is an answer that leaves something open, one with a cross is none.

    Args:
        excerpt: what to draw.
        language: the language of words, and of titles where they have it; beside English words titles are in the first
            language of each plan.
    """
    picture = Picture(excerpt, language)
    clusters = tuple(picture.clusters())
    return "\n".join((_CONFIGURATION, *_boxes(clusters), *_arrows(picture.edges()), *_classes(clusters), ""))


def _boxes(clusters: Iterable[Cluster]) -> Iterator[str]:
    for cluster in clusters:
        yield f"  subgraph {cluster.id}[{_label((*lines(cluster.title, 1, _TITLE), cluster.plan))}]"
        yield from (f"    {_node(node)}" for node in cluster.nodes)
        yield "  end"


def _node(node: Node) -> str:
    opening, closing = _SHAPES[node.shape]
    return f"{node.id}{opening}{_label(node.label)}{closing}"


def _arrows(edges: Iterable[Edge]) -> Iterator[str]:
    return (f'  {edge.source} {_ARROWS[edge.stroke]}|"{edge.label}"| {edge.target}' for edge in edges)


def _classes(clusters: Iterable[Cluster]) -> Iterator[str]:
    unknown = [node.id for cluster in clusters for node in cluster.nodes if node.shape is Shape.UNKNOWN]
    if unknown:
        yield f"  classDef {_UNKNOWN_CLASS} stroke-dasharray:4"
        yield f"  class {','.join(unknown)} {_UNKNOWN_CLASS}"


def _label(lines: tuple[str, ...]) -> str:
    """Lines in quotes, with every sign that could mean something as a numbered entity, in Mermaid's own notation."""
    text = "<br/>".join(_SIGNS.sub(lambda found: f"#{ord(found[0])};", line) for line in lines)
    return f'"{text}"'
