"""Files that say how to check, read as exactly as plan files: configurations in TOML, baselines in JSON."""

from pathlib import Path
from typing import Generic, TypeVar

import attrs
from attrs import frozen
from cattrs import BaseValidationError

from zvplan.errors import InvalidConfiguration, ProblemCode
from zvplan.io import json_text, toml_text
from zvplan.io.decoding import text_of
from zvplan.io.files import PathLike, name_of
from zvplan.io.mistakes import tell
from zvplan.io.shapes import PLAN_FILES, TOML_FILES, Notation
from zvplan.io.structuring import structure_as
from zvplan.io.tree import Node, Problems
from zvplan.location import Location

_Content = TypeVar("_Content", bound=attrs.AttrsInstance)


@frozen(kw_only=True)
class Settings(Generic[_Content]):
    """What a file says, and where."""

    content: _Content
    _path: str
    _tree: Node
    _notation: Notation

    def locate(self, *steps: str | int) -> Location:
        """Where something stands, or the nearest enclosing place that is there.

        Args:
            steps: the way to it, by attributes, indices and the keys that users choose; what ends in a key is where it stands.
        """
        node, place = self._tree, self._tree.place
        for step in steps:
            key = step if step in node.children or isinstance(step, int) else self._notation.key_of(step)
            if key not in node.children:
                break
            place = node.keys[key] if isinstance(key, str) else node.children[key].place
            node = node.children[key]
        return Location(self._path, place.line, place.column)


def read_toml(path: PathLike, cls: type[_Content], *, table: tuple[str, ...] = ()) -> Settings[_Content]:
    """Read a TOML file as one *cls*, whose attributes are keys with hyphens.

    Args:
        path: the file.
        cls: a frozen class.
        table: the keys of the table to look at; the rest of the file is left alone. Empty for all of the file.

    Raises:
        InvalidConfiguration: if anything is wrong with it; it tells everything that is.
    """
    text, problems = _text(path)
    tree = toml_text.read_tree(text, problems)
    for key in table:
        tree = None if tree is None else tree.children.get(key, Node(tree.place, {}))
    return _structured(tree, cls, problems, TOML_FILES)


def read_json(path: PathLike, cls: type[_Content]) -> Settings[_Content]:
    """Read a JSON file as one *cls*.

    Raises:
        InvalidConfiguration: if anything is wrong with it; it tells everything that is.
    """
    text, problems = _text(path)
    return _structured(json_text.read_tree(text, problems), cls, problems, PLAN_FILES)


def has_table(path: PathLike, *table: str) -> bool:
    """Whether a TOML file has a table; of a file that is no TOML, whether the name of the table stands in it."""
    file = Path(path)
    problems = Problems(name_of(file))
    text = text_of(file, problems)
    if text is None:
        return False
    node = toml_text.read_tree(text, problems)
    if node is None:
        return ".".join(table) in text
    for key in table:
        if key not in node.children:
            return False
        node = node.children[key]
    return True


def _text(path: PathLike) -> tuple[str, Problems]:
    file = Path(path)
    problems = Problems(name_of(file))
    text = text_of(file, problems)
    if text is None:
        raise InvalidConfiguration(problems.told())
    return text, problems


def _structured(tree: Node | None, cls: type[_Content], problems: Problems, notation: Notation) -> Settings[_Content]:
    if tree is not None:
        try:
            content = structure_as(tree.value, cls, notation)
        except BaseValidationError as error:
            tell(error, tree, problems, notation)
        else:
            if not problems:
                return Settings(content=content, path=problems.path, tree=tree, notation=notation)
    raise InvalidConfiguration(tuple(attrs.evolve(problem, code=ProblemCode.CONFIGURATION) for problem in problems.told()))
