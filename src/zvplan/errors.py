"""What can go wrong with files, told as values that are collected before anything is raised."""

from enum import StrEnum

from attrs import frozen

from zvplan.location import Location


class ProblemCode(StrEnum):
    """The family ZVP0xx: what makes a file unusable, as opposed to a gap in a plan."""

    #: The file can't be read: missing, not a file, no permission, too large, not UTF-8.
    UNREADABLE = "ZVP001"
    #: The text is not YAML or JSON as zvplan reads it.
    SYNTAX = "ZVP002"
    #: A key is unknown, missing or given twice, or a value is of the wrong type.
    SHAPE = "ZVP003"
    #: A value of the right type says something impossible: no such date, no such id.
    VALUE = "ZVP004"
    #: Two files give plans with the same id.
    DUPLICATE_PLAN = "ZVP005"
    #: There is nothing to read: a folder without plan files.
    NO_PLANS = "ZVP006"
    #: A configuration or a baseline can't be used: what is in it is unknown, of the wrong type, or names what there is not.
    CONFIGURATION = "ZVP007"


@frozen(order=True)
class Problem:
    """Something wrong with a file, and what to do about it."""

    location: Location
    code: ProblemCode
    #: What is wrong, in plain words, in lower case, without a full stop.
    message: str
    #: What would put it right; empty if nothing sensible can be said.
    hint: str = ""

    @property
    def place(self) -> str:
        """Where it is: `path:line:column`, or the path alone where there is no text that somebody could look at."""
        has_text = self.code not in {ProblemCode.UNREADABLE, ProblemCode.NO_PLANS}
        is_within = self.location != Location(self.location.path)
        return str(self.location) if has_text or is_within else self.location.path

    def __str__(self) -> str:
        """The problem on one line: `path:line:column: message (hint)`."""
        hint = f" ({self.hint})" if self.hint else ""
        return f"{self.place}: {self.message}{hint}"


class ZvplanError(Exception):
    """Any error that zvplan raises on purpose."""


class InvalidFiles(ZvplanError):  # noqa: N818 -- it names the files, the "error" is in what they are
    """Files that can't be used, with everything that is wrong with all of them."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        """Tell *problems*, in the order of their places."""
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))

    def __reduce__(self) -> tuple[type["InvalidFiles"], tuple[tuple[Problem, ...]]]:
        """How it goes from one process to another: by its problems, not by their text."""
        return type(self), (self.problems,)


class InvalidPlanFiles(InvalidFiles):
    """Plan files that can't be used."""


class InvalidConfiguration(InvalidFiles):
    """A configuration or a baseline that can't be used."""
