"""What the law asks of zonal plans, as data that changes with time."""

from datetime import date, timedelta
from enum import StrEnum

import attrs
from attrs import frozen

from zvplan.model.basic_function import BasicFunction
from zvplan.model.circular import Circular
from zvplan.model.council import Role
from zvplan.model.dates import PlanPeriod
from zvplan.model.expression import Expression
from zvplan.model.fields import tuples
from zvplan.model.kinds import PlanKind
from zvplan.model.section import ContentItem
from zvplan.model.zone import Region


@frozen(kw_only=True, repr=False)
class StatutoryTerm(Expression):
    """How many years a zonal plan lasts that starts in one of these years (both included).

    Raises:
        ValueError: if it lasts less than a year, or the last start year is before the first.
    """

    first_start_year: int
    #: None: until further notice.
    last_start_year: int | None = None
    years: int = attrs.field(validator=attrs.validators.ge(1))
    #: The last day of these plans after the law extended them; None if it did not.
    extended_to: date | None = None
    source: str

    def __attrs_post_init__(self) -> None:
        """Refuse a range of years that ends before it starts."""
        if self.last_start_year is not None and self.last_start_year < self.first_start_year:
            message = f"the last start year {self.last_start_year} is before the first, {self.first_start_year}"
            raise ValueError(message)

    def last_day(self, start: date) -> date:
        """The last day of a plan that starts on *start*, without extension: whole years from that day on."""
        # The years from 29 February on end with February; the day before 1 March is what that means in every year.
        is_leap_day = (start.month, start.day) == (2, 29)
        day_after = date(start.year + self.years, 3, 1) if is_leap_day else start.replace(year=start.year + self.years)
        return day_after - timedelta(days=1)


class DutyBasis(StrEnum):
    """What makes zones answer a higher plan."""

    LAW = "law"
    PRACTICE = "practice"


@frozen(kw_only=True, repr=False)
class AnswerDuty(Expression):
    """Zonal plans have to answer plans of one kind: take up each item, or say why not."""

    kind: PlanKind
    basis: DutyBasis
    #: Only zones of this region; None for all.
    region: Region | None = None
    source: str


@frozen(kw_only=True, repr=False)
class ServiceNorm(Expression):
    """The norm figures of a basic function; what is None is not asked."""

    function: BasicFunction
    #: At most so many inhabitants for one full-time officer.
    inhabitants_per_officer: int | None = None
    #: At least this share of the zone's working capacity, from 0 to 1.
    capacity_share: float | None = None
    #: At least one post in each municipality of the zone.
    post_per_municipality: bool = False
    #: Assured round the clock.
    round_the_clock: bool = False
    source: str


@frozen(kw_only=True, repr=False, field_transformer=tuples)
class Regime(Expression):
    """The demands on zonal plans in one country or period.

    Rules ask the regime what is demanded, so that a change of the law, or another country, is a change of data. What could
    not be verified in a legal text is off: its parameter is None, or its tuple empty, until a user sets it.
    """

    name: str
    terms: tuple[StatutoryTerm, ...] = ()
    #: The years in which plans are to start on 1 January; empty where nothing is asked.
    cycle_start_years: tuple[int, ...] = ()
    duties: tuple[AnswerDuty, ...] = ()
    #: What every plan has to contain.
    required_content: tuple[ContentItem, ...] = ()
    #: What plans of zones with several municipalities have to contain besides.
    required_content_of_several: tuple[ContentItem, ...] = ()
    #: Who sits in the council by law; every municipality's mayor, where the mayor is one of them.
    statutory_roles: tuple[Role, ...] = ()
    required_functions: tuple[BasicFunction, ...] = ()
    #: What is asked of the basic functions in figures.
    norms: tuple[ServiceNorm, ...] = ()
    #: The ministerial circulars on zonal plans.
    circulars: tuple[Circular, ...] = ()
    #: The fewest and the most external priorities that a plan should have; None where nothing is asked.
    fewest_priorities: int | None = attrs.field(default=None, validator=attrs.validators.optional(attrs.validators.ge(0)))
    most_priorities: int | None = attrs.field(default=None, validator=attrs.validators.optional(attrs.validators.ge(0)))
    #: How many months the ministers have to react; None where no term is known.
    ministerial_reaction_months: int | None = attrs.field(
        default=None, validator=attrs.validators.optional(attrs.validators.ge(1))
    )
    #: Whether ministers who do not react in time are taken to approve.
    tacit_approval: bool = False
    #: How many years old evidence may be; None where nothing is asked.
    evidence_years: int | None = attrs.field(default=None, validator=attrs.validators.optional(attrs.validators.ge(0)))
    #: How often the council has to meet in a year; None where nothing is asked.
    council_meetings_a_year: int | None = attrs.field(
        default=None, validator=attrs.validators.optional(attrs.validators.ge(1))
    )

    def term_of(self, start: date) -> StatutoryTerm | None:
        """The statutory term of a plan that starts on *start*; None where the regime knows none for that year."""
        for term in self.terms:
            if term.first_start_year <= start.year and (term.last_start_year is None or start.year <= term.last_start_year):
                return term
        return None

    def last_day_of(self, period: PlanPeriod) -> date:
        """The last day of a plan, with the extension of its own file and the one that the law gave to plans of its time."""
        term = self.term_of(period.start_date)
        extended = period.end_date if term is None or term.extended_to is None else term.extended_to
        return max(period.last_day, extended)

    def duties_in(self, region: Region | None) -> tuple[AnswerDuty, ...]:
        """The kinds of plan that a zone of *region* has to answer; one of unknown region has only what all regions share."""
        return tuple(duty for duty in self.duties if duty.region is None or duty.region == region)
