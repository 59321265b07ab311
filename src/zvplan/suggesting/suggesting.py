"""Proposing which items of a higher plan a title answers."""

from collections.abc import Iterable
from typing import Final

from zvplan.model import Language, LocalizedString, Plan, Ref, Relation, SupportProperty
from zvplan.suggesting.calibration import Calibration, shipped_calibration
from zvplan.suggesting.preparing import prepared
from zvplan.suggesting.suggestion import Suggestion
from zvplan.suggesting.weighing import Evidence
from zvplan.vocabulary import Link, Vocabulary

#: What is less sure than this is not proposed unless asked for.
THRESHOLD: Final = 0.5
#: So many characters of a text are looked at, many more than any published title has. Looking takes time that grows with
#: the square of the words, and a file may hold anything as a title.
LONGEST: Final = 1_000


def suggest(
    title: str | LocalizedString,
    *,
    lang: str | None = None,
    against: str | Plan = "kiv-2022-2024",
    threshold: float = THRESHOLD,
    vocabulary: Vocabulary | None = None,
) -> tuple[Suggestion, ...]:
    """Propose which items of a higher plan a title answers.

    A title about the organisation itself, and one that can't be told, gets no proposal. The same title always gets the same
    proposals; nothing is downloaded. Of a text only the first 1,000 characters count.

    Args:
        title: the title of a priority or point of attention, in one language or several.
        lang: the language of the title: nl, fr, de or en; None to tell it from the words. A wrong one does little harm.
        against: the higher plan: the id of a shipped one, or any plan.
        threshold: the lowest score of what is proposed, from 0 to 1.
        vocabulary: a vocabulary of your own; None for the one that comes with zvplan.

    Returns:
        The proposals, the surest first, each item once.

    Raises:
        KeyError: if no shipped plan has the id *against*.
        ValueError: if *lang* is not one of the four languages.
    """
    target = prepared(against, vocabulary)
    best: dict[Ref, Suggestion] = {}
    for language, text in texts_of(title, lang):
        for suggestion in _suggestions(target.evidence(text, language), shipped_calibration()):
            known = best.get(suggestion.target)
            if suggestion.score >= threshold and (known is None or suggestion.score > known.score):
                best[suggestion.target] = suggestion
    return tuple(sorted(best.values(), key=lambda each: -each.score))


def texts_of(title: str | LocalizedString, lang: str | None) -> Iterable[tuple[Language | None, str]]:
    """The texts of a title, as far as they are looked at, with the language of each where it is known.

    Raises:
        ValueError: if *lang* is not one of the four languages.
    """
    texts = ((None if lang is None else Language(lang), title),) if isinstance(title, str) else title.items()
    return tuple((language, text[:LONGEST]) for language, text in texts)


def _suggestions(evidence: tuple[Evidence, ...], calibration: Calibration) -> tuple[Suggestion, ...]:
    return tuple(_suggestion(each, calibration) for each in evidence)


def _suggestion(evidence: Evidence, calibration: Calibration) -> Suggestion:
    is_same = evidence.link is Link.SAME
    is_all = evidence.share == 1 and not evidence.match.label.is_hint
    is_narrower = evidence.link is Link.PART or (is_same and not is_all)
    return Suggestion(
        target=evidence.item,
        score=calibration.score(evidence.strength),
        label=evidence.match.label.text,
        phenomenon=evidence.match.label.phenomenon,
        relation=Relation.EQUIVALENT if is_same and is_all else Relation.SUPPORTS,
        property=SupportProperty.EXAMPLE_OF if is_narrower else None,
    )
