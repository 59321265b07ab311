"""One entry of a vocabulary: a phenomenon, what people call it, and which items of higher plans are about it."""

from collections.abc import Iterator

import attrs
from attrs import frozen

from zvplan.model import Language, LocalizedString, Phenomenon, PhenomenonId, Ref
from zvplan.model.fields import tuples
from zvplan.model.ids import well_formed_id
from zvplan.model.text import readable

_texts = attrs.validators.deep_iterable(readable)


@frozen(kw_only=True, field_transformer=tuples)
class Words:
    """Any number of names or words in each language."""

    nl: tuple[str, ...] = attrs.field(default=(), validator=_texts)
    fr: tuple[str, ...] = attrs.field(default=(), validator=_texts)
    de: tuple[str, ...] = attrs.field(default=(), validator=_texts)
    en: tuple[str, ...] = attrs.field(default=(), validator=_texts)

    def items(self) -> Iterator[tuple[Language, str]]:
        """Each word with its language, in the order nl, fr, de, en and then as given."""
        for language in Language:
            for word in getattr(self, language.value):
                yield language, word


@frozen(kw_only=True, field_transformer=tuples)
class Entry:
    """A phenomenon with everything that plans call it.

    An item of a higher plan that is named here counts for narrower phenomena too, unless they name items of the same plan
    themselves.
    """

    id: PhenomenonId = attrs.field(validator=well_formed_id)
    #: The preferred name in each language.
    label: LocalizedString
    #: Other names: synonyms, official wordings, abbreviations, inflected and compound forms.
    other_labels: Words = Words()
    #: Words that point to the phenomenon without naming it; a title that has nothing better is taken to be about it.
    hints: Words = Words()
    definition: LocalizedString | None = None
    #: How it differs from what it is easily taken for.
    scope_note: LocalizedString | None = None
    #: The wider phenomenon that it is part of.
    broader: PhenomenonId | None = attrs.field(default=None, validator=well_formed_id)
    #: Phenomena that it overlaps with, so that it may answer their items as well.
    related: tuple[PhenomenonId, ...] = ()
    #: Items that are about the same phenomenon.
    same_as: tuple[Ref, ...] = ()
    #: Items of which the phenomenon is a part.
    part_of: tuple[Ref, ...] = ()
    #: Items that share something with the phenomenon, of which neither is a part of the other.
    overlaps: tuple[Ref, ...] = ()
    #: Its codes in other classifications, as in `Phenomenon.codes`.
    codes: tuple[str, ...] = attrs.field(default=(), validator=_texts)
    #: Whether it is no phenomenon but the organisation itself, which answers no item.
    is_internal: bool = False

    @property
    def refs(self) -> tuple[Ref, ...]:
        """All items that it names."""
        return (*self.same_as, *self.part_of, *self.overlaps)

    @property
    def phenomenon(self) -> Phenomenon:
        """The phenomenon as plans define it."""
        return Phenomenon(
            id=self.id,
            label=self.label,
            other_labels=tuple(LocalizedString(**{language.value: word}) for language, word in self.other_labels.items()),
            definition=self.definition,
            broader=self.broader,
            codes=self.codes,
        )

    def labels(self) -> Iterator[tuple[Language, str]]:
        """All its names with their languages, the preferred ones first; no hints."""
        yield from self.label.items()
        yield from self.other_labels.items()


@frozen(kw_only=True, field_transformer=tuples)
class VocabularyFile:
    """What a file of a vocabulary holds."""

    entries: tuple[Entry, ...]
