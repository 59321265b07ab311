"""JSON text: the values by Python's own reader, the places by a walk over the tokens."""

import json
import re
from contextlib import suppress
from typing import Any, Final

from zvplan.errors import ProblemCode
from zvplan.io.lines import Lines, Place
from zvplan.io.ordinary import LONGEST, NotOrdinary
from zvplan.io.scalars import Data, OddNumber, number
from zvplan.io.tree import Node, Problems, StopReading, TreeBuilder
from zvplan.phrase import Phrase

#: A text, bracket, number or word of a text that is known to be JSON.
TOKEN: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}]|[^\s\[\]{},:"]+', re.DOTALL)
_CONSTANTS: Final[dict[str, bool | None]] = {"null": None, "true": True, "false": False}


def read_ordinary(text: str) -> Any:
    """The data of *text*.

    Raises:
        NotOrdinary: if there is anything unusual in it.
    """
    if len(text) > LONGEST:
        raise NotOrdinary
    try:
        return json.loads(text, object_pairs_hook=_without_duplicates, parse_int=number, parse_constant=OddNumber)
    except (ValueError, RecursionError) as error:
        raise NotOrdinary from error


def _without_duplicates(pairs: list[tuple[str, Data]]) -> dict[str, Data]:
    mapping = dict(pairs)
    if len(mapping) < len(pairs):
        raise NotOrdinary
    return mapping


def read_tree(text: str, problems: Problems) -> Node | None:
    """Read *text* with places.

    Args:
        text: the text, with lines ended by line feeds only.
        problems: takes what is wrong.

    Returns:
        The tree; None if the text is no JSON or could not be read to its end.
    """
    try:
        json.loads(text, parse_int=number, parse_constant=OddNumber)
    except json.JSONDecodeError as error:
        message = Phrase("this is not JSON: {found}", found=error.msg[:1].lower() + error.msg[1:])
        problems.add(Place(error.lineno, error.colno), ProblemCode.SYNTAX, message)
        return None
    except RecursionError:
        pass  # the walk below stops where it is too deep, and says so
    builder = TreeBuilder(problems)
    with suppress(StopReading):
        _walk(text, builder)
    return builder.root


def _walk(text: str, builder: TreeBuilder) -> None:
    lines = Lines(text)
    for match in TOKEN.finditer(text):
        place = lines.place(match.start())
        token = match[0]
        match token[0]:
            case "[":
                builder.start_list(place)
            case "{":
                builder.start_mapping(place)
            case "]" | "}":
                builder.end()
            case '"':
                value = json.loads(token)
                builder.scalar(place, value, value)
            case _:
                builder.scalar(place, _CONSTANTS[token] if token in _CONSTANTS else number(token), token)
