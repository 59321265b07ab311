"""From where to where everything in a text stands, which is what somebody needs to know who adds something to it."""

import json
import re
from collections.abc import Mapping
from itertools import accumulate
from typing import Final

import attrs
import yaml
from attrs import frozen

from zvplan.io.json_text import TOKEN
from zvplan.io.source_text import Format

_Loader: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
#: A text in several lines that keeps the empty lines at its end.
_KEEPS_END: Final = re.compile(r"[|>][0-9]?\+")


@frozen(kw_only=True)
class Extent:
    """From where to where a value stands; positions count characters from 0."""

    start: int
    #: The position after its last character; of YAML without brackets, after the last character of what is in it.
    end: int
    #: Whether it is a list or mapping in brackets.
    is_in_brackets: bool = False
    #: A single value as text.
    text: str = ""
    #: By key or index.
    children: Mapping[str | int, "Extent"] = attrs.field(factory=dict)
    #: Where the keys stand.
    keys: Mapping[str, int] = attrs.field(factory=dict)

    def items_in(self, key: str) -> tuple["Extent", ...]:
        """The items of the list with that key; none if there is no such list."""
        listed = self.children.get(key)
        return () if listed is None else tuple(listed.children.values())


def extents(text: str, format_: Format) -> Extent:
    """Where everything in the *text* of a plan stands, which can be read and has lines ended by line feeds only."""
    if format_ is Format.JSON:
        return _JsonWalk(text).value()
    starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]
    root = yaml.compose(text, Loader=_Loader)
    return Extent(start=0, end=0) if root is None else _of_yaml(root, text, starts)


def _of_yaml(node: yaml.Node, text: str, starts: list[int]) -> Extent:
    start = starts[node.start_mark.line] + node.start_mark.column
    end = starts[node.end_mark.line] + node.end_mark.column
    if isinstance(node, yaml.ScalarNode):
        if node.style in {"|", ">"} and not _KEEPS_END.match(text, start):
            end = start + len(text[start:end].rstrip())
        return Extent(start=start, end=end, text=node.value)
    children: dict[str | int, Extent] = {}
    keys: dict[str, int] = {}
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            found = _of_yaml(key, text, starts)
            keys[found.text], children[found.text] = found.start, _of_yaml(value, text, starts)
    if isinstance(node, yaml.SequenceNode):
        children |= enumerate(_of_yaml(item, text, starts) for item in node.value)
    is_in_brackets = text[start : start + 1] in {"{", "["}
    if not is_in_brackets:
        end = max((child.end for child in children.values()), default=end)
    return Extent(start=start, end=end, is_in_brackets=is_in_brackets, children=children, keys=keys)


class _JsonWalk:
    """Goes through the tokens of a JSON text."""

    def __init__(self, text: str) -> None:
        self._tokens = TOKEN.finditer(text)

    def value(self) -> Extent:
        """The value that comes next."""
        return self._value(next(self._tokens))

    def _value(self, token: re.Match[str]) -> Extent:
        if token[0] not in {"{", "["}:
            text = json.loads(token[0]) if token[0].startswith('"') else token[0]
            return Extent(start=token.start(), end=token.end(), text=text)
        children: dict[str | int, Extent] = {}
        keys: dict[str, int] = {}
        for each in self._tokens:
            if each[0] in {"}", "]"}:
                return Extent(start=token.start(), end=each.end(), is_in_brackets=True, children=children, keys=keys)
            if token[0] == "{":
                key = json.loads(each[0])
                keys[key], children[key] = each.start(), self.value()
            else:
                children[len(children)] = self._value(each)
        message = "the text ends before its last bracket"
        raise ValueError(message)
