"""Plan files: the only part that knows cattrs, YAML, JSON and the file system."""

from zvplan.io.aligning import CannotAlign, add_alignments
from zvplan.io.documents import load_as, loads_as
from zvplan.io.json_schema import schema
from zvplan.io.lists import load_list
from zvplan.io.reading import load, loads
from zvplan.io.settings import Settings, has_table, read_json, read_toml
from zvplan.io.writing import dump, dumps, write_text

__all__ = [
    "CannotAlign",
    "Settings",
    "add_alignments",
    "dump",
    "dumps",
    "has_table",
    "load",
    "load_as",
    "load_list",
    "loads",
    "loads_as",
    "read_json",
    "read_toml",
    "schema",
    "write_text",
]
