"""A part of the graph as JSON in the node-link form that networkx, D3 and others read, version 1."""

import json

from zvplan.graph import Excerpt
from zvplan.model import Language
from zvplan.reporters.graph.attributes import of_alignment, of_element
from zvplan.reporters.names import Names

SCHEMA = "zvplan-graph-1"


def render(excerpt: Excerpt, *, language: Language | None = None) -> str:
    """The excerpt as `{directed, multigraph, graph, nodes, edges}`.

    A node has its reference as `id` and `{plan, kind, planTitle, title, type, tier}`; an edge leads from `source` to `target`
    and has `{key, index, relation, property, status, provenance, confidence}`. What is not known is left out.

    Args:
        excerpt: what to write.
        language: the language of titles, where they have it; None for the first language of each plan.
    """
    names = Names(excerpt.graph, language)
    refs = (ref for refs in excerpt.elements.values() for ref in refs)
    document = {
        "directed": True,
        "multigraph": True,
        "graph": {"schema": SCHEMA},
        "nodes": [{"id": str(ref), **of_element(names, ref)} for ref in refs],
        "edges": [
            {"source": str(stated.source), "target": str(stated.target), "key": key, **of_alignment(stated)}
            for key, stated in excerpt.keyed()
        ],
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"
