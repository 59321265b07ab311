"""Inflected words of the four languages to their stems."""

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Final

import Stemmer

from zvplan.model import Language

#: The Dutch stemmer of Porter: that of Kraaij and Pohlmann takes away more, `ge` in `geweld` for one.
_ALGORITHMS: Final = {
    Language.NL: "dutch_porter",
    Language.FR: "french",
    Language.DE: "german",
    Language.EN: "english",
}
#: Words that a stemmer takes for forms of another word: the steering wheel (volant) for a theft (vol), parking
#: (stationnement) for a station, to put (stellen) for to steal (stelen), parks for parking (Parken).
_OWN_STEMS: Final = {
    Language.NL: ("stellen", "stelt", "gesteld"),
    Language.FR: (
        *("volant", "volants", "traitement", "traitements", "communication", "communications", "equipement"),
        *("stationnement", "stationnements", "integrisme", "extremement", "lignes"),
    ),
    Language.DE: ("parken", "belastung", "belastungen"),
}
_DOUBLED: Final = re.compile(r"([^aeiou])\1+")
#: A long vowel in the last syllable, which is written once where the word is longer: seksueel, seksuele.
_LONG_VOWEL: Final = re.compile(r"([aeou])\1(?=[^aeiou]+$)")
_UMLAUT_IN_ASCII: Final = re.compile("([aou])e")


@lru_cache(maxsize=65536)
def stem(language: Language, word: str) -> str:
    """The stem of a folded word: `inbrak` for inbraak and inbraken.

    Double consonants count once, since plurals and slips of the pen double them; German ä and ae are the same.
    """
    if word in _OWN_STEMS.get(language, ()):
        return word.removesuffix("s")
    if language is Language.DE:
        word = _UMLAUT_IN_ASCII.sub(r"\1", word)
    stemmed = _DOUBLED.sub(r"\1", _stemmer(language)(word))
    return _LONG_VOWEL.sub(r"\1", stemmed) if language is Language.NL else stemmed


@cache
def _stemmer(language: Language) -> Callable[[str], str]:
    found: Callable[[str], str] = Stemmer.Stemmer(_ALGORITHMS[language]).stemWord
    return found
