"""Which language zvplan speaks."""

import os
from collections.abc import Mapping
from typing import Final

from zvplan.model import Language
from zvplan.translation import Speech

#: The variables of the locale, in the order in which POSIX looks at them (IEEE Std 1003.1, chapter 8.2).
_LOCALE: Final = ("LC_ALL", "LC_MESSAGES", "LANG")


def spoken(given: Language | None, configured: Language | None = None) -> Language:
    """The language of what is written for people.

    Args:
        given: what the user asks for, by option or environment variable.
        configured: what a configuration asks for; it counts where the user asks for nothing.

    Returns:
        The language that is asked for, else that of the locale, else English.
    """
    return given or configured or of_locale(os.environ) or Language.EN


def speech(given: Language | None, configured: Language | None = None) -> Speech:
    """What says the words of a command; arguments as for `spoken`."""
    return Speech(spoken(given, configured))


def of_locale(environment: Mapping[str, str]) -> Language | None:
    """The language of the locale: Dutch for `nl_BE.UTF-8`; None for one that zvplan does not speak, such as `C`."""
    locale = next((environment[name] for name in _LOCALE if environment.get(name)), "")
    code = locale.partition(".")[0].partition("@")[0].partition("_")[0].casefold()
    return Language(code) if code in set(Language) else None
