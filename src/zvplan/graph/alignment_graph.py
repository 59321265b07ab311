"""The alignment graph: the one place to ask which element answers which."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Self

from attrs import frozen

from zvplan import shipped as shipped_plans
from zvplan.graph.answers import Answers, Path, Paths
from zvplan.graph.assessment import assess
from zvplan.graph.catalogue import Catalogue, Element
from zvplan.graph.cycles import Cycles, find_cycles
from zvplan.graph.obligations import Obligation, Obligations
from zvplan.graph.spelling import Spelling
from zvplan.graph.status import AlignmentStatus, StatedAlignment
from zvplan.graph.tracing import Surroundings, Trace
from zvplan.model import (
    BELGIUM,
    CitedPlan,
    ElementId,
    LocalizedString,
    Plan,
    PlanId,
    PlanKind,
    PlanSet,
    Ref,
    Regime,
)

if TYPE_CHECKING:
    import networkx as nx


@frozen(eq=False, kw_only=True)
class AlignmentGraph:
    """Which element answers which, across plans. Never changes once built.

    Build it with `of`. Its answers are worked out when they are first asked for, and kept. The elements of a plan are its
    priorities and objectives; only priorities state alignments.
    """

    #: The loaded plans as they stood on the day `at`, with their amendments worked in.
    plans: PlanSet
    #: The same plans as they were loaded, with their amendments apart.
    loaded: PlanSet
    #: The higher plans that are at hand besides, as they stood on that day.
    shipped: Mapping[PlanId, Plan]
    #: None: with every amendment.
    at: date | None
    #: What is asked of zonal plans.
    regime: Regime

    @classmethod
    def of(
        cls,
        plans: PlanSet | Iterable[Plan],
        *,
        at: date | None = None,
        regime: Regime = BELGIUM,
        shipped: Mapping[PlanId, Plan] | None = None,
    ) -> Self:
        """The graph of some plans.

        Args:
            plans: the plans to look at; a set that was read from files keeps knowing where its elements stand.
            at: look at the plans as they stood on this day; None for all their amendments.
            regime: what is asked of zonal plans.
            shipped: the higher plans to have at hand besides, by their ids; None for those that come with zvplan. A loaded
                plan with the same id takes the place of one of these.

        Raises:
            ValueError: if two of the plans have the same id.
        """
        loaded = plans if isinstance(plans, PlanSet) else PlanSet(tuple(plans))
        besides = shipped_plans.plans() if shipped is None else shipped
        return cls(
            plans=loaded.at(at),
            loaded=loaded,
            shipped=MappingProxyType({plan_id: plan.at(at) for plan_id, plan in besides.items()}),
            at=at,
            regime=regime,
        )

    @cached_property
    def _catalogue(self) -> Catalogue:
        return Catalogue(loaded=self.plans, shipped=self.shipped)

    # Plans and elements

    def plan(self, plan: PlanId) -> Plan | None:
        """The plan with this id, loaded or else shipped; None if its content is not at hand."""
        return self._catalogue.plan(plan)

    def citations(self, plan: PlanId) -> tuple[CitedPlan, ...]:
        """How loaded plans cite a plan as one of their higher plans, in order of the citing plans."""
        return self._catalogue.citations(plan)

    def kind_of(self, plan: PlanId) -> PlanKind | None:
        """The kind of a plan: its own, else the first that a citation states.

        A plan that is cited without a kind is of the kind *other*; None for a plan that nobody knows.
        """
        stated = self._catalogue.stated_kind(plan)
        return PlanKind.OTHER if stated is None and self.citations(plan) else stated

    def element(self, ref: Ref) -> Element | None:
        """The priority or objective that a reference names; None if there is none, or it names a plan as a whole.

        Where two elements of a plan have the same id, the first is meant, and a priority before an objective.
        """
        return self._catalogue.element(ref)

    def items_of(self, plan: PlanId) -> tuple[Ref, ...]:
        """The priorities of a plan, in its order and each once: of a higher plan, what the plans below have to answer."""
        return self._catalogue.items_of(plan)

    def title_of(self, ref: Ref) -> LocalizedString | None:
        """The title of an element, or of a plan as a whole, be it at hand or only cited; None if nobody gives one."""
        return self._catalogue.title_of(ref)

    @cached_property
    def _plan_spelling(self) -> Spelling:
        cited = (cited.plan for plan in self.plans.plans for cited in plan.higher_plans)
        return Spelling((*self._catalogue.at_hand, *cited))

    def nearest(self, ref: Ref) -> Ref | None:
        """The existing reference that looks most like a mistyped one; None if none is close.

        The element is looked for in the plan that is named, or in the one with the closest id if there is no such plan. Of a
        plan that is only cited, every element may exist.
        """
        closest = ref.plan if self.kind_of(ref.plan) is not None else self._plan_spelling.closest(ref.plan)
        if closest is None:
            return None
        plan = PlanId(closest)
        if ref.element is None or self.plan(plan) is None:
            return Ref(plan, ref.element)
        element = self._catalogue.spelling_of(plan).closest(ref.element)
        return None if element is None else Ref(plan, ElementId(element))

    def names_something(self, ref: Ref) -> bool:
        """Whether a reference names a plan at hand or cited, or something that is or may be in one."""
        if self.plan(ref.plan) is None:
            return bool(self.citations(ref.plan))
        return not self._catalogue.is_missing(ref) or self._catalogue.may_name(ref)

    # Alignments

    @cached_property
    def _stated(self) -> tuple[StatedAlignment, ...]:
        """The alignments of all plans at hand."""
        return assess(self._catalogue)

    @cached_property
    def alignments(self) -> tuple[StatedAlignment, ...]:
        """The alignments of the loaded plans, in order of plan, priority and place in the priority."""
        return tuple(stated for stated in self._stated if stated.source.plan in self.plans)

    @cached_property
    def _by_source(self) -> Mapping[Ref, tuple[StatedAlignment, ...]]:
        found: dict[Ref, list[StatedAlignment]] = {}
        for stated in self.alignments:
            found.setdefault(stated.source, []).append(stated)
            found.setdefault(Ref(stated.source.plan), []).append(stated)
        return {source: tuple(alignments) for source, alignments in found.items()}

    def alignments_of(self, source: Ref) -> tuple[StatedAlignment, ...]:
        """The alignments of one priority of a loaded plan, or of all its priorities if *source* is a plan as a whole."""
        return self._by_source.get(source, ())

    def with_status(self, *statuses: AlignmentStatus) -> Iterator[StatedAlignment]:
        """The alignments of the loaded plans that have one of these statuses, in order."""
        return (stated for stated in self.alignments if stated.status in statuses)

    def unresolved(self) -> Iterator[StatedAlignment]:
        """The alignments of the loaded plans whose target names nothing, in order."""
        return self.with_status(AlignmentStatus.DANGLING)

    # One step up or down, and all steps

    @cached_property
    def _surroundings(self) -> Surroundings:
        return Surroundings(alignments=self._stated)

    def upward(self, ref: Ref) -> tuple[StatedAlignment, ...]:
        """The alignments that a priority of any plan at hand states, whatever became of them, in its order."""
        return self._surroundings.upward(ref)

    def downward(self, ref: Ref) -> tuple[StatedAlignment, ...]:
        """The alignments of all plans at hand that name exactly this element, or this plan as a whole, in order."""
        return self._surroundings.downward(ref)

    def refs_of(self, plan: PlanId) -> tuple[Ref, ...]:
        """The priorities and objectives of a plan, in its order, and then what alignments name in it that is not at hand."""
        return tuple(dict.fromkeys((*self._catalogue.refs_of(plan), *self._surroundings.named_in(plan))))

    def trace(self, ref: Ref) -> Trace:
        """Everything above and below an element, or a plan as a whole, be it at hand, cited or unknown."""
        return self._surroundings.trace(ref, self.refs_of(ref.plan) if ref.is_whole_plan else ())

    # Answers, direct and through other plans

    @cached_property
    def _answers(self) -> Answers:
        return Answers(alignments=self._stated, loaded=frozenset(self.plans))

    def supported_by(self, source: Ref) -> Paths:
        """All elements that a priority answers, directly or through other plans, the nearest first.

        Each comes with the shortest path to it, from the priority to the element, both included: of several as short as
        each other, the first in order of references. Contrary, dangling and not upward alignments are no answers; an
        alignment with a plan as a whole answers none of its elements; an answer to an objective is none to its priority.
        """
        return self._answers.supported_by(source)

    def supporters_of(self, target: Ref) -> Paths:
        """All priorities of loaded plans that answer an element, in order, each with the path as in `supported_by`."""
        return self._answers.supporters_of(target)

    def path(self, source: Ref, target: Ref) -> Path | None:
        """The shortest way on which a priority answers an element, both included; None if it does not answer it."""
        return self.supported_by(source).get(target)

    @cached_property
    def _cycles(self) -> Cycles:
        return find_cycles(self._stated)

    def cycles(self) -> Iterator[Path]:
        """The circles in which priorities align with each other, in order.

        Each begins with its first reference, which is not repeated at the end. Of priorities that are all connected with each
        other in circles, one circle is told, a shortest one through the first of them; every priority that aligns with itself
        is told besides.
        """
        return iter(self._cycles.found)

    def is_circular(self, stated: StatedAlignment) -> bool:
        """Whether an alignment is part of a circle, be it one that `cycles` tells or another of the same priorities."""
        return self._cycles.has(stated)

    # Duties

    @cached_property
    def _obligations(self) -> Obligations:
        return Obligations(catalogue=self._catalogue, regime=self.regime, answered=self._answered_by_amendment)

    @cached_property
    def _answered_by_amendment(self) -> Mapping[PlanId, tuple[PlanId, ...]]:
        in_force = ((plan.id, amendment) for plan in self.loaded.plans for amendment in plan.amendments_at(self.at))
        answered: dict[PlanId, tuple[PlanId, ...]] = {}
        for plan_id, amendment in in_force:
            if amendment.answers is not None:
                answered[plan_id] = (*answered.get(plan_id, ()), amendment.answers.plan)
        return answered

    def obligations_of(self, plan: Plan) -> tuple[Obligation, ...]:
        """What a zonal plan has to answer, in the order of the regime's duties; nothing for other plans.

        The editions are the one that its last amendment in force answers, else those that the plan names itself, else the
        one in force when it starts, else the last one before: `Obligations` has the details.
        """
        return self._obligations.of(plan)

    # The door out

    def as_networkx(self) -> "nx.MultiDiGraph[Ref]":
        """The graph for networkx, as a copy that you can change.

        The nodes are the `Ref`s of all priorities of the plans at hand and of all that they align with, with the attributes
        `kind` (the value of a `PlanKind`, empty if nobody knows the plan) and `title` (empty if there is none). The edges go
        from the priority to its target, with the attributes `index` (their place in the priority), `status` and `relation`.
        """
        import networkx as nx  # noqa: PLC0415 -- takes longer to import than all plans of the country to be read

        graph: nx.MultiDiGraph[Ref] = nx.MultiDiGraph()
        sources = (ref for plan in self._catalogue.at_hand for ref in self.items_of(plan))
        targets = (stated.target for stated in self._stated)
        for ref in dict.fromkeys((*sources, *targets)):
            kind = self.kind_of(ref.plan)
            graph.add_node(ref, kind="" if kind is None else kind.value, title=str(self.title_of(ref) or ""))
        for stated in self._stated:
            status, relation = stated.status.value, stated.alignment.relation.value
            graph.add_edge(stated.source, stated.target, index=stated.index, status=status, relation=relation)
        return graph
