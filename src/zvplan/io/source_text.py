"""The text of one plan file, and the ways to read it."""

from enum import StrEnum
from pathlib import Path
from typing import Any, Self

from attrs import frozen

from zvplan.io import json_text, yaml_text
from zvplan.io.ordinary import read_ordinary
from zvplan.io.tree import Node, Problems


class Format(StrEnum):
    """In which notation a plan is written."""

    YAML = "yaml"
    JSON = "json"

    @classmethod
    def of(cls, path: Path) -> Self:
        """The notation of a file, by the end of its name."""
        return cls.JSON if path.suffix.lower() == ".json" else cls.YAML


@frozen
class SourceText:
    """A text that holds a plan."""

    #: As the user named it.
    path: str
    #: With lines ended by line feeds only.
    text: str
    format: Format

    def ordinary_data(self) -> Any:
        """The data, read the fast way.

        Raises:
            NotOrdinary: if there may be anything in it that only the exact way can tell.
        """
        return json_text.read_ordinary(self.text) if self.format is Format.JSON else read_ordinary(self.text)

    def tree(self, problems: Problems) -> Node | None:
        """The data with its places, read the exact way; None if it can't be read, or there is nothing in it."""
        read_tree = json_text.read_tree if self.format is Format.JSON else yaml_text.read_tree
        return read_tree(self.text, problems)
