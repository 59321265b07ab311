"""Which language zvplan speaks."""

import os
from collections.abc import Mapping
from typing import Final

from zvplan.configuration.content import ConfigurationFile
from zvplan.configuration.search import PROJECT_FILE, TABLE, around
from zvplan.errors import InvalidConfiguration
from zvplan.io import read_toml
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


def of_configuration(paths: tuple[str, ...]) -> Language | None:
    """The language that the configuration around plan files asks for; nothing else of it is looked at.

    None if it asks for none, or can't be used: to say why is up to the commands that work with it.
    """
    path = around(paths)
    if path is None:
        return None
    try:
        content = read_toml(path, ConfigurationFile, table=TABLE if path.name == PROJECT_FILE else ()).content
    except InvalidConfiguration:
        return None
    return content.language


def of_locale(environment: Mapping[str, str]) -> Language | None:
    """The language of the locale: Dutch for `nl_BE.UTF-8`; None for one that zvplan does not speak, such as `C`."""
    locale = next((environment[name] for name in _LOCALE if environment.get(name)), "")
    code = locale.partition(".")[0].partition("@")[0].partition("_")[0].casefold()
    return Language(code) if code in set(Language) else None
