"""From the data of a file to a plan, exactly: nothing is taken for something else."""

import re
from collections.abc import Callable
from datetime import date
from difflib import get_close_matches
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, Final, Union, get_args, get_origin

import attrs
from cattrs import (
    AttributeValidationNote,
    BaseConverter,
    ClassValidationError,
    Converter,
    IterableValidationError,
    IterableValidationNote,
)
from cattrs.gen import make_dict_structure_fn, override

from zvplan.io.mistakes import AlreadyTold, ImpossibleValue, Mistake, WrongType
from zvplan.io.scalars import TOLD, short, shown
from zvplan.io.shapes import ENUMS, SCHEMA_KEY, SHAPES, Field
from zvplan.io.tree import MOST_PROBLEMS
from zvplan.model import (
    ElementId,
    LocalizedString,
    MunicipalityCode,
    PartialDate,
    PhenomenonId,
    Plan,
    PlanId,
    Ref,
    ZoneCode,
)
from zvplan.model.dates import FIRST_YEAR, LAST_YEAR
from zvplan.model.ids import flaw_in_id, flaw_in_municipality_code, flaw_in_zone_code
from zvplan.model.text import flaw_in

Hook = Callable[[Any, Any], Any]

_IN_QUOTES: Final = 'put it in quotes: "{written}"'
_MONTHS: Final = 12
_DAY: Final = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})", re.ASCII)


def structure(data: object) -> Plan:
    """The plan that the data of a file stands for.

    Raises:
        cattrs.BaseValidationError: if the data is no plan; `mistakes.tell` words what is in it.
    """
    mistakes: list[Exception] = []
    if type(data) is dict and SCHEMA_KEY in data:
        place_of_schema = data[SCHEMA_KEY]
        data = {key: value for key, value in data.items() if key != SCHEMA_KEY}
        if type(place_of_schema) is not str:
            mistake = _unfit(place_of_schema, "text", _IN_QUOTES)
            mistake.add_note(AttributeValidationNote("at the schema", SCHEMA_KEY, str))
            mistakes.append(mistake)
    try:
        plan = _converter().structure(data, Plan)
    except ClassValidationError as error:
        mistakes.extend(error.exceptions)
    except Mistake as mistake:
        mistakes.append(mistake)
    if mistakes:
        message = "no plan"
        raise ClassValidationError(message, mistakes, Plan)
    return plan


@cache
def _converter() -> Converter:
    converter = Converter(forbid_extra_keys=True, detailed_validation=True)
    for enum in ENUMS:
        converter.register_structure_hook(enum, _enum_hook(enum))
    converter.register_structure_hook_factory(_is_tuple, _tuple_hook)
    converter.register_structure_hook_factory(_is_optional, _optional_hook)
    converter.register_structure_hook_factory(_is_object, _object_hook)
    for cls, hook in _HOOKS.items():
        converter.register_structure_hook(cls, hook)
    return converter


def _unfit(value: object, expected: str, hint: str = "") -> Mistake:
    return AlreadyTold() if value is TOLD else WrongType(expected, hint)


# Single values


def _text(value: object, _: object) -> str:
    if type(value) is not str:
        raise _unfit(value, "text", _IN_QUOTES)
    if value.isprintable() and value.strip():
        return value  # the usual case, found out fast
    flaw = flaw_in(value)
    if flaw is not None:
        message = f"the text {flaw}"
        raise ImpossibleValue(message)
    return value


def _identifier(value: object, _: object) -> str:
    if type(value) is not str:
        raise _unfit(value, "an id", _IN_QUOTES)
    flaw = flaw_in_id(value)
    if flaw is not None:
        message = f"the id {shown(value)} {flaw}"
        raise ImpossibleValue(message)
    return value


def _zone_code(value: object, _: object) -> str:
    if type(value) is not str:
        raise _unfit(value, "the code of a police zone as text", _IN_QUOTES)
    flaw = flaw_in_zone_code(value)
    if flaw is not None:
        message = f"{shown(value)} {flaw}"
        raise ImpossibleValue(message)
    return value


def _whole_number(value: object, _: object) -> int:
    if type(value) is not int:
        raise _unfit(value, "a whole number", "write it in plain digits, without quotes")
    return value


def _municipality_code(value: object, _: object) -> int:
    code = _whole_number(value, int)
    flaw = flaw_in_municipality_code(code)
    if flaw is not None:
        message = f"{short(str(code))} {flaw}"
        raise ImpossibleValue(message)
    return code


def _decimal_number(value: object, _: object) -> float:
    if type(value) is float and abs(value) < float("inf"):
        return value
    if type(value) is not int:
        raise _unfit(value, "a number", "write it in plain digits with a decimal point, without quotes")
    nearest = float(value)  # no number in a file is long enough to overflow
    if nearest != value:
        message = f"the number {short(str(value))} is too large to be kept exactly"
        raise ImpossibleValue(message)
    return nearest


def _truth(value: object, _: object) -> bool:
    if type(value) is not bool:
        raise _unfit(value, "true or false", "write true or false, without quotes")
    return value


