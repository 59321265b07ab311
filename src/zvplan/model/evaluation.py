"""How a plan turned out."""

from enum import StrEnum

import attrs
from attrs import frozen

from zvplan.model.dates import PartialDate, Period
from zvplan.model.decision import Body
from zvplan.model.expression import Expression
from zvplan.model.fields import tuples
from zvplan.model.ids import ElementId, well_formed_id
from zvplan.model.text import LocalizedString


class Result(StrEnum):
    """How far a priority or objective got in the period looked at."""

    REACHED = "reached"
    PARTLY_REACHED = "partlyReached"
    NOT_REACHED = "notReached"
    UNKNOWN = "unknown"


@frozen(kw_only=True, repr=False)
class Outcome(Expression):
    """What an evaluation says of one priority or objective."""

    #: The id of the priority or objective.
    element: ElementId = attrs.field(validator=well_formed_id)
    result: Result
    statement: LocalizedString | None = None


@frozen(kw_only=True, repr=False, field_transformer=tuples)
class Evaluation(Expression):
    """A look back at a period of the plan.

    Evaluating the execution of the plan is the third task of the zonal security council (art. 35); zones do it yearly.
    """

    date: PartialDate
    #: The period looked at.
    period: Period | None = None
    bodies: tuple[Body, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    statement: LocalizedString | None = None
