"""A vocabulary: phenomena by their ids, wider and narrower, and the items of higher plans that they belong to."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final, Self

import attrs
from attrs import frozen

from zvplan.model import Language, Phenomenon, PhenomenonId, PlanId, Ref
from zvplan.vocabulary.entry import Entry
from zvplan.vocabulary.links import Link, LinkedItem

_LINKS: Final = ((Link.SAME, "same_as"), (Link.PART, "part_of"), (Link.OVERLAP, "overlaps"))


@frozen(eq=False)
class Vocabulary:
    """Phenomena, what they are called, and which items of higher plans they belong to.

    Where two entries have the same id the first counts; `problems` tells of the other.
    """

    #: In the order in which they were given, also those whose id is taken.
    all_entries: tuple[Entry, ...]
    entries: Mapping[PhenomenonId, Entry] = attrs.field(init=False)
    _narrower: Mapping[PhenomenonId, tuple[Entry, ...]] = attrs.field(init=False, repr=False)

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> Self:
        """The vocabulary of these entries."""
        return cls(tuple(entries))

    @entries.default
    def _by_id(self) -> Mapping[PhenomenonId, Entry]:
        return MappingProxyType({entry.id: entry for entry in reversed(self.all_entries)})

    @_narrower.default
    def _by_broader(self) -> Mapping[PhenomenonId, tuple[Entry, ...]]:
        narrower: dict[PhenomenonId, list[Entry]] = {}
        for entry in self:
            if entry.broader is not None:
                narrower.setdefault(entry.broader, []).append(entry)
        return MappingProxyType({broader: tuple(found) for broader, found in narrower.items()})

    def __iter__(self) -> Iterator[Entry]:
        """The entries, in order, each id once."""
        return (self.entries[each] for each in dict.fromkeys(entry.id for entry in self.all_entries))

    def __len__(self) -> int:
        """How many entries there are."""
        return len(self.entries)

    def __getitem__(self, id: str) -> Entry:  # noqa: A002 -- what it is
        """The entry with that id.

        Raises:
            KeyError: if there is none.
        """
        return self.entries[PhenomenonId(id)]

    def phenomena(self) -> Iterator[Phenomenon]:
        """What plans can name as phenomena: all entries that are not about the organisation."""
        return (entry.phenomenon for entry in self if not entry.is_internal)

    def labels_of(self, id: str, language: Language) -> tuple[str, ...]:  # noqa: A002
        """All names of a phenomenon in one language, the preferred one first.

        Raises:
            KeyError: if there is no such phenomenon.
        """
        return tuple(label for each, label in self[id].labels() if each == language)

    def broader_of(self, id: str) -> tuple[Entry, ...]:  # noqa: A002
        """The wider phenomena, the nearest first; a circle is walked once.

        Raises:
            KeyError: if there is no such phenomenon.
        """
        found: dict[PhenomenonId, Entry] = {}
        start = self[id]
        entry = self.entries.get(start.broader) if start.broader else None
        while entry is not None and entry.id not in found and entry.id != start.id:
            found[entry.id] = entry
            entry = self.entries.get(entry.broader) if entry.broader else None
        return tuple(found.values())

    def narrower_of(self, id: str) -> tuple[Entry, ...]:  # noqa: A002
        """The phenomena that are directly part of this one, in order."""
        return self._narrower.get(PhenomenonId(id), ())

    def items_of(self, id: str, plan: str) -> tuple[LinkedItem, ...]:  # noqa: A002
        """The items of a higher plan to which a phenomenon belongs, the surest first.

        What an entry itself says of the plan goes before what the next wider one says; items of related phenomena come last.

        Raises:
            KeyError: if there is no such phenomenon.
        """
        found = {each.item: each for each in self._inherited(self[id], PlanId(plan))}
        for related in (self.entries.get(each) for each in self[id].related):
            if related is not None:
                for each in self._inherited(related, PlanId(plan)):
                    found.setdefault(each.item, attrs.evolve(each, link=Link.RELATED))
        return tuple(found.values())

    def refs(self) -> frozenset[Ref]:
        """All items of higher plans that the vocabulary names."""
        return frozenset(ref for entry in self for ref in entry.refs)

    def _inherited(self, entry: Entry, plan: PlanId) -> tuple[LinkedItem, ...]:
        own = tuple(_links(entry, plan))
        if own:
            return own
        for broader in self.broader_of(entry.id):
            links = tuple(_links(broader, plan))
            if links:
                return tuple(attrs.evolve(each, link=Link.PART) for each in links if each.link != Link.OVERLAP)
        return ()


def _links(entry: Entry, plan: PlanId) -> Iterator[LinkedItem]:
    for link, attribute in _LINKS:
        refs: tuple[Ref, ...] = getattr(entry, attribute)
        for ref in refs:
            if ref.plan == plan:
                yield LinkedItem(item=ref, link=link, through=entry.id)
