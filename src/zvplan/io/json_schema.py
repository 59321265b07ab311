"""The JSON Schema of plan files (2020-12), made from the classes of the model."""

import json
import math
import types
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any, Final, Union, get_args, get_origin

from zvplan.io.descriptions import comments_of, description_of
from zvplan.io.shapes import ENUMS, SCHEMA_KEY, SHAPES, Field, Shape
from zvplan.model import (
    Alignment,
    ElementId,
    LocalizedString,
    MunicipalityCode,
    PartialDate,
    PhenomenonId,
    Plan,
    PlanId,
    Ref,
    Relation,
    ZoneCode,
)
from zvplan.model.dates import FIRST_YEAR, LAST_YEAR
from zvplan.model.ids import (
    HIGHEST_MUNICIPALITY_CODE,
    ID_PATTERN,
    LONGEST_ID,
    LOWEST_MUNICIPALITY_CODE,
    ZONE_CODE_PATTERN,
)

Schema = dict[str, Any]

FILE_NAME: Final = "zvplan-1.schema.json"

_YEAR: Final = "(?:19|2[01])[0-9]{2}"
_MONTH: Final = "(?:0[1-9]|1[0-2])"
_DAY: Final = "(?:0[1-9]|[12][0-9]|3[01])"
#: One part of a reference: the pattern of ids, and their length.
_ID: Final = f"{ID_PATTERN.strip('^$').removesuffix('*')}{{0,{LONGEST_ID - 1}}}"


def _whole(pattern: str) -> str:
    """The pattern for all of a text: to Python, unlike ECMAScript, a dollar sign also stands before a last line end."""
    return f"{pattern}(?!\\n)"


#: The characters that `zvplan.model.text.flaw_in` refuses.
_NO_TEXT: Final = r"[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"

#: What stands for classes that are no objects, under the names by which the schema refers to them.
_NAMED: Final[dict[object, tuple[str, Schema]]] = {
    **dict.fromkeys(
        (PlanId, ElementId, PhenomenonId),
        ("Id", {"description": "An id.", "type": "string", "pattern": _whole(ID_PATTERN), "maxLength": LONGEST_ID}),
    ),
    str: ("Text", {"type": "string", "pattern": r"\S", "not": {"pattern": _NO_TEXT}}),
    Ref: ("Ref", {"description": description_of(Ref), "type": "string", "pattern": _whole(f"^{_ID}(?:#{_ID})?$")}),
    ZoneCode: (
        "ZoneCode",
        {"description": "The code of a police zone, in quotes.", "type": "string", "pattern": _whole(ZONE_CODE_PATTERN)},
    ),
    MunicipalityCode: (
        "MunicipalityCode",
        {
            "description": "The REFNIS code of a municipality.",
            "type": "integer",
            "minimum": LOWEST_MUNICIPALITY_CODE,
            "maximum": HIGHEST_MUNICIPALITY_CODE,
        },
    ),
    date: (
        "Date",
        {
            "description": "A day: 2017-03-27.",
            "type": "string",
            "format": "date",
            "pattern": _whole(f"^{_YEAR}-{_MONTH}-{_DAY}$"),
        },
    ),
    PartialDate: (
        "PartialDate",
        {
            "description": "A date as far as it is known: 2017-03-27, 2017-03 or 2017.",
            "anyOf": [
                {"type": "string", "pattern": _whole(f"^{_YEAR}(?:-{_MONTH}(?:-{_DAY})?)?$")},
                {"type": "integer", "minimum": FIRST_YEAR, "maximum": LAST_YEAR},
            ],
        },
    ),
}
_PLAIN: Final[dict[object, Schema]] = {bool: {"type": "boolean"}, int: {"type": "integer"}, float: {"type": "number"}}
#: What a class asks of its keys together.
_TOGETHER: Final[dict[object, Schema]] = {
    LocalizedString: {"minProperties": 1},
    Alignment: {
        "if": {"required": ["property"]},
        "then": {"properties": {"relation": {"const": Relation.SUPPORTS.value}}},
    },
}


def schema() -> Schema:
    """The JSON Schema of plan files, as it comes with zvplan."""
    loaded: Schema = json.loads(Path(__file__).with_name(FILE_NAME).read_text(encoding="utf-8"))
    return loaded


def made_schema() -> Schema:
    """The JSON Schema of plan files, made anew from the classes."""
    named = dict(_NAMED.values())
    objects = {shape.name: _object(cls, shape) for cls, shape in SHAPES.items()}
    enums = {enum.__name__: _enum(enum) for enum in ENUMS}
    plan = objects.pop(Plan.__name__)
    plan["properties"] = {
        SCHEMA_KEY: {"description": "Where this schema is, for editors.", "type": "string"},
        **plan["properties"],
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:zvplan:schema:1",
        "title": "Plan file",
        **plan,
        "$defs": dict(sorted({**named, **objects, **enums}.items())),
    }


def text_of(made: Schema) -> str:
    """A schema as it stands in its file."""
    return json.dumps(made, indent=2, ensure_ascii=False) + "\n"


def _object(cls: type[object], shape: Shape) -> Schema:
    comments = comments_of(cls)
    return {
        "description": description_of(cls),
        "type": "object",
        "properties": {field.key: _property(field, comments.get(field.attribute, "")) for field in shape.fields},
        "required": [field.key for field in shape.fields if field.required],
        "additionalProperties": False,
        **_TOGETHER.get(cls, {}),
    }


def _enum(enum: type[Enum]) -> Schema:
    return {"description": description_of(enum), "enum": [member.value for member in enum]}


def _property(field: Field, comment: str) -> Schema:
    described = {"description": comment} if comment else {}
    return {**described, **_value(field.type), **_bounds(field)}


def _bounds(field: Field) -> Schema:
    bounds = field.bounds
    if bounds is None:
        return {}
    found = {"minimum": bounds.lowest, "maximum": bounds.highest}
    return {name: bound for name, bound in found.items() if math.isfinite(bound)}


def _value(annotation: Any) -> Schema:
    if get_origin(annotation) is tuple:
        return {"type": "array", "items": _value(get_args(annotation)[0])}
    if get_origin(annotation) in {Union, types.UnionType}:
        return _value(next(each for each in get_args(annotation) if each is not type(None)))
    if annotation in _PLAIN:
        return dict(_PLAIN[annotation])
    name = _NAMED[annotation][0] if annotation in _NAMED else annotation.__name__
    return {"$ref": f"#/$defs/{name}"}
