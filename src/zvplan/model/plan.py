"""A plan: what a zone, a mayor, a prosecutor, the police or the government wants to do in some years."""

from collections.abc import Iterator
from datetime import date
from typing import Self

import attrs
from attrs import frozen

from zvplan.model.alignment import CitedPlan, Discontinuation, Omission
from zvplan.model.amendment import Amendment
from zvplan.model.basic_function import FunctionGuarantee
from zvplan.model.capacity import Capacity
from zvplan.model.council import Council
from zvplan.model.dates import PlanPeriod
from zvplan.model.decision import Decision
from zvplan.model.evaluation import Evaluation
from zvplan.model.evidence import Evidence
from zvplan.model.expression import Expression
from zvplan.model.fields import tuples
from zvplan.model.ids import PlanId, well_formed_id
from zvplan.model.kinds import PlanKind, PlanPart, PlanStatus
from zvplan.model.objective import Objective
from zvplan.model.phenomenon import Phenomenon
from zvplan.model.priority import Axis, Priority, Tier
from zvplan.model.ref import Ref
from zvplan.model.section import Section
from zvplan.model.source import Source
from zvplan.model.stakeholder import Expectation, Stakeholder
from zvplan.model.text import Language, LocalizedString, readable
from zvplan.model.waiver import Waiver
from zvplan.model.zone import Zone


@frozen(kw_only=True, repr=False)
class StatedCount(Expression):
    """How many priorities the plan itself says it has, of one tier and axis or of all."""

    count: int = attrs.field(validator=attrs.validators.ge(0))
    tier: Tier | None = None
    axis: Axis | None = None


@frozen(kw_only=True, repr=False)
class TierLabel(Expression):
    """What the plan itself calls a tier, and how it defines it: "bijzondere aandacht in de dagelijkse werking"."""

    tier: Tier
    label: LocalizedString
    definition: LocalizedString | None = None


@frozen(kw_only=True, repr=False, field_transformer=tuples)
class Plan(Expression):
    """A plan of any kind, as one file holds it.

    The fields `priorities` and `omissions` are the plan as it was when its period began; `amendments` are what changed since.
    `at` gives the plan as it stood on a day.
    """

    id: PlanId = attrs.field(validator=well_formed_id)
    kind: PlanKind
    title: LocalizedString
    #: None where the source gives no years.
    period: PlanPeriod | None = None
    #: The edition or version as printed: "v0.1".
    edition: str | None = attrs.field(default=None, validator=attrs.validators.optional(readable))
    #: The earlier plans that this one takes the place of.
    supersedes: tuple[PlanId, ...] = attrs.field(default=(), validator=attrs.validators.deep_iterable(well_formed_id))
    status: PlanStatus | None = None
    #: Whose plan it is.
    owners: tuple[LocalizedString, ...] = ()
    #: The languages in which the plan is written.
    languages: tuple[Language, ...] = ()
    #: The police zone that made it; for a mayor's or prosecutor's plan, the zone for which it is meant.
    zone: Zone | None = None
    #: What is not all here, though the plan may have it.
    incomplete: tuple[PlanPart, ...] = ()
    #: What the plan or the corps goes by: "Samen veilig". Neither mission nor vision, though many pages print nothing else.
    motto: LocalizedString | None = None
    mission: LocalizedString | None = None
    vision: LocalizedString | None = None
    values: tuple[LocalizedString, ...] = ()
    #: The higher plans that it takes account of.
    higher_plans: tuple[CitedPlan, ...] = ()
    priorities: tuple[Priority, ...] = ()
    omissions: tuple[Omission, ...] = ()
    #: What the earlier plan had and this one does not go on with.
    discontinued: tuple[Discontinuation, ...] = ()
    #: How many priorities the plan says it has.
    stated_counts: tuple[StatedCount, ...] = ()
    #: What the plan calls its tiers.
    tier_labels: tuple[TierLabel, ...] = ()
    #: Objectives that stand under no priority.
    objectives: tuple[Objective, ...] = ()
    #: What the plan as a whole rests on.
    evidence: tuple[Evidence, ...] = ()
    stakeholders: tuple[Stakeholder, ...] = ()
    expectations: tuple[Expectation, ...] = ()
    #: Phenomena that the plan defines itself.
    phenomena: tuple[Phenomenon, ...] = ()
    council: Council | None = None
    capacity: Capacity | None = None
    basic_functions: tuple[FunctionGuarantee, ...] = ()
    sections: tuple[Section, ...] = ()
    decisions: tuple[Decision, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    evaluations: tuple[Evaluation, ...] = ()
    #: What it depends on as a whole: "attainable with full staff and within the multi-year budget".
    condition: LocalizedString | None = None
    #: The ministerial circulars that the plan cites, by their names: "PLP 44".
    circulars: tuple[str, ...] = attrs.field(default=(), validator=attrs.validators.deep_iterable(readable))
    sources: tuple[Source, ...] = ()
    #: Findings about this plan that are accepted, and why.
    waivers: tuple[Waiver, ...] = ()
    #: Remarks of whoever wrote the file.
    note: LocalizedString | None = None

    @property
    def ref(self) -> Ref:
        """The reference to the plan as a whole."""
        return Ref(self.id)

    def is_complete(self, *parts: PlanPart) -> bool:
        """Whether the file has all that the plan has of each of the *parts*."""
        return not any(part in self.incomplete for part in parts)

    def at(self, day: date | None = None) -> Self:
        """The plan as it stood on *day*; None means with every amendment.

        The amendments that were in force by then are worked into `priorities` and `omissions`, in order of date; the later
        ones are left out. All else stays.
        """
        if not self.amendments:
            return self
        priorities, omissions = self.priorities, self.omissions
        for amendment in self.amendments_at(day):
            priorities = amendment.applied_to(priorities)
            omissions = (*omissions, *amendment.omissions)
        return attrs.evolve(self, priorities=priorities, omissions=omissions, amendments=())

    def amendments_at(self, day: date | None = None) -> tuple[Amendment, ...]:
        """The amendments in force on *day*, in order of date; None means all."""
        in_force = (each for each in self.amendments if day is None or each.date.earliest <= day)
        return tuple(sorted(in_force, key=lambda amendment: amendment.date.earliest))

    def all_objectives(self) -> Iterator[Objective]:
        """Every objective, under a priority or under none."""
        for priority in self.priorities:
            yield from priority.objectives
        yield from self.objectives
