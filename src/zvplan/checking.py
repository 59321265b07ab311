"""Runs rules and reports what they find."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping
from datetime import date
from difflib import get_close_matches
from functools import cached_property
from typing import Final, overload

import attrs
from attrs import frozen

from zvplan.coverage import Coverage, cover
from zvplan.finding import Finding, Observation, Rule, Severity
from zvplan.graph import AlignmentGraph, AlignmentStatus
from zvplan.location import Locator
from zvplan.model import BELGIUM, Plan, PlanId, PlanSet, Ref, Regime
from zvplan.rules import ALL


@frozen(kw_only=True)
class Selection:
    """Which rules count, and how much.

    Rules are named by their code (`ZVP303`), the beginning of a code (`ZVP3`), an earlier code, or their name
    (`unanswered-item`).
    """

    #: Only these rules; empty for all.
    select: tuple[str, ...] = ()
    #: Not these rules, even where `select` names them.
    ignore: tuple[str, ...] = ()
    #: What severity a rule's findings have, whatever the rule itself says.
    severities: Mapping[str, Severity] = attrs.field(factory=dict, hash=False)

    def takes(self, rule: Rule) -> bool:
        """Whether the rule counts."""
        is_selected = not self.select or any(_names(selector, rule) for selector in self.select)
        return is_selected and not any(_names(selector, rule) for selector in self.ignore)

    def among(self, rules: Iterable[Rule]) -> tuple[Rule, ...]:
        """The rules that count.

        Raises:
            ValueError: if the selection names something that none of *rules* has; the message names the nearest.
        """
        known = tuple(rules)
        for selector in (*self.select, *self.ignore, *self.severities):
            if not any(_names(selector, rule) for rule in known):
                raise ValueError(_unknown(selector, known))
        return tuple(rule for rule in known if self.takes(rule))

    def severity_of(self, rule: Rule) -> Severity | None:
        """The severity that the rule's findings are to have; None if the rule decides. A longer name wins over a shorter."""
        naming = (selector for selector in self.severities if _names(selector, rule))
        longest = max(naming, key=len, default=None)
        return None if longest is None else self.severities[longest]


def _names(selector: str, rule: Rule) -> bool:
    return selector == rule.name or any(code.startswith(selector) for code in (rule.code, *rule.aliases) if selector)


def _unknown(selector: str, rules: tuple[Rule, ...]) -> str:
    names = [name for rule in rules for name in (rule.code, rule.name, *rule.aliases)]
    near = get_close_matches(selector, names, n=1) or get_close_matches(selector.upper(), names, n=1)
    hint = f"; did you mean {near[0]}?" if near else ""
    return f"no rule has the code or name {selector!r}{hint}"


#: All rules, as they are.
EVERYTHING: Final = Selection()


@frozen(kw_only=True)
class Report:
    """What came of a check."""

    #: In order of plan, place in the plan and code.
    findings: tuple[Finding, ...]
    #: The rules that ran and whose findings count.
    rules: tuple[Rule, ...]
    #: How many observations of each rule, by its code, were dropped as mere consequences of other findings.
    dropped: Mapping[str, int] = attrs.field(hash=False)
    #: What was looked at, with the shipped plans that were at hand.
    graph: AlignmentGraph = attrs.field(eq=False, repr=False)

    @cached_property
    def coverage(self) -> Coverage:
        """How each zonal plan answers what stands above it."""
        return cover(self.graph)

    @property
    def plans(self) -> PlanSet:
        """The plans that were looked at."""
        return self.graph.plans

    @property
    def conforms(self) -> bool:
        """Whether there is no error."""
        return self.worst is not Severity.ERROR

    @property
    def worst(self) -> Severity | None:
        """The highest severity of any finding; None if there is none."""
        return max((finding.severity for finding in self.findings), default=None)

    @property
    def counts(self) -> Mapping[Severity, int]:
        """How many findings each severity has, the worst first."""
        counted = Counter(finding.severity for finding in self.findings)
        return {severity: counted[severity] for severity in reversed(Severity)}

    @property
    def alignment_counts(self) -> Mapping[AlignmentStatus, int]:
        """How many alignments each status has; each alignment has exactly one."""
        counted = Counter(stated.status for stated in self.graph.alignments)
        return {status: counted[status] for status in AlignmentStatus}

    def by_plan(self) -> Mapping[PlanId, tuple[Finding, ...]]:
        """The findings about each plan that was looked at, in order of the plans' ids; empty for plans without any."""
        grouped: dict[PlanId, list[Finding]] = {plan: [] for plan in self.plans}
        for finding in self.findings:
            grouped[finding.subject.plan].append(finding)
        return {plan: tuple(findings) for plan, findings in grouped.items()}


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
        ValueError: if the selection names a rule that there is not, or two plans have one id.
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
    chosen = selection.among(known)
    needed = frozenset().union(*(rule.requires for rule in chosen)) | {rule.code for rule in chosen}
    observed = {rule.code: tuple(rule.observe(graph)) for rule in known if rule.code in needed}
    kept = {rule.code: tuple(_without_consequences(rule, observed)) for rule in chosen}
    locator = graph.plans.locator
    found = [each for rule in chosen for each in _findings(rule, kept[rule.code], selection.severity_of(rule), locator)]
    return Report(
        findings=tuple(sorted(found, key=_InPlan(graph.plans).place_of)),
        rules=chosen,
        dropped={rule.code: len(observed[rule.code]) - len(kept[rule.code]) for rule in chosen},
        graph=graph,
    )


def _without_consequences(rule: Rule, observed: Mapping[str, tuple[Observation, ...]]) -> Iterator[Observation]:
    causes = {
        (cause.subject.plan, ref)
        for code in rule.requires
        for cause in observed.get(code, ())
        for ref in cause.related
    }  # fmt: skip
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
    def _positions(self) -> Mapping[Ref, int]:
        return {
            Ref(plan.id, priority.id): position
            for plan in self.plans.plans
            for position, priority in enumerate(plan.priorities)
        }  # fmt: skip

    def place_of(self, finding: Finding) -> tuple[PlanId, int, tuple[tuple[int, str], ...], str]:
        """What to sort by: the plan as a whole before its priorities, each with its codes in order."""
        steps = tuple((step, "") if isinstance(step, int) else (-1, step) for step in finding.steps)
        return (finding.subject.plan, self._positions.get(finding.subject, -1), steps, finding.code)
