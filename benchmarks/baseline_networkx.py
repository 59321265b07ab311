"""What one writes in an afternoon: PyYAML and networkx, and no check of what the files say.

Prints how many alignments name nothing, how many zonal priorities answer nothing, and how many national items nobody answers.
"""

import sys
from pathlib import Path
from typing import TypedDict

import networkx as nx
import yaml


class Alignment(TypedDict):
    """An answer to a higher item."""

    target: str


class Priority(TypedDict, total=False):
    """A priority, as far as it matters here."""

    id: str
    alignments: list[Alignment]


class Plan(TypedDict):
    """A plan, as far as it matters here."""

    id: str
    kind: str
    priorities: list[Priority]


def main(folder: str) -> None:
    """Read the plans, build the graph, and count."""
    plans: list[Plan] = [
        yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader) for path in sorted(Path(folder).glob("*.yaml"))
    ]
    graph: nx.DiGraph[str] = nx.DiGraph()
    kinds = {f"{plan['id']}#{priority['id']}": plan["kind"] for plan in plans for priority in plan["priorities"]}
    graph.add_nodes_from(kinds)
    dangling = 0
    for plan in plans:
        for priority in plan["priorities"]:
            for alignment in priority.get("alignments", []):
                if alignment["target"] in kinds:
                    graph.add_edge(f"{plan['id']}#{priority['id']}", alignment["target"])
                else:
                    dangling += 1
    silent = sum(
        not priority.get("alignments") for plan in plans if plan["kind"] == "zonal" for priority in plan["priorities"]
    )
    unanswered = sum(
        kind == "national" and not any(kinds[item] == "zonal" for item in nx.ancestors(graph, ref))
        for ref, kind in kinds.items()
    )
    print(dangling, silent, unanswered)


if __name__ == "__main__":
    main(sys.argv[1])
