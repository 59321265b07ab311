"""Finds the status of every alignment."""

from collections.abc import Iterator

from zvplan.graph.catalogue import Catalogue
from zvplan.graph.status import AlignmentStatus, StatedAlignment
from zvplan.model import Alignment, Plan, Ref, Relation


def assess(catalogue: Catalogue) -> tuple[StatedAlignment, ...]:
    """All alignments of the plans at hand with their statuses, in order of plan, priority and place in the priority."""
    stated = tuple(_direct(catalogue))
    middle = {each.source for each in stated if each.status.is_answer and not each.target.is_whole_plan}
    return tuple(_indirect(each) if each.status is AlignmentStatus.MET and each.target in middle else each for each in stated)


def _direct(catalogue: Catalogue) -> Iterator[StatedAlignment]:
    """Every alignment, judged by its two ends alone."""
    for plan in catalogue.at_hand.values():
        for priority in plan.priorities:
            source = Ref(plan.id, priority.id)
            for index, alignment in enumerate(priority.alignments):
                status = _status(catalogue, plan, alignment)
                yield StatedAlignment(source=source, index=index, alignment=alignment, status=status)


def _status(catalogue: Catalogue, plan: Plan, alignment: Alignment) -> AlignmentStatus:
    target = alignment.target
    higher = catalogue.plan(target.plan)
    if _names_nothing(catalogue, higher, target):
        return AlignmentStatus.DANGLING
    if alignment.relation is Relation.CONTRARY:
        return AlignmentStatus.CONTRARY
    # A plan that is cited without its kind is cited as a higher one, and nothing says that it is not.
    kind = catalogue.stated_kind(target.plan)
    if kind is not None and not kind.is_above(plan.kind):
        return AlignmentStatus.NOT_UPWARD
    if higher is None:
        return AlignmentStatus.CITED
    if _ended_before(higher, plan):
        return AlignmentStatus.OUTDATED
    return AlignmentStatus.WHOLE_PLAN if target.is_whole_plan else AlignmentStatus.MET


def _names_nothing(catalogue: Catalogue, higher: Plan | None, target: Ref) -> bool:
    if higher is None:
        return not catalogue.citations(target.plan)
    return not target.is_whole_plan and catalogue.element(target) is None


def _ended_before(higher: Plan, plan: Plan) -> bool:
    return higher.period is not None and plan.period is not None and higher.period.last_day < plan.period.start_date


def _indirect(met: StatedAlignment) -> StatedAlignment:
    return StatedAlignment(source=met.source, index=met.index, alignment=met.alignment, status=AlignmentStatus.INDIRECT)
