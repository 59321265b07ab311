"""What a configuration says."""

from pathlib import Path

from attrs import frozen

from zvplan.checking import EVERYTHING, FailOn, PlanWaiver, Selection
from zvplan.finding import Rule
from zvplan.model import BELGIUM, Language, Regime


@frozen(kw_only=True)
class Configuration:
    """How plans are to be checked. Without arguments: as zvplan does where nobody says otherwise.

    >>> Configuration().fail_on
    <FailOn.ERROR: 'error'>
    """

    #: The file that says so; None if there is none.
    path: Path | None = None
    #: Which rules count, how much, and for which plans.
    selection: Selection = EVERYTHING
    #: What is asked of zonal plans.
    regime: Regime = BELGIUM
    #: The findings that are accepted, besides those that the plans themselves accept.
    waivers: tuple[PlanWaiver, ...] = ()
    #: The least severity that makes a check fail.
    fail_on: FailOn = FailOn.ERROR
    #: The language of what is printed; None for that of the machine.
    language: Language | None = None
    #: The rules that it adds to those of zvplan.
    rules: tuple[Rule, ...] = ()
    #: The file with the findings that are known already; None if there is none.
    baseline: Path | None = None
