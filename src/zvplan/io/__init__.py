"""Plan files: the only part that knows cattrs, YAML, JSON and the file system."""

from zvplan.io.reading import load, loads
from zvplan.io.writing import dump, dumps

__all__ = ["dump", "dumps", "load", "loads"]
