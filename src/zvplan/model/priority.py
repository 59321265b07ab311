"""Priorities, and how much weight a plan gives them."""

from enum import StrEnum

import attrs
from attrs import frozen

from zvplan.model.alignment import Alignment, NotAligned
from zvplan.model.evidence import Evidence
from zvplan.model.expression import Expression
from zvplan.model.fields import tuples
from zvplan.model.ids import ElementId, PhenomenonId, well_formed_id
from zvplan.model.kinds import PlanPart
from zvplan.model.numbers import finite
from zvplan.model.objective import Objective
from zvplan.model.ref import Ref
from zvplan.model.text import LocalizedString, readable


class Tier(StrEnum):
    """How much weight a plan gives to something: a scale, because real plans demote far more than they drop.

    Zone 5365 draws the line: a priority is a persistent, complex problem that is tackled as a project with an action plan; a
    point of attention needs no project and goes through regular work.
    """

    PRIORITY = "priority"
    #: (Bijzonder) aandachtspunt, attention particulière, "second order".
    ATTENTION = "attention"
    #: Via de reguliere werking: followed in regular work.
    REGULAR = "regular"


class Axis(StrEnum):
    """Which side of the plan a priority belongs to."""

    #: Security and quality of life.
    EXTERNAL = "external"
    #: The organisation itself: optimal management.
    INTERNAL = "internal"


class Domain(StrEnum):
    """What field a priority is in; real pages mix these in one list."""

    CRIME = "crime"
    TRAFFIC = "traffic"
    QUALITY_OF_LIFE = "qualityOfLife"
    BASIC_POLICE_WORK = "basicPoliceWork"
    ORGANISATION = "organisation"


class Focus(StrEnum):
    """What a priority takes hold of (Sint-Niklaas groups its plan this way)."""

    PHENOMENON = "phenomenon"
    #: A place: Zeebrugge, the surroundings of the station.
    PLACE = "place"
    #: Known offenders or groups of persons.
    PERSONS = "persons"


class Origin(StrEnum):
    """Whether the priority comes from the previous cycle."""

    NEW = "new"
    CONTINUED = "continued"


class Setter(StrEnum):
    """Who sets a priority: mayor(s) and public prosecutor, each within their own competence (art. 36, 1°).

    Internal priorities may be set by the corps leadership with the police college (Kastze).
    """

    MAYOR = "mayor"
    PROSECUTOR = "publicProsecutor"
    CORPS_LEADERSHIP = "corpsLeadership"
    POLICE_COLLEGE = "policeCollege"


@frozen(kw_only=True, repr=False, field_transformer=tuples)
class Priority(Expression):
    """Something that a plan singles out, at one of the three tiers.

    In a zonal plan: what the zone will work at. In a higher plan: an item that plans below have to answer.

    Raises:
        ValueError: if the staff is negative or not a finite number.
    """

    id: ElementId = attrs.field(validator=well_formed_id)
    title: LocalizedString
    description: LocalizedString | None = None
    tier: Tier = Tier.PRIORITY
    axis: Axis = Axis.EXTERNAL
    domain: Domain | None = None
    focus: Focus | None = None
    #: The heading in the plan itself under which it stands: "Focus op plaatsen".
    group: LocalizedString | None = None
    #: The number as printed: "PRIO 1". It is not a rank: most plans number without ranking.
    number: str | None = attrs.field(default=None, validator=attrs.validators.optional(readable))
    #: What it is about, by the ids of the vocabulary.
    phenomena: tuple[PhenomenonId, ...] = attrs.field(default=(), validator=attrs.validators.deep_iterable(well_formed_id))
    #: Who set it; empty where the plan does not say.
    set_by: tuple[Setter, ...] = ()
    #: Full-time equivalents that are set aside for it.
    staff: float | None = attrs.field(default=None, validator=attrs.validators.optional([finite, attrs.validators.ge(0)]))
    #: The municipalities it is limited to, by name or REFNIS code; empty for the whole zone.
    municipalities: tuple[str, ...] = attrs.field(default=(), validator=attrs.validators.deep_iterable(readable))
    #: Whether it is new in this cycle or goes on; None where nobody says.
    origin: Origin | None = None
    #: The priorities of earlier plans that it goes on from.
    continues: tuple[Ref, ...] = ()
    alignments: tuple[Alignment, ...] = ()
    #: The kinds of higher plan that it answers nothing of, each with the reason.
    not_aligned_with: tuple[NotAligned, ...] = ()
    #: The expectations of stakeholders that it answers.
    answers: tuple[ElementId, ...] = attrs.field(default=(), validator=attrs.validators.deep_iterable(well_formed_id))
    evidence: tuple[Evidence, ...] = ()
    objectives: tuple[Objective, ...] = ()
    #: Where title and text disagree: a title of "buildings" over a text about homes only.
    scope_note: LocalizedString | None = None
    #: What it depends on: "only with full staff and budget".
    condition: LocalizedString | None = None
    #: Remarks of whoever wrote the file.
    note: LocalizedString | None = None

    @property
    def part(self) -> PlanPart:
        """The part of a plan whose list it stands in."""
        if self.axis is Axis.INTERNAL:
            return PlanPart.INTERNAL_PRIORITIES
        return PlanPart.PRIORITIES if self.tier is Tier.PRIORITY else PlanPart.POINTS_OF_ATTENTION
