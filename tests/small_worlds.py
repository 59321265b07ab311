"""Small sets of plans that hang together in every way, right and wrong."""

from typing import Final

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from building import plan, title, years
from zvplan.graph import AlignmentGraph
from zvplan.model import (
    Alignment,
    CitedPlan,
    ElementId,
    Omission,
    OmissionReason,
    Plan,
    PlanId,
    PlanKind,
    Priority,
    Ref,
    Relation,
    Tier,
)

#: The plans that there may be, by their ids.
KINDS: Final = {
    "kiv": PlanKind.FRAMEWORK,
    "nvp": PlanKind.NATIONAL,
    "old-nvp": PlanKind.NATIONAL,
    "mayor": PlanKind.ADMINISTRATIVE,
    "zone-1": PlanKind.ZONAL,
    "zone-2": PlanKind.ZONAL,
}
_ELEMENTS: Final = ("a", "b")
#: "missing" is never there: a plan, or an element, that only references name.
_TARGETS: Final = st.builds(
    Ref,
    st.sampled_from([*KINDS, "missing"]).map(PlanId),
    st.none() | st.sampled_from([*_ELEMENTS, "missing"]).map(ElementId),
)
ALIGNMENTS: Final = st.builds(
    Alignment, target=_TARGETS, relation=st.sampled_from([Relation.SUPPORTS, Relation.EQUIVALENT, Relation.CONTRARY])
)
_PRIORITIES: Final = st.builds(
    Priority,
    id=st.sampled_from(_ELEMENTS).map(ElementId),
    title=st.just(title("prioriteit")),
    tier=st.sampled_from(Tier),
    alignments=st.lists(ALIGNMENTS, max_size=2).map(tuple),
)
_CITATIONS: Final = st.builds(
    CitedPlan,
    plan=st.sampled_from([*KINDS, "missing"]).map(PlanId),
    kind=st.none() | st.sampled_from([PlanKind.NATIONAL, PlanKind.ADMINISTRATIVE, PlanKind.ZONAL]),
)
_OMISSIONS: Final = st.builds(
    Omission, target=_TARGETS, reason=st.sampled_from([None, OmissionReason.OTHER, OmissionReason.CAPACITY])
)


def _plans(plan_id: str) -> SearchStrategy[Plan]:
    return st.builds(
        attrs.evolve,
        st.just(plan(plan_id, KINDS[plan_id])),
        period=st.none() | st.sampled_from([years(2016, 2019), years(2020, 2025), years(2016, 2019, extended_to=2021)]),
        priorities=st.lists(_PRIORITIES, max_size=2, unique_by=lambda priority: priority.id).map(tuple),
        higher_plans=st.lists(_CITATIONS, max_size=1).map(tuple),
        omissions=st.lists(_OMISSIONS, max_size=1).map(tuple),
    )


@attrs.frozen
class World:
    """Plans as they are loaded and shipped."""

    loaded: tuple[Plan, ...]
    shipped: tuple[Plan, ...]

    @property
    def at_hand(self) -> dict[PlanId, Plan]:
        """Each plan that is known, a loaded one before a shipped one."""
        return {each.id: each for each in (*self.shipped, *self.loaded)}

    def graph(self) -> AlignmentGraph:
        """The graph of these plans."""
        return AlignmentGraph.of(self.loaded, shipped={each.id: each for each in self.shipped})


def _some(*ids: str) -> SearchStrategy[tuple[Plan, ...]]:
    return st.fixed_dictionaries({}, optional={plan_id: _plans(plan_id) for plan_id in ids}).map(
        lambda some: tuple(some.values())
    )


#: Any of the plans loaded, and any of the higher ones shipped, some of them both.
WORLDS: Final = st.builds(World, loaded=_some(*KINDS), shipped=_some("kiv", "nvp", "old-nvp"))
