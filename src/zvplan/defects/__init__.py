"""Ways of breaking plans that conform, at least one for each rule: they try the rules as mutants try tests."""

from typing import Final

from zvplan.defects import alignment, council, coverage, evidence, follow_up, functions, structure, time
from zvplan.defects.defect import Broken, Defect
from zvplan.defects.demanding import DEMANDING

__all__ = ["DEMANDING", "Broken", "Defect", "defects"]

_ALL: Final[tuple[Defect, ...]] = (
    *structure.DEFECTS,
    *alignment.DEFECTS,
    *coverage.DEFECTS,
    *council.DEFECTS,
    *time.DEFECTS,
    *evidence.DEFECTS,
    *follow_up.DEFECTS,
    *functions.DEFECTS,
)


def defects(code: str | None = None) -> tuple[Defect, ...]:
    """Ways of breaking sets of `zvplan.strategies.conforming_plan_sets()`.

    Whoever injects one of them gets a finding of its rule about its subject, and findings of no other rules but those that
    `require` that rule, and those that it names itself in `also`. Several can be injected one after the other, each once.

    Args:
        code: only those that the rule with this code has to see; None for all, in the order of the codes.
    """
    return tuple(each for each in _ALL if code in {None, each.code})
