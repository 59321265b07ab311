"""The sentences of rules, and how values are shown in them."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from string import Formatter
from typing import Final

from attrs import frozen

from zvplan.model import Language, LocalizedString, PartialDate, Ref
from zvplan.translation import Speech, catalogue, term

#: What a sentence can speak of. Texts and references stay values, so that every language and format shows them its own way.
_One = str | int | float | date | PartialDate | Ref | LocalizedString
Argument = _One | tuple[_One, ...]
Arguments = Mapping[str, Argument]

#: Some zones give a whole sentence as the title of a priority; a message shows so much of it, the report's facts have it all.
_LONGEST_TITLE: Final = 100


@frozen(kw_only=True)
class Wording:
    """How a rule words what it saw: whole sentences with the names of arguments in braces, so that they can be translated."""

    #: Of one observation.
    message: str
    #: What to do about it; the same for all observations of the rule that have this wording.
    hint: str
    #: Of several observations about one plan that differ in the argument `listed`, with `{count}` and `{list}` for them.
    #: Empty if each is to be told by itself.
    several: str = ""
    #: The argument that the sentence for several lists.
    listed: str = ""
    #: Of the same observation about several plans, with `{plans}` for how many. Empty if each plan is to be told by itself.
    across: str = ""


def plain(value: Argument) -> object:
    """An argument as JSON holds it: text, a number, a list, or an object of languages."""
    match value:
        case LocalizedString():
            return {language.value: text for language, text in value.items()}
        case tuple():
            return [plain(part) for part in value]
        case int() | float():
            return value
        case _:
            return str(value)


def titles_in(language: Language) -> Language:
    """The language of titles in sentences of *language*: no Belgian plan is written in English."""
    return Language.NL if language is Language.EN else language


def shown(value: Argument, language: Language = Language.EN, titles: Language | None = None) -> str:
    """An argument as it stands in a sentence.

    Args:
        value: the argument.
        language: the language of the sentence.
        titles: the language of titles, where they have it; None for that of the sentence, Dutch in English sentences. Long
            titles are shortened.
    """
    match value:
        case LocalizedString():
            return _shortened(" ".join(value.best(titles or titles_in(language))[1].split()))
        case tuple():
            return ", ".join(shown(part, language, titles) for part in value)
        case StrEnum():
            return term(value, language)
        case date() | PartialDate():
            return Speech(language).day(value)
        case float():
            return Speech(language).number(value)
        case _:
            return str(value)


def _shortened(title: str) -> str:
    """The title, cut between words if it is too long."""
    return title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1].rsplit(' ', 1)[0]}…"


def fill(template: str, arguments: Arguments, language: Language = Language.EN, titles: Language | None = None) -> str:
    """The template in *language*, with its placeholders filled as `shown` does."""
    translated = catalogue(language).gettext(template)
    return translated.format_map({name: shown(value, language, titles) for name, value in arguments.items()})


@cache
def placeholders(template: str) -> frozenset[str]:
    """The names of the arguments that a template has in braces."""
    return frozenset(name for _, name, _, _ in Formatter().parse(template) if name is not None)
