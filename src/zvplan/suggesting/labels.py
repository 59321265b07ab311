"""The names of a vocabulary in one language, prepared for finding them in titles."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, Self

from attrs import frozen

from zvplan.model import Language, PhenomenonId
from zvplan.suggesting.folding import tokens
from zvplan.suggesting.lexicon import Lexicon, joined
from zvplan.suggesting.word_lists import folded, word_lists
from zvplan.vocabulary import Vocabulary

_LONGEST_ABBREVIATION: Final = 4


@frozen(kw_only=True)
class Label:
    """A name of a phenomenon, or a word that points to one."""

    text: str
    language: Language
    phenomenon: PhenomenonId
    #: What a title has to have in it, in any order.
    stems: frozenset[str]
    is_hint: bool
    #: Whether it is about the organisation.
    is_internal: bool
    #: Whether it has a comma or conjunction itself, so that its words may stand in different parts of a title.
    has_break: bool
    #: Whether it is written in capitals: a short word that may mean something else.
    is_abbreviation: bool


@frozen
class Labels:
    """All labels of one language, by the rarest of their stems."""

    lexicon: Lexicon
    by_stem: Mapping[str, tuple[Label, ...]]

    @classmethod
    def of(cls, vocabulary: Vocabulary, language: Language) -> Self:
        """Prepare the labels of a vocabulary in one language."""
        texts = [text for entry in vocabulary for each, text in (*entry.labels(), *entry.hints.items()) if each == language]
        lexicon = _lexicon(texts, language)
        found = tuple(_labels(vocabulary, lexicon))
        frequency = Counter(stem for label in found for stem in label.stems)
        by_stem: defaultdict[str, list[Label]] = defaultdict(list)
        for label in found:
            by_stem[min(label.stems, key=lambda stem: (frequency[stem], stem))].append(label)
        return cls(lexicon, {stem: tuple(labels) for stem, labels in by_stem.items()})


def _lexicon(texts: Iterable[str], language: Language) -> Lexicon:
    lists = word_lists()
    words = [[token.word for token in tokens(text)] for text in texts]
    return Lexicon(
        language,
        words=[word for each in words for word in each],
        keys=[each[0] for each in words if len(each) == 1],
        function_words=folded(lists.function_words, language),
        plain_words=folded(lists.plain_words, language),
        heads=folded(lists.heads, language),
    )


def _labels(vocabulary: Vocabulary, lexicon: Lexicon) -> Iterator[Label]:
    for entry in vocabulary:
        for is_hint, given in ((False, entry.labels()), (True, entry.hints.items())):
            for language, text in given:
                if language != lexicon.language:
                    continue
                words = joined(tokens(text), lexicon)
                contents = [each.word for each in words if each.word not in lexicon.function_words]
                yield Label(
                    text=text,
                    language=language,
                    phenomenon=entry.id,
                    stems=frozenset(stem for word in contents or [words[0].word] for stem in lexicon.parts(word)),
                    is_hint=is_hint,
                    is_internal=entry.is_internal,
                    has_break=len({each.segment for each in words}) > 1,
                    is_abbreviation=text.isupper() and len(text) <= _LONGEST_ABBREVIATION,
                )
