"""The content of one file as a tree in which everything has its place."""

from collections.abc import Iterator
from typing import Final

import attrs
from attrs import define, frozen

from zvplan.errors import Problem, ProblemCode
from zvplan.io.lines import Place
from zvplan.io.scalars import TOLD, Data, Scalar, shown
from zvplan.location import Location
from zvplan.phrase import Phrase

#: How deep lists and mappings may stand in each other; a plan needs a quarter of it.
DEEPEST: Final = 60
#: How many values a file may have: a hundred times the largest plan that was seen.
MOST_VALUES: Final = 300_000
#: How many problems of one file are told; a file with more is no plan, and the rest would bury the beginning.
MOST_PROBLEMS: Final = 1000


@define
class Node:
    """A value and where it stands."""

    place: Place
    value: Data
    #: A single value as it stands in the file, without quotes.
    written: str = ""
    #: By key or index.
    children: dict[str | int, "Node"] = attrs.field(factory=dict)
    #: Where the keys stand.
    keys: dict[str, Place] = attrs.field(factory=dict)

    def along(self, steps: tuple[str | int, ...]) -> Iterator["Node"]:
        """The nodes on the way, itself first, as far as there are any."""
        node: Node | None = self
        remaining = iter(steps)
        while node is not None:
            yield node
            step = next(remaining, None)
            node = None if step is None else node.children.get(step)

    def nearest(self, steps: tuple[str | int, ...]) -> "Node":
        """The node at the end of the way, or the last one before."""
        *_, last = self.along(steps)
        return last


class Problems:
    """The problems of one file, as they are found."""

    def __init__(self, path: str) -> None:
        """Start with none for the file at *path*."""
        self.path = path
        self._found: set[Problem] = set()
        self._are_more = False

    def add(self, place: Place, code: ProblemCode, message: str, hint: str = "") -> None:
        """Note a problem; beyond a thousand, only that there are more."""
        if len(self._found) < MOST_PROBLEMS:
            self._found.add(Problem(Location(self.path, place.line, place.column), code, message, hint))
        else:
            self._are_more = True

    @property
    def is_full(self) -> bool:
        """Whether no more are told."""
        return self._are_more

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self._found)

    def told(self) -> tuple[Problem, ...]:
        """The problems in the order of their places."""
        found = sorted(self._found)
        if self._are_more:
            message = Phrase("more than {most_problems} problems: the others are not told", most_problems=MOST_PROBLEMS)
            found.append(Problem(found[-1].location, ProblemCode.SHAPE, message, Phrase("is this file a plan?")))
        return tuple(found)


class StopReading(Exception):  # noqa: N818 -- nothing went wrong in the program: the rest of the file is not worth reading
    """The file can't be read further; why is among the problems."""


@frozen
class _Open:
    """A list or mapping whose end has not come yet, with what stands in it so far; in a mapping, keys and values in turn."""

    place: Place
    is_mapping: bool
    parts: list[Node] = attrs.field(factory=list)


class TreeBuilder:
    """Makes the tree from what a parser finds, one thing after the other, and refuses what plan files may not have."""

    def __init__(self, problems: Problems) -> None:
        """Start with nothing; *problems* takes what is refused."""
        self.root: Node | None = None
        self._problems = problems
        self._open: list[_Open] = []
        self._values = 0

    def scalar(self, place: Place, value: Scalar, written: str) -> None:
        """A single value, or a key."""
        self._add(Node(place, value, written))

    def start_list(self, place: Place) -> None:
        """The start of a list."""
        self._start(_Open(place, is_mapping=False))

    def start_mapping(self, place: Place) -> None:
        """The start of a mapping."""
        self._start(_Open(place, is_mapping=True))

    def end(self) -> None:
        """The end of the list or mapping that started last."""
        ended = self._open.pop()
        self._add(self._mapping(ended) if ended.is_mapping else _list(ended))

    def refuse(self, place: Place, message: str, hint: str = "") -> None:
        """Note something that plan files may not have."""
        self._problems.add(place, ProblemCode.SYNTAX, message, hint)

    def _start(self, opened: _Open) -> None:
        if len(self._open) >= DEEPEST:
            self.refuse(
                opened.place,
                Phrase("lists and mappings stand more than {deepest} deep in each other", deepest=DEEPEST),
                Phrase("is this file a plan?"),
            )
            raise StopReading
        self._open.append(opened)

    def _add(self, node: Node) -> None:
        self._values += 1
        if self._values > MOST_VALUES:
            self.refuse(
                node.place,
                Phrase("the file has more than {most_values} values", most_values=MOST_VALUES),
                Phrase("is this file a plan?"),
            )
            raise StopReading
        if self._open:
            self._open[-1].parts.append(node)
        else:
            self.root = node

    def _mapping(self, ended: _Open) -> Node:
        value: dict[str, Data] = {}
        mapping = Node(ended.place, value)
        parts = iter(ended.parts)
        for key, child in zip(parts, parts, strict=True):
            if not isinstance(key.value, str):
                self._refuse_key(key)
            elif key.value in value:
                first = mapping.keys[key.value].line
                message = Phrase("the key {key} is given twice, first on line {first}", key=shown(key.value), first=first)
                self._problems.add(key.place, ProblemCode.SHAPE, message, Phrase("keep one of the two"))
            else:
                value[key.value] = child.value
                mapping.keys[key.value] = key.place
                mapping.children[key.value] = child
                if child.place.line > key.place.line:
                    child.place = key.place
        return mapping

    def _refuse_key(self, key: Node) -> None:
        if key.value is not TOLD:
            what = Phrase("not {written}", written=key.written) if key.written else Phrase("not a list, a mapping or nothing")
            self._problems.add(
                key.place, ProblemCode.SHAPE, Phrase("a key must be text, {what}", what=what), Phrase("write 'key: value'")
            )


def _list(ended: _Open) -> Node:
    return Node(
        ended.place,
        [part.value for part in ended.parts],
        children=dict(enumerate(ended.parts)),
    )
