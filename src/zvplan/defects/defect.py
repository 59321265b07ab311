"""Defects: one way each of breaking plans that conform."""

from collections.abc import Callable
from datetime import date
from typing import Protocol

from attrs import frozen

from zvplan.model import BELGIUM, PlanSet, Ref, Regime


@frozen
class Broken:
    """Plans with a defect."""

    plans: PlanSet
    #: The plan or priority that the rule has to find something about.
    subject: Ref


Inject = Callable[[PlanSet], Broken]


@frozen(kw_only=True, eq=False)
class Defect:
    """A way of breaking plans that conform, which one rule has to see and no other."""

    #: The rule that has to see it.
    code: str
    #: What is amiss then, in one sentence.
    description: str
    #: Breaks any set of `zvplan.strategies.conforming_plan_sets` at one place.
    inject: Inject
    #: What has to be asked of the plans for the rule to see it.
    regime: Regime = BELGIUM
    #: Rules that are off by default and have to run.
    extend: tuple[str, ...] = ()
    #: Other rules that may see it too, where the plans that zvplan ships are at hand.
    also: tuple[str, ...] = ()
    #: The day as of which to look at the plans; None for with every amendment.
    at: date | None = None

    def __str__(self) -> str:
        """The code and what is amiss."""
        return f"{self.code}: {self.description}"


class Maker(Protocol):
    """Makes a defect of a function that breaks plans."""

    def __call__(self, inject: Inject, /) -> Defect:
        """Make the defect."""


def defect(
    code: str,
    description: str,
    *,
    regime: Regime = BELGIUM,
    extend: tuple[str, ...] = (),
    also: tuple[str, ...] = (),
    at: date | None = None,
) -> Maker:
    """Make a defect of a function. The arguments are the attributes of `Defect`."""

    def make(inject: Inject, /) -> Defect:
        return Defect(code=code, description=description, inject=inject, regime=regime, extend=extend, also=also, at=at)

    return make
