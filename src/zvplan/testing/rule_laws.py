"""Trying the laws on a rule."""

from typing import Final

from hypothesis import given, settings
from hypothesis.strategies import SearchStrategy

from zvplan import strategies
from zvplan.checking import RuleFailed
from zvplan.finding import Rule
from zvplan.io import dumps
from zvplan.model import PlanSet
from zvplan.testing.laws import LAWS, Law, is_quietened_by_alignment

_MAX_EXAMPLES: Final = 100


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
        plan_sets: the plans to try; by default `zvplan.strategies.plan_sets()`. Give plans in which the rule finds something:
            a rule that never speaks breaks no law.
        monotone: whether it is a rule that one more alignment can only quieten.
        max_examples: how many sets of plans each law is tried with.

    Raises:
        BrokenLaw: if the rule breaks a law; the message shows the smallest plans with which it does, as plan files.
    """
    for law in (*LAWS, is_quietened_by_alignment) if monotone else LAWS:
        _try(law, rule, strategies.plan_sets() if plan_sets is None else plan_sets, max_examples)


def _try(law: Law, rule: Rule, plan_sets: SearchStrategy[PlanSet], max_examples: int) -> None:
    @settings(max_examples=max_examples, deadline=None, database=None)
    @given(plan_sets)
    def holds(plans: PlanSet) -> None:
        try:
            what = law(rule, plans)
        except RuleFailed as failure:
            raise BrokenLaw(rule, law, str(failure), plans) from failure
        if what is not None:
            raise BrokenLaw(rule, law, what, plans)

    holds()


def _first_line(law: Law) -> str:
    return (law.__doc__ or "").partition("\n")[0]
