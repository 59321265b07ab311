"""What single values in files mean: the core schema of YAML 1.2, without the numbers that people read differently."""

import math
import re
from datetime import date, time
from typing import Final

from attrs import frozen

#: The longest whole number, in digits: no figure in a plan comes near.
LONGEST_NUMBER: Final = 300
#: How much of a text a message shows.
LONGEST_SHOWN: Final = 60


@frozen
class OddNumber:
    """Something that readers of YAML or JSON take for a number, and people perhaps for another or none: `012`, `.inf`."""

    written: str


@frozen
class Told:
    """Stands where something was refused already, so that nothing more is said about it."""


TOLD: Final = Told()

#: Dates and times are values in TOML only; elsewhere they are text.
Scalar = str | int | float | bool | date | time | OddNumber | Told | None
Data = Scalar | list["Data"] | dict[str, "Data"]

_CONSTANTS: Final[dict[str, bool | None]] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_WHOLE: Final = re.compile(r"-?(?:0|[1-9][0-9]*)", re.ASCII)
_DECIMAL: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?", re.ASCII)
#: Every other form that the core schema takes for a number.
_ODD: Final = re.compile(
    r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
    r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)",
    re.ASCII,
)
_NUMBER_START: Final = frozenset("+-.0123456789")


def resolve(written: str) -> Scalar:
    """What an unquoted value means.

    Text stays text, `no`, `on` and `12:30` too. Numbers that are not written in plain digits, or are too large, are odd.
    """
    if written in _CONSTANTS:
        return _CONSTANTS[written]
    if written[0] in _NUMBER_START and _ODD.fullmatch(written):
        return number(written)
    return written


def number(written: str) -> int | float | OddNumber:
    """The number that is *written*, in the notation of JSON; an odd number if it is in another one or too large."""
    if len(written) > LONGEST_NUMBER:
        return OddNumber(written)
    if _WHOLE.fullmatch(written):
        return int(written)
    if _DECIMAL.fullmatch(written) and math.isfinite(value := float(written)):
        return value
    return OddNumber(written)


def short(text: str) -> str:
    """Text from a file as far as it fits into a message."""
    return text if len(text) <= LONGEST_SHOWN else text[: LONGEST_SHOWN - 1] + "…"


def shown(text: str) -> str:
    """Text from a file as messages show it: in quotes, shortened, and with nothing in it that a terminal would obey."""
    return repr(short(text))
