"""A part of the graph as a Mermaid flowchart, which many forges and editors draw (https://mermaid.js.org)."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from zvplan.graph import Excerpt
from zvplan.model import Language
from zvplan.reporters.graph.picture import Cluster, Edge, Node, Picture, Shape, Stroke

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
_SIGNS: Final = re.compile(r"[^\w ,()'/%-]|_|(?<!\w)-|-(?!\w)", re.ASCII)
_UNKNOWN_CLASS: Final = "unknown"


def render(excerpt: Excerpt, *, language: Language | None = None) -> str:
    """The excerpt as a flowchart: plans as boxes around their elements, lower plans left of higher ones.

    Priorities are rectangles, points of attention have round corners, regular work has round ends, objectives are hexagons.
    A dotted line is an answer that leaves something open, one with a cross is none.

    Args:
        excerpt: what to draw.
        language: the language of titles, where they have it; None for the first language of each plan.
    """
    picture = Picture(excerpt, language)
    clusters = tuple(picture.clusters())
    return "\n".join(("flowchart LR", *_boxes(clusters), *_arrows(picture.edges()), *_classes(clusters), ""))


def _boxes(clusters: Iterable[Cluster]) -> Iterator[str]:
    for cluster in clusters:
        yield f'  subgraph {cluster.id}["{_text(cluster.label)}"]'
        yield from (f"    {_node(node)}" for node in cluster.nodes)
        yield "  end"


def _node(node: Node) -> str:
    opening, closing = _SHAPES[node.shape]
    return f'{node.id}{opening}"{"<br/>".join(map(_text, node.label))}"{closing}'


def _arrows(edges: Iterable[Edge]) -> Iterator[str]:
    return (f'  {edge.source} {_ARROWS[edge.stroke]}|"{edge.label}"| {edge.target}' for edge in edges)


def _classes(clusters: Iterable[Cluster]) -> Iterator[str]:
    unknown = [node.id for cluster in clusters for node in cluster.nodes if node.shape is Shape.UNKNOWN]
    if unknown:
        yield f"  classDef {_UNKNOWN_CLASS} stroke-dasharray:4"
        yield f"  class {','.join(unknown)} {_UNKNOWN_CLASS}"


def _text(text: str) -> str:
    """Text with every sign that could mean something as a numbered entity, in Mermaid's own notation."""
    return _SIGNS.sub(lambda found: found[0] if found[0].isalnum() else f"#{ord(found[0])};", text)
