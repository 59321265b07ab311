"""Who has an interest in a plan, and what they ask."""

from enum import StrEnum

import attrs
from attrs import frozen

from zvplan.model.expression import Expression
from zvplan.model.ids import ElementId, well_formed_id
from zvplan.model.ref import Ref
from zvplan.model.text import LocalizedString, readable


class StakeholderKind(StrEnum):
    """In what capacity somebody has an interest."""

    AUTHORITY = "authority"
    POPULATION = "population"
    STAFF = "staff"
    #: Acts with the police: parket, OCMW/CPAS, prevention service, schools, merchants, neighbourhood networks.
    PARTNER = "partner"
    OTHER = "other"


@frozen(kw_only=True, repr=False)
class Stakeholder(Expression):
    """A person, body or group with an interest in the plan."""

    id: ElementId = attrs.field(validator=well_formed_id)
    name: LocalizedString
    kind: StakeholderKind = StakeholderKind.OTHER
    #: What they do in the plan.
    role: LocalizedString | None = None
    #: The municipality they belong to, by name or REFNIS code.
    municipality: str | None = attrs.field(default=None, validator=attrs.validators.optional(readable))


@frozen(kw_only=True, repr=False)
class Expectation(Expression):
    """Something that a stakeholder asks of the zone.

    Priorities and objectives say by its id that they answer it.
    """

    id: ElementId = attrs.field(validator=well_formed_id)
    statement: LocalizedString
    #: Who asks: the id of a stakeholder of the plan.
    stakeholder: ElementId | None = attrs.field(default=None, validator=well_formed_id)
    #: The higher plan or element in which it is written down.
    source: Ref | None = None
