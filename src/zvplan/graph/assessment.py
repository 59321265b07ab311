"""Finds the status of every alignment."""

from collections.abc import Iterator

import attrs
from attrs import frozen

from zvplan.graph.catalogue import Catalogue
from zvplan.graph.status import AlignmentStatus, StatedAlignment
from zvplan.model import Alignment, ElementId, Plan, PlanId, Ref, Relation


def assess(catalogue: Catalogue) -> tuple[StatedAlignment, ...]:
    """All alignments of the plans at hand with their statuses, in order of plan, priority and place in the priority."""
    middles = _Middles(catalogue)
    return tuple(stated for plan in catalogue.at_hand.values() for stated in _assessed(_Outlook(catalogue, plan), middles))


def _assessed(outlook: "_Outlook", middles: "_Middles") -> Iterator[StatedAlignment]:
    for priority in outlook.plan.priorities:
        source = Ref(outlook.plan.id, priority.id)
        for index, alignment in enumerate(priority.alignments):
            status = outlook.status_of(alignment)
            if status is AlignmentStatus.MET and alignment.target.element in middles.of(alignment.target.plan):
                status = AlignmentStatus.INDIRECT
            yield StatedAlignment(source=source, index=index, alignment=alignment, status=status)


@frozen(eq=False)
class _Middles:
    """The elements that answer still higher ones."""

    catalogue: Catalogue
    _known: dict[PlanId, frozenset[ElementId]] = attrs.field(factory=dict, init=False)

    def of(self, plan_id: PlanId) -> frozenset[ElementId]:
        known = self._known.get(plan_id)
        if known is None:
            known = self._known[plan_id] = frozenset(self._found(self.catalogue.at_hand[plan_id]))
        return known

    def _found(self, plan: Plan) -> Iterator[ElementId]:
        outlook = _Outlook(self.catalogue, plan)
        for priority in plan.priorities:
            if any(not each.target.is_whole_plan and outlook.status_of(each).is_answer for each in priority.alignments):
                yield priority.id


@frozen(eq=False)
class _Outlook:
    """What a plan sees of the plans that it aligns with: few of them, each many times."""

    catalogue: Catalogue
    plan: Plan
    _statuses: dict[PlanId, AlignmentStatus] = attrs.field(factory=dict, init=False)

    def status_of(self, alignment: Alignment) -> AlignmentStatus:
        """The status of an alignment, judged by its two ends alone."""
        target = alignment.target
        status = self._statuses.get(target.plan)
        if status is None:
            status = self._statuses[target.plan] = self._status_of_whole(target.plan)
        if status is AlignmentStatus.DANGLING:
            return status
        is_missing = self.catalogue.is_missing(target)
        if is_missing and not self.catalogue.may_name(target):
            return AlignmentStatus.DANGLING
        if alignment.relation is Relation.CONTRARY:
            return AlignmentStatus.CONTRARY
        if is_missing and status is not AlignmentStatus.NOT_UPWARD:
            return AlignmentStatus.CITED
        return AlignmentStatus.MET if status is AlignmentStatus.WHOLE_PLAN and target.element is not None else status

    def _status_of_whole(self, higher_id: PlanId) -> AlignmentStatus:
        """The status that a supporting alignment with a plan as a whole has."""
        higher = self.catalogue.plan(higher_id)
        if higher is None and not self.catalogue.citations(higher_id):
            return AlignmentStatus.DANGLING
        # A plan that is cited without its kind is cited as a higher one, and nothing says that it is not.
        kind = self.catalogue.stated_kind(higher_id)
        if kind is not None and not kind.is_above(self.plan.kind):
            return AlignmentStatus.NOT_UPWARD
        if higher is None:
            return AlignmentStatus.CITED
        return AlignmentStatus.OUTDATED if _ended_before(higher, self.plan) else AlignmentStatus.WHOLE_PLAN


def _ended_before(higher: Plan, plan: Plan) -> bool:
    return higher.period is not None and plan.period is not None and higher.period.last_day < plan.period.start_date
