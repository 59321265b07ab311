"""Findings that somebody accepts, and why."""

from datetime import date

import attrs
from attrs import frozen

from zvplan.model.expression import Expression
from zvplan.model.ids import ElementId, well_formed_id
from zvplan.model.ref import Ref
from zvplan.model.text import LocalizedString, readable


@frozen(kw_only=True, repr=False)
class Waiver(Expression):
    """What a rule finds is accepted, with a motivation.

    It takes findings out of the result, never out of sight: every report shows and counts what is waived.
    """

    #: The code or the name of a rule, `ZVP303` or `unanswered-item`.
    rule: str = attrs.field(validator=readable)
    #: The priority that the finding is about; None for findings about the plan as a whole or any part of it.
    element: ElementId | None = attrs.field(default=None, validator=well_formed_id)
    #: What else the finding has to be about: the item that is not answered, say; None for whatever it is.
    about: Ref | None = None
    #: Why it is accepted.
    motivation: LocalizedString
    #: The last day on which it counts; None for always.
    expires: date | None = None
