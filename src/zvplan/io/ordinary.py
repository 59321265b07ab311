"""The fast way through YAML text in which nothing is unusual."""

import re
from collections.abc import Iterator
from typing import Any, Final

import yaml_rs

from zvplan.io.scalars import OddNumber, resolve

#: Longer texts take the exact way, which counts what it reads.
LONGEST: Final = 2**19
#: The comments that begin a file.
_HEADER: Final = re.compile(r"(?:[ ]*+(?:#[^\n]*+)?\n)*+")
#: A line that is a comment, or part of a longer text; nothing in it can be mistaken for more.
_COMMENT: Final = re.compile(r"""^[ ]*+#(?>[^"'\[\]{}\n]++|'(?=\w))*+$""", re.MULTILINE)
#: Several documents, lists that begin in one line, deep indentation, keys without values in brackets.
_UNUSUAL: Final = re.compile(r"^(?:---|\.\.\.|[ ]*+-[ ]++-(?:[ ]|$)|[ ]{120})|:[,\]}]", re.MULTILINE)
#: Where a value may begin: anchors, aliases, tags, reserved signs, explicit keys, colons; `|` and `>` in other than their
#: plainest use, which is at the end of a line that is followed by text.
_UNUSUAL_START: Final = re.compile(
    r"[&*!%@`?|>:](?<![^\n :,\-?\[{].)(?:(?<=[&*!%@`?])|(?<=[|>])(?!-?\n[ ]*+[^ \n])|(?<=:)(?=[^\n ]))",
    re.MULTILINE,
)
#: Where a value may stand: what looks like a number.
_NUMBER: Final = re.compile(r"[-+.0-9_](?<![^\n :,\[{].)[\w.+\-]*+(?=[ ]*(?:$|[,\]}:#]))", re.MULTILINE)
#: A list or mapping in brackets that has no other in it and ends in its line.
_IN_BRACKETS: Final = re.compile(r"""[\[{](?:[^\[\]{}\n#"']|"[^"\[\]{}\n]*"|'[^'\[\]{}\n]*'|(?<=\w)'(?=\w))*[\]}]""")
_BRACKET: Final = re.compile(r"[\[\]{}]")


class NotOrdinary(Exception):  # noqa: N818 -- nothing is wrong yet: the exact way will tell
    """The text has something in it that only the exact way can tell."""


def read_ordinary(text: str) -> Any:
    """The data of YAML *text*, which the exact way would find the same.

    Args:
        text: the text, with lines ended by line feeds only, and without control characters.

    Raises:
        NotOrdinary: if there may be anything unusual in it.
    """
    if len(text) > LONGEST or "\t" in text or "\\" in text or not text.endswith("\n"):
        raise NotOrdinary
    looked_at = _COMMENT.sub("", _HEADER.sub("", text, count=1))
    if _UNUSUAL.search(looked_at) or any(_unusual_values(looked_at)):
        raise NotOrdinary
    if _BRACKET.search(_IN_BRACKETS.sub("", _IN_BRACKETS.sub("", looked_at))):
        raise NotOrdinary
    try:
        return yaml_rs.loads(text, parse_datetime=False)
    except ValueError as error:
        raise NotOrdinary from error


def _unusual_values(text: str) -> Iterator[bool]:
    """Whether a value begins at each of the places where something unusual stands."""
    for found in _UNUSUAL_START.finditer(text):
        yield _begins(text, found.start())
    for found in _NUMBER.finditer(text):
        token = found[0]
        if "_" in token or "0b" in token or isinstance(resolve(token), OddNumber):
            yield _begins(text, found.start())


def _begins(text: str, position: int) -> bool:
    """Whether a key or value may begin at a *position*, as opposed to going on there."""
    before = text[max(0, position - 200) : position].rstrip(" ")
    return not before or before[-1] in "\n:,-?[{"
