"""Plan files: the only part that knows cattrs, YAML, JSON and the file system."""

from zvplan.io.json_schema import schema
from zvplan.io.reading import load, loads
from zvplan.io.writing import dump, dumps, write_text

__all__ = ["dump", "dumps", "load", "loads", "schema", "write_text"]
