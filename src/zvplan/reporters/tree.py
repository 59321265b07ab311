"""Trees of text, with lines that lead from branch to branch."""

from collections.abc import Iterator, Sequence
from textwrap import wrap
from typing import Final

from attrs import frozen

#: Text narrower than this can't be read, however deep the branch.
_NARROWEST: Final = 30


@frozen
class Branch:
    """Some lines of text and what branches off them."""

    #: Each begins on a line of its own; all but the first stand a little further in.
    paragraphs: tuple[str, ...]
    branches: tuple["Branch", ...] = ()


def drawn(branches: Sequence[Branch], width: int, indent: str = "") -> Iterator[str]:
    """The lines of a tree; only words that are longer than a line, as references can be, go beyond the width."""
    for number, branch in enumerate(branches, start=1):
        is_last = number == len(branches)
        stem = "   " if is_last else "│  "
        lines = _wrapped(branch.paragraphs, width - len(indent) - len(stem))
        yield f"{indent}{'└─ ' if is_last else '├─ '}{next(lines)}"
        yield from (f"{indent}{stem}{line}" for line in lines)
        yield from drawn(branch.branches, width, indent + stem)


def _wrapped(paragraphs: tuple[str, ...], width: int) -> Iterator[str]:
    for number, paragraph in enumerate(paragraphs):
        indent = "  " if number else ""
        yield from wrap(
            paragraph,
            max(width, _NARROWEST),
            initial_indent=indent,
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        )
