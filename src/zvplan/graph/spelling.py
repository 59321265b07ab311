"""Finds the name that a mistyped one may have meant."""

import difflib
import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Final

import attrs
from attrs import frozen

#: How many names are compared with a mistyped one, letter by letter, at most: a comparison takes some 30 µs.
_FEW: Final = 100
_PART: Final = re.compile(r"[^-._]+")


def _ordered(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(names)))


@frozen(eq=False)
class Spelling:
    """The names that there are. However many there are, finding one takes milliseconds."""

    names: tuple[str, ...] = attrs.field(converter=_ordered)

    @cached_property
    def _by_part(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for name in self.names:
            for part in set(_PART.findall(name)):
                found.setdefault(part, []).append(name)
        return {part: tuple(names) for part, names in found.items()}

    def closest(self, name: str) -> str | None:
        """The name that looks most like this one; None if none does."""
        matches = difflib.get_close_matches(name, self._candidates(name), n=1)
        return matches[0] if matches else None

    def _candidates(self, name: str) -> tuple[str, ...]:
        """All names if they are few, else those that share a part which few have: the 5415 of `mayr-5415-2020`."""
        if len(self.names) <= _FEW:
            return self.names
        telling = (self._by_part.get(part, ()) for part in _PART.findall(name))
        return _ordered(found for names in telling if len(names) <= _FEW for found in names)
