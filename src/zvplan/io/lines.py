"""Lines and columns of a text."""

from bisect import bisect_right
from itertools import accumulate

from attrs import frozen


@frozen(order=True)
class Place:
    """A place in a text, both counted from 1, columns in code points."""

    line: int = 1
    column: int = 1


class Lines:
    """Finds the line and column of any character of a text."""

    def __init__(self, text: str) -> None:
        """Look at *text*, whose lines are ended by line feeds only."""
        self._starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]

    def place(self, position: int) -> Place:
        """The place of the character at *position*, which counts from 0."""
        line = bisect_right(self._starts, position)
        return Place(line, position - self._starts[line - 1] + 1)
