"""Finding the names of phenomena in a title."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Final

import attrs
from attrs import frozen

from zvplan.model import Language
from zvplan.suggesting.folding import Token, tokens
from zvplan.suggesting.labels import Label, Labels
from zvplan.suggesting.lexicon import Certainty, Lexicon, joined
from zvplan.vocabulary import Vocabulary

#: How far apart the words of a name may stand, beyond their number.
_SLACK: Final = 5


@frozen
class Piece:
    """A part of a word of a title."""

    stem: str
    word: Token
    certainty: Certainty
    is_plain: bool


@frozen(kw_only=True)
class Match:
    """A name that was found in a title."""

    label: Label
    #: The places of the pieces that it takes, as its language reads the title.
    pieces: frozenset[int]
    #: The places of the words that these are parts of.
    words: frozenset[int]
    certainty: Certainty
    #: Whether its words stand in different parts of the title, as in *drugs and nuisance* for *drug nuisance*.
    spans_break: bool
    #: Whether it stands among the details.
    is_aside: bool
    #: Whether it takes the head of a compound without what makes it special, as *organised crime* in *organised drug crime*.
    leaves_modifier: bool

    def is_within(self, other: "Match") -> bool:
        """Whether another name says more about the same words."""
        is_part = self.pieces < other.pieces if self.label.language == other.label.language else self.words < other.words
        return is_part and not other.spans_break

    @property
    def start(self) -> tuple[int, int]:
        """The places of the word and the piece with which it begins."""
        return min(self.words), min(self.pieces)


@frozen(kw_only=True)
class Recognised:
    """What was found in a title."""

    #: In the order of the title, none of them within another.
    matches: tuple[Match, ...]
    #: The places of the words that say something about the subject, in the language that fits the title best.
    telling: frozenset[int]


class Recogniser:
    """Finds the names of a vocabulary in titles."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        """Prepare a vocabulary."""
        self.vocabulary = vocabulary

    @cached_property
    def _labels(self) -> Mapping[Language, Labels]:
        return {language: Labels.of(self.vocabulary, language) for language in Language}

    def recognise(self, title: str, language: Language | None = None) -> Recognised:
        """The names in a title, in whatever language they are; the stated one is preferred where both fit."""
        read = tokens(title)
        texts = {each: _Text.of(read, labels.lexicon) for each, labels in self._labels.items()}
        best = max(texts, key=lambda each: (texts[each].known, each == language))
        unknown = frozenset(range(len(read))).difference(*(text.known_words for text in texts.values()))
        equal = [each for each, text in texts.items() if each == best or text.known == texts[best].known]
        found: list[Match] = []
        taken = texts[best].known_words
        for each, text in texts.items():
            lexicon = self._labels[each].lexicon
            # Another language counts only where it has the very words, since stems of two languages meet by accident, and
            # explains one that the best language does not know.
            pieces = text.with_guesses(lexicon, unknown) if each in equal else text.as_written(lexicon)
            matches = _find(self._labels[each], pieces)
            found.extend(match for match in matches if each in equal or not match.words <= taken)
        kept = [match for match in found if not any(match.is_within(other) for other in found)]
        telling = frozenset(piece.word.start for piece in texts[best].pieces if not piece.is_plain)
        return Recognised(matches=tuple(sorted(kept, key=lambda each: each.start)), telling=telling)


@frozen
class _Text:
    """A title as one language reads it."""

    pieces: tuple[Piece, ...]
    known_words: frozenset[int]

    @property
    def known(self) -> int:
        return len(self.known_words)

    @classmethod
    def of(cls, read: tuple[Token, ...], lexicon: Lexicon) -> "_Text":
        pieces: list[Piece] = []
        known: set[int] = set()
        for word in joined(read, lexicon):
            reading = lexicon.read(word.word)
            if reading.certainty is Certainty.EXACT:
                known.update(range(word.start, word.end))
            pieces.extend(Piece(stem, word, reading.certainty, reading.is_plain) for stem in reading.stems)
        return cls(tuple(pieces), frozenset(known))

    def as_written(self, lexicon: Lexicon) -> tuple[Piece, ...]:
        """The pieces of words that the vocabulary has in this very form."""
        return tuple(piece for piece in self.pieces if lexicon.has(piece.word.word))

    def with_guesses(self, lexicon: Lexicon, unknown: frozenset[int]) -> tuple[Piece, ...]:
        """The pieces, with what the words may be that no language knows."""
        pieces: list[Piece] = []
        for piece in self.pieces:
            if piece.word.start not in unknown:
                pieces.append(piece)
                continue
            guess = lexicon.guess(piece.word.word)
            pieces.extend(attrs.evolve(piece, stem=stem, certainty=guess.certainty) for stem in guess.stems)
        return tuple(pieces)


def _find(labels: Labels, pieces: tuple[Piece, ...]) -> Iterator[Match]:
    places: dict[str, list[int]] = {}
    for index, piece in enumerate(pieces):
        if piece.certainty is not Certainty.UNKNOWN:
            places.setdefault(piece.stem, []).append(index)
    for stem in places:
        for label in labels.by_stem.get(stem, ()):
            if label.stems <= places.keys():
                match = _match(label, _closest(label.stems, places), pieces)
                if match is not None:
                    yield match


def _closest(stems: frozenset[str], places: Mapping[str, list[int]]) -> frozenset[int]:
    """Where the words of a name stand closest together."""
    found = [places[stem] for stem in sorted(stems)]
    around = (frozenset(min(each, key=lambda index: (abs(index - start), index)) for each in found) for start in found[0])
    return min(around, key=lambda indexes: (max(indexes) - min(indexes), min(indexes)))


def _match(label: Label, indexes: frozenset[int], pieces: tuple[Piece, ...]) -> Match | None:
    taken = [pieces[index] for index in indexes]
    words = frozenset(piece.word.start for piece in taken)
    if max(words) - min(words) > len(words) + _SLACK:
        return None
    return Match(
        label=label,
        pieces=indexes,
        words=words,
        certainty=min(piece.certainty for piece in taken),
        spans_break=len({piece.word.segment for piece in taken}) > 1 and not label.has_break,
        is_aside=min(taken, key=lambda piece: piece.word.start).word.is_aside,
        leaves_modifier=len(words) > 1 and any(_modifier_is_left(index, indexes, pieces) for index in indexes),
    )


def _modifier_is_left(index: int, taken: frozenset[int], pieces: tuple[Piece, ...]) -> bool:
    return index > 0 and index - 1 not in taken and pieces[index - 1].word == pieces[index].word
