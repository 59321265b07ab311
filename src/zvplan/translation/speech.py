"""Sentences in one language."""

import re
from datetime import date
from enum import StrEnum

from attrs import frozen

from zvplan.model import Language, PartialDate
from zvplan.translation.catalogue import catalogue
from zvplan.translation.terms import term


@frozen
class Speech:
    """Says sentences in one language; the sentences that it is given are the English ones.

    >>> Speech().say_number("{count} plan", "{count} plans", 2)
    '2 plans'
    """

    language: Language = Language.EN

    def say(self, sentence: str, /, **values: object) -> str:
        """A sentence with the values that it names in braces."""
        translated = catalogue(self.language).gettext(sentence)
        return translated.format_map(values) if values else translated

    def template(self, sentence: str) -> str:
        """A sentence as it is before it is filled, with an ellipsis for each of the values that it names."""
        return re.sub(r"\{[^{}]*\}", "…", catalogue(self.language).gettext(sentence))

    def say_number(self, one: str, several: str, number: int, /, **values: object) -> str:
        """A sentence about a number of things, which it names as `{count}`.

        Args:
            one: the sentence about one thing.
            several: the sentence about any other number of things.
            number: how many things there are.
            values: what else the sentence names.
        """
        return catalogue(self.language).ngettext(one, several, number).format_map({**values, "count": number})

    def term(self, value: StrEnum) -> str:
        """What a reader calls an enumerated value."""
        return term(value, self.language)

    def number(self, value: float) -> str:
        """A figure with the decimal sign of the language."""
        digits = f"{value:g}"
        return digits if self.language is Language.EN else digits.replace(".", ",")

    def day(self, day: date | PartialDate) -> str:
        """A day, or as much of it as is known, as the language writes it in figures."""
        if day.month is None:
            return f"{day.year:04}"
        if day.day is None:
            return self.say("{year:04}-{month:02}", year=day.year, month=day.month)
        return self.say("{year:04}-{month:02}-{day:02}", year=day.year, month=day.month, day=day.day)

    def quoted(self, title: str) -> str:
        """A title in the quotation marks of the language."""
        return self.say('"{title}"', title=title)

    def first_few(self, names: tuple[str, ...], most: int, *, separator: str = ", ") -> str:
        """So many of the names and how many more there are; each name once."""
        distinct = tuple(dict.fromkeys(names))
        few, more = separator.join(distinct[:most]), len(distinct) - most
        return self.say_number("{names} and {count} more", "{names} and {count} more", more, names=few) if more > 0 else few
