"""From plans to files."""

import json
import os
import re
import secrets
import sys
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any, Final, Literal

import yaml
from cattrs import BaseValidationError

from zvplan.io.files import PathLike
from zvplan.io.mistakes import mistakes_in
from zvplan.io.scalars import resolve
from zvplan.io.shapes import SHAPES
from zvplan.io.source_text import Format
from zvplan.io.structuring import structure
from zvplan.model import PartialDate, Plan, Ref

_WIDTH: Final = 120
_FORMATS: Final = {".yaml": Format.YAML, ".yml": Format.YAML, ".json": Format.JSON}
#: Text that some reader of YAML takes for a number, a date, a truth value or a merge: anything like a number, and some words.
_AMBIGUOUS: Final = re.compile(r"[-+.]?[0-9][0-9a-fA-FxXoO_:.,+\- TtZzeE]*|[-+]?\.[0-9a-zA-Z]*|[yYnN]|[=~]|<<")


def dumps(plan: Plan, format: Literal["yaml", "json"] = "yaml") -> str:  # noqa: A002
    """The text of a plan file.

    What is not set is left out, and keys stand in the order of the model.

    Args:
        plan: any plan.
        format: the notation, `yaml` or `json`.

    Raises:
        ValueError: if the plan holds something that no file can hold: values of other types than the model asks.
    """
    data = data_of(plan)
    _refuse_unreadable(plan, data)
    if Format(format) is Format.JSON:
        return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    return yaml_of(data)


def yaml_of(data: Any, *, in_brackets: bool = False) -> str:
    """The YAML text of data: each key and item on a line of its own, or all of it in brackets on one line."""
    text: str = yaml.dump(
        data,
        Dumper=_Dumper,
        sort_keys=False,
        allow_unicode=True,
        width=sys.maxsize if in_brackets else _WIDTH,
        default_flow_style=in_brackets,
    )
    return text


def dump(plan: Plan, path: PathLike) -> None:
    """Write a plan to a file, in the format that its name tells.

    The new file takes the place of the old one in one step: if anything fails, the old file is as it was.

    Args:
        plan: any plan.
        path: the file; its name ends in `.yaml`, `.yml` or `.json`.

    Raises:
        ValueError: if the name ends in something else, or the plan holds something that no file can hold.
        OSError: if the file can't be written.
    """
    suffix = Path(path).suffix.lower()
    if suffix not in _FORMATS:
        message = f"can't tell the format of {os.fspath(path)!r}: the name has to end in .yaml, .yml or .json"
        raise ValueError(message)
    write_text(path, dumps(plan, _FORMATS[suffix].value))


def write_text(path: PathLike, text: str) -> None:
    """Write a text to a file, which gets it whole or not at all.

    Args:
        path: the file; a link is followed. What is no ordinary file, such as a device or a pipe, stays what it is.
        text: its new content, written in UTF-8 with the line ends it has.

    Raises:
        OSError: if the file can't be written; what stood there before still does.
    """
    named = Path(path)
    if named.exists() and not named.is_file():
        with named.open("w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
        return
    target = Path(os.path.realpath(path))
    beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}.tmp")
    try:
        with beside.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        if target.exists():
            beside.chmod(target.stat().st_mode)
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def _refuse_unreadable(plan: Plan, data: Any) -> None:
    try:
        read_back = structure(data)
    except BaseValidationError as error:
        steps, mistake = next(mistakes_in(error))
        where = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
        message = f"can't write the plan: plan{where}: {mistake}"
        raise ValueError(message) from error
    if read_back != plan:
        message = "can't write the plan: it has values of other types than the model asks"
        raise ValueError(message)


def data_of(value: Any) -> Any:
    """What stands in the file for a value of the model."""
    match value:
        case Enum():
            return value.value
        case Ref() | PartialDate():
            return str(value)
        case date():
            return value.isoformat()
        case tuple() | list():
            return [data_of(part) for part in value]
        case _ if type(value) in SHAPES:
            contents = ((field, getattr(value, field.attribute)) for field in SHAPES[type(value)].fields)
            return {field.key: data_of(content) for field, content in contents if field.required or content != field.default}
        case _:
            return value


class _Dumper(yaml.SafeDumper):
    """Writes YAML that every reader of YAML 1.1 and 1.2 understands the same way."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: FBT001, FBT002
        """Indent the items of a list below its key."""
        del indentless
        return super().increase_indent(flow, indentless=False)

    def ignore_aliases(self, data: object) -> bool:
        """Write equal values out each time."""
        del data
        return True


def _represent_text(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    style = None
    if "\n" in text:
        style = "|"
    elif _AMBIGUOUS.fullmatch(text) or not isinstance(resolve(text), str):
        style = '"'
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _represent_text)
