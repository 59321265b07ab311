"""Catalogues of translated sentences.

English sentences stand in the code and are their own translation. Those of the other languages are gettext catalogues in
`catalogues`, which `python scripts/catalogues.py` keeps in step with the code.
"""

import gettext
from functools import cache
from pathlib import Path
from typing import Final

from zvplan.model import Language
from zvplan.phrase import Phrase

DOMAIN: Final = "zvplan"
FOLDER: Final = Path(__file__).parent / "catalogues"


@cache
def catalogue(language: Language) -> gettext.NullTranslations:
    """The sentences in one language.

    A sentence that zvplan does not have, such as that of somebody's own rule, stays as it is.

    Raises:
        FileNotFoundError: if the installation lacks the catalogue of that language.
    """
    if language is Language.EN:
        return gettext.NullTranslations()
    return gettext.translation(DOMAIN, FOLDER, languages=[language.value])


def said(words: str, language: Language) -> str:
    """What a problem with a file says, in *language*; words that are no phrase stay as they are."""
    return words.said(catalogue(language).gettext) if isinstance(words, Phrase) else words


def marked(sentence: str) -> str:
    """The sentence itself, marked for the catalogues: it is translated where it is used."""
    return sentence
