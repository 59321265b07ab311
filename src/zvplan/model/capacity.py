"""How many people a zone has, and what for."""

import attrs
from attrs import frozen

from zvplan.model.expression import Expression
from zvplan.model.numbers import finite
from zvplan.model.text import LocalizedString

_FULL_TIME_EQUIVALENTS = attrs.validators.optional([finite, attrs.validators.ge(0)])


@frozen(kw_only=True, repr=False)
class Capacity(Expression):
    """The staff of a zone in full-time equivalents, and how it is divided (art. 36, 2° and 3°, of the Act of 7 December 1998).

    Raises:
        ValueError: if a number is negative or not finite.
    """

    #: Full-time equivalents that the zone can deploy.
    available: float | None = attrs.field(default=None, validator=_FULL_TIME_EQUIVALENTS)
    #: Full-time equivalents for missions of administrative police.
    administrative: float | None = attrs.field(default=None, validator=_FULL_TIME_EQUIVALENTS)
    #: Full-time equivalents for missions of judicial police.
    judicial: float | None = attrs.field(default=None, validator=_FULL_TIME_EQUIVALENTS)
    #: Full-time equivalents for missions of a federal nature.
    federal: float | None = attrs.field(default=None, validator=_FULL_TIME_EQUIVALENTS)
    #: Full-time equivalents of the staff that the municipal or police council fixed (art. 47).
    cadre: float | None = attrs.field(default=None, validator=_FULL_TIME_EQUIVALENTS)
    #: The least that the King fixed for the zone (art. 38), in full-time equivalents.
    minimum: float | None = attrs.field(default=None, validator=_FULL_TIME_EQUIVALENTS)
    note: LocalizedString | None = None
