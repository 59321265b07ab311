"""Where the elements of plans stand in their files."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from zvplan.io.lines import Place
from zvplan.io.shapes import key_of
from zvplan.io.source_text import SourceText
from zvplan.io.tree import Node, Problems
from zvplan.location import Location, Steps
from zvplan.model import PartialDate

_OMISSIONS: Final = "omissions"


class SourceMap:
    """Finds the place of anything in plans that were read from files (a `Locator`).

    The text of each file is kept, and looked at again only for plans that somebody asks about.
    """

    def __init__(self, texts: Mapping[str, SourceText]) -> None:
        """Know the text that each plan was read from."""
        self._texts = texts
        self._places: dict[str, _PlanPlaces] = {}

    def locate(self, plan: str, element: str | None = None, steps: Steps = ()) -> Location | None:
        """Where something stands: see `zvplan.location.Locator`."""
        text = self._texts.get(plan)
        if text is None:
            return None
        if plan not in self._places:
            self._places[plan] = _PlanPlaces(text.tree(Problems(text.path)) or Node(Place(), None))
        place = self._places[plan].find(element, steps).place
        return Location(text.path, place.line, place.column)


class _PlanPlaces:
    """The nodes of one plan's elements, by their ids."""

    def __init__(self, tree: Node) -> None:
        self._tree = tree
        self._elements: dict[str, Node] = {}
        for node in _descendants(tree):
            identifier = node.children.get("id")
            if identifier is not None and isinstance(identifier.value, str):
                self._elements.setdefault(identifier.value, node)
        self._amendments = sorted(_items(tree, "amendments"), key=_first_day)

    def find(self, element: str | None, steps: Steps) -> Node:
        """The node of an attribute, or the nearest one around it."""
        keys = tuple(key_of(step) if isinstance(step, str) else step for step in steps)
        if element is None:
            return self._of_plan(keys)
        node = self._elements.get(element)
        if node is None:
            return self._tree
        for change in self._changes_of(element):
            if keys and keys[0] in change.children:
                return change.nearest(keys)
        return node.nearest(keys)

    def _of_plan(self, keys: Steps) -> Node:
        """Omissions beyond those of the plan itself are those of its amendments."""
        match keys:
            case (str(key), int(index), *others) if key == _OMISSIONS:
                omissions = [*_items(self._tree, _OMISSIONS)]
                for amendment in self._amendments:
                    omissions += _items(amendment, _OMISSIONS)
                if 0 <= index < len(omissions):
                    return omissions[index].nearest(tuple(others))
        return self._tree.nearest(keys)

    def _changes_of(self, priority: str) -> Iterator[Node]:
        """What amendments change in a priority, the last word first."""
        for amendment in reversed(self._amendments):
            for change in reversed([*_items(amendment, "changed")]):
                if change.children["priority"].value == priority:
                    yield change


def _descendants(node: Node) -> Iterator[Node]:
    """Everything in *node* but itself, in the order of the file."""
    waiting = [iter(node.children.values())]
    while waiting:
        child = next(waiting[-1], None)
        if child is None:
            waiting.pop()
        else:
            yield child
            waiting.append(iter(child.children.values()))


def _items(node: Node, key: str) -> Iterator[Node]:
    listed = node.children.get(key)
    if listed is not None:
        yield from listed.children.values()


def _first_day(amendment: Node) -> date:
    return PartialDate.parse(str(amendment.children["date"].value)).earliest
