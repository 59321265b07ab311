"""What can be wrong with a vocabulary, each told in a sentence."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator

from zvplan.model import Language, Ref
from zvplan.vocabulary.entry import Entry
from zvplan.vocabulary.vocabulary import Vocabulary


def problems(
    vocabulary: Vocabulary, *, languages: Iterable[Language] = Language, items: Iterable[Ref] | None = None
) -> tuple[str, ...]:
    """What is wrong with a vocabulary; nothing if it can be used.

    Args:
        vocabulary: what to look at.
        languages: in which languages every phenomenon needs a name.
        items: the items that there are; None if the vocabulary may name any.
    """
    return (
        *_ids(vocabulary),
        *_languages(vocabulary, tuple(languages)),
        *_unknown(vocabulary, None if items is None else frozenset(items)),
        *_circles(vocabulary),
        *_shared_labels(vocabulary),
        *_orphans(vocabulary),
    )


def _ids(vocabulary: Vocabulary) -> Iterator[str]:
    for identifier, count in Counter(entry.id for entry in vocabulary.all_entries).items():
        if count > 1:
            yield f"{count} phenomena have the id {identifier}"


def _languages(vocabulary: Vocabulary, languages: tuple[Language, ...]) -> Iterator[str]:
    for entry in vocabulary:
        given = {language for language, _ in entry.label.items()}
        missing = [language.value for language in languages if language not in given]
        if missing:
            yield f"{entry.id} has no name in {' and '.join(missing)}"


def _unknown(vocabulary: Vocabulary, items: frozenset[Ref] | None) -> Iterator[str]:
    for entry in vocabulary:
        named = [entry.broader, *entry.related] if entry.broader else entry.related
        for other in named:
            if other not in vocabulary.entries:
                yield f"{entry.id} names the phenomenon {other}, which is not in the vocabulary"
        for ref in entry.refs:
            if items is not None and ref not in items:
                yield f"{entry.id} names the item {ref}, which no plan has"


def _circles(vocabulary: Vocabulary) -> Iterator[str]:
    told: set[str] = set()
    for entry in vocabulary:
        walk = [entry.id, *(each.id for each in vocabulary.broader_of(entry.id))]
        if vocabulary[walk[-1]].broader == entry.id and entry.id not in told:
            told.update(walk)
            yield f"{' is part of '.join((*walk, entry.id))}: a circle"


def _shared_labels(vocabulary: Vocabulary) -> Iterator[str]:
    owners: dict[tuple[Language, str], Entry] = {}
    for entry in vocabulary:
        for language, label in entry.labels():
            owner = owners.setdefault((language, _plain(label)), entry)
            if owner is not entry:
                yield f"'{label}' ({language.value}) is a name of {owner.id} and of {entry.id}"


def _orphans(vocabulary: Vocabulary) -> Iterator[str]:
    for entry in vocabulary:
        family = (entry, *vocabulary.broader_of(entry.id))
        if not any(each.is_internal or each.scope_note is not None or each.refs for each in family):
            yield f"{entry.id} belongs to no item of a higher plan, and no scope note says why"


def _plain(label: str) -> str:
    """The label without capitals, accents and double spaces, so that names that only look different count as one."""
    letters = unicodedata.normalize("NFKD", label.casefold())
    return " ".join("".join(letter for letter in letters if not unicodedata.combining(letter)).split())
