"""Finding the file of a configuration."""

import os
from pathlib import Path
from typing import Final

from zvplan.io import has_table

#: The name of a file that is a configuration as a whole.
FILE_NAME: Final = "zvplan.toml"
#: The file of Python projects, in which a configuration is one table.
PROJECT_FILE: Final = "pyproject.toml"
TABLE: Final = ("tool", "zvplan")


def find(start: str | os.PathLike[str]) -> Path | None:
    """The configuration of the plans at a place: the nearest one in its folder or a folder around it.

    In each folder `zvplan.toml` goes before `pyproject.toml`, which counts only if it has a table `[tool.zvplan]`.

    Args:
        start: a file or folder, which need not exist.
    """
    place = Path(os.path.realpath(start))
    for folder in (place, *place.parents):
        own = folder / FILE_NAME
        if _is_file(own):
            return own
        project = folder / PROJECT_FILE
        if _is_file(project) and has_table(project, *TABLE):
            return project
    return None


def around(paths: tuple[str, ...]) -> Path | None:
    """The configuration of plan files and folders: the nearest one around them all."""
    try:
        return find(os.path.commonpath([os.path.realpath(path) for path in paths]))
    except ValueError:  # on several drives, or no paths at all
        return find(Path.cwd())


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
