"""Taking Dutch and German compounds apart, into parts that the vocabulary knows."""

from collections.abc import Callable, Container
from typing import Final

#: What stands between the parts of a compound, the commonest first.
_LINKS: Final = ("", "s", "en", "e", "n", "er", "es")
_SHORTEST_FIRST, _SHORTEST_LAST = 3, 4
#: A compound of more parts is not worth the search.
_MOST_PARTS: Final = 4
#: A longer word is none.
_LONGEST: Final = 80


def split(word: str, known: Container[str], stem: Callable[[str], str], most: int = _MOST_PARTS) -> tuple[str, ...]:
    """The stems of the parts of a compound; nothing if it can't be taken apart.

    The fewest parts win, and then the longest last part: the head carries the meaning.

    >>> split("woninginbraken", {"woning", "inbraak"}, lambda word: {"inbraken": "inbraak"}.get(word, word))
    ('woning', 'inbraak')
    """
    best: tuple[str, ...] = ()
    if len(word) > _LONGEST:
        return best
    for start in range(_SHORTEST_FIRST, len(word) - _SHORTEST_LAST + 1):
        last = stem(word[start:])
        if last not in known:
            continue
        first = _first(word[:start], known, stem, most - 1)
        if first and (not best or len(first) + 1 < len(best)):
            best = (*first, last)
    return best


def _first(word: str, known: Container[str], stem: Callable[[str], str], most: int) -> tuple[str, ...]:
    for link in _LINKS:
        if not word.endswith(link):
            continue
        part = stem(word.removesuffix(link) if link else word)
        if len(part) >= _SHORTEST_FIRST and part in known:
            return (part,)
    return split(word, known, stem, most) if most > 1 else ()
