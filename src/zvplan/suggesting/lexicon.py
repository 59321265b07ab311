"""What the words of one language mean to the matcher: their parts, and how surely they were understood."""

from collections.abc import Iterable
from enum import IntEnum
from functools import lru_cache
from typing import Final

import attrs
from attrs import frozen
from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from zvplan.model import Language
from zvplan.suggesting.compounds import split
from zvplan.suggesting.folding import Token
from zvplan.suggesting.stemming import stem

_COMPOUNDING: Final = frozenset((Language.NL, Language.DE))
#: Shorter words are too much like others to be taken for a slip of the pen.
_SHORTEST_SLIP, _LONG = 6, 10
#: The least letters of a known part, and of the unknown rest, of a compound that is known in part only.
_SHORTEST_KEY, _SHORTEST_REST = 5, 4


class Certainty(IntEnum):
    """How surely a word was understood."""

    #: The word, a form of it, or a compound of known parts.
    EXACT = 3
    #: A known word, spelled with a slip.
    SLIP = 2
    #: A compound of which one part is known.
    PARTIAL = 1
    UNKNOWN = 0


@frozen
class Reading:
    """What a word is made of."""

    stems: tuple[str, ...]
    certainty: Certainty
    #: Whether it says nothing about the subject.
    is_plain: bool = False


_NOTHING: Final = Reading((), Certainty.EXACT, is_plain=True)


class Lexicon:
    """The words of one language that the vocabulary uses."""

    def __init__(
        self,
        language: Language,
        *,
        words: Iterable[str],
        keys: Iterable[str],
        function_words: frozenset[str],
        plain_words: frozenset[str],
        heads: frozenset[str],
    ) -> None:
        """Learn the words of a language.

        Args:
            language: the language.
            words: all words of labels, folded.
            keys: the words that are labels by themselves: with unknown parts they are still about the same.
            function_words: words that are left out.
            plain_words: words that say nothing about the subject.
            heads: last parts of compounds.
        """
        self.language = language
        self.function_words = function_words
        self._plain = {self.stem(word) for word in plain_words}
        self._words = sorted({*words} - function_words)
        self._as_written = frozenset(self._words)
        self._slips = [word for word in self._words if len(word) >= _SHORTEST_SLIP]
        self._known: set[str] = {self.stem(word) for word in heads}
        for word in sorted(self._words, key=lambda word: (len(word), word)):
            if not self._split(word):
                self._known.add(self.stem(word))
        self._keys = sorted({key for key in keys if len(key) >= _SHORTEST_KEY}, key=lambda key: (-len(key), key))
        self.read = lru_cache(maxsize=16384)(self._read)
        self.guess = lru_cache(maxsize=16384)(self._guess)

    def stem(self, word: str) -> str:
        """The stem of a word in this language."""
        return stem(self.language, word)

    def has(self, word: str) -> bool:
        """Whether the vocabulary has a word in this very form."""
        return word in self._as_written

    def parts(self, word: str) -> tuple[str, ...]:
        """The stems that a word of a label is made of."""
        return self._split(word) or (self.stem(word),)

    def _split(self, word: str) -> tuple[str, ...]:
        return split(word, self._known, self.stem) if self.language in _COMPOUNDING else ()

    def _read(self, word: str) -> Reading:
        """What a word of a title is made of."""
        if word in self.function_words:
            return _NOTHING
        stemmed = self.stem(word)
        if stemmed in self._known:
            return Reading((stemmed,), Certainty.EXACT, is_plain=stemmed in self._plain)
        parts = self._split(word)
        if parts:
            return Reading(parts, Certainty.EXACT, is_plain=stemmed in self._plain)
        if stemmed in self._plain:
            return Reading((stemmed,), Certainty.EXACT, is_plain=True)
        return Reading((stemmed,), Certainty.UNKNOWN)

    def _guess(self, word: str) -> Reading:
        """What a word may be that no language knows: a known word with a slip, or a compound of which a part is known."""
        if len(word) >= _SHORTEST_SLIP:
            found = extractOne(
                word,
                [each for each in self._slips if each[0] == word[0]],
                scorer=OSA.distance,
                score_cutoff=1 if len(word) < _LONG else 2,
            )
            if found is not None:
                return Reading(self.parts(found[0]), Certainty.SLIP)
        if self.language in _COMPOUNDING:
            for key in self._keys:
                rest = len(word) - len(key)
                if rest >= _SHORTEST_REST and (word.endswith(key) or word.startswith(key)):
                    return Reading((*self.parts(key), word), Certainty.PARTIAL)
        return Reading((self.stem(word),), Certainty.UNKNOWN)


def joined(tokens: Iterable[Token], lexicon: Lexicon) -> list[Token]:
    """The words, those joined by a hyphen put together where the language knows them as one."""
    words: list[Token] = []
    for token in tokens:
        if token.is_joined and words:
            whole = words[-1].word + token.word
            if lexicon.read(whole).certainty is Certainty.EXACT:
                words[-1] = attrs.evolve(words[-1], word=whole, end=token.end)
                continue
        words.append(token)
    return words
