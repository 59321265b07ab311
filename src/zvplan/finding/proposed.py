"""What may be meant: a priority and an item of a higher plan that seem to be about the same phenomenon."""

from collections.abc import Sequence
from typing import Final

from attrs import frozen

from zvplan.finding.wording import shown
from zvplan.model import Language, LocalizedString, Ref
from zvplan.translation import Speech

#: So many pairs of a sentence about several are told.
_MOST: Final = 6


@frozen(kw_only=True)
class Proposed:
    """A priority and an item of a higher plan that seem to be about the same phenomenon. It counts as no answer."""

    priority: Ref
    priority_title: LocalizedString
    item: Ref
    item_title: LocalizedString


def told(proposed: Sequence[Proposed], language: Language = Language.EN, titles: Language | None = None) -> str:
    """One sentence about what may be meant; empty if there is nothing.

    Args:
        proposed: the pairs.
        language: the language of the sentence.
        titles: as for `shown`.
    """
    speech = Speech(language)
    values = [
        {
            "priority": shown(each.priority_title, language, titles),
            "id": each.priority.element,
            "item": shown(each.item_title, language, titles),
            "target": each.item,
        }
        for each in proposed
    ]
    match values:
        case []:
            return ""
        case [only]:
            return speech.say(
                '{id} "{priority}" seems to be about the same phenomenon as "{item}" ({target}): does it answer it?', **only
            )
        case _:
            pairs = tuple(speech.say('{id} "{priority}" and "{item}" ({target})', **each) for each in values)
            return speech.say(
                "These seem to be about the same phenomena: {pairs}.",
                pairs=speech.first_few(pairs, _MOST, separator=speech.say("; ")),
            )
