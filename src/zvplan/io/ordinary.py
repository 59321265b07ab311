"""The fast way through YAML text in which nothing is unusual."""

import re
from typing import Any, Final

import yaml_rs

#: Longer texts take the exact way, which counts what it reads.
_LONGEST: Final = 2**20
#: Before a key or value.
_START: Final = r"(?:^|[:\-?\[{,])[ ]*"
#: After a key or value.
_END: Final = r"(?=[ ]*(?:$|[,\]}:]|[ ]#))"
#: What the fast parser reads differently from YAML 1.2, drops without a word, or does not survive.
_UNUSUAL: Final = re.compile(
    "|".join(
        (
            # Tabs, escapes, controls, special line ends, byte order marks, halves of characters.
            "[^\n\x20-\x5b\x5d-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]",
            # Anchors, aliases, tags, directives, reserved signs, explicit keys, block text with indentation given.
            _START + r"(?:[&*!%@`]|\?(?:[ ]|$)|[|>][-+]?[0-9+])",
            # Several documents.
            r"^\.\.\.|^---",
            # Lists that begin in one line, and deep indentation.
            r"^[ ]*-[ ]+-(?:[ ]|$)|^[ ]{120}",
            # Numbers in other than plain digits, and very long ones.
            r"(?:^|[ \[{,:])[-+]?(?:0[0-9xob_]|\.[0-9iInN]|[0-9]+\.(?![0-9])|[0-9]+_|(?<=[+])[0-9.])[0-9a-fA-FinNIF_.+\-]*"
            + _END,
            r"[0-9_]{100}",
        )
    ),
    re.MULTILINE,
)
#: A list or mapping in brackets that has no other in it and ends in its line.
_IN_BRACKETS: Final = re.compile(r"""[\[{](?:[^\[\]{}\n#"']|"[^"\[\]{}\n]*"|'[^'\[\]{}\n]*')*[\]}]""")
_BRACKET: Final = re.compile(r"[\[\]{}]")


class NotOrdinary(Exception):  # noqa: N818 -- nothing is wrong yet: the exact way will tell
    """The text has something in it that only the exact way can tell."""


def read_ordinary(text: str) -> Any:
    """The data of YAML *text*, which the exact way would find the same.

    Args:
        text: the text, with no line ends but `\\n`.

    Raises:
        NotOrdinary: if there may be anything unusual in it.
    """
    if len(text) > _LONGEST or _UNUSUAL.search(text) is not None:
        raise NotOrdinary
    if _BRACKET.search(_IN_BRACKETS.sub("", _IN_BRACKETS.sub("", text))) is not None:
        raise NotOrdinary
    try:
        return yaml_rs.loads(text, parse_datetime=False)
    except ValueError as error:
        raise NotOrdinary from error
