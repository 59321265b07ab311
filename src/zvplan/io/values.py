"""Single values: each type of the model takes exactly what it can be, and says what else it got."""

import re
from collections.abc import Callable
from datetime import date
from typing import Any, Final

from zvplan.io.mistakes import AlreadyTold, ImpossibleValue, Mistake, WrongType
from zvplan.io.scalars import TOLD, short, shown
from zvplan.model import ElementId, MunicipalityCode, PartialDate, PhenomenonId, PlanId, Ref, ZoneCode
from zvplan.model.dates import FIRST_YEAR, LAST_YEAR
from zvplan.model.ids import flaw_in_id, flaw_in_municipality_code, flaw_in_zone_code
from zvplan.model.text import flaw_in
from zvplan.phrase import Phrase
from zvplan.translation import marked

#: Makes a value of what stands in a file; the second argument is the type, as cattrs calls hooks.
Hook = Callable[[Any, Any], Any]

#: The hint for anything that looks like a number or a truth value where text belongs.
IN_QUOTES: Final = marked('put it in quotes: "{written}"')
_MONTHS: Final = 12
_DAY: Final = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})", re.ASCII)


def unfit(value: object, expected: str, hint: str = "") -> Mistake:
    """What is wrong with a *value* of another type than the *expected* one; a *hint* for text or a number in its place."""
    return AlreadyTold() if value is TOLD else WrongType(expected, hint)


def _text(value: object, _: object) -> str:
    if type(value) is not str:
        raise unfit(value, Phrase("text"), IN_QUOTES)
    if value.isprintable() and value.strip():
        return value  # the usual case, found out fast
    flaw = flaw_in(value)
    if flaw is not None:
        message = Phrase("the text {flaw}", flaw=flaw)
        raise ImpossibleValue(message)
    return value


def _identifier(value: object, _: object) -> str:
    if type(value) is not str:
        raise unfit(value, Phrase("an id"), IN_QUOTES)
    flaw = flaw_in_id(value)
    if flaw is not None:
        message = Phrase("the id {value} {flaw}", value=shown(value), flaw=flaw)
        raise ImpossibleValue(message)
    return value


def _zone_code(value: object, _: object) -> str:
    if type(value) is not str:
        raise unfit(value, Phrase("the code of a police zone as text"), IN_QUOTES)
    flaw = flaw_in_zone_code(value)
    if flaw is not None:
        message = Phrase("{value} {flaw}", value=shown(value), flaw=flaw)
        raise ImpossibleValue(message)
    return value


def _whole_number(value: object, _: object) -> int:
    if type(value) is not int:
        raise unfit(value, Phrase("a whole number"), marked("write it in plain digits, without quotes"))
    return value


def _municipality_code(value: object, _: object) -> int:
    code = _whole_number(value, int)
    flaw = flaw_in_municipality_code(code)
    if flaw is not None:
        message = Phrase("{code} {flaw}", code=short(str(code)), flaw=flaw)
        raise ImpossibleValue(message)
    return code


def _decimal_number(value: object, _: object) -> float:
    if type(value) is float and abs(value) < float("inf"):
        return value
    if type(value) is not int:
        raise unfit(value, Phrase("a number"), marked("write it in plain digits with a decimal point, without quotes"))
    nearest = float(value)  # no number in a file is long enough to overflow
    if nearest != value:
        message = Phrase("the number {number} is too large to be kept exactly", number=short(str(value)))
        raise ImpossibleValue(message)
    return nearest


def _truth(value: object, _: object) -> bool:
    if type(value) is not bool:
        raise unfit(value, Phrase("true or false"), marked("write true or false, without quotes"))
    return value


def _day(value: object, _: object) -> date:
    if type(value) is date:  # TOML has dates of its own
        return _existing_day(value.year, value.month, value.day)
    if type(value) is not str:
        raise unfit(value, Phrase("a date"), marked("write it as 2017-03-27"))
    match = _DAY.fullmatch(value)
    if match is None:
        message = Phrase("{value} is not a date", value=shown(value))
        raise ImpossibleValue(message, Phrase("write it as 2017-03-27"))
    return _existing_day(*(int(part) for part in match.groups()))


def _existing_day(year: int, month: int = 1, day: int = 1) -> date:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        message = Phrase("the year {year} is not between {first} and {last}", year=year, first=FIRST_YEAR, last=LAST_YEAR)
        raise ImpossibleValue(message)
    if not 1 <= month <= _MONTHS:
        message = Phrase("there is no month {year:04}-{month:02}", year=year, month=month)
        raise ImpossibleValue(message)
    try:
        return date(year, month, day)
    except ValueError:
        message = Phrase("there is no day {year:04}-{month:02}-{day:02}", year=year, month=month, day=day)
        raise ImpossibleValue(message) from None


def _partial_date(value: object, _: object) -> PartialDate:
    if type(value) is int:
        _existing_day(value)
        return PartialDate(value)
    if type(value) is not str:
        raise unfit(value, Phrase("a date"), marked("write it as 2017-03-27, 2017-03 or 2017"))
    try:
        return PartialDate.parse(value)
    except ValueError as error:
        parts = value.split("-")
        if all(part.isdecimal() for part in parts) and len(parts) > 1:
            _existing_day(*(int(part) for part in parts))
        message = Phrase("{value} is not a date", value=shown(value))
        raise ImpossibleValue(message, Phrase("write it as 2017-03-27, 2017-03 or 2017")) from error


def _reference(value: object, _: object) -> Ref:
    if type(value) is not str:
        raise unfit(value, Phrase("a reference 'plan#element'"), IN_QUOTES)
    try:
        return Ref.parse(value)
    except ValueError as error:
        raise ImpossibleValue(error.args[0], Phrase("write it as plan#element")) from None


#: How the value of each of these types is made of what stands in a file.
HOOKS: Final[dict[Any, Hook]] = {
    str: _text,
    int: _whole_number,
    float: _decimal_number,
    bool: _truth,
    date: _day,
    PartialDate: _partial_date,
    Ref: _reference,
    PlanId: _identifier,
    ElementId: _identifier,
    PhenomenonId: _identifier,
    ZoneCode: _zone_code,
    MunicipalityCode: _municipality_code,
}
