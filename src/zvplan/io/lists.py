"""Files that hold a list, read as exactly as plan files: cases of rules."""

from pathlib import Path
from typing import TypeVar

import attrs
from cattrs import BaseValidationError

from zvplan.errors import InvalidPlanFiles
from zvplan.io.decoding import text_of
from zvplan.io.files import PathLike, name_of
from zvplan.io.mistakes import tell
from zvplan.io.source_text import Format, SourceText
from zvplan.io.structuring import structure_list
from zvplan.io.tree import Problems
from zvplan.location import Location

_Entry = TypeVar("_Entry", bound=attrs.AttrsInstance)


def load_list(path: PathLike, cls: type[_Entry]) -> tuple[tuple[_Entry, Location], ...]:
    """Read a file in YAML or JSON that holds a list.

    Args:
        path: the file.
        cls: what each entry of the list stands for: a frozen class, whose attributes are keys as in plan files.

    Returns:
        The entries, each with the place where it begins.

    Raises:
        InvalidPlanFiles: if anything is wrong with the file; it tells everything that is.
    """
    file = Path(path)
    problems = Problems(name_of(file))
    text = text_of(file, problems)
    if text is None:
        raise InvalidPlanFiles(problems.told())
    tree = SourceText(problems.path, text, Format.of(file)).tree(problems)
    if tree is not None and tree.value is not None:
        try:
            entries = structure_list(tree.value, cls)
        except BaseValidationError as error:
            tell(error, tree, problems)
        else:
            if not problems:
                places = (tree.children[index].place for index in range(len(entries)))
                told = (Location(problems.path, place.line, place.column) for place in places)
                return tuple(zip(entries, told, strict=True))
    if not problems:
        return ()
    raise InvalidPlanFiles(problems.told())
