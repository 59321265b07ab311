"""The graph of which priority answers which higher element."""

from zvplan.graph.alignment_graph import AlignmentGraph, Obligation
from zvplan.graph.status import AlignmentStatus, StatedAlignment

__all__ = ["AlignmentGraph", "AlignmentStatus", "Obligation", "StatedAlignment"]
