"""What tables call the ways in which an item of a higher plan is taken up, or is not."""

from collections import Counter
from collections.abc import Iterable
from enum import Enum, auto
from typing import Final

from zvplan.coverage import Coverage, CoverageEntry, CoverageLevel
from zvplan.finding import titles_in
from zvplan.graph import Path
from zvplan.model import Ref
from zvplan.translation import Speech, marked


class Uptake(Enum):
    """What became of an item: its level, and of those that nothing answers why, from most to least."""

    PRIORITY = auto()
    ATTENTION = auto()
    REGULAR = auto()
    MOTIVATED = auto()
    UNANSWERED = auto()
    #: The plan names what it leaves out, but not why.
    UNEXPLAINED = auto()
    #: The file is an excerpt and says nothing of it.
    UNPUBLISHED = auto()

    @classmethod
    def of(cls, entry: CoverageEntry) -> "Uptake":
        """What became of the item of an entry."""
        if entry.level is not CoverageLevel.NONE:
            return _OF_LEVEL[entry.level]
        if entry.omission is not None:
            return cls.UNEXPLAINED
        return cls.UNPUBLISHED if entry.is_unknown else cls.UNANSWERED


_OF_LEVEL: Final = {
    CoverageLevel.PRIORITY: Uptake.PRIORITY,
    CoverageLevel.ATTENTION: Uptake.ATTENTION,
    CoverageLevel.REGULAR: Uptake.REGULAR,
    CoverageLevel.MOTIVATED: Uptake.MOTIVATED,
}
_LABELS: Final = {
    Uptake.PRIORITY: marked("priority"),
    Uptake.ATTENTION: marked("point of attention"),
    Uptake.REGULAR: marked("regular work"),
    Uptake.MOTIVATED: marked("left out, motivated"),
    Uptake.UNANSWERED: marked("not answered"),
    Uptake.UNEXPLAINED: marked("left out, no reason"),
    Uptake.UNPUBLISHED: marked("not in the published part"),
}


def label(uptake: Uptake, speech: Speech) -> str:
    """What became of an item, in words."""
    return speech.say(_LABELS[uptake])


def counted(entries: Iterable[CoverageEntry]) -> Counter[Uptake]:
    """How many items became of what."""
    return Counter(map(Uptake.of, entries))


def plans_counted(number: int, speech: Speech) -> str:
    """How many plans: "1 plan"."""
    return speech.say_number("{count} plan", "{count} plans", number)


def title(coverage: Coverage, ref: Ref, speech: Speech) -> str:
    """The title of a plan or element in the language of the words, Dutch beside English ones, where it has it."""
    return coverage.title(ref, titles_in(speech.language))


def witnesses(coverage: Coverage, entry: CoverageEntry, speech: Speech) -> tuple[str, ...]:
    """The titles of the priorities that answer the item, each with the plans between where it answers it through others."""
    return tuple(_witness(coverage, path, speech) for path in entry.witnesses)


def _witness(coverage: Coverage, path: Path, speech: Speech) -> str:
    between = ", ".join(ref.plan for ref in path[1:-1])
    priority = title(coverage, path[0], speech)
    return speech.say("{priority} (through {plans})", priority=priority, plans=between) if between else priority
