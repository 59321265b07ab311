"""Lines of text for a terminal or a pipe."""

from collections.abc import Iterator
from textwrap import wrap
from typing import Final

from attrs import frozen

from zvplan.finding import Severity
from zvplan.reporters.severities import label as label_of
from zvplan.reporters.severities import longest_label
from zvplan.translation import Speech

_BOLD: Final = "1"
_COLOURS: Final = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.NOTE: "34"}
#: Before and after the label of a sentence.
_AROUND: Final = "  "
#: Text narrower than this can't be read, however narrow the terminal.
_NARROWEST: Final = 40


@frozen
class Layout:
    """How wide lines are, and whether they have colours (ANSI escape sequences)."""

    width: int
    styled: bool

    def heading(self, text: str, indent: str = "", *, may_break_words: bool = True) -> Iterator[str]:
        """A heading, in bold."""
        return (self.bold(line) for line in self.paragraph(text, indent, may_break_words=may_break_words))

    def bold(self, line: str) -> str:
        """A line as it is, in bold."""
        return self._style(line, _BOLD)

    def paragraph(self, text: str, indent: str = "", *, may_break_words: bool = True) -> Iterator[str]:
        """Running text; words longer than a line are broken, unless they have to stay whole, as paths do."""
        width = max(self.width, _NARROWEST)
        return iter(
            wrap(
                text,
                width,
                initial_indent=indent,
                subsequent_indent=indent,
                break_long_words=may_break_words,
                break_on_hyphens=False,
            )
        )

    def item(self, text: str, indent: str = "", mark: str = "- ") -> Iterator[str]:
        """An item of a list: a mark, and text that stays right of it."""
        lines = self.paragraph(text, indent + " " * len(mark), may_break_words=False)
        first = next(lines, "")
        yield f"{indent}{mark}{first[len(indent) + len(mark) :]}".rstrip()
        yield from lines

    def entry(self, severity: Severity, text: str, hint: str, place: str, speech: Speech) -> Iterator[str]:
        """A sentence with its severity beside it, and below it what to do, unless that is empty, and where."""
        label = f"{_AROUND}{label_of(severity, speech):<{longest_label(speech)}}{_AROUND}"
        blank = " " * len(label)
        for number, line in enumerate(self.paragraph(text, blank)):
            yield self._style(label, _COLOURS[severity]) + line[len(label) :] if number == 0 else line
        yield from self.paragraph(hint, blank)
        yield from self.paragraph(place, blank, may_break_words=False)

    def _style(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.styled else text
