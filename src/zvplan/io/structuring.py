"""From the data of a file to a plan, exactly: nothing is taken for something else."""

from collections.abc import Mapping
from difflib import get_close_matches
from enum import Enum
from functools import cache, partial
from types import GenericAlias, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin

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

from zvplan.io.mistakes import ImpossibleValue, Mistake
from zvplan.io.scalars import short, shown
from zvplan.io.shapes import PLAN_FILES, SCHEMA_KEY, Field, Notation, reached, shape_of
from zvplan.io.tree import MOST_PROBLEMS
from zvplan.io.values import HOOKS, IN_QUOTES, Hook, unfit
from zvplan.model import LocalizedString, Plan
from zvplan.phrase import Phrase

_Structured = TypeVar("_Structured", bound=attrs.AttrsInstance)


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
            mistake = unfit(place_of_schema, Phrase("text"), IN_QUOTES)
            mistake.add_note(AttributeValidationNote("at the schema", SCHEMA_KEY, str))
            mistakes.append(mistake)
    try:
        plan = _converter(Plan, PLAN_FILES).structure(data, Plan)
    except ClassValidationError as error:
        mistakes.extend(error.exceptions)
    except Mistake as mistake:
        mistakes.append(mistake)
    if mistakes:
        message = "no plan"
        raise ClassValidationError(message, mistakes, Plan)
    return plan


def structure_as(data: object, cls: type[_Structured], notation: Notation = PLAN_FILES) -> _Structured:
    """What the data of a file other than a plan stands for.

    Raises:
        cattrs.BaseValidationError: if the data is something else; `mistakes.tell` words what is in it.
    """
    try:
        return _converter(cls, notation).structure(data, cls)
    except Mistake as mistake:
        message = f"no {cls.__name__}"
        raise ClassValidationError(message, [mistake], cls) from mistake


def structure_list(data: object, cls: type[_Structured], notation: Notation = PLAN_FILES) -> tuple[_Structured, ...]:
    """What the data of a file that holds a list stands for.

    Raises:
        cattrs.BaseValidationError: if the data is something else; `mistakes.tell` words what is in it.
    """
    entries: Any = GenericAlias(tuple, (cls, ...))
    try:
        found: tuple[_Structured, ...] = _converter(cls, notation).structure(data, entries)
    except Mistake as mistake:
        message = f"no list of {cls.__name__}"
        raise ClassValidationError(message, [mistake], cls) from mistake
    return found


@cache
def _converter(root: type[object], notation: Notation) -> Converter:
    converter = Converter(forbid_extra_keys=True, detailed_validation=True)
    for enum in reached(root, notation)[1]:
        converter.register_structure_hook(enum, _enum_hook(enum))
    converter.register_structure_hook_factory(_is_tuple, partial(_tuple_hook, list_hint=notation.list_hint))
    converter.register_structure_hook_factory(_is_mapping, _mapping_hook)
    converter.register_structure_hook_factory(_is_optional, _optional_hook)
    converter.register_structure_hook_factory(_is_object, partial(_object_hook, notation=notation))
    for cls, hook in HOOKS.items():
        converter.register_structure_hook(cls, hook)
    return converter


def _enum_hook(cls: type[Enum]) -> Hook:
    # A closed set of numbers stands in files by its labels.
    members = {str(getattr(member, "label", member.value)): member for member in cls}
    allowed = ", ".join(members)

    def hook(value: object, _: object) -> Enum:
        if type(value) is not str:
            raise unfit(value, Phrase("one of {allowed}", allowed=allowed))
        member = members.get(value)
        if member is None:
            message = Phrase("{value} is not one of {allowed}", value=shown(value), allowed=allowed)
            close = get_close_matches(value[:40], members, n=1)
            raise ImpossibleValue(message, Phrase("did you mean '{word}'?", word=close[0]) if close else "")
        return member

    return hook


def _is_tuple(cls: Any) -> bool:
    return get_origin(cls) is tuple


