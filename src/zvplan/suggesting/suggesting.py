"""Proposing which items of a higher plan a title answers."""

from collections import OrderedDict
from functools import lru_cache
from typing import Final

from zvplan import shipped
from zvplan.model import Language, LocalizedString, Plan, PlanId, Ref, Relation, SupportProperty
from zvplan.suggesting.calibration import Calibration, shipped_calibration
from zvplan.suggesting.recognising import Recogniser
from zvplan.suggesting.suggestion import Suggestion
from zvplan.suggesting.target import Target
from zvplan.suggesting.weighing import Evidence
from zvplan.vocabulary import Link, Vocabulary, shipped_vocabulary

#: What is less sure than this is not proposed unless asked for.
THRESHOLD: Final = 0.5
#: So many plans and vocabularies stay prepared.
_MOST_PREPARED: Final = 8
_PREPARED: Final[OrderedDict[tuple[int, int], tuple[Plan, Vocabulary, Target]]] = OrderedDict()


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
    proposals; nothing is downloaded.

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
    target = _target(against, shipped_vocabulary() if vocabulary is None else vocabulary)
    texts = ((None if lang is None else Language(lang), title),) if isinstance(title, str) else title.items()
    best: dict[Ref, Suggestion] = {}
    for language, text in texts:
        for suggestion in _suggestions(target.evidence(text, language), shipped_calibration()):
            known = best.get(suggestion.target)
            if suggestion.score >= threshold and (known is None or suggestion.score > known.score):
                best[suggestion.target] = suggestion
    return tuple(sorted(best.values(), key=lambda each: -each.score))


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


def _target(against: str | Plan, vocabulary: Vocabulary) -> Target:
    if isinstance(against, str):
        if against not in shipped.plans():
            message = f"no shipped plan has the id {against!r}: give one of {', '.join(shipped.plans())}, or a plan"
            raise KeyError(message)
        against = shipped.plans()[PlanId(against)]
    key = (id(against), id(vocabulary))
    found = _PREPARED.get(key)
    if found is None:
        # The plan and the vocabulary are kept, so that no other ones can take their places in memory.
        found = (against, vocabulary, Target(against, _recogniser(vocabulary)))
        _PREPARED[key] = found
        if len(_PREPARED) > _MOST_PREPARED:
            _PREPARED.popitem(last=False)
    return found[2]


@lru_cache(maxsize=_MOST_PREPARED)
def _recogniser(vocabulary: Vocabulary) -> Recogniser:
    return Recogniser(vocabulary)
