"""References and graphs in few words, and the builders that zvplan offers to everybody's tests."""

from collections.abc import Iterable
from datetime import date

from zvplan.graph import AlignmentGraph
from zvplan.model import Plan, Ref
from zvplan.testing.builders import alignment, cited, national, omission, plan, priority, title, years, zonal

__all__ = [
    "alignment",
    "cited",
    "graph_of",
    "national",
    "omission",
    "plan",
    "priority",
    "ref",
    "refs",
    "title",
    "years",
    "zonal",
]


def ref(text: str) -> Ref:
    return Ref.parse(text)


def refs(*texts: str) -> tuple[Ref, ...]:
    return tuple(Ref.parse(text) for text in texts)


def graph_of(*plans: Plan, shipped: Iterable[Plan] = (), at: date | None = None) -> AlignmentGraph:
    """The graph of these plans, with no shipped plans but the given ones."""
    return AlignmentGraph.of(plans, at=at, shipped={each.id: each for each in shipped})
