"""Files that hold something other than a plan, read as exactly as plan files."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import attrs
from cattrs import BaseValidationError

from zvplan.errors import InvalidPlanFiles, Problem, ProblemCode
from zvplan.io.decoding import cleaned, text_of
from zvplan.io.files import PathLike, find, name_of
from zvplan.io.lines import Place
from zvplan.io.mistakes import tell
from zvplan.io.ordinary import NotOrdinary
from zvplan.io.source_text import Format, SourceText
from zvplan.io.structuring import structure_as
from zvplan.io.tree import Problems

_Document = TypeVar("_Document", bound=attrs.AttrsInstance)


def load_as(paths: PathLike | Iterable[PathLike], cls: type[_Document]) -> tuple[_Document, ...]:
    """Read every file at *paths* and below as one *cls*.

    Raises:
        InvalidPlanFiles: if anything is wrong with any of the files; it tells everything that is.
    """
    documents: list[_Document] = []
    problems: list[Problem] = []
    for found in find(paths):
        if isinstance(found, Problem):
            problems.append(found)
            continue
        try:
            documents.append(_load(found.path, cls))
        except InvalidPlanFiles as error:
            problems.extend(error.problems)
    if problems:
        raise InvalidPlanFiles(tuple(problems))
    return tuple(documents)


def loads_as(text: str, cls: type[_Document], *, name: str = "<text>") -> _Document:
    """Read a text in YAML as one *cls*; *name* is what problems call the text.

    Raises:
        InvalidPlanFiles: if anything is wrong with the text; it tells everything that is.
    """
    problems = Problems(name)
    return _structure(SourceText(name, cleaned(text.removeprefix("\ufeff"), problems), Format.YAML), cls, problems)


def _load(path: Path, cls: type[_Document]) -> _Document:
    problems = Problems(name_of(path))
    text = text_of(path, problems)
    if text is None:
        raise InvalidPlanFiles(problems.told())
    return _structure(SourceText(problems.path, text, Format.of(path)), cls, problems)


def _structure(source: SourceText, cls: type[_Document], problems: Problems) -> _Document:
    """The fast way if the text is ordinary and right, else the exact way, which tells what is wrong."""
    if not problems:
        with suppress(NotOrdinary, BaseValidationError):
            return structure_as(source.ordinary_data(), cls)
    tree = source.tree(problems)
    if tree is not None and tree.value is not None:
        try:
            document = structure_as(tree.value, cls)
        except BaseValidationError as error:
            tell(error, tree, problems)
        else:
            if not problems:
                return document
    elif not problems:
        problems.add(Place(), ProblemCode.SYNTAX, "the file is empty")
    raise InvalidPlanFiles(problems.told())
