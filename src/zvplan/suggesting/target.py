"""The items of one higher plan, by the phenomena that they are about."""

from functools import lru_cache
from typing import Final

import attrs

from zvplan.model import Language, PhenomenonId, Plan, Ref
from zvplan.suggesting.folding import tokens
from zvplan.suggesting.recognising import Recogniser
from zvplan.suggesting.weighing import Evidence, weigh
from zvplan.vocabulary import Entry, Link, Vocabulary

#: So many titles are remembered for each plan.
_REMEMBERED: Final = 4096
#: What is added to the strength where a title is that of the item, word for word.
_SAME_WORDS: Final = 1.0


class Target:
    """A higher plan whose items titles are compared with."""

    def __init__(self, plan: Plan, recogniser: Recogniser) -> None:
        """Prepare a plan; if the vocabulary does not know it, by what is found in the titles of its items."""
        if not any(ref.plan == plan.id for ref in recogniser.vocabulary.refs()):
            recogniser = Recogniser(_with_items(plan, recogniser))
        self.plan = plan
        self._titles = {
            (_words(text), Ref(plan.id, priority.id)) for priority in plan.priorities for _, text in priority.title.items()
        }
        self.recogniser = recogniser
        self._items_of = lru_cache(maxsize=None)(lambda phenomenon: recogniser.vocabulary.items_of(phenomenon, plan.id))
        self.evidence = lru_cache(maxsize=_REMEMBERED)(self._evidence)

    def _evidence(self, title: str, language: Language | None) -> tuple[Evidence, ...]:
        """What in a title speaks for items of the plan, the strongest first."""
        found = weigh(self.recogniser.recognise(title, language), self._items_of)
        words = _words(title)
        if not any((words, each.item) in self._titles for each in found):
            return found
        # The item's own words: whatever else they may mean, that item is meant.
        exact = (self._surest(each) if (words, each.item) in self._titles else each for each in found)
        return tuple(sorted(exact, key=lambda each: -each.strength))

    @staticmethod
    def _surest(evidence: Evidence) -> Evidence:
        return attrs.evolve(evidence, strength=evidence.strength + _SAME_WORDS, link=Link.SAME, share=1.0)


def _words(title: str) -> tuple[str, ...]:
    return tuple(token.word for token in tokens(title))


def _with_items(plan: Plan, recogniser: Recogniser) -> Vocabulary:
    """The vocabulary with the items of a plan that it does not know.

    An item is about the phenomena that the plan itself names for it and those that its title names. Each item's title
    becomes a name of its own, too, so that the same words always lead to it.
    """
    same: dict[PhenomenonId, list[Ref]] = {}
    own: list[Entry] = []
    for priority in plan.priorities:
        ref = Ref(plan.id, priority.id)
        named = set(priority.phenomena)
        for language, text in priority.title.items():
            found = (match.label for match in recogniser.recognise(text, language).matches if not match.is_aside)
            named.update(label.phenomenon for label in found if not label.is_internal and not label.is_hint)
        for phenomenon in named:
            same.setdefault(phenomenon, []).append(ref)
        own.append(Entry(id=PhenomenonId(f"item-{priority.id}"), label=priority.title, same_as=(ref,)))
    known = (attrs.evolve(each, same_as=(*each.same_as, *same.get(each.id, ()))) for each in recogniser.vocabulary)
    return Vocabulary.of((*known, *own))
