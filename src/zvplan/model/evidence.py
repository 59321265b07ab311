"""What a priority rests on."""

from enum import StrEnum

import attrs
from attrs import frozen

from zvplan.model.dates import PartialDate, Period
from zvplan.model.expression import Expression
from zvplan.model.text import LocalizedString, readable


class EvidenceBasis(StrEnum):
    """On which of the three bases a priority rests (practice: zones combine objective and subjective sources)."""

    #: Registered crime and traffic figures: crime barometer, road-safety barometer, security picture.
    REGISTERED_FIGURES = "registeredFigures"
    #: What authorities and residents expect and need: surveys, the Veiligheidsmonitor, council members, partners.
    EXPECTATIONS_AND_NEEDS = "expectationsAndNeeds"
    #: What the corps' own people know.
    KNOW_HOW = "knowHow"
    #: Something else: policy documents, an evaluation of the previous plan.
    OTHER = "other"


class Trend(StrEnum):
    """Which way the figures or opinions move."""

    RISING = "rising"
    STABLE = "stable"
    FALLING = "falling"
    MIXED = "mixed"


@frozen(kw_only=True, repr=False)
class Evidence(Expression):
    """One piece of evidence, for a priority or for the plan as a whole."""

    basis: EvidenceBasis
    #: Where it comes from: "Veiligheidsmonitor 2018", "crime barometer".
    source: LocalizedString | None = None
    #: What it says: "347 in 2018, -18.7 % against 2017".
    statement: LocalizedString | None = None
    #: The period that it covers.
    period: Period | None = None
    #: When the figures were closed, or the survey was held.
    closed: PartialDate | None = None
    trend: Trend | None = None
    #: The municipality that it is about, by name or REFNIS code; None for the whole zone.
    municipality: str | None = attrs.field(default=None, validator=attrs.validators.optional(readable))
    #: Whether it speaks against the choice that was made: residents name road safety, the figures say burglary.
    contradicts: bool = False
