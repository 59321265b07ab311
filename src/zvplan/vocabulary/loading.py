"""Vocabularies from files: the one that comes with zvplan, and users' own."""

from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from zvplan.io import load_as, loads_as
from zvplan.io.files import PathLike
from zvplan.vocabulary.entry import VocabularyFile
from zvplan.vocabulary.vocabulary import Vocabulary


@cache
def shipped_vocabulary() -> Vocabulary:
    """The vocabulary that comes with zvplan; read once, when first asked for."""
    found = (file for file in (files(__package__) / "phenomena").iterdir() if file.name.endswith(".yaml"))
    read = (
        loads_as(file.read_text(encoding="utf-8"), VocabularyFile, name=file.name)
        for file in sorted(found, key=lambda file: file.name)
    )
    return Vocabulary.of(entry for each in read for entry in each.entries)


def load_vocabulary(paths: PathLike | Iterable[PathLike]) -> Vocabulary:
    """Read a vocabulary of your own from files and folders; `problems` tells what is wrong with what it says.

    Raises:
        InvalidPlanFiles: if anything is wrong with any of the files; it tells everything that is.
    """
    return Vocabulary.of(entry for each in load_as(paths, VocabularyFile) for entry in each.entries)
