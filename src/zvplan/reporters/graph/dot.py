"""A part of the graph in the DOT language of Graphviz (https://graphviz.org/doc/info/lang.html)."""

from collections.abc import Iterable, Iterator
from typing import Final

from zvplan.graph import Excerpt
from zvplan.model import Language
from zvplan.reporters.graph.picture import Cluster, Edge, Node, Picture, Shape, Stroke

_SHAPES: Final = {
    Shape.PRIORITY: "shape=box",
    Shape.ATTENTION: 'shape=box, style="rounded"',
    Shape.REGULAR: "shape=ellipse",
    Shape.OBJECTIVE: "shape=hexagon",
    Shape.PLAN: "shape=folder",
    Shape.UNKNOWN: 'shape=box, style="dashed"',
}
_STROKES: Final = {
    Stroke.ANSWER: "",
    Stroke.WEAK: ", style=dashed",
    Stroke.NO_ANSWER: ", style=dotted, arrowhead=tee",
}
#: Graphviz takes a backslash for the beginning of an escape and an ampersand for that of an HTML entity.
_ESCAPES: Final = str.maketrans({"\\": "\\\\", '"': '\\"', "&": "&amp;"})
_FONT: Final = 'fontname="Helvetica"'


def render(excerpt: Excerpt, *, language: Language = Language.EN) -> str:
    """The excerpt as a directed graph: plans as clusters around their elements, lower plans left of higher ones.

    Priorities are boxes, points of attention have round corners, regular work is an ellipse, objectives are hexagons. A dashed
    line is an answer that leaves something open, a dotted one is none.

    Args:
        excerpt: what to draw.
        language: the language of words, and of titles where they have it; beside English words titles are in the first
            language of each plan.
    """
    picture = Picture(excerpt, language)
    settings = ("rankdir=LR", _FONT, f"node [{_FONT}]", f"edge [{_FONT}, fontsize=10]")
    lines = (*settings, *_clusters(picture.clusters()), *_edges(picture.edges()))
    return "\n".join(("digraph zvplan {", *(f"  {line}" for line in lines), "}", ""))


def _clusters(clusters: Iterable[Cluster]) -> Iterator[str]:
    for cluster in clusters:
        yield f"subgraph cluster_{cluster.id} {{"
        yield f"  label={_quoted(cluster.title, cluster.plan)}"
        yield from (f"  {_node(node)}" for node in cluster.nodes)
        yield "}"


def _node(node: Node) -> str:
    return f"{node.id} [label={_quoted(*node.label)}, {_SHAPES[node.shape]}]"


def _edges(edges: Iterable[Edge]) -> Iterator[str]:
    for edge in edges:
        yield f"{edge.source} -> {edge.target} [label={_quoted(edge.label)}{_STROKES[edge.stroke]}]"


def _quoted(*lines: str) -> str:
    """Lines as a quoted string, with the escape of DOT between them."""
    text = "\\n".join(line.translate(_ESCAPES) for line in lines)
    return f'"{text}"'
