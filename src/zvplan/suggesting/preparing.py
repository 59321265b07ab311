"""Keeping higher plans ready for titles to be compared with them, since preparing one takes longer than many comparisons."""

from collections import OrderedDict
from functools import lru_cache
from typing import Final

from zvplan import shipped
from zvplan.model import Plan, PlanId
from zvplan.suggesting.recognising import Recogniser
from zvplan.suggesting.target import Target
from zvplan.vocabulary import Vocabulary, shipped_vocabulary

#: So many plans and vocabularies stay prepared.
_MOST_PREPARED: Final = 8
_PREPARED: Final[OrderedDict[tuple[int, int], tuple[Plan, Vocabulary, Target]]] = OrderedDict()


def prepared(against: str | Plan, vocabulary: Vocabulary | None = None) -> Target:
    """A higher plan with a vocabulary, ready for titles to be compared with its items.

    Args:
        against: the id of a shipped plan, or any plan.
        vocabulary: a vocabulary of your own; None for the one that comes with zvplan.

    Raises:
        KeyError: if no shipped plan has the id *against*.
    """
    vocabulary = shipped_vocabulary() if vocabulary is None else vocabulary
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
