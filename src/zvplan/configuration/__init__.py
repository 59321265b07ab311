"""How users say what to check: `zvplan.toml`, or `[tool.zvplan]` in `pyproject.toml`."""

from zvplan.configuration.configuration import Configuration
from zvplan.configuration.reading import read
from zvplan.configuration.search import find

__all__ = ["Configuration", "find", "read"]
