"""The language of a command while its options are still being read."""

import click

from zvplan.configuration.speaking import of_configuration, speech
from zvplan.model import Language
from zvplan.translation import Speech


def speech_of(context: click.Context | None) -> Speech:
    """What says the words of a command: as its options ask for, or the configuration around its plans, or the computer.

    Args:
        context: that of the command; what it has not read yet does not count. None where no command runs.
    """
    given = {} if context is None else context.params
    language = given.get("language")
    configured = None if given.get("no_config") else of_configuration(given.get("paths") or ())
    # The language of 'zvplan new' is a mere code: that of the plan, not of the words.
    return speech(language if isinstance(language, Language) else None, configured)
