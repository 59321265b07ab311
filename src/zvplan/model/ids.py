"""The identifiers of plans and of what stands in them."""

import re
from functools import lru_cache
from typing import NewType, TypeVar

from zvplan.model.text import Named
from zvplan.phrase import Phrase

#: The id of a plan, unique in a set of plans: `zvp-5415-2020`.
PlanId = NewType("PlanId", str)
#: The id of an element, unique in its plan: `drugs`.
ElementId = NewType("ElementId", str)
#: The id of a phenomenon in the vocabulary, or in a plan that defines its own.
PhenomenonId = NewType("PhenomenonId", str)
#: The four-digit code of a police zone, as text: `5415` (Royal Decree of 24 October 2001).
ZoneCode = NewType("ZoneCode", str)
#: The five-digit REFNIS code of a municipality, as Belgif's `MunicipalityCode`: an integer from 10000 to 99999.
MunicipalityCode = NewType("MunicipalityCode", int)

#: Any of the ids above or None, in the validators below.
_Text = TypeVar("_Text", bound=str | None)
_Number = TypeVar("_Number", bound=int | None)

#: The longest id: long enough for every readable name, short enough for a line of a report.
LONGEST_ID = 100
ID_PATTERN = r"^[A-Za-z0-9][A-Za-z0-9._-]*$"
ZONE_CODE_PATTERN = r"^[0-9]{4}$"
LOWEST_MUNICIPALITY_CODE = 10_000
HIGHEST_MUNICIPALITY_CODE = 99_999

_ID = re.compile(ID_PATTERN, re.ASCII)
_ZONE_CODE = re.compile(ZONE_CODE_PATTERN, re.ASCII)


# The same few thousand ids are looked at again and again, in every reference to them.
@lru_cache(maxsize=2**14)
def flaw_in_id(value: str) -> str | None:
    """What makes *value* unfit as an id, in words; None if nothing does."""
    if len(value) > LONGEST_ID:
        return Phrase("is {length} characters long; at most {most} are allowed", length=len(value), most=LONGEST_ID)
    if _ID.fullmatch(value) is None:
        return Phrase("may have only the letters a-z and A-Z, digits, '-', '.' and '_', and starts with a letter or digit")
    return None


def flaw_in_zone_code(value: str) -> str | None:
    """What makes *value* unfit as the code of a police zone, in words; None if nothing does."""
    return None if _ZONE_CODE.fullmatch(value) else Phrase("is not the code of a police zone: four digits, in quotes")


def flaw_in_municipality_code(value: int) -> str | None:
    """What makes *value* unfit as a REFNIS code, in words; None if nothing does."""
    if LOWEST_MUNICIPALITY_CODE <= value <= HIGHEST_MUNICIPALITY_CODE:
        return None
    return Phrase("is not the REFNIS code of a municipality: a number of five digits")


def well_formed_id(_: object, attribute: Named, value: _Text) -> None:
    """Refuse what `flaw_in_id` finds unfit (an attrs validator); None passes.

    Raises:
        ValueError: if the value can't be an id.
    """
    flaw = None if value is None else flaw_in_id(value)
    if flaw is not None:
        message = Phrase("{name} {value!r} {flaw}", name=attribute.name, value=value, flaw=flaw)
        raise ValueError(message)


def well_formed_zone_code(_: object, attribute: Named, value: _Text) -> None:
    """Refuse what is no code of a police zone (an attrs validator); None passes.

    Raises:
        ValueError: if the value is not four digits.
    """
    flaw = None if value is None else flaw_in_zone_code(value)
    if flaw is not None:
        message = Phrase("{name} {value!r} {flaw}", name=attribute.name, value=value, flaw=flaw)
        raise ValueError(message)


def well_formed_municipality_code(_: object, attribute: Named, value: _Number) -> None:
    """Refuse what is no REFNIS code (an attrs validator); None passes.

    Raises:
        ValueError: if the value is not a number of five digits.
    """
    flaw = None if value is None else flaw_in_municipality_code(value)
    if flaw is not None:
        message = Phrase("{name} {value!r} {flaw}", name=attribute.name, value=value, flaw=flaw)
        raise ValueError(message)
