"""The plans at hand, and what is known of plans that are only named."""

from collections.abc import Mapping
from functools import cached_property

import attrs
from attrs import frozen

from zvplan.graph.spelling import Spelling
from zvplan.model import (
    CitedPlan,
    ElementId,
    LocalizedString,
    Objective,
    Plan,
    PlanId,
    PlanKind,
    PlanPart,
    PlanSet,
    Priority,
    Ref,
)

Element = Priority | Objective


@frozen(eq=False, kw_only=True)
class Catalogue:
    """Finds plans and their elements, among the loaded plans first and the shipped ones then.

    A loaded plan takes the place of a shipped one with the same id. Where two elements of a plan have one id, the first is
    meant.
    """

    loaded: PlanSet
    shipped: Mapping[PlanId, Plan]
    _elements: dict[PlanId, Mapping[ElementId, Element]] = attrs.field(factory=dict, init=False, repr=False)
    _items: dict[PlanId, tuple[Ref, ...]] = attrs.field(factory=dict, init=False, repr=False)
    _spellings: dict[PlanId, Spelling] = attrs.field(factory=dict, init=False, repr=False)

    @cached_property
    def at_hand(self) -> Mapping[PlanId, Plan]:
        """All plans whose content is known, in order of their ids."""
        plans = {**self.shipped, **self.loaded}
        return {plan_id: plans[plan_id] for plan_id in sorted(plans)}

    @cached_property
    def _citations(self) -> Mapping[PlanId, tuple[CitedPlan, ...]]:
        citations: dict[PlanId, list[CitedPlan]] = {}
        for plan in self.loaded.plans:
            for cited in plan.higher_plans:
                citations.setdefault(cited.plan, []).append(cited)
        return {plan_id: tuple(cited) for plan_id, cited in citations.items()}

    def plan(self, plan: PlanId) -> Plan | None:
        """The plan with this id, loaded or else shipped."""
        return self.at_hand.get(plan)

    def citations(self, plan: PlanId) -> tuple[CitedPlan, ...]:
        """How loaded plans cite a plan, in order of the citing plans."""
        return self._citations.get(plan, ())

    def stated_kind(self, plan: PlanId) -> PlanKind | None:
        """The kind of a plan, from the plan itself or else the first citation that states one."""
        at_hand = self.at_hand.get(plan)
        if at_hand is not None:
            return at_hand.kind
        return next((cited.kind for cited in self.citations(plan) if cited.kind is not None), None)

    def elements_of(self, plan: PlanId) -> Mapping[ElementId, Element]:
        """The priorities and objectives of a plan by their ids; empty if its content is not at hand."""
        known = self._elements.get(plan)
        if known is None:
            known = self._elements[plan] = _indexed(self.at_hand.get(plan))
        return known

    def items_of(self, plan: PlanId) -> tuple[Ref, ...]:
        """The priorities of a plan, in its order and each once; empty if its content is not at hand."""
        known = self._items.get(plan)
        if known is None:
            at_hand = self.at_hand.get(plan)
            ids = () if at_hand is None else dict.fromkeys(priority.id for priority in at_hand.priorities)
            known = self._items[plan] = tuple(Ref(plan, element) for element in ids)
        return known

    def refs_of(self, plan: PlanId) -> tuple[Ref, ...]:
        """The priorities and objectives of a plan, each once: the priorities first, both in order of the plan."""
        at_hand = self.at_hand.get(plan)
        if at_hand is None:
            return ()
        objectives = (Ref(plan, objective.id) for objective in at_hand.all_objectives())
        return tuple(dict.fromkeys((*self.items_of(plan), *objectives)))

    def is_missing(self, ref: Ref) -> bool:
        """Whether a reference names an element that its plan, whose content is at hand, does not have."""
        return ref.element is not None and ref.plan in self.at_hand and ref.element not in self.elements_of(ref.plan)

    def may_name(self, ref: Ref) -> bool:
        """Whether a missing element may yet be in the plan: its list is not complete, and no slip of the pen shows."""
        plan = self.at_hand.get(ref.plan)
        if plan is None or ref.element is None or plan.is_complete(PlanPart.PRIORITIES):
            return False
        return self.spelling_of(ref.plan).closest(ref.element) is None

    def spelling_of(self, plan: PlanId) -> Spelling:
        """The ids of a plan's elements, to find the one that a mistyped id may have meant."""
        if plan not in self._spellings:
            self._spellings[plan] = Spelling(self.elements_of(plan))
        return self._spellings[plan]

    def element(self, ref: Ref) -> Element | None:
        """The priority or objective that a reference names."""
        return None if ref.element is None else self.elements_of(ref.plan).get(ref.element)

    def title_of(self, ref: Ref) -> LocalizedString | None:
        """The title of an element, or of a plan as a whole, be it at hand or only cited."""
        if ref.element is not None:
            element = self.element(ref)
            return None if element is None else element.title
        plan = self.at_hand.get(ref.plan)
        if plan is not None:
            return plan.title
        return next((cited.title for cited in self.citations(ref.plan) if cited.title is not None), None)


def _indexed(plan: Plan | None) -> Mapping[ElementId, Element]:
    elements: dict[ElementId, Element] = {}
    if plan is not None:
        for objective in reversed(tuple(plan.all_objectives())):
            elements[objective.id] = objective
        for priority in reversed(plan.priorities):
            elements[priority.id] = priority
    return elements
