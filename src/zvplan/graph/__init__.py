"""The graph of which priority answers which higher element."""

from zvplan.graph.alignment_graph import AlignmentGraph
from zvplan.graph.answers import Path, Paths
from zvplan.graph.obligations import Obligation
from zvplan.graph.status import AlignmentStatus, StatedAlignment

__all__ = ["AlignmentGraph", "AlignmentStatus", "Obligation", "Path", "Paths", "StatedAlignment"]