def _tuple_hook(cls: Any, converter: BaseConverter, *, list_hint: str) -> Hook:
    part = get_args(cls)[0]
    structure_part = converter.get_structure_hook(part)

    def hook(value: object, _: object) -> tuple[object, ...]:
        if type(value) is not list:
            raise unfit(value, Phrase("a list"), list_hint)
        parts: list[object] = []
        mistakes: list[Exception] = []
        for index, each in enumerate(value):
            try:
                parts.append(structure_part(each, part))
            except (Mistake, ClassValidationError) as mistake:
                mistake.add_note(IterableValidationNote(f"at {index}", index, part))
                mistakes.append(mistake)
                if len(mistakes) > MOST_PROBLEMS:
                    break
        if mistakes:
            message = "in a list"
            raise IterableValidationError(message, mistakes, tuple)
        return tuple(parts)

    return hook


def _is_mapping(cls: Any) -> bool:
    return get_origin(cls) is Mapping


def _mapping_hook(cls: Any, converter: BaseConverter) -> Hook:
    """A mapping whose keys are texts that the user chooses."""
    part = get_args(cls)[1]
    structure_part = converter.get_structure_hook(part)

    def hook(value: object, _: object) -> Mapping[str, object]:
        if not isinstance(value, dict):
            raise unfit(value, Phrase("a mapping of keys to values"))
        parts: dict[str, object] = {}
        mistakes: list[Exception] = []
        for key, each in value.items():
            try:
                parts[key] = structure_part(each, part)
            except (Mistake, ClassValidationError, IterableValidationError) as mistake:
                mistake.add_note(IterableValidationNote(f"at {key}", key, part))
                mistakes.append(mistake)
        if mistakes:
            message = "in a mapping"
            raise IterableValidationError(message, mistakes, dict)
        return parts

    return hook


def _is_optional(cls: Any) -> bool:
    return get_origin(cls) in {Union, UnionType}


def _optional_hook(cls: Any, converter: BaseConverter) -> Hook:
    """None means that a key is left out, so that only the other type can stand in a file."""
    inner = next(each for each in get_args(cls) if each is not type(None))
    structure_inner = converter.get_structure_hook(inner)
    return lambda value, _: structure_inner(value, inner)


def _is_object(cls: Any) -> bool:
    return isinstance(cls, type) and attrs.has(cls)


def _object_hook(cls: type[attrs.AttrsInstance], converter: Converter, *, notation: Notation) -> Hook:
    shape = shape_of(cls, notation)
    overrides: dict[str, Any] = {
        field.attribute: override(rename=field.key, struct_hook=_bounded(field, converter) if field.bounds else None)
        for field in shape.fields
    }
    structure_fields = make_dict_structure_fn(
        cls, converter, _cattrs_forbid_extra_keys=True, _cattrs_detailed_validation=True, **overrides
    )
    is_text = cls is LocalizedString
    expected = Phrase("a text for each language") if is_text else Phrase("a mapping of keys to values")
    required = [field.key for field in shape.fields if field.required]
    # Where one key is enough, a text in place of the mapping is meant for it: alignments: [nvp-2016-2019#drugs].
    hint = Phrase(notation.pair_hint, key=required[0]) if len(required) == 1 else ""
    if is_text:
        hint = notation.text_hint

    def hook(value: Any, _: object) -> attrs.AttrsInstance:
        if type(value) is not dict:
            raise unfit(value, expected, hint)
        return structure_fields(value, cls)

    return hook


def _bounded(field: Field, converter: Converter) -> Hook:
    structure_number = converter.get_structure_hook(field.type)
    bounds = field.bounds

    def hook(value: object, cls: object) -> Any:
        number = structure_number(value, cls)
        if bounds is not None and number not in bounds:
            message = Phrase("expected a number {bounds}, got {number}", bounds=bounds.words, number=short(str(number)))
            raise ImpossibleValue(message)
        return number

    return hook
