"""What can be wrong with the data of a file, and how it is told."""

from collections.abc import Iterator
from datetime import date, time
from difflib import get_close_matches
from functools import lru_cache

from cattrs import (
    BaseValidationError,
    ClassValidationError,
    ForbiddenExtraKeysError,
    IterableValidationError,
)

from zvplan.errors import ProblemCode
from zvplan.io.scalars import short, shown
from zvplan.io.shapes import PLAN_FILES, Notation, shape_of
from zvplan.io.tree import Node, Problems
from zvplan.location import Steps
from zvplan.phrase import Phrase

#: An object with more unknown keys than this is something else altogether: guessing what each was meant to be is no use.
_MOST_GUESSES = 20
#: No key is longer; what is longer is not worth the time to compare it.
_LONGEST_GUESS = 30
#: So many words can be listed on a line.
_FEW = 8


class Mistake(Exception):  # noqa: N818 -- of whoever wrote the file, not of the program
    """A value that can't be used."""


class AlreadyTold(Mistake):
    """A value that was refused before."""


class WrongType(Mistake):
    """A value of another type than the one that belongs there."""

    def __init__(self, expected: str, hint: str = "") -> None:
        """Tell what was *expected*, and a hint for text that stands there instead."""
        super().__init__(f"expected {expected}")
        self.expected = expected
        self.hint = hint


class ImpossibleValue(Mistake):
    """A value of the right type that can't be."""

    def __init__(self, message: str, hint: str = "") -> None:
        """Tell what is wrong, and what may put it right."""
        super().__init__(message)
        self.message = message
        self.hint = hint


def tell(error: BaseValidationError, tree: Node, problems: Problems, notation: Notation = PLAN_FILES) -> None:
    """Word every mistake in *error* and note it at its place in the *tree*."""
    for steps, mistake in mistakes_in(error, notation=notation):
        node = tree.nearest(steps)
        match mistake:
            case AlreadyTold():
                pass
            case ForbiddenExtraKeysError(cl=cls, extra_fields=keys):
                _tell_unknown(keys, shape_of(cls, notation).keys, node, problems)
            case KeyError(args=(key,)):
                problems.add(node.place, ProblemCode.SHAPE, Phrase("the key '{key}' is missing", key=key))
            case WrongType(expected=expected):
                problems.add(
                    node.place,
                    ProblemCode.SHAPE,
                    Phrase("expected {expected}, got {found}", expected=expected, found=_found(node)),
                    _hint(mistake, node),
                )
            case ImpossibleValue(message=message, hint=hint):
                problems.add(node.place, ProblemCode.VALUE, message, hint)
            case _:
                problems.add(node.place, ProblemCode.VALUE, mistake.args[0] if mistake.args else str(mistake))


def mistakes_in(error: Exception, steps: Steps = (), notation: Notation = PLAN_FILES) -> Iterator[tuple[Steps, Exception]]:
    """The mistakes in a tree of errors, each with the way to its value; a missing or unknown key counts for its object."""
    match error:
        case ClassValidationError():
            with_notes, others = error.group_exceptions()
            for part, note in with_notes:
                way = steps if isinstance(part, KeyError) else (*steps, notation.key_of(note.name))
                yield from mistakes_in(part, way, notation)
            for part in others:
                yield steps, part
        case IterableValidationError():
            for part, place in error.group_exceptions()[0]:
                yield from mistakes_in(part, (*steps, place.index), notation)
        case _:
            yield steps, error


def _tell_unknown(keys: set[str], known: tuple[str, ...], node: Node, problems: Problems) -> None:
    for key in sorted(keys):
        hint = _meant(key, known) if len(keys) <= _MOST_GUESSES else ""
        problems.add(node.keys[key], ProblemCode.SHAPE, Phrase("unknown key {key}", key=shown(key)), hint)


@lru_cache(maxsize=1024)
def _meant(written: str, known: tuple[str, ...]) -> str:
    """A guess at which of the *known* words was meant; else all of them if they are few."""
    for word in get_close_matches(written[:_LONGEST_GUESS], known, n=1):
        return Phrase("did you mean '{word}'?", word=word)
    return Phrase("it can be {known}", known=", ".join(known)) if len(known) <= _FEW else ""


def _found(node: Node) -> str:
    match node.value:
        case str(text):
            return Phrase("the text {text}", text=shown(text))
        case list():
            return Phrase("a list")
        case dict():
            return Phrase("a mapping of keys to values")
        case bool() | None:
            return node.written or Phrase("nothing")
        case date() | time():
            return Phrase("the date or time {written}", written=short(node.written))
        case _:
            return Phrase("the number {number}", number=short(node.written))


def _hint(mistake: WrongType, node: Node) -> str:
    match node.value:
        case None:
            return Phrase("leave the key out, or give it a value")
        case dict() | list():
            return ""
        case _:
            return Phrase(mistake.hint, written=short(node.written))
