"""What to add to the text of a plan file so that its priorities have more alignments, and where.

Nothing that stands in the text is changed, so that comments and layout stay as they are.
"""

import json
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Final

from attrs import frozen

from zvplan.io.extents import Extent, extents
from zvplan.io.shapes import SHAPES
from zvplan.io.source_text import Format
from zvplan.io.writing import data_of, yaml_of
from zvplan.model import Alignment, ElementId, Priority

_KEY: Final = "alignments"
#: The keys of a priority that stand before its alignments in files that zvplan writes.
_KEYS_BEFORE: Final = frozenset(SHAPES[Priority].keys[: SHAPES[Priority].keys.index(_KEY)])
_LINE_END: Final = re.compile(r"\r\n?|\n")
_INDENT: Final = "  "


@frozen(order=True)
class _Insertion:
    position: int
    text: str


def with_alignments(text: str, format_: Format, added: Mapping[ElementId, Sequence[Alignment]]) -> str:
    """The text of a plan file with more alignments.

    Args:
        text: the text, with the line ends that it has in the file.
        format_: its notation.
        added: what to add, by the ids of the priorities; of priorities with one id the first is meant, and one of the plan
            before one that an amendment adds.

    Raises:
        KeyError: if the plan has no priority with one of the ids.
    """
    plain = _LINE_END.sub("\n", text)
    root = extents(plain, format_)
    found = _priorities(root)
    page = _Page(plain, format_, _indent_of_lists(root, plain))
    insertions = [page.insertion(found[priority], alignments) for priority, alignments in added.items() if alignments]
    line_end = next(iter(_LINE_END.findall(text)), "\n")
    # What two characters end in the file counts once in the plain text.
    shortened = [match.start() - before for before, match in enumerate(re.finditer("\r\n", text))]
    for each in sorted(insertions, reverse=True):
        position = each.position + bisect_left(shortened, each.position)
        text = text[:position] + each.text.replace("\n", line_end) + text[position:]
    return text


def _priorities(root: Extent) -> dict[str, Extent]:
    added = (amendment.items_in("added") for amendment in root.items_in("amendments"))
    found: dict[str, Extent] = {}
    for each in chain(root.items_in("priorities"), *added):
        found.setdefault(each.children["id"].text, each)
    return found


def _indent_of_lists(root: Extent, text: str) -> str:
    """How much further than its key the first list of the file stands that has each item on lines of its own."""
    for key, child in root.children.items():
        if isinstance(key, str) and 0 in child.children and not child.is_in_brackets:
            return " " * (_column(text, child.start) - _column(text, root.keys[key]))
    return _INDENT


def _column(text: str, position: int) -> int:
    return position - (text.rfind("\n", 0, position) + 1)


