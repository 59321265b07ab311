"""Finding the files that hold plans, and reading their bytes."""

import errno
import os
import re
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from attrs import frozen

from zvplan.errors import Problem, ProblemCode
from zvplan.location import Location
from zvplan.phrase import Phrase

PathLike = str | os.PathLike[str]

SUFFIXES: Final = frozenset((".yaml", ".yml", ".json"))
#: The largest file, in bytes: a hundred times the largest plan that was seen.
LARGEST: Final = 8 * 2**20
_REASONS: Final = {
    errno.ENOENT: Phrase("there is no such file or folder"),
    errno.EACCES: Phrase("there is no permission to read it"),
    errno.EPERM: Phrase("there is no permission to read it"),
    errno.ELOOP: Phrase("the link leads round in a circle"),
    errno.ENAMETOOLONG: Phrase("the name is too long"),
    errno.ENOTDIR: Phrase("there is no such file or folder"),
}


@frozen
class FoundFile:
    """A file to read."""

    path: Path
    #: Whether the user named it, instead of a folder that it is in.
    is_named: bool


def name_of(path: Path) -> str:
    """The path as problems and reports show it, with forward slashes and without the bytes that no text can show."""
    # Bytes that are no UTF-8, and halves of surrogate pairs, which a path in Python may have but no text can show.
    return re.sub("[\ud800-\udfff]", "\ufffd", path.as_posix())


def unreadable(path: Path, error: OSError) -> Problem:
    """The problem that a file or folder can't be read."""
    message = _REASONS.get(
        error.errno or 0, Phrase("it can't be read: {reason}", reason=(error.strerror or str(error)).lower())
    )
    if error.errno == errno.ENOENT and path.is_symlink():
        message = Phrase("the link leads to nothing")
    return Problem(Location(name_of(path)), ProblemCode.UNREADABLE, message)


def find(paths: PathLike | Iterable[PathLike]) -> Iterator[FoundFile | Problem]:
    """The plan files at *paths* and below, each once, in the order of their paths; and what was in the way.

    Files and folders whose names begin with a dot are left alone, unless they are named.
    """
    seen: set[str] = set()
    for named in (paths,) if isinstance(paths, str | os.PathLike) else paths:
        path = Path(named)
        if "\0" in str(path):
            yield Problem(
                Location(str(path).replace("\0", "?")), ProblemCode.UNREADABLE, Phrase("there is no such file or folder")
            )
            continue
        found = _below(path) if _is_folder(path) else iter((FoundFile(path, is_named=True),))
        for each in found:
            if isinstance(each, FoundFile):
                real = os.path.realpath(each.path)
                if real in seen:
                    continue
                seen.add(real)
            yield each


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False  # reading it will tell why


def _below(folder: Path) -> Iterator[FoundFile | Problem]:
    files: list[Path] = []
    problems: list[Problem] = []
    visited: set[str] = set()
    waiting = [folder]
    while waiting:
        current = waiting.pop()
        real = os.path.realpath(current)
        if real in visited:
            continue
        visited.add(real)
        try:
            entries = [entry for entry in current.iterdir() if not entry.name.startswith(".")]
        except OSError as error:
            problems.append(unreadable(current, error))
            continue
        for entry in entries:
            if _is_folder(entry):
                waiting.append(entry)
            elif entry.suffix.lower() in SUFFIXES:
                files.append(entry)
    yield from problems
    yield from (FoundFile(path, is_named=False) for path in sorted(files))
    if not files and not problems:
        message = Phrase("no plan files in this folder")
        yield Problem(
            Location(name_of(folder)), ProblemCode.NO_PLANS, message, Phrase("plan files end in .yaml, .yml or .json")
        )


def read(path: Path) -> bytes | Problem:
    """The content of a file, or why it can't be read."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            return Problem(Location(name_of(path)), ProblemCode.UNREADABLE, Phrase("it is not a file that can be read"))
        if status.st_size > LARGEST:
            return _too_large(path, status.st_size)
        with path.open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except OSError as error:
        return unreadable(path, error)
    return content if len(content) <= LARGEST else _too_large(path, len(content))


def _too_large(path: Path, size: int) -> Problem:
    message = Phrase("the file has {size:.1f} MiB; at most {most} MiB are read", size=size / 2**20, most=LARGEST // 2**20)
    return Problem(Location(name_of(path)), ProblemCode.UNREADABLE, message, Phrase("is this file a plan?"))
