"""Finds the status of every alignment."""

from collections.abc import Iterator

from attrs import frozen

from zvplan.graph.catalogue import Catalogue
from zvplan.graph.status import AlignmentStatus, StatedAlignment
from zvplan.model import Alignment, Plan, PlanId, Ref, Relation

#: An alignment with its source and its place there, judged by its two ends alone.
_Judged = tuple[Ref, int, Alignment, AlignmentStatus]


def assess(catalogue: Catalogue) -> tuple[StatedAlignment, ...]:
    """All alignments of the plans at hand with their statuses, in order of plan, priority and place in the priority."""
    judged = tuple(each for plan in catalogue.at_hand.values() for each in _judge(catalogue, plan))
    middle = {source for source, _, alignment, status in judged if status.is_answer and not alignment.target.is_whole_plan}
    return tuple(
        StatedAlignment(
            source=source,
            index=index,
            alignment=alignment,
            status=AlignmentStatus.INDIRECT if status is AlignmentStatus.MET and alignment.target in middle else status,
        )
        for source, index, alignment, status in judged
    )


def _judge(catalogue: Catalogue, plan: Plan) -> Iterator[_Judged]:
    # A plan aligns with few others, with each of them many times.
    relations: dict[PlanId, _Relation] = {}
    for priority in plan.priorities:
        source = Ref(plan.id, priority.id)
        for index, alignment in enumerate(priority.alignments):
            target = alignment.target
            relation = relations.get(target.plan)
            if relation is None:
                relation = relations[target.plan] = _Relation.of(catalogue, plan, target.plan)
            yield source, index, alignment, relation.status_of(alignment)


@frozen(kw_only=True)
class _Relation:
    """How one plan stands to another that it aligns with."""

    catalogue: Catalogue
    higher: PlanId
    is_at_hand: bool
    #: The status of a supporting alignment with the other plan as a whole.
    status: AlignmentStatus

    @classmethod
    def of(cls, catalogue: Catalogue, plan: Plan, higher: PlanId) -> "_Relation":
        is_at_hand = catalogue.plan(higher) is not None
        return cls(catalogue=catalogue, higher=higher, is_at_hand=is_at_hand, status=_status_of(catalogue, plan, higher))

    def status_of(self, alignment: Alignment) -> AlignmentStatus:
        element = alignment.target.element
        if self.is_at_hand and element is not None and element not in self.catalogue.elements_of(self.higher):
            return AlignmentStatus.DANGLING
        if self.status is AlignmentStatus.DANGLING:
            return self.status
        if alignment.relation is Relation.CONTRARY:
            return AlignmentStatus.CONTRARY
        return AlignmentStatus.MET if self.status is AlignmentStatus.WHOLE_PLAN and element is not None else self.status


def _status_of(catalogue: Catalogue, plan: Plan, higher_id: PlanId) -> AlignmentStatus:
    """The status of a supporting alignment with a plan as a whole."""
    higher = catalogue.plan(higher_id)
    if higher is None and not catalogue.citations(higher_id):
        return AlignmentStatus.DANGLING
    # A plan that is cited without its kind is cited as a higher one, and nothing says that it is not.
    kind = catalogue.stated_kind(higher_id)
    if kind is not None and not kind.is_above(plan.kind):
        return AlignmentStatus.NOT_UPWARD
    if higher is None:
        return AlignmentStatus.CITED
    return AlignmentStatus.OUTDATED if _ended_before(higher, plan) else AlignmentStatus.WHOLE_PLAN


def _ended_before(higher: Plan, plan: Plan) -> bool:
    return higher.period is not None and plan.period is not None and higher.period.last_day < plan.period.start_date
