"""Runs rules."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import overload

from attrs import frozen

from zvplan.checking.report import Report
from zvplan.checking.selection import EVERYTHING, Selection
from zvplan.finding import Finding, Observation, Rule, Severity
from zvplan.graph import AlignmentGraph
from zvplan.location import Locator
from zvplan.model import BELGIUM, ElementId, Plan, PlanId, PlanSet, Regime
from zvplan.rules import ALL


@overload
def check(plans: AlignmentGraph, *, rules: Iterable[Rule] = ALL, selection: Selection = EVERYTHING) -> Report: ...
@overload
def check(
    plans: PlanSet | Iterable[Plan],
    *,
    rules: Iterable[Rule] = ALL,
    selection: Selection = EVERYTHING,
    at: date | None = None,
    regime: Regime = BELGIUM,
    shipped: Mapping[PlanId, Plan] | None = None,
) -> Report: ...
def check(
    plans: AlignmentGraph | PlanSet | Iterable[Plan],
    *,
    rules: Iterable[Rule] = ALL,
    selection: Selection = EVERYTHING,
    at: date | None = None,
    regime: Regime | None = None,
    shipped: Mapping[PlanId, Plan] | None = None,
) -> Report:
    """Check plans against rules.

    Args:
        plans: the plans, or the graph of them.
        rules: the rules to choose from.
        selection: which of the rules count, and how much.
        at: the day as of which to look at the plans; None for with every amendment.
        regime: what is asked of zonal plans.
        shipped: higher plans that are at hand without being checked; None for those that come with zvplan.

    Raises:
        ValueError: if the selection names a rule that there is not, two rules have one code or two plans one id, or a rule
            speaks about a plan that is not checked.
        TypeError: if a date, a regime or shipped plans are given with a graph, which has its own.
    """
    if not isinstance(plans, AlignmentGraph):
        graph = AlignmentGraph.of(plans, at=at, regime=regime or BELGIUM, shipped=shipped)
    elif at is None and regime is None and shipped is None:
        graph = plans
    else:
        message = "a graph has its day, regime and shipped plans already: give them to AlignmentGraph.of"
        raise TypeError(message)
    known = tuple(rules)
    twice = [code for code, number in Counter(rule.code for rule in known).items() if number > 1]
    if twice:
        message = f"two rules have the code {twice[0]!r}"
        raise ValueError(message)
    chosen = selection.among(known)
    needed = frozenset().union(*(rule.requires for rule in chosen)) | {rule.code for rule in chosen}
    observed = {rule.code: tuple(_observed(rule, graph)) for rule in known if rule.code in needed}
    kept = {rule.code: tuple(_without_consequences(rule, observed)) for rule in chosen}
    locator = graph.plans.locator
    found = [each for rule in chosen for each in _findings(rule, kept[rule.code], selection.severity_of(rule), locator)]
    return Report(
        findings=tuple(sorted(found, key=_InPlan(graph.plans).place_of)),
        rules=chosen,
        dropped={rule.code: len(observed[rule.code]) - len(kept[rule.code]) for rule in chosen},
        graph=graph,
    )


def _observed(rule: Rule, graph: AlignmentGraph) -> Iterator[Observation]:
    for observation in rule.observe(graph):
        if observation.subject.plan not in graph.plans:
            message = f"rule {rule.code} observed {observation.subject}, which is in none of the plans that are checked"
            raise ValueError(message)
        yield observation


def _without_consequences(rule: Rule, observed: Mapping[str, tuple[Observation, ...]]) -> Iterator[Observation]:
    seen = (cause for code in rule.requires for cause in observed.get(code, ()))
    causes = {(cause.subject.plan, ref) for cause in seen for ref in (*cause.related, *cause.explains)}
    for observation in observed[rule.code]:
        if not any((observation.subject.plan, ref) in causes for ref in observation.related):
            yield observation


def _findings(
    rule: Rule, observations: Iterable[Observation], severity: Severity | None, locator: Locator
) -> Iterator[Finding]:
    seen: Counter[Hashable] = Counter()
    for observation in observations:
        fact = observation.fact
        yield Finding(
            rule=rule,
            severity=severity or observation.severity or rule.severity,
            observation=observation,
            repetition=seen[fact],
            locator=locator,
        )
        seen[fact] += 1


@frozen
class _InPlan:
    """Orders findings by the place of their subjects in the plans, which needs no file."""

    plans: PlanSet

    @cached_property
    def _positions(self) -> Mapping[tuple[PlanId, ElementId | None], int]:
        priorities = ((plan.id, numbered) for plan in self.plans.plans for numbered in enumerate(plan.priorities))
        return {(plan, priority.id): position for plan, (position, priority) in priorities}

    def place_of(self, finding: Finding) -> tuple[PlanId, int, tuple[tuple[int, str], ...], str]:
        """What to sort by: the plan as a whole before its priorities, each with its codes in order."""
        steps = tuple((step, "") if isinstance(step, int) else (-1, step) for step in finding.steps)
        subject = finding.subject
        return (subject.plan, self._positions.get((subject.plan, subject.element), -1), steps, finding.code)
