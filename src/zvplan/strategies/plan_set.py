"""Sets of plans."""

from itertools import count
from typing import Final

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from zvplan.model import Plan, PlanId, PlanSet
from zvplan.model.ids import LONGEST_ID
from zvplan.strategies.ids import element_ids, plan_ids, refs
from zvplan.strategies.parts import optional
from zvplan.strategies.plan import plans as any_plans

#: Enough for every relation between plans: one above, one between, one below.
_MOST_PLANS: Final = 3
_MOST_ELEMENTS: Final = 3
#: Longer than any number that two plans with one id are told apart by.
_LONGEST_NUMBER: Final = 10


def plan_sets(
    *, ids: SearchStrategy[PlanId] | None = None, plans: SearchStrategy[Plan] | None = None
) -> SearchStrategy[PlanSet]:
    """Related plans: their references name each other's elements, and sometimes nothing.

    Args:
        ids: the ids of the plans, of which there have to be three different ones at least; by default `plan_ids()`, or those
            that the *plans* have.
        plans: the plans, none to three of them; they take the *ids* if those are given too, else stay as they are, and where
            two have one id, the second gets a number behind it.
    """
    if plans is not None and ids is None:
        return st.lists(plans, max_size=_MOST_PLANS).map(_apart)
    known = st.shared(
        st.lists(plan_ids() if ids is None else ids, min_size=_MOST_PLANS, max_size=_MOST_PLANS, unique=True).map(tuple)
    )
    elements = st.shared(st.lists(element_ids(), min_size=1, max_size=_MOST_ELEMENTS, unique=True)).flatmap(st.sampled_from)
    targets = refs(plan=known.flatmap(st.sampled_from), element=optional(elements)) | refs()
    related = any_plans(elements=elements, targets=targets) if plans is None else plans
    return st.builds(_named, known, st.lists(related, max_size=_MOST_PLANS))


def _named(ids: tuple[PlanId, ...], plans: list[Plan]) -> PlanSet:
    return PlanSet(attrs.evolve(plan, id=plan_id) for plan_id, plan in zip(ids, plans, strict=False))


def _apart(plans: list[Plan]) -> PlanSet:
    apart: dict[PlanId, Plan] = {}
    for plan in plans:
        plan_id = plan.id if plan.id not in apart else _another({*apart, *(each.id for each in plans)}, plan.id)
        apart[plan_id] = attrs.evolve(plan, id=plan_id)
    return PlanSet(apart.values())


def _another(taken: set[PlanId], plan_id: PlanId) -> PlanId:
    stem = plan_id[: LONGEST_ID - _LONGEST_NUMBER]
    return next(other for number in count(2) if (other := PlanId(f"{stem}-{number}")) not in taken)
