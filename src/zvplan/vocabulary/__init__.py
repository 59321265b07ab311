"""The vocabulary of security phenomena: what zones, statistics and higher plans call the same things."""

from zvplan.vocabulary.entry import Entry, VocabularyFile, Words
from zvplan.vocabulary.links import Link, LinkedItem
from zvplan.vocabulary.loading import load_vocabulary, shipped_vocabulary
from zvplan.vocabulary.problems import problems
from zvplan.vocabulary.vocabulary import Vocabulary

__all__ = [
    "Entry",
    "Link",
    "LinkedItem",
    "Vocabulary",
    "VocabularyFile",
    "Words",
    "load_vocabulary",
    "problems",
    "shipped_vocabulary",
]
