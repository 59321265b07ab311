"""The alignment graph."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Self

from attrs import frozen

from zvplan.graph.status import AlignmentStatus, StatedAlignment
from zvplan.model import (
    AnswerDuty,
    CitedPlan,
    LocalizedString,
    Objective,
    Plan,
    PlanId,
    PlanKind,
    PlanSet,
    Priority,
    Ref,
    Regime,
)

if TYPE_CHECKING:
    import networkx as nx


@frozen(kw_only=True)
class Obligation:
    """One zonal plan has to answer one kind of higher plan."""

    duty: AnswerDuty
    #: The editions that it has to answer: those that the plan names itself, else the one in force when the plan starts, else the
    #: last one before. Empty if none is known.
    plans: tuple[PlanId, ...]


class AlignmentGraph:
    """Which element answers which, across plans. Never changes once built."""

    plans: PlanSet  # the loaded plans as they stood `at`
    at: date | None
    regime: Regime

    @classmethod
    def of(
        cls,
        plans: Iterable[Plan],
        *,
        at: date | None = None,
        regime: Regime,  # = BELGIUM
        shipped: Mapping[PlanId, Plan] | None = None,  # None: the plans that come with zvplan
    ) -> Self: ...

    # Plans and elements
    def plan(self, plan: PlanId) -> Plan | None: ...  # loaded, else shipped
    def citations(self, plan: PlanId) -> tuple[CitedPlan, ...]: ...  # how loaded plans cite a plan
    def kind_of(
        self, plan: PlanId
    ) -> PlanKind | None: ...  # from the plan, else its citations (no kind stated: OTHER), else None
    def element(self, ref: Ref) -> Priority | Objective | None: ...
    def title_of(
        self, ref: Ref
    ) -> LocalizedString | None: ...  # of an element, or a plan as a whole (loaded, shipped or cited)
    def nearest(self, ref: Ref) -> Ref | None: ...  # an existing reference that a mistyped one may have meant

    # Alignments
    @property
    def alignments(self) -> tuple[StatedAlignment, ...]: ...  # of the loaded plans, in order of plan, priority, index
    def alignments_of(self, source: Ref) -> tuple[StatedAlignment, ...]: ...  # of one priority, or of all of a plan
    def with_status(self, *statuses: AlignmentStatus) -> Iterator[StatedAlignment]: ...
    def unresolved(self) -> Iterator[StatedAlignment]: ...  # the dangling ones

    # Answers, direct and through other plans
    def supported_by(
        self, source: Ref
    ) -> Mapping[Ref, tuple[Ref, ...]]: ...  # all that a priority answers -> shortest path, both ends included
    def supporters_of(
        self, target: Ref
    ) -> Mapping[Ref, tuple[Ref, ...]]: ...  # all loaded priorities that answer it -> shortest path
    def path(self, source: Ref, target: Ref) -> tuple[Ref, ...] | None: ...
    def cycles(self) -> Iterator[tuple[Ref, ...]]: ...

    # Duties
    def obligations_of(self, plan: Plan) -> tuple[Obligation, ...]: ...

    # The door out
    def as_networkx(self) -> "nx.MultiDiGraph[Ref]": ...  # a copy
