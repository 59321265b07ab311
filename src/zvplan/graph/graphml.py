"""Graphs of references as GraphML."""

from collections.abc import Iterable, Mapping

from zvplan.graph.status import StatedAlignment
from zvplan.model import Ref

#: What GraphML can hold.
_Attributes = Mapping[str, str | int | float]


def graphml(nodes: Iterable[tuple[Ref, _Attributes]], edges: Iterable[tuple[int, StatedAlignment, _Attributes]]) -> str:
    """A directed graph as GraphML, with references as the ids of nodes.

    Args:
        nodes: each with its attributes, in order.
        edges: alignments from source to target, each with a number that no other between the two has, and its attributes.
    """
    import networkx as nx  # noqa: PLC0415 -- takes longer to import than all plans of the country to be read

    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for ref, attributes in nodes:
        graph.add_node(str(ref), **attributes)
    for key, stated, attributes in edges:
        graph.add_edge(str(stated.source), str(stated.target), key, **attributes)
    return "\n".join(nx.generate_graphml(graph)) + "\n"
