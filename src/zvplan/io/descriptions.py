"""What the model says of its own classes and attributes, for the schema and the documentation."""

import inspect
import re
from enum import Enum
from typing import Final

_COMMENTED: Final = re.compile(r"(?P<comment>(?:^    #: .*\n)+)^    (?P<name>\w+)(?:: | = )", re.MULTILINE)


def description_of(cls: type[object]) -> str:
    """The first paragraph of the docstring of a class, on one line."""
    first, *_ = (inspect.getdoc(cls) or "").split("\n\n")
    return " ".join(first.split())


def comments_of(cls: type[object]) -> dict[str, str]:
    """What the `#:` comments in the source of a class say of its attributes or members, each on one line.

    What is None in Python is left out of files, and the comments are told so.
    """
    return {found["name"]: _as_in_files(found["comment"]) for found in _COMMENTED.finditer(inspect.getsource(cls))}


def _as_in_files(comment: str) -> str:
    text = " ".join(line.strip().removeprefix("#:").strip() for line in comment.splitlines())
    return re.sub(r"\bNone\b", "left out", re.sub(r"^None\b", "Left out", text))


def choices_of(enum: type[Enum]) -> dict[str, str]:
    """What each value of a closed set means; empty where its name says it."""
    comments = comments_of(enum)
    return {str(member.value): comments.get(member.name, "") for member in enum}
