"""Changes to a plan in mid-term."""

import attrs
from attrs import frozen

from zvplan.model.alignment import Alignment, Omission
from zvplan.model.dates import PartialDate
from zvplan.model.decision import Decision
from zvplan.model.expression import Expression
from zvplan.model.fields import tuples
from zvplan.model.ids import ElementId, well_formed_id
from zvplan.model.priority import Priority, Tier
from zvplan.model.ref import Ref
from zvplan.model.text import LocalizedString


@frozen(kw_only=True, repr=False, field_transformer=tuples)
class PriorityChange(Expression):
    """A priority is promoted, demoted, renamed, widened or aligned anew; what is not named stays as it was."""

    priority: ElementId = attrs.field(validator=well_formed_id)
    #: The new tier; whether that is a promotion or a demotion shows from the old one.
    tier: Tier | None = None
    title: LocalizedString | None = None
    description: LocalizedString | None = None
    #: The alignments from now on, all of them; None leaves them as they were.
    alignments: tuple[Alignment, ...] | None = None
    reason: LocalizedString | None = None

    def applied_to(self, priority: Priority) -> Priority:
        """The priority as it stands from then on."""
        return attrs.evolve(
            priority,
            tier=self.tier or priority.tier,
            title=self.title or priority.title,
            description=self.description or priority.description,
            alignments=priority.alignments if self.alignments is None else self.alignments,
        )


@frozen(kw_only=True, repr=False)
class Removal(Expression):
    """A priority is taken out of the plan."""

    priority: ElementId = attrs.field(validator=well_formed_id)
    reason: LocalizedString | None = None


@frozen(kw_only=True, repr=False, field_transformer=tuples)
class Amendment(Expression):
    """An addendum: a dated change of a running plan.

    In 2017 zones aligned their plans of 2014-2017 with the NVP 2016-2019 in an addendum that the zonal security council
    approved; zone Vesdre went from eight priorities to three in March 2022.
    """

    id: ElementId = attrs.field(validator=well_formed_id)
    #: In force from the first day that this date can mean.
    date: PartialDate
    title: LocalizedString | None = None
    #: Why the plan was changed.
    reason: LocalizedString | None = None
    #: The higher plan that the amendment answers.
    answers: Ref | None = None
    added: tuple[Priority, ...] = ()
    changed: tuple[PriorityChange, ...] = ()
    removed: tuple[Removal, ...] = ()
    #: What the plan leaves out from now on, besides what it left out before.
    omissions: tuple[Omission, ...] = ()
    decisions: tuple[Decision, ...] = ()

    def applied_to(self, priorities: tuple[Priority, ...]) -> tuple[Priority, ...]:
        """The priorities as they stand once this amendment is in force: removed, then changed, then added."""
        gone = {removal.priority for removal in self.removed}
        kept = (priority for priority in priorities if priority.id not in gone)
        return (*(self._changed(priority) for priority in kept), *self.added)

    def _changed(self, priority: Priority) -> Priority:
        for change in self.changed:
            if change.priority == priority.id:
                priority = change.applied_to(priority)
        return priority
