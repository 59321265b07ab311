"""English words that can be said in other languages."""

from collections.abc import Callable
from typing import Self


class Phrase(str):
    """Words made of a template and values, which remembers both, so that a reader of another language gets the same.

    It is the English text wherever text is asked for.

    >>> late = Phrase("there is no month {month:02}", month=13)
    >>> late
    'there is no month 13'
    >>> late.said({"there is no month {month:02}": "maand {month:02} bestaat niet"}.__getitem__)
    'maand 13 bestaat niet'
    """

    __slots__ = ("template", "values")

    template: str
    values: dict[str, object]

    def __new__(cls, template: str, /, **values: object) -> Self:
        """Fill the *template*, which names the *values* in braces; a value may be a phrase itself."""
        phrase = super().__new__(cls, template.format(**values))
        phrase.template = template
        phrase.values = values
        return phrase

    def said(self, translate: Callable[[str], str]) -> str:
        """The words in another language.

        Args:
            translate: gives the template in that language for the English one.
        """
        values = {name: value.said(translate) if isinstance(value, Phrase) else value for name, value in self.values.items()}
        return translate(self.template).format(**values)

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, object]]:
        """How it goes from one process to another."""
        return (self.template,), self.values
