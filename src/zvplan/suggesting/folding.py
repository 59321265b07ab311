"""From a text as people write it to its words in lower case without accents."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from attrs import frozen

#: The quotation marks and accents that people type for an apostrophe.
_APOSTROPHES: Final = str.maketrans(dict.fromkeys("\u2019\u2018\u201b\u00b4`", "'"))
#: Hyphens, dashes and the minus sign.
_DASHES: Final = re.compile("[\u2010-\u2015\u2212]")
#: Letters within a word that its author set apart: verkeers(on)veiligheid.
_INSERTED: Final = re.compile(r"(?<=\w)\((\w+)\)(?=\w)")
#: An ending that stands for two forms at once: veilig(er), incivilité(s).
_ENDING: Final = re.compile(r"(?<=\w)\(\w{1,3}\)(?!\w)")
#: The French article or preposition before a vowel: l'intégrité.
_ELISION: Final = re.compile(r"\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=\w)")
#: The Dutch plural after a vowel, and the English genitive: camera's.
_PLURAL: Final = re.compile(r"'s\b")
_TOKEN: Final = re.compile(r"[^\W\d_]+|[^\w\s]")
#: A word whose first part stands in the word before: internetfraude en -afpersing.
_HANGING: Final = re.compile(r"\s*-(?=[^\W\d_])")
_BREAKS: Final = frozenset(",;:()/&+|.…")
#: The words that connect two subjects rather than the parts of one.
CONJUNCTIONS: Final = frozenset(("en", "of", "et", "ou", "und", "oder", "and", "or", "alsook", "evenals", "ainsi", "sowie"))
_LIGATURES: Final = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l"})


@frozen
class Token:
    """A word of a text."""

    word: str
    #: Its place among the words of the text, and the place of the one after it; words put together take several places.
    start: int
    end: int
    #: Which part of the text it stands in: a comma, bracket or conjunction begins the next one.
    segment: int
    #: Whether the word before it is joined to it by a hyphen.
    is_joined: bool
    #: Whether it stands in brackets or after a colon, where titles go into details.
    is_aside: bool


def fold(text: str) -> str:
    """The text in lower case, without accents and with plain apostrophes and hyphens.

    >>> fold("L'Été : mœurs, Straße")
    "l'ete : moeurs, strasse"
    """
    plain = _DASHES.sub("-", text.translate(_APOSTROPHES)).casefold().translate(_LIGATURES)
    letters = unicodedata.normalize("NFKD", plain)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


@lru_cache(maxsize=8192)
def tokens(text: str) -> tuple[Token, ...]:
    """The words of a text, with the parts that they stand in.

    >>> [token.word for token in tokens("Verkeers(on)veiligheid: l'alcool au volant")]
    ['verkeersonveiligheid', 'alcool', 'au', 'volant']
    """
    plain = _ENDING.sub("", _INSERTED.sub(r"\1", fold(text)))
    return tuple(_walk(_PLURAL.sub("", _ELISION.sub("", plain))))


def _walk(text: str) -> Iterator[Token]:
    number, segment, end, depth = 0, 0, -1, 0
    joined = hangs = has_colon = False
    for match in _TOKEN.finditer(text):
        found = match[0]
        if found == "-":
            # Between letters it joins; a hyphen that hangs on one word only stands for what the other has in common.
            is_after = match.start() == end
            joined = is_after and text[match.end() : match.end() + 1].isalpha()
            hangs = is_after and not joined
        elif found in _BREAKS:
            segment += not _HANGING.match(text, match.end())
            depth += (found == "(") - (found == ")")
            has_colon = has_colon or found == ":"
        elif found.isalpha():
            # What hangs on a hyphen shares a part with the other word: drugs- en overlastbeleid, drugsgebruik en -handel.
            if found in CONJUNCTIONS:
                segment += not hangs and not _HANGING.match(text, match.end())
            yield Token(found, number, number + 1, segment, joined, depth > 0 or has_colon)
            number += 1
            joined = hangs = False
        end = match.end()
