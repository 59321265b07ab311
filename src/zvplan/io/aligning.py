"""Writing alignments into a plan file that somebody else wrote, with their comments and layout."""

import codecs
import os
import stat
from collections.abc import Mapping, Sequence
from pathlib import Path

import attrs

from zvplan.errors import InvalidPlanFiles, Problem, ZvplanError
from zvplan.io.decoding import decode
from zvplan.io.files import PathLike, name_of, read
from zvplan.io.insertion import with_alignments
from zvplan.io.reading import loads
from zvplan.io.source_text import Format
from zvplan.io.tree import Problems
from zvplan.io.writing import write_text
from zvplan.model import Alignment, ElementId, Plan, Priority
from zvplan.phrase import Phrase

_Added = Mapping[ElementId, Sequence[Alignment]]


class CannotAlign(ZvplanError):  # noqa: N818 -- it says what happened
    """Alignments can't be written into a file, which is as it was; `message` says why, in words that can be translated."""

    def __init__(self, path: str, message: Phrase) -> None:
        """Say which file, and why."""
        self.path = path
        self.message = message
        super().__init__(f"{path}: {message}")


def add_alignments(path: PathLike, plan: Plan, added: Mapping[ElementId, Sequence[Alignment]]) -> Plan:
    """Write more alignments into the file of a plan; all else in it stays byte for byte as it is.

    The new text is read before it takes the place of the old one, in one step, and has to give exactly the plan that is
    expected.

    Args:
        path: the file; a link is followed.
        plan: the plan as it was read from the file, without its amendments worked in.
        added: the alignments, by the ids of the priorities; of priorities with one id the first is meant.

    Returns:
        The plan as it stands in the file now.

    Raises:
        CannotAlign: if the file can't be read or written or has changed since, an amendment says what a priority is aligned
            with, or the new text would not give the plan that is expected.
        KeyError: if the plan has no priority with one of the ids.
        OSError: if writing fails.
    """
    file = Path(os.fspath(path))
    name = name_of(file)
    format_ = Format.of(file)
    expected = _aligned(plan, added, name)
    content = _content(file)
    text = decode(content, Problems(name))
    if text is None or _read(text, format_) != plan:
        raise CannotAlign(name, Phrase("the file has changed since it was read; nothing is written"))
    new = with_alignments(text, format_, added)
    if _read(new, format_) != expected:
        raise CannotAlign(
            name, Phrase("the file is laid out in an unusual way; nothing is written, add the alignments by hand")
        )
    if not os.access(file, os.W_OK) or not file.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
        raise CannotAlign(name, Phrase("there is no permission to change the file"))
    if _content(file) != content:
        raise CannotAlign(name, Phrase("the file has changed since it was read; nothing is written"))
    mark = "\ufeff" if content.startswith(codecs.BOM_UTF8) else ""
    write_text(file, mark + new)
    return expected


def _content(file: Path) -> bytes:
    content = read(file)
    if isinstance(content, Problem):
        message = content.message
        raise CannotAlign(name_of(file), message if isinstance(message, Phrase) else Phrase("{reason}", reason=message))
    return content


def _read(text: str, format_: Format) -> Plan | None:
    try:
        return loads(text, format=format_.value)
    except InvalidPlanFiles:
        return None


def _aligned(plan: Plan, added: _Added, name: str) -> Plan:
    """The plan with the alignments added."""
    left = dict(added)

    def taken(priority: Priority) -> Priority:
        alignments = left.pop(priority.id, ())
        return attrs.evolve(priority, alignments=(*priority.alignments, *alignments)) if alignments else priority

    priorities = tuple(taken(each) for each in plan.priorities)
    amendments = tuple(attrs.evolve(each, added=tuple(taken(one) for one in each.added)) for each in plan.amendments)
    if left:
        message = f"the plan {plan.id!r} has no priority {next(iter(left))!r}"
        raise KeyError(message)
    for amendment in plan.amendments:
        for change in amendment.changed:
            if change.alignments is not None and change.priority in added:
                message = Phrase(
                    "the amendment {amendment} says what the priority {priority} is aligned with; "
                    "add the alignments there by hand",
                    amendment=amendment.id,
                    priority=change.priority,
                )
                raise CannotAlign(name, message)
    return attrs.evolve(plan, priorities=priorities, amendments=amendments)
