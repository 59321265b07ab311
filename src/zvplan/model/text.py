"""Text that people read, in the languages of the country."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Final, Protocol

import attrs
from attrs import frozen

from zvplan.model.expression import Expression
from zvplan.phrase import Phrase

#: Characters that reorder what a reader sees; in an id or title they can hide what is really there (Unicode UAX #9).
BIDIRECTIONAL: Final = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
#: Characters that are no text at all, or that editors and parsers treat as line ends or byte order marks.
NEVER_TEXT: Final = frozenset("\u2028\u2029\ufeff\ufffe\uffff")
#: The control characters that text may have.
ALLOWED_CONTROLS: Final = frozenset("\n\t")
#: All other control characters and the surrogates: the Unicode categories Cc and Cs, which never change.
_CONTROLS: Final = "\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff"
_UNREADABLE: Final = re.compile(f"[{_CONTROLS}{''.join(sorted(BIDIRECTIONAL | NEVER_TEXT))}]")


class Language(StrEnum):
    """A language of plans and reports: the three official languages of Belgium, and English (ISO 639-1)."""

    NL = "nl"
    FR = "fr"
    DE = "de"
    EN = "en"


def flaw_in(text: str) -> str | None:
    """What makes *text* unfit to be shown to people, in words; None if nothing does.

    Control and bidirectional characters are refused because they make a plan read differently from what it says;
    text of nothing but white space is refused because it looks like a missing text.
    """
    if not text.strip():
        return Phrase("is empty")
    found = _UNREADABLE.search(text)
    if found is None:
        return None
    where = {"character": ord(found[0]), "position": found.start() + 1}
    if found[0] in BIDIRECTIONAL:
        return Phrase("has the bidirectional control character U+{character:04X} at position {position}", **where)
    return Phrase("has the control character U+{character:04X} at position {position}", **where)


class Named(Protocol):
    """What attrs tells a validator of the attribute that it looks at."""

    @property
    def name(self) -> str:
        """The name of the attribute."""


def readable(_: object, attribute: Named, value: str) -> None:
    """Refuse text that `flaw_in` finds unfit (an attrs validator).

    Raises:
        ValueError: if the text is empty or has control or bidirectional characters.
    """
    flaw = flaw_in(value)
    if flaw is not None:
        message = Phrase("{name} {flaw}", name=attribute.name, flaw=flaw)
        raise ValueError(message)


@frozen(kw_only=True, repr=False)
class LocalizedString(Expression):
    """One text in one or more languages (Belgif `LocalizedString`: an object `{nl, fr, de}` with further languages).

    A text that is given in one language only is still a `LocalizedString`, so that everybody knows which language it is.

    Raises:
        ValueError: if no language is given, or a text is empty or has control or bidirectional characters.
    """

    nl: str | None = attrs.field(default=None, validator=attrs.validators.optional(readable))
    fr: str | None = attrs.field(default=None, validator=attrs.validators.optional(readable))
    de: str | None = attrs.field(default=None, validator=attrs.validators.optional(readable))
    en: str | None = attrs.field(default=None, validator=attrs.validators.optional(readable))

    def __attrs_post_init__(self) -> None:
        """Refuse a text in no language."""
        if not any(True for _ in self.items()):
            message = Phrase("give the text in at least one of nl, fr, de, en")
            raise ValueError(message)

    def items(self) -> Iterator[tuple[Language, str]]:
        """Each language that has the text, in the order nl, fr, de, en."""
        for language in Language:
            text = getattr(self, language.value)
            if text is not None:
                yield language, text

    def best(self, language: Language = Language.NL) -> tuple[Language, str]:
        """The language and text for a reader of *language*: that language, else the first of nl, fr, de, en that is there."""
        wanted: str | None = getattr(self, language.value)
        return next(self.items()) if wanted is None else (language, wanted)

    def __str__(self) -> str:
        """The text in the first language that has it."""
        return self.best()[1]
