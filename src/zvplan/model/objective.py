"""Objectives, the indicators that measure them and the actions that reach them."""

from enum import StrEnum

import attrs
from attrs import frozen

from zvplan.model.dates import FIRST_YEAR, LAST_YEAR, PartialDate, Period
from zvplan.model.expression import Expression
from zvplan.model.fields import tuples
from zvplan.model.ids import ElementId, well_formed_id
from zvplan.model.numbers import finite
from zvplan.model.text import LocalizedString, readable


class ObjectiveLevel(StrEnum):
    """How far ahead an objective looks (zone 5365: plan term, two years, one year)."""

    STRATEGIC = "strategic"
    TACTICAL = "tactical"
    OPERATIONAL = "operational"


class Direction(StrEnum):
    """Which way an indicator should move."""

    RAISE = "raise"
    LOWER = "lower"
    MAINTAIN = "maintain"


class ChainLink(StrEnum):
    """A link of the safety chain.

    The framework note has five links; the NVP 2008-2011 has three: prevention, reaction and aftercare.
    """

    PROACTION = "proaction"
    PREPARATION = "preparation"
    PREVENTION = "prevention"
    REACTION = "reaction"
    AFTERCARE = "aftercare"


@frozen(kw_only=True, repr=False)
class Measurement(Expression):
    """What an indicator read at one time.

    Raises:
        ValueError: if the value is not a finite number.
    """

    date: PartialDate
    #: In the unit of the indicator.
    value: float = attrs.field(validator=finite)
    note: LocalizedString | None = None


@frozen(kw_only=True, repr=False, field_transformer=tuples)
class Indicator(Expression):
    """What shows whether an objective is reached."""

    id: ElementId = attrs.field(validator=well_formed_id)
    title: LocalizedString
    #: What is measured: "registered home burglaries".
    dimension: LocalizedString | None = None
    #: In which unit: "facts a year".
    unit: str | None = attrs.field(default=None, validator=attrs.validators.optional(readable))
    baseline: Measurement | None = None
    target: Measurement | None = None
    direction: Direction | None = None
    measurements: tuple[Measurement, ...] = ()
    #: Where the figures come from.
    source: LocalizedString | None = None
    owner: LocalizedString | None = None


@frozen(kw_only=True, repr=False, field_transformer=tuples)
class Action(Expression):
    """Something that is done to reach an objective.

    Raises:
        ValueError: if the year is not between 1900 and 2199.
    """

    id: ElementId = attrs.field(validator=well_formed_id)
    title: LocalizedString
    #: The yearly action plan that it belongs to.
    year: int | None = attrs.field(
        default=None,
        validator=attrs.validators.optional([attrs.validators.ge(FIRST_YEAR), attrs.validators.le(LAST_YEAR)]),
    )
    period: Period | None = None
    #: Who answers for it.
    owner: LocalizedString | None = None
    #: Who takes part: ids of stakeholders of the plan.
    partners: tuple[ElementId, ...] = attrs.field(default=(), validator=attrs.validators.deep_iterable(well_formed_id))
    chain_link: ChainLink | None = None
    #: Other priorities and objectives that the action serves too: a saliva test at every accident serves traffic and drugs.
    also_serves: tuple[ElementId, ...] = attrs.field(default=(), validator=attrs.validators.deep_iterable(well_formed_id))


@frozen(kw_only=True, repr=False, field_transformer=tuples)
class Objective(Expression):
    """What is to be reached, at one level of the hierarchy."""

    id: ElementId = attrs.field(validator=well_formed_id)
    title: LocalizedString
    #: None where the plan does not say which level it is.
    level: ObjectiveLevel | None = None
    #: The objective that this one works out.
    parent: ElementId | None = attrs.field(default=None, validator=well_formed_id)
    #: The expectations that it answers.
    answers: tuple[ElementId, ...] = attrs.field(default=(), validator=attrs.validators.deep_iterable(well_formed_id))
    indicators: tuple[Indicator, ...] = ()
    actions: tuple[Action, ...] = ()
