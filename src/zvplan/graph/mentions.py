"""The ids by which the parts of one plan name each other."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cached_property
from typing import Final

import attrs
from attrs import frozen

from zvplan.graph.spelling import Spelling
from zvplan.location import Steps
from zvplan.model import ElementId, LocalizedString, Objective, PartialDate, Plan, PlanPart, Priority, Ref


class MentionKind(StrEnum):
    """What an id is to name, and in what connection."""

    #: A stakeholder: as partner in an action, or as who expects something.
    STAKEHOLDER = "stakeholder"
    #: An expectation that a priority or objective answers.
    EXPECTATION = "expectation"
    #: The objective that another one works out.
    OBJECTIVE = "objective"
    #: A priority or objective that an action serves too.
    SERVED = "served"
    #: A priority or objective that an evaluation judges.
    JUDGED = "judged"
    #: A priority that an amendment changes or removes.
    AMENDED = "amended"


_PRIORITIES: Final = (PlanPart.PRIORITIES, PlanPart.POINTS_OF_ATTENTION, PlanPart.INTERNAL_PRIORITIES, PlanPart.AMENDMENTS)
#: Where the file lacks one of these parts, what an id names may yet be in the plan.
_HOLDING: Final = {
    MentionKind.STAKEHOLDER: (PlanPart.STAKEHOLDERS,),
    MentionKind.EXPECTATION: (PlanPart.EXPECTATIONS,),
    MentionKind.OBJECTIVE: (*_PRIORITIES, PlanPart.OBJECTIVES),
    MentionKind.SERVED: (*_PRIORITIES, PlanPart.OBJECTIVES),
    MentionKind.JUDGED: (*_PRIORITIES, PlanPart.OBJECTIVES),
    MentionKind.AMENDED: _PRIORITIES,
}


@frozen(kw_only=True)
class Mention:
    """A place in a plan where one of its parts names another by its id."""

    kind: MentionKind
    name: ElementId
    #: The title of the part, or the date of the amendment or evaluation, that names the other.
    by: LocalizedString | PartialDate
    #: The priority in which it stands; the plan as a whole for what stands in none.
    subject: Ref
    #: The way from there to the id.
    steps: Steps
    #: The id that looks most like it; None if none does.
    nearest: ElementId | None = None


def unknown_mentions(plan: Plan) -> Iterator[Mention]:
    """The ids in a plan that name nothing in it.

    An id that looks like none that there are is left out where the file lacks what it may name. Amendments are looked at in
    order of date: one that changes a priority which an earlier one removed names nothing.
    """
    names = _Names(plan)
    for mention in (*_in_priorities(plan), *_in_objectives(plan.objectives, plan.ref), *_in_other_parts(plan)):
        known = names.of(mention.kind)
        if mention.name not in known.names:
            yield from _unless_excerpt(plan, mention, known)
    yield from _in_amendments(plan)


def _unless_excerpt(plan: Plan, mention: Mention, known: Spelling) -> Iterator[Mention]:
    nearest = known.closest(mention.name)
    if nearest is not None:
        yield attrs.evolve(mention, nearest=ElementId(nearest))
    elif plan.is_complete(*_HOLDING[mention.kind]):
        yield mention


@frozen(eq=False)
class _Names:
    """What there is to be named in a plan, whatever its amendments make of it."""

    plan: Plan

    def of(self, kind: MentionKind) -> Spelling:
        match kind:
            case MentionKind.STAKEHOLDER:
                return self._stakeholders
            case MentionKind.EXPECTATION:
                return self._expectations
            case MentionKind.OBJECTIVE:
                return self._objectives
            case _:
                return self._elements

    @cached_property
    def _stakeholders(self) -> Spelling:
        return Spelling(stakeholder.id for stakeholder in self.plan.stakeholders)

    @cached_property
    def _expectations(self) -> Spelling:
        return Spelling(expectation.id for expectation in self.plan.expectations)

    @cached_property
    def _objectives(self) -> Spelling:
        return Spelling(objective.id for objective in (*self._under_priorities, *self.plan.objectives))

    @cached_property
    def _elements(self) -> Spelling:
        return Spelling((*self._objectives.names, *(priority.id for _, priority in _priorities_of(self.plan))))

    @property
    def _under_priorities(self) -> Iterator[Objective]:
        for _, priority in _priorities_of(self.plan):
            yield from priority.objectives


def _priorities_of(plan: Plan) -> Iterator[tuple[Ref, Priority]]:
    """The priorities that the plan has or an amendment adds."""
    added = (priority for amendment in plan.amendments for priority in amendment.added)
    for priority in (*plan.priorities, *added):
        yield Ref(plan.id, priority.id), priority


def _in_priorities(plan: Plan) -> Iterator[Mention]:
    for subject, priority in _priorities_of(plan):
        yield from _named(MentionKind.EXPECTATION, priority.answers, priority.title, subject, ("answers",))
        yield from _in_objectives(priority.objectives, subject)


def _in_objectives(objectives: Iterable[Objective], subject: Ref) -> Iterator[Mention]:
    for index, objective in enumerate(objectives):
        here: Steps = ("objectives", index)
        title = objective.title
        if objective.parent is not None:
            steps = (*here, "parent")
            yield Mention(kind=MentionKind.OBJECTIVE, name=objective.parent, by=title, subject=subject, steps=steps)
        yield from _named(MentionKind.EXPECTATION, objective.answers, title, subject, (*here, "answers"))
        for place, action in enumerate(objective.actions):
            steps = (*here, "actions", place)
            yield from _named(MentionKind.STAKEHOLDER, action.partners, action.title, subject, (*steps, "partners"))
            yield from _named(MentionKind.SERVED, action.also_serves, action.title, subject, (*steps, "also_serves"))


def _named(
    kind: MentionKind, names: Iterable[ElementId], by: LocalizedString, subject: Ref, steps: Steps
) -> Iterator[Mention]:
    for index, name in enumerate(names):
        yield Mention(kind=kind, name=name, by=by, subject=subject, steps=(*steps, index))


def _in_other_parts(plan: Plan) -> Iterator[Mention]:
    for index, expectation in enumerate(plan.expectations):
        if expectation.stakeholder is not None:
            steps: Steps = ("expectations", index, "stakeholder")
            kind, name, by = MentionKind.STAKEHOLDER, expectation.stakeholder, expectation.statement
            yield Mention(kind=kind, name=name, by=by, subject=plan.ref, steps=steps)
    for index, evaluation in enumerate(plan.evaluations):
        for place, outcome in enumerate(evaluation.outcomes):
            steps = ("evaluations", index, "outcomes", place, "element")
            kind, name = MentionKind.JUDGED, outcome.element
            yield Mention(kind=kind, name=name, by=evaluation.date, subject=plan.ref, steps=steps)


def _in_amendments(plan: Plan) -> Iterator[Mention]:
    standing = {priority.id for priority in plan.priorities}
    ever = {priority.id for _, priority in _priorities_of(plan)}
    for index, amendment in sorted(enumerate(plan.amendments), key=lambda pair: (pair[1].date.earliest, pair[0])):
        removed = ((removal.priority, ("removed", place)) for place, removal in enumerate(amendment.removed))
        changed = ((change.priority, ("changed", place)) for place, change in enumerate(amendment.changed))
        gone = {removal.priority for removal in amendment.removed}
        for names, known in ((removed, standing), (changed, standing - gone)):
            for name, place in names:
                steps: Steps = ("amendments", index, *place, "priority")
                mention = Mention(kind=MentionKind.AMENDED, name=name, by=amendment.date, subject=plan.ref, steps=steps)
                if name not in known:
                    yield from _unless_excerpt(plan, mention, Spelling(() if name in ever else known))
        standing = standing - gone | {priority.id for priority in amendment.added}
