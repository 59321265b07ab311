"""A part of the graph as GraphML, for Gephi, yEd, Cytoscape and other programs (http://graphml.graphdrawing.org)."""

from zvplan.graph import Excerpt, graphml
from zvplan.model import Language
from zvplan.reporters.graph.attributes import of_alignment, of_element
from zvplan.reporters.names import Names


def render(excerpt: Excerpt, *, language: Language | None = None) -> str:
    """The excerpt as GraphML, with the attributes that the JSON has too.

    Args:
        excerpt: what to write.
        language: the language of titles, where they have it; None for the first language of each plan.
    """
    names = Names(excerpt.graph, language)
    refs = (ref for refs in excerpt.elements.values() for ref in refs)
    return graphml(
        ((ref, of_element(names, ref)) for ref in refs),
        ((key, stated, of_alignment(stated)) for key, stated in excerpt.keyed()),
    )
