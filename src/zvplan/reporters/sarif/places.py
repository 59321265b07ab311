"""Where things stand, as SARIF tells it: files with lines, and plans with elements."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import PurePosixPath, PureWindowsPath
from typing import Final
from urllib.parse import quote

from attrs import frozen

from zvplan.finding import plain
from zvplan.graph import AlignmentGraph
from zvplan.location import Location
from zvplan.model import Ref

#: What relative paths start from: the folder in which zvplan runs. GitHub takes this name for the top of the repository.
START: Final = "%SRCROOT%"

_TYPES: Final = {".json": "application/json", ".yaml": "application/yaml", ".yml": "application/yaml"}


@frozen
class Files:
    """The files that a log names, in order of their paths."""

    paths: tuple[str, ...]

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {path: place for place, path in enumerate(self.paths)}

    def artifacts(self) -> list[dict[str, object]]:
        """The files themselves."""
        return [_artifact(path) for path in self.paths]

    def physical(self, location: Location) -> dict[str, object]:
        """A place in one of the files."""
        return {
            "artifactLocation": {**_address(location.path), "index": self._places[location.path]},
            "region": {"startLine": location.line, "startColumn": location.column},
        }


@frozen(eq=False)
class Elements:
    """The plans and elements that a log names, each plan before its elements."""

    graph: AlignmentGraph
    refs: tuple[Ref, ...]

    @classmethod
    def of(cls, graph: AlignmentGraph, refs: Iterable[Ref]) -> "Elements":
        """These plans and elements, and the plans of these elements."""
        named = {each for ref in refs for each in (Ref(ref.plan), ref)}
        return cls(graph, tuple(sorted(named, key=lambda ref: (ref.plan, ref.element or ""))))

    @cached_property
    def _places(self) -> Mapping[Ref, int]:
        return {ref: place for place, ref in enumerate(self.refs)}

    def logical_locations(self) -> list[dict[str, object]]:
        """The plans and elements themselves."""
        return [self._described(ref) for ref in self.refs]

    def logical(self, ref: Ref) -> dict[str, object]:
        """One of them, where a result speaks of it."""
        return {"index": self._places[ref], "fullyQualifiedName": str(ref)}

    def _described(self, ref: Ref) -> dict[str, object]:
        title = self.graph.title_of(ref)
        return {
            "name": str(ref.element or ref.plan),
            "fullyQualifiedName": str(ref),
            "kind": "plan" if ref.is_whole_plan else "element",
            **({} if ref.is_whole_plan else {"parentIndex": self._places[Ref(ref.plan)]}),
            **({} if title is None else {"properties": {"title": plain(title)}}),
        }


def _artifact(path: str) -> dict[str, object]:
    kind = _TYPES.get(PurePosixPath(path).suffix.lower())
    return {
        "location": _address(path),
        "roles": ["analysisTarget"],
        "encoding": "utf-8",
        **({} if kind is None else {"mimeType": kind}),
    }


def _address(path: str) -> dict[str, object]:
    """A relative path starts from the folder in which zvplan runs; an absolute one says where it is by itself."""
    quoted = quote(path, errors="surrogateescape")
    if PurePosixPath(path).is_absolute():
        return {"uri": f"file://{quoted}"}
    if PureWindowsPath(path).is_absolute():
        return {"uri": f"file:///{quote(path, safe='/:')}"}
    return {"uri": quoted, "uriBaseId": START}
