"""How users say what to check: `zvplan.toml`, or `[tool.zvplan]` in `pyproject.toml`, and what is set up with it."""

from zvplan.configuration.arguments import day_of, severity_of_rule
from zvplan.configuration.configuration import Configuration
from zvplan.configuration.reading import read
from zvplan.configuration.search import find
from zvplan.configuration.setup import Setup, as_seen_from_here, set_up
from zvplan.configuration.speaking import of_configuration, of_locale, speech, spoken

__all__ = [
    "Configuration",
    "Setup",
    "as_seen_from_here",
    "day_of",
    "find",
    "of_configuration",
    "of_locale",
    "read",
    "set_up",
    "severity_of_rule",
    "speech",
    "spoken",
]