@frozen
class _Page:
    """The text of a plan file, with line feeds, and its habits."""

    text: str
    format: Format
    indent_of_lists: str

    def insertion(self, priority: Extent, alignments: Sequence[Alignment]) -> _Insertion:
        data = [data_of(alignment) for alignment in alignments]
        listed = priority.children.get(_KEY)
        if listed is not None:
            return self._into(listed, priority, data)
        last = self._last_before(priority)
        key = priority.keys[last]
        end = priority.children[last].end
        if not priority.is_in_brackets:
            indent = " " * _column(self.text, min(priority.keys.values()))
            lines = (f"{indent}{_KEY}:", *_items(data, indent + self.indent_of_lists))
            return _Insertion(self._end_of_line(end), "".join(f"\n{line}" for line in lines))
        name = f'"{_KEY}"' if self.text[key] in "\"'" else _KEY
        colon = ":" if self._is_dense(priority) else ": "
        if self._has_own_lines(key, end):
            indent = self._margin(key)
            entries = self._list_on_lines(data, indent, self._step(priority, key))
            return _Insertion(end, f",\n{indent}{name}{colon}{entries}")
        comma = "," if self._is_dense(priority) else ", "
        return _Insertion(end, f"{comma}{name}{colon}[{self._on_one_line(data, priority)}]")

    def _into(self, listed: Extent, priority: Extent, data: list[dict[str, object]]) -> _Insertion:
        items = tuple(listed.children.values())
        if not listed.is_in_brackets:
            indent = " " * _column(self.text, listed.start)
            lines = _items(data, indent, in_brackets=items[-1].is_in_brackets)
            return _Insertion(self._end_of_line(listed.end), "".join(f"\n{line}" for line in lines))
        key = priority.keys[_KEY]
        if items:
            last = items[-1]
            if self._has_own_lines(last.start, last.end):
                indent = self._margin(last.start)
                step = self._step(last, min(last.keys.values()))
                entries = "".join(f",\n{indent}{self._on_lines(each, indent, step)}" for each in data)
                return _Insertion(last.end, entries)
            comma = "," if self._is_dense(priority) else ", "
            return _Insertion(last.end, f"{comma}{self._on_one_line(data, priority)}")
        if priority.is_in_brackets and self._starts_line(key):
            indent = self._margin(key)
            entries = self._list_on_lines(data, indent, self._step(priority, key))[1:-1]
            if "\n" in self.text[listed.start : listed.end]:
                entries = entries.rstrip()
            return _Insertion(listed.start + 1, entries)
        return _Insertion(listed.start + 1, self._on_one_line(data, priority))

    def _last_before(self, priority: Extent) -> str:
        """The key after whose value the alignments belong."""
        known = [key for key in priority.keys if key in _KEYS_BEFORE]
        return max(known, key=lambda key: priority.children[key].start)

    def _end_of_line(self, position: int) -> int:
        if self.text[position - 1] == "\n":
            return position - 1
        found = self.text.find("\n", position)
        return len(self.text) if found < 0 else found

    def _margin(self, position: int) -> str:
        """The white space with which a line begins."""
        start = self.text.rfind("\n", 0, position) + 1
        line = self.text[start:position]
        return line[: len(line) - len(line.lstrip(" \t"))]

    def _starts_line(self, position: int) -> bool:
        start = self.text.rfind("\n", 0, position)
        return start >= 0 and not self.text[start + 1 : position].strip(" \t")

    def _has_own_lines(self, start: int, end: int) -> bool:
        """Whether what stands there begins its line, and nothing but a comma follows in the line where it ends."""
        rest = self.text[end : self._end_of_line(end)] if end < len(self.text) else ""
        return self._starts_line(start) and not rest.strip(" \t,")

    def _step(self, around: Extent, key: int) -> str:
        """How much further in than the line where the brackets open the keys stand."""
        outer, inner = self._margin(around.start), self._margin(key)
        return inner.removeprefix(outer) if inner.startswith(outer) and inner != outer else _INDENT

    def _is_dense(self, priority: Extent) -> bool:
        """Whether no space follows colons, as in the JSON of machines."""
        return self.format is Format.JSON and self.text[priority.children["id"].start - 1] == ":"

    def _is_json(self, priority: Extent) -> bool:
        return self.format is Format.JSON or self.text[priority.keys["id"]] == '"'

    def _on_one_line(self, data: list[dict[str, object]], priority: Extent) -> str:
        if not self._is_json(priority):
            return ", ".join(yaml_of(each, in_brackets=True).strip() for each in data)
        separators = (",", ":") if self._is_dense(priority) else (", ", ": ")
        return separators[0].join(json.dumps(each, ensure_ascii=False, separators=separators) for each in data)

    def _list_on_lines(self, data: list[dict[str, object]], indent: str, step: str) -> str:
        deeper = indent + step
        entries = ",".join(f"\n{deeper}{self._on_lines(each, deeper, step)}" for each in data)
        return f"[{entries}\n{indent}]"

    def _on_lines(self, each: dict[str, object], indent: str, step: str) -> str:
        if self.format is Format.YAML:
            return yaml_of(each, in_brackets=True).strip()
        return json.dumps(each, ensure_ascii=False, indent=step).replace("\n", f"\n{indent}")


def _items(data: list[dict[str, object]], indent: str, *, in_brackets: bool = False) -> Iterator[str]:
    for each in data:
        text = f"- {yaml_of(each, in_brackets=True)}" if in_brackets else yaml_of([each])
        yield from (f"{indent}{line}" if line else "" for line in text.rstrip("\n").split("\n"))
