"""Places in files, and how to find them."""

from collections.abc import Mapping
from typing import Final, Protocol

from attrs import frozen

#: The way from an element to something in it: names of attributes and indices, as `("alignments", 0, "target")`.
Steps = tuple[str | int, ...]


@frozen(order=True)
class Location:
    """A place in a file."""

    #: As the user named it, or as found below the folder that the user named; with forward slashes.
    path: str
    #: Counted from 1.
    line: int = 1
    #: Counted from 1, in Unicode code points.
    column: int = 1

    def __str__(self) -> str:
        """The place as compilers print it: `path:line:column`."""
        return f"{self.path}:{self.line}:{self.column}"


class Locator(Protocol):
    """Finds where elements of plans stand."""

    def locate(self, plan: str, element: str | None = None, steps: Steps = ()) -> Location | None:
        """Where something stands.

        Args:
            plan: the id of the plan.
            element: the id of an element in it; None for the plan as a whole.
            steps: the way from there on, by the attribute names of the model.

        Returns:
            The place, or the nearest enclosing one that is in the file; None if the plan comes from no known file.
        """


@frozen
class Nowhere:
    """Knows no place: for plans that were made in Python."""

    def locate(self, plan: str, element: str | None = None, steps: Steps = ()) -> Location | None:
        """No place."""
        del plan, element, steps
        return None


NOWHERE: Final = Nowhere()


@frozen
class Here:
    """Finds everything at one place: for what is said of a plan and stands elsewhere."""

    location: Location

    def locate(self, plan: str, element: str | None = None, steps: Steps = ()) -> Location | None:
        """The one place."""
        del plan, element, steps
        return self.location


@frozen
class Apart:
    """Finds the elements of each plan where that plan came from: for plans that were read apart and put together."""

    by_plan: Mapping[str, Locator]

    def locate(self, plan: str, element: str | None = None, steps: Steps = ()) -> Location | None:
        """The place that the plan's own locator gives."""
        return self.by_plan.get(plan, NOWHERE).locate(plan, element, steps)
