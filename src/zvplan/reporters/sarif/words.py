"""Sentences as SARIF holds them: with numbered placeholders, whose values stand apart."""

import re
from string import Formatter
from typing import Final

from zvplan.model import Language

#: SARIF asks for a language and, if need be, a country.
TAGS: Final = {Language.NL: "nl-BE", Language.FR: "fr-BE", Language.DE: "de-BE", Language.EN: "en"}

_LINK: Final = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_MARKS: Final = re.compile(r"[`*]")


def literal(text: str) -> str:
    """Text in which no brace begins a placeholder."""
    return text.replace("{", "{{").replace("}", "}}")


def names_in(template: str) -> tuple[str, ...]:
    """The names in braces that a sentence has, each once, in the order in which they stand: the values have the same order."""
    return tuple(dict.fromkeys(name for _, name, _, _ in Formatter().parse(template) if name is not None))


def numbered(template: str, names: tuple[str, ...]) -> str:
    """The sentence with the place of each name among *names* instead of the name.

    >>> numbered("{plan} has {item}", ("item", "plan"))
    '{1} has {0}'
    """
    parts = Formatter().parse(template)
    return "".join(literal(text) + ("" if name is None else f"{{{names.index(name)}}}") for text, name, _, _ in parts)


def without_marks(markdown: str) -> str:
    """A paragraph of Markdown as plain text on one line: without the targets of links, typewriter font and stress."""
    return " ".join(_MARKS.sub("", _LINK.sub(r"\1", markdown)).split())
