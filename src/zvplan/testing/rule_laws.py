"""Trying the laws on a rule."""

from typing import Final

from hypothesis import Phase, given, settings
from hypothesis.errors import Flaky
from hypothesis.strategies import SearchStrategy
from hypothesis.vendor.pretty import RepresentationPrinter

from zvplan.checking import RuleFailed
from zvplan.finding import Rule
from zvplan.io import dumps
from zvplan.model import PlanSet
from zvplan.testing.laws import LAWS, Law, is_quietened_by_alignment
from zvplan.testing.smallest import smallest
from zvplan.testing.tried_sets import tried_sets

_MAX_EXAMPLES: Final = 100
#: What is found is made smaller and shown by ourselves.
_RUN: Final = settings(deadline=None, database=None, report_multiple_bugs=False)


class BrokenLaw(AssertionError):  # noqa: N818 -- the rule is in error, and the name says of what
    """A rule breaks a law; the message tells which, how, and with which plans."""

    def __init__(self, rule: Rule, law: Law, what: str, plans: PlanSet) -> None:
        """Tell *what* the rule did with these plans."""
        self.rule, self.law, self.plans = rule, law, plans
        shown = "\n".join(dumps(plan) for plan in plans.plans) or "# no plans\n"
        name = law.__name__.replace("_", " ")
        super().__init__(f"{rule.code} {rule.name} breaks the law {name!r}: {_first_line(law)}\n{what}\n\n{shown}")


def check_rule_laws(
    rule: Rule,
    *,
    plan_sets: SearchStrategy[PlanSet] | None = None,
    monotone: bool = False,
    max_examples: int = _MAX_EXAMPLES,
) -> None:
    """Try what has to hold for every rule, with many sets of plans.

    A rule finds the same in the same plans, in whatever order they and their elements stand, and whatever their ids are; a
    plan that has nothing to do with the others changes nothing; where there are no plans it finds nothing; its findings point
    at what there is, and their arguments fill its sentences in every language; and it changes nothing.

    Args:
        rule: the rule.
        plan_sets: the plans to try. By default half of them are sets of `zvplan.strategies.conforming_plan_sets()`, and half
            are such sets with a defect: one of the rule's own, or any of `zvplan.testing.defects()` where it has none; of a
            quarter of them only one plan is tried. Give plans in which the rule finds something: a rule that never speaks
            breaks no law.
        monotone: whether it is a rule that one more alignment can only quieten.
        max_examples: how many sets of plans the laws are tried with.

    Raises:
        BrokenLaw: if the rule breaks a law; the message shows the smallest plans with which it does, as plan files: parts of
            the plans are left out as long as it does, so that they need not be plans of *plan_sets*.
    """
    laws = (*LAWS, is_quietened_by_alignment) if monotone else LAWS
    # Conforming plans are made smaller by leaving out what makes them conform, far sooner than by drawing others.
    phases = (Phase.generate,) if plan_sets is None else (Phase.generate, Phase.shrink)
    run = settings(_RUN, max_examples=max_examples, phases=phases)
    broken = _first_broken(laws, rule, tried_sets(rule) if plan_sets is None else plan_sets, run)
    if broken is not None:
        raise _smallest(broken)


class _Tried:
    """Plans of which Hypothesis shows no more than this: it warns where values are long, and warnings may be errors."""

    def __init__(self, plans: PlanSet) -> None:
        self.plans = plans

    def _repr_pretty_(self, printer: RepresentationPrinter, *_: object) -> None:
        printer.text("the plans above")


def _first_broken(laws: tuple[Law, ...], rule: Rule, plan_sets: SearchStrategy[PlanSet], run: settings) -> BrokenLaw | None:
    found: list[BrokenLaw] = []

    @run
    @given(plan_sets.map(_Tried))
    def hold(tried: _Tried) -> None:
        broken = next((broken for law in laws if (broken := _broken(law, rule, tried.plans)) is not None), None)
        if broken is not None:
            found.append(broken)
            raise broken

    try:
        hold()
    except (BrokenLaw, Flaky):
        # A rule that breaks a law now and then, which Hypothesis calls flaky, has broken it; a strategy may be flaky too.
        if not found:
            raise
    return found[-1] if found else None


def _broken(law: Law, rule: Rule, plans: PlanSet) -> BrokenLaw | None:
    try:
        what = law(rule, plans)
    except RuleFailed as failure:
        return BrokenLaw(rule, law, str(failure), plans)
    return None if what is None else BrokenLaw(rule, law, what, plans)


def _smallest(broken: BrokenLaw) -> BrokenLaw:
    # What was found last is told, not looked for again: a rule may break the law now and then only.
    found = [broken]

    def is_broken_by(plans: PlanSet) -> bool:
        again = _broken(broken.law, broken.rule, plans)
        if again is not None:
            found.append(again)
        return again is not None

    smallest(broken.plans, is_broken_by)
    return found[-1]


def _first_line(law: Law) -> str:
    return (law.__doc__ or "").partition("\n")[0]