def _day(value: object, _: object) -> date:
    if type(value) is not str:
        raise _unfit(value, "a date", "write it as 2017-03-27")
    match = _DAY.fullmatch(value)
    if match is None:
        message = f"{shown(value)} is not a date"
        raise ImpossibleValue(message, "write it as 2017-03-27")
    return _existing_day(*(int(part) for part in match.groups()))


def _existing_day(year: int, month: int = 1, day: int = 1) -> date:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        message = f"the year {year} is not between {FIRST_YEAR} and {LAST_YEAR}"
        raise ImpossibleValue(message)
    if not 1 <= month <= _MONTHS:
        message = f"there is no month {year:04}-{month:02}"
        raise ImpossibleValue(message)
    try:
        return date(year, month, day)
    except ValueError:
        message = f"there is no day {year:04}-{month:02}-{day:02}"
        raise ImpossibleValue(message) from None


def _partial_date(value: object, _: object) -> PartialDate:
    if type(value) is int:
        _existing_day(value)
        return PartialDate(value)
    if type(value) is not str:
        raise _unfit(value, "a date", "write it as 2017-03-27, 2017-03 or 2017")
    try:
        return PartialDate.parse(value)
    except ValueError as error:
        parts = value.split("-")
        if all(part.isdecimal() for part in parts) and len(parts) > 1:
            _existing_day(*(int(part) for part in parts))
        message = f"{shown(value)} is not a date"
        raise ImpossibleValue(message, "write it as 2017-03-27, 2017-03 or 2017") from error


def _reference(value: object, _: object) -> Ref:
    if type(value) is not str:
        raise _unfit(value, "a reference 'plan#element'", _IN_QUOTES)
    try:
        return Ref.parse(value)
    except ValueError as error:
        raise ImpossibleValue(str(error), "write it as plan#element") from None


_HOOKS: Final[dict[Any, Hook]] = {
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


# Values made of others


def _enum_hook(cls: type[Enum]) -> Hook:
    members = {str(member.value): member for member in cls}
    allowed = ", ".join(members)

    def hook(value: object, _: object) -> Enum:
        if type(value) is not str:
            raise _unfit(value, f"one of {allowed}")
        member = members.get(value)
        if member is None:
            message = f"{shown(value)} is not one of {allowed}"
            close = get_close_matches(value[:40], members, n=1)
            raise ImpossibleValue(message, f"did you mean '{close[0]}'?" if close else "")
        return member

    return hook


def _is_tuple(cls: Any) -> bool:
    return get_origin(cls) is tuple


def _tuple_hook(cls: Any, converter: BaseConverter) -> Hook:
    part = get_args(cls)[0]
    structure_part = converter.get_structure_hook(part)

    def hook(value: object, _: object) -> tuple[object, ...]:
        if type(value) is not list:
            raise _unfit(value, "a list", "write each value on a line of its own, after '- '")
        try:
            return tuple([structure_part(each, part) for each in value])
        except (Mistake, ClassValidationError):
            raise _all_mistakes(value, part, structure_part) from None

    return hook


def _all_mistakes(values: list[object], part: Any, structure_part: Hook) -> IterableValidationError:
    mistakes: list[Exception] = []
    for index, value in enumerate(values):
        try:
            structure_part(value, part)
        except (Mistake, ClassValidationError) as mistake:
            mistake.add_note(IterableValidationNote(f"at {index}", index, part))
            mistakes.append(mistake)
        if len(mistakes) > MOST_PROBLEMS:
            break
    return IterableValidationError("in a list", mistakes, tuple)


def _is_optional(cls: Any) -> bool:
    return get_origin(cls) in {Union, UnionType}


def _optional_hook(cls: Any, converter: BaseConverter) -> Hook:
    """None means that a key is left out, so that only the other type can stand in a file."""
    inner = next(each for each in get_args(cls) if each is not type(None))
    structure_inner = converter.get_structure_hook(inner)
    return lambda value, _: structure_inner(value, inner)


def _is_object(cls: Any) -> bool:
    return isinstance(cls, type) and attrs.has(cls)


def _object_hook(cls: type[attrs.AttrsInstance], converter: Converter) -> Hook:
    overrides: dict[str, Any] = {
        field.attribute: override(rename=field.key, struct_hook=_bounded(field, converter) if field.bounds else None)
        for field in SHAPES[cls].fields
    }
    structure_fields = make_dict_structure_fn(
        cls, converter, _cattrs_forbid_extra_keys=True, _cattrs_detailed_validation=True, **overrides
    )
    is_text = cls is LocalizedString
    expected = "a text for each language" if is_text else "a mapping of keys to values"
    hint = "write 'nl: …' below the key, or fr, de, en" if is_text else ""

    def hook(value: Any, _: object) -> attrs.AttrsInstance:
        if type(value) is not dict:
            raise _unfit(value, expected, hint)
        return structure_fields(value, cls)

    return hook


def _bounded(field: Field, converter: Converter) -> Hook:
    structure_number = converter.get_structure_hook(field.type)
    bounds = field.bounds

    def hook(value: object, cls: object) -> Any:
        number = structure_number(value, cls)
        if bounds is not None and number not in bounds:
            message = f"expected a number {bounds}, got {short(str(number))}"
            raise ImpossibleValue(message)
        return number

    return hook
