"""Words that say nothing about the subject of a title."""

from functools import cache
from importlib.resources import files

from attrs import frozen

from zvplan.io import loads_as
from zvplan.model import Language
from zvplan.suggesting.folding import tokens
from zvplan.vocabulary import Words


@frozen(kw_only=True)
class WordLists:
    """Words without a subject of their own, in each language."""

    #: Articles, prepositions, conjunctions, pronouns, auxiliaries.
    function_words: Words
    #: What every plan says of everything that it does: tackle, reduce, approach.
    plain_words: Words
    #: Last parts of compounds that add nothing: problematiek, beleid.
    heads: Words


@cache
def word_lists() -> WordLists:
    """The lists that come with zvplan; read once."""
    file = files(__package__) / "words.yaml"
    return loads_as(file.read_text(encoding="utf-8"), WordLists, name=file.name)


def folded(words: Words, language: Language) -> frozenset[str]:
    """The words of one language as they stand in folded titles."""
    return frozenset(token.word for each, word in words.items() if each == language for token in tokens(word))
