"""Catalogues of translated sentences.

English sentences stand in the code and are their own translation. Those of the other languages are gettext catalogues in
`catalogues`, which `python scripts/catalogues.py` keeps in step with the code.
"""

import gettext
from functools import cache
from pathlib import Path
from typing import Final

from zvplan.model import Language

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


def marked(sentence: str) -> str:
    """The sentence itself, marked for the catalogues: it is translated where it is used."""
    return sentence
