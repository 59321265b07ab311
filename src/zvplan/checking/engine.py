"""Runs rules."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import overload

from attrs import frozen

from zvplan.checking.baseline import Baseline, KnownFinding
from zvplan.checking.observing import observe
from zvplan.checking.report import Report, WaivedFinding
from zvplan.checking.selection import EVERYTHING, Selection
from zvplan.checking.waivers import PlanWaiver, Waivers
from zvplan.finding import Finding, Observation, Rule
from zvplan.graph import AlignmentGraph
from zvplan.location import Locator
from zvplan.model import BELGIUM, ElementId, Plan, PlanId, PlanSet, Regime
from zvplan.rules import ALL
from zvplan.rules.structure.expired_waiver import expired_waiver
from zvplan.rules.structure.idle_waiver import idle_waiver

_NO_BASELINE = Baseline()


@overload
def check(
    plans: AlignmentGraph,
    *,
    rules: Iterable[Rule] = ALL,
    selection: Selection = EVERYTHING,
    waivers: Iterable[PlanWaiver] = (),
    baseline: Baseline | None = None,
    today: date | None = None,
) -> Report: ...
@overload
def check(
    plans: PlanSet | Iterable[Plan],
    *,
    rules: Iterable[Rule] = ALL,
    selection: Selection = EVERYTHING,
    waivers: Iterable[PlanWaiver] = (),
    baseline: Baseline | None = None,
    today: date | None = None,
    at: date | None = None,
    regime: Regime = BELGIUM,
    shipped: Mapping[PlanId, Plan] | None = None,
) -> Report: ...
def check(
    plans: AlignmentGraph | PlanSet | Iterable[Plan],
    *,
    rules: Iterable[Rule] = ALL,
    selection: Selection = EVERYTHING,
    waivers: Iterable[PlanWaiver] = (),
    baseline: Baseline | None = None,
    today: date | None = None,
    at: date | None = None,
    regime: Regime | None = None,
    shipped: Mapping[PlanId, Plan] | None = None,
) -> Report:
    """Check plans against rules.

    Args:
        plans: the plans, or the graph of them.
        rules: the rules to choose from.
        selection: which of the rules count, and how much.
        waivers: findings that are accepted, besides those that the plans themselves accept.
        baseline: findings that are known already and do not count.
        today: the day by which waivers expire if there is no day as of which to look at the plans; None for the clock's.
        at: the day as of which to look at the plans; None for with every amendment.
        regime: what is asked of zonal plans.
        shipped: higher plans that are at hand without being checked; None for those that come with zvplan.

    Raises:
        ValueError: if the selection names a rule that there is not, or two rules have one code or two plans one id.
        RuleFailed: if a rule breaks or speaks of what is not checked; the message names it.
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
    run = _Run(graph=graph, known=known, selection=selection, chosen=selection.among(known))
    standing = Waivers.of(graph, tuple(waivers), lambda: today or _clock())
    return run.report(standing, _NO_BASELINE if baseline is None else baseline)


def _clock() -> date:
    return date.today()  # noqa: DTZ011 -- the day on the wall of whoever checks


@frozen(kw_only=True, eq=False)
class _Run:
    """Rules that look at one graph."""

    graph: AlignmentGraph
    known: tuple[Rule, ...]
    selection: Selection
    #: The rules that count.
    chosen: tuple[Rule, ...]

    @cached_property
    def _observed(self) -> Mapping[str, tuple[Observation, ...]]:
        """What the rules saw that count, and those that these need."""
        needed = frozenset().union(*(rule.requires for rule in self.chosen)) | {rule.code for rule in self.chosen}
        return {rule.code: observe(rule, self.graph) for rule in self.known if rule.code in needed}

    @cached_property
    def _paths(self) -> Mapping[PlanId, str]:
        """The files of the plans, if anybody asks about these."""
        if not self.selection.looks_at_plans:
            return {}
        places = ((plan, self.graph.plans.locator.locate(plan)) for plan in self.graph.plans)
        return {plan: place.path for plan, place in places if place is not None}

    def _ran(self, rule: Rule, plan: PlanId) -> bool:
        """Whether a rule counts for a plan."""
        return rule in self.chosen and self.selection.takes_for(rule, plan, self._paths.get(plan))

    def report(self, waivers: Waivers, baseline: Baseline) -> Report:
        """What came of it, with waivers and a baseline."""
        kept = {rule.code: tuple(_without_consequences(rule, self._observed)) for rule in self.chosen}
        place_of = _InPlan(self.graph.plans).place_of
        found = [each for rule in self.chosen for each in self._findings(rule, ((seen, None) for seen in kept[rule.code]))]
        found += self._about(waivers)
        found.sort(key=place_of)
        accepted = [(finding, waivers.accepting(finding.rule, finding.observation)) for finding in found]
        waived = tuple(WaivedFinding(finding=finding, waiver=waiver) for finding, waiver in accepted if waiver is not None)
        compared = baseline.compare(
            (finding for finding, waiver in accepted if waiver is None), (each.finding for each in waived), self._looked_at
        )
        return Report(
            findings=compared.new,
            waived=waived,
            known=compared.known,
            gone=compared.gone,
            rules=self.chosen,
            dropped={rule.code: len(self._observed[rule.code]) - len(kept[rule.code]) for rule in self.chosen},
            graph=self.graph,
        )

    def _about(self, waivers: Waivers) -> Iterator[Finding]:
        """What there is to say about the waivers themselves."""
        if expired_waiver in self.chosen:
            yield from self._findings(expired_waiver, waivers.expired())
        if idle_waiver in self.chosen:
            yield from self._findings(idle_waiver, waivers.idle((*self.known, *ALL), self._observed, self._ran))

    def _findings(self, rule: Rule, observed: Iterable[tuple[Observation, Locator | None]]) -> Iterator[Finding]:
        """The findings of a rule, each placed by its own locator or else by that of the plans."""
        seen: Counter[Hashable] = Counter()
        severity = self.selection.severity_of(rule)
        for observation, locator in observed:
            fact = observation.fact
            finding = Finding(
                rule=rule,
                severity=severity or observation.severity or rule.severity,
                observation=observation,
                repetition=seen[fact],
                locator=locator or self.graph.plans.locator,
            )
            seen[fact] += 1
            if self._ran(rule, observation.subject.plan):
                yield finding

    def _looked_at(self, known: KnownFinding) -> bool:
        """Whether a finding of a baseline would have been seen again."""
        rules = (rule for rule in self.chosen if rule.code == known.code)
        return known.subject.plan in self.graph.plans and any(self._ran(rule, known.subject.plan) for rule in rules)


def _without_consequences(rule: Rule, observed: Mapping[str, tuple[Observation, ...]]) -> Iterator[Observation]:
    seen = (cause for code in rule.requires for cause in observed.get(code, ()))
    causes = {(cause.subject.plan, ref) for cause in seen for ref in (*cause.related, *cause.explains)}
    for observation in observed[rule.code]:
        if not any((observation.subject.plan, ref) in causes for ref in observation.related):
            yield observation


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
