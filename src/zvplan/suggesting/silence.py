"""Why nothing is proposed for a title."""

from enum import StrEnum

from zvplan.model import LocalizedString, Plan
from zvplan.suggesting.preparing import prepared
from zvplan.suggesting.suggesting import suggest, texts_of
from zvplan.vocabulary import Vocabulary


class Silence(StrEnum):
    """Why nothing is proposed for a title."""

    #: It is about the organisation itself.
    ORGANISATION = "organisation"
    #: It has a proposal, but none that is sure enough.
    UNSURE = "unsure"
    #: It is about something, but no item of the higher plan is.
    NO_ITEM = "noItem"
    #: It has no name of anything that the vocabulary knows.
    UNKNOWN = "unknown"


def why_silent(
    title: str | LocalizedString,
    *,
    lang: str | None = None,
    against: str | Plan = "kiv-2022-2024",
    vocabulary: Vocabulary | None = None,
) -> Silence:
    """Why `suggest` proposes nothing for a title that is sure enough; arguments and errors as there."""
    target = prepared(against, vocabulary)
    recognised = [target.recogniser.recognise(text, language) for language, text in texts_of(title, lang)]
    names = [match.label for each in recognised for match in each.matches]
    if any(name.is_internal for name in names):
        return Silence.ORGANISATION
    if suggest(title, lang=lang, against=against, threshold=0, vocabulary=vocabulary):
        return Silence.UNSURE
    return Silence.NO_ITEM if names else Silence.UNKNOWN
