"""The zonal security council and those who sit in it."""

from enum import StrEnum

import attrs
from attrs import frozen

from zvplan.model.expression import Expression
from zvplan.model.fields import tuples
from zvplan.model.text import LocalizedString, readable


class Role(StrEnum):
    """An office that has a part in security plans."""

    MAYOR = "mayor"
    PROSECUTOR = "publicProsecutor"
    CHIEF_OF_POLICE = "chiefOfPolice"
    ADMINISTRATIVE_DIRECTOR_COORDINATOR = "administrativeDirectorCoordinator"
    #: Gerechtelijk directeur (DirJud): not in the statutory list, added by many zones.
    JUDICIAL_DIRECTOR = "judicialDirector"
    DISTRICT_COMMISSIONER = "districtCommissioner"
    GOVERNOR = "governor"
    #: A magistrate who speaks for the prosecutor: zone magistrate, reference magistrate, division prosecutor.
    MAGISTRATE = "magistrate"
    LABOUR_AUDITOR = "labourAuditor"
    PREVENTION_OFFICER = "preventionOfficer"
    POLICY_OFFICER = "policyOfficer"
    SECRETARY = "secretary"
    MINISTER_OF_HOME_AFFAIRS = "ministerOfHomeAffairs"
    MINISTER_OF_JUSTICE = "ministerOfJustice"
    MINISTER_PRESIDENT = "ministerPresident"
    PARTNER = "partner"
    EXPERT = "expert"
    OTHER = "other"


class Standing(StrEnum):
    """By what right somebody sits in the council."""

    #: By law (art. 35): mayors, public prosecutor, chief of police, administrative director-coordinator.
    STATUTORY = "statutory"
    #: A member by the council's own choice ("toegevoegd lid").
    ADDED = "added"
    EXPERT = "expert"
    INVITED = "invited"


@frozen(kw_only=True, repr=False)
class Seat(Expression):
    """A seat, or several alike, in the council. Names of persons are never needed.

    A mayors' seat with neither municipality nor count stands for the mayors of the zone together, as pages that say no more
    than "the mayors" mean it.

    Raises:
        ValueError: if the count is less than one.
    """

    role: Role
    standing: Standing = Standing.STATUTORY
    #: For a mayor: of which municipality, by name or REFNIS code.
    municipality: str | None = attrs.field(default=None, validator=attrs.validators.optional(readable))
    #: How many hold such a seat, where the source says: "four mayors".
    count: int | None = attrs.field(default=None, validator=attrs.validators.optional(attrs.validators.ge(1)))
    #: Whether a delegate may sit instead.
    or_delegate: bool = False
    chair: bool = False
    #: The office as printed: "regiomagistraat/voorzitter".
    label: LocalizedString | None = None


@frozen(kw_only=True, repr=False, field_transformer=tuples)
class Council(Expression):
    """The zonal security council (ZVR / CZS / zonaler Sicherheitsrat).

    It discusses and prepares the zonal plan, coordinates administrative and judicial police missions, and evaluates the
    plan's execution (art. 35 of the Act of 7 December 1998).
    """

    seats: tuple[Seat, ...] = ()
    note: LocalizedString | None = None
