"""Police zones and their municipalities."""

import unicodedata
from enum import StrEnum

import attrs
from attrs import frozen

from zvplan.model.dates import PartialDate
from zvplan.model.expression import Expression
from zvplan.model.fields import tuples
from zvplan.model.ids import MunicipalityCode, ZoneCode, well_formed_municipality_code, well_formed_zone_code
from zvplan.model.text import LocalizedString


class Region(StrEnum):
    """A region of Belgium; zones of the Brussels region also answer the regional plan (art. 37bis)."""

    FLANDERS = "flanders"
    WALLONIA = "wallonia"
    BRUSSELS = "brussels"


def folded(name: str) -> str:
    """A name as names are compared: whatever its case, the spaces around it and the way its accents are written."""
    return unicodedata.normalize("NFC", name.strip().casefold())


@frozen(kw_only=True, repr=False)
class Municipality(Expression):
    """A municipality of a zone.

    Raises:
        ValueError: if the code is not a number of five digits.
    """

    name: LocalizedString
    code: MunicipalityCode | None = attrs.field(default=None, validator=well_formed_municipality_code)

    def is_named(self, name: str) -> bool:
        """Whether *name* is one of its names, in any language and case, or its REFNIS code."""
        if self.code is not None and name.strip() == str(self.code):
            return True
        return any(folded(name) == folded(text) for _, text in self.name.items())

    def is_same_as(self, other: "Municipality") -> bool:
        """Whether both are one municipality: the same code where both have one, else a name in common."""
        if self.code is not None and other.code is not None:
            return self.code == other.code
        return any(self.is_named(text) for _, text in other.name.items())


@frozen(kw_only=True, repr=False)
class Population(Expression):
    """The number of inhabitants at a date.

    Raises:
        ValueError: if the number is negative.
    """

    inhabitants: int = attrs.field(validator=attrs.validators.ge(0))
    date: PartialDate


@frozen(kw_only=True, repr=False, field_transformer=tuples)
class Zone(Expression):
    """A police zone: one municipality or several, as it is composed when the plan is made (zones merge and split).

    Raises:
        ValueError: if the code is not four digits.
    """

    name: LocalizedString | None = None
    #: The official identifier; None where the source does not give it.
    code: ZoneCode | None = attrs.field(default=None, validator=well_formed_zone_code)
    region: Region | None = None
    municipalities: tuple[Municipality, ...] = ()
    population: Population | None = None

    @property
    def has_several_municipalities(self) -> bool:
        """Whether it is a multi-municipality zone, with a police council and a police college."""
        return len(self.municipalities) > 1

    @property
    def marks(self) -> frozenset[str]:
        """What two mentions of a zone can have in common: its code, codes of municipalities, their names in any language."""
        codes = (f"zone {self.code}",) if self.code is not None else ()
        municipal = (f"municipality {each.code}" for each in self.municipalities if each.code is not None)
        names = (folded(text) for each in self.municipalities for _, text in each.name.items())
        return frozenset((*codes, *municipal, *(f"name {name}" for name in names)))

    def is_same_as(self, other: "Zone") -> bool:
        """Whether both are certainly one zone: the same code where both have one, else exactly the same municipalities."""
        if self.code is not None and other.code is not None:
            return self.code == other.code
        return (
            len(self.municipalities) == len(other.municipalities) > 0
            and all(any(each.is_same_as(its) for its in other.municipalities) for each in self.municipalities)
            and all(any(each.is_same_as(its) for its in self.municipalities) for each in other.municipalities)
        )
