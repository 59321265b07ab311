"""Sets of plans."""

from typing import Final

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.model import Plan, PlanId, PlanSet
from zvplan.strategies.ids import element_ids, plan_ids, refs
from zvplan.strategies.parts import optional
from zvplan.strategies.plan import plans

#: Enough for every relation between plans: one above, one between, one below.
_MOST_PLANS: Final = 3
_MOST_ELEMENTS: Final = 3


def plan_sets(*, ids: SearchStrategy[PlanId] | None = None) -> SearchStrategy[PlanSet]:
    """Related plans: their references name each other's elements, and sometimes nothing.

    Args:
        ids: the ids of the plans; by default `plan_ids()`. There have to be three different ones at least.
    """
    known = st.shared(
        st.lists(plan_ids() if ids is None else ids, min_size=_MOST_PLANS, max_size=_MOST_PLANS, unique=True).map(tuple)
    )
    elements = st.shared(st.lists(element_ids(), min_size=1, max_size=_MOST_ELEMENTS, unique=True)).flatmap(st.sampled_from)
    targets = refs(plans=known.flatmap(st.sampled_from), elements=optional(elements)) | refs()
    members = st.lists(plans(elements=elements, targets=targets), max_size=_MOST_PLANS)
    return st.builds(_named, known, members)


def _named(ids: tuple[PlanId, ...], plans: list[Plan]) -> PlanSet:
    return PlanSet(attrs.evolve(plan, id=plan_id) for plan_id, plan in zip(ids, plans, strict=False))
