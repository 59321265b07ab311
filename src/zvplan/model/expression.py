"""How values of the model look in a Python session and in a failing test: what somebody would write to make them."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from enum import Enum
from typing import Protocol

import attrs
from attrs import frozen


class Printer(Protocol):
    """What IPython and Hypothesis lay out nested values with."""

    def text(self, obj: str, /) -> None:
        """Write some text."""

    def breakable(self, sep: str = ..., /) -> None:
        """Break the line here if what is being written does not fit, else write *sep*."""

    def pretty(self, obj: object, /) -> None:
        """Write a value."""

    def group(self) -> AbstractContextManager[None]:
        """Break all lines of what is written inside, or none."""

    def indent(self, indent: int, /) -> AbstractContextManager[None]:
        """Further lines start so many characters further to the right."""


@frozen(repr=False)
class Expression:
    """Shown as the call that makes it, without the parts that are left out.

    A plan has some forty parts, of which most plans have few; a failing test that shows all of them hides what matters.
    """

    def __repr__(self) -> str:
        """The call, on one line."""
        return f"{type(self).__name__}({', '.join(f'{name}={_told(value)}' for name, value in _given(self))})"

    def _repr_pretty_(self, printer: Printer, cycle: bool) -> None:  # noqa: FBT001 -- the protocol gives it so
        """The call, laid out by IPython or Hypothesis."""
        del cycle  # what never changes contains no circles
        with _inside(printer, f"{type(self).__name__}(", ")"):
            for index, (name, value) in enumerate(_given(self)):
                _go_on(printer, index)
                printer.text(f"{name}=")
                tell(value, printer)


def _given(whole: Expression) -> list[tuple[str, object]]:
    values = ((field, getattr(whole, field.name)) for field in attrs.fields(type(whole)))
    return [(field.name, value) for field, value in values if not _is_default(value, field.default)]


def _is_default(value: object, default: object) -> bool:
    return value is default or (type(value) is type(default) and value == default)


def tell(value: object, printer: Printer) -> None:
    """Write a value, or a tuple of values, as what makes it."""
    if isinstance(value, tuple):
        with printer.group(), _inside(printer, "(", ")"):
            for index, part in enumerate(value):
                _go_on(printer, index)
                tell(part, printer)
            printer.text("," if len(value) == 1 else "")
    elif isinstance(value, Expression):
        printer.pretty(value)
    else:
        printer.text(_told(value))


@contextmanager
def _inside(printer: Printer, opening: str, closing: str) -> Iterator[None]:
    printer.text(opening)
    with printer.indent(4):
        printer.breakable("")
        yield
    printer.breakable("")
    printer.text(closing)


def _go_on(printer: Printer, index: int) -> None:
    if index:
        printer.text(",")
        printer.breakable()


def _told(value: object) -> str:
    if isinstance(value, Enum):
        return f"{type(value).__name__}.{value.name}"
    if isinstance(value, tuple):
        return f"({', '.join(map(_told, value))}{',' if len(value) == 1 else ''})"
    return repr(value)
