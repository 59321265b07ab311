"""How strongly a title speaks for each item of a higher plan."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from attrs import frozen

from zvplan.model import PhenomenonId, Ref
from zvplan.suggesting.lexicon import Certainty
from zvplan.suggesting.recognising import Match, Recognised
from zvplan.vocabulary import Link, LinkedItem

#: What each circumstance adds to the strength. Set by hand, not fitted: only the order of strengths counts, and the
#: calibration turns that into scores.
_NAME, _HINT, _ONLY_HINTS = 3.0, 1.2, 0.8
_SHARE: Final = 1.0
_CERTAINTY: Final = {Certainty.EXACT: 0.0, Certainty.SLIP: -0.7, Certainty.PARTIAL: -0.9}
_SPANS_BREAK, _LEAVES_MODIFIER, _ABBREVIATION, _LATER, _ASIDE = -0.4, -0.9, -0.6, -0.2, -0.6
_LINK: Final = {Link.SAME: 0.0, Link.PART: 0.0, Link.OVERLAP: -0.6, Link.RELATED: -1.6}
#: For each name of the organisation, as a share of those of phenomena; and if such a name comes first.
_INTERNAL, _INTERNAL_FIRST = -1.2, -0.4
_MOST_INTERNAL: Final = 2.0


@frozen(kw_only=True)
class Evidence:
    """What in a title speaks for an item, and how strongly."""

    item: Ref
    link: Link
    match: Match
    #: On a scale of its own; more is stronger.
    strength: float
    #: How much of what the title tells is about the phenomenon, from 0 to 1.
    share: float


def weigh(recognised: Recognised, items_of: Callable[[PhenomenonId], Iterable[LinkedItem]]) -> tuple[Evidence, ...]:
    """The strongest evidence for each item, the strongest first; of equals, what the title or the vocabulary names first."""
    strongest: dict[Ref, Evidence] = {}
    for evidence in _all(recognised, items_of):
        known = strongest.get(evidence.item)
        if known is None or _rank(evidence) > _rank(known):
            strongest[evidence.item] = evidence
    return tuple(sorted(strongest.values(), key=lambda each: (-each.strength, each.match.start)))


def _rank(evidence: Evidence) -> tuple[float, int, bool]:
    return (evidence.strength, len(evidence.match.pieces), evidence.link is Link.SAME)


def _all(recognised: Recognised, items_of: Callable[[PhenomenonId], Iterable[LinkedItem]]) -> Iterator[Evidence]:
    outside = [match for match in recognised.matches if not match.label.is_internal]
    linked = {match.label.phenomenon: tuple(items_of(match.label.phenomenon)) for match in outside}
    words = _words_for_items(outside, linked)
    internal = _internal(recognised)
    starts = {min(match.words) for match in outside if not match.label.is_hint}
    only_details = all(match.is_aside for match in outside)
    for match in outside:
        strength = (
            (_NAME if not match.label.is_hint else _HINT if starts else _HINT + _ONLY_HINTS)
            + _CERTAINTY[match.certainty]
            + (_SPANS_BREAK if match.spans_break else 0)
            + (_LEAVES_MODIFIER if match.leaves_modifier else 0)
            + (_ABBREVIATION if match.label.is_abbreviation else 0)
            + (_ASIDE if match.is_aside and not only_details else 0)
            + _LATER * min(2, sum(start < min(match.words) for start in starts))
            + internal
        )
        for each in linked[match.label.phenomenon]:
            taken = match.words | words.get(each.item, frozenset())
            share = len(taken) / len(recognised.telling | taken)
            yield Evidence(
                item=each.item,
                link=each.link,
                match=match,
                strength=strength + _SHARE * share + _LINK[each.link],
                share=share,
            )


def _words_for_items(
    matches: Iterable[Match], linked: Mapping[PhenomenonId, Iterable[LinkedItem]]
) -> Mapping[Ref, frozenset[int]]:
    """Which words of the title speak for each item: several phenomena of one item speak for it together."""
    words: dict[Ref, frozenset[int]] = {}
    for match in matches:
        for each in linked[match.label.phenomenon]:
            if each.link is not Link.RELATED and not match.label.is_hint:
                words[each.item] = words.get(each.item, frozenset()) | match.words
    return words


def _internal(recognised: Recognised) -> float:
    """What names of the organisation take away from every phenomenon in the title."""
    names = [match for match in recognised.matches if not match.label.is_hint]
    inside = {match.words for match in names if match.label.is_internal}
    outside = {match.words for match in names if not match.label.is_internal}
    if not inside:
        return 0.0
    first = min(recognised.matches, key=lambda match: match.start)
    weight = min(_MOST_INTERNAL, len(inside) / max(1, len(outside)))
    return _INTERNAL * weight + (_INTERNAL_FIRST if first.label.is_internal else 0.0)
