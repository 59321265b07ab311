"""The graph of which priority answers which higher element."""

from zvplan.graph.alignment_graph import AlignmentGraph
from zvplan.graph.answers import Path, Paths
from zvplan.graph.excerpt import Excerpt
from zvplan.graph.graphml import graphml
from zvplan.graph.mentions import Mention, MentionKind, unknown_mentions
from zvplan.graph.obligations import Obligation
from zvplan.graph.status import AlignmentStatus, StatedAlignment
from zvplan.graph.tracing import Step, Trace

__all__ = [
    "AlignmentGraph",
    "AlignmentStatus",
    "Excerpt",
    "Mention",
    "MentionKind",
    "Obligation",
    "Path",
    "Paths",
    "StatedAlignment",
    "Step",
    "Trace",
    "graphml",
    "unknown_mentions",
]
