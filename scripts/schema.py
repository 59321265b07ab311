"""Write the JSON Schema of plan files, and the tables of their keys in the documentation, from the classes of the model.

`python scripts/schema.py` writes both; with `--check` it writes nothing and fails if one of them is old.
"""

from enum import Enum
from pathlib import Path
from typing import Any, Final, get_args, get_origin

from generated import ROOT, write_or_check

from zvplan.io.descriptions import choices_of, comments_of, description_of
from zvplan.io.json_schema import FILE_NAME, made_schema, text_of
from zvplan.io.shapes import ENUMS, SHAPES, Field

SCHEMA: Final = ROOT / "src" / "zvplan" / "io" / FILE_NAME
PAGE: Final = ROOT / "docs" / "reference" / "plan-files.md"
#: What stands before the tables and stays as it is written by hand.
MARK: Final = "<!-- The rest of this page is written by scripts/schema.py. -->\n"
#: How single values are written, by the name of their type.
_PLAIN: Final = {
    "str": "text",
    "int": "whole number",
    "float": "number",
    "bool": "`true` or `false`",
    "date": "day",
    "PartialDate": "date",
    "Ref": "reference",
    "PlanId": "id",
    "ElementId": "id",
    "PhenomenonId": "id",
    "ZoneCode": "four digits in quotes",
    "MunicipalityCode": "five digits",
}


def tables() -> str:
    """Every key of every object, and every value of every closed set, as MyST Markdown."""
    objects = "\n".join(_object_table(cls) for cls in SHAPES)
    sets = "\n".join(_set_table(enum) for enum in sorted(ENUMS, key=lambda enum: enum.__name__))
    return f"{MARK}\n## Keys\n\n{objects}\n## Closed sets\n\n{sets}"


def _object_table(cls: type[object]) -> str:
    rows = "".join(_key_row(cls, field) for field in SHAPES[cls].fields)
    title = f"### {cls.__name__}\n\n{description_of(cls)}\n\n"
    return f"{title}| key | value | meaning |\n| --- | --- | --- |\n{rows}"


def _key_row(cls: type[object], field: Field) -> str:
    needed = "**needed**" if field.required else _default(field.default)
    facts = (needed, f"a number {field.bounds}" if field.bounds else "", comments_of(cls).get(field.attribute, ""))
    return f"| `{field.key}` | {_value(field.type)} | {'; '.join(fact for fact in facts if fact)} |\n"


def _default(default: object) -> str:
    if default is None or default == ():
        return ""
    written = default.value if isinstance(default, Enum) else str(default).lower()
    return f"`{written}` if left out"


def _value(annotation: Any) -> str:
    if get_origin(annotation) is tuple:
        return f"list: {_value(get_args(annotation)[0])}"
    parts = [part for part in get_args(annotation) if part is not type(None)]
    if parts:
        return _value(parts[0])
    name = annotation.__name__
    return _PLAIN.get(name) or f"[{name}](#{name.lower()})"


def _set_table(enum: type[Enum]) -> str:
    rows = "".join(f"| `{value}` | {meaning} |\n" for value, meaning in choices_of(enum).items())
    return f"### {enum.__name__}\n\n{description_of(enum)}\n\n| value | meaning |\n| --- | --- |\n{rows}"


def wanted() -> dict[Path, str]:
    """The files as they should be."""
    by_hand, _, _ = PAGE.read_text(encoding="utf-8").partition(MARK)
    return {SCHEMA: text_of(made_schema()), PAGE: by_hand + tables()}


if __name__ == "__main__":
    write_or_check(wanted())
