"""Ministerial circulars on police planning."""

from datetime import date

import attrs
from attrs import frozen

from zvplan.model.expression import Expression
from zvplan.model.text import readable


@frozen(kw_only=True, repr=False)
class Circular(Expression):
    """A ministerial circular, and until when it counted."""

    #: As it is cited: "PLP 44".
    name: str = attrs.field(validator=readable)
    #: The last day on which it counted; None while it does.
    until: date | None = None
    #: The circular that took its place.
    replaced_by: str | None = attrs.field(default=None, validator=attrs.validators.optional(readable))
    source: str

    def is_named(self, name: str) -> bool:
        """Whether *name* is its name, whatever the case, spaces and hyphens: "plp44", "PLP-44"."""
        return _folded(name) == _folded(self.name)


def _folded(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())
