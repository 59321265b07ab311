"""What comes of a check."""

from collections import Counter
from collections.abc import Mapping
from functools import cached_property
from types import MappingProxyType

import attrs
from attrs import frozen

from zvplan.coverage import Coverage, cover
from zvplan.finding import Finding, Rule, Severity
from zvplan.graph import AlignmentGraph, AlignmentStatus
from zvplan.model import PlanId, PlanSet, Waiver


def _unchanging(given: Mapping[str, int]) -> Mapping[str, int]:
    return MappingProxyType(dict(given))


@frozen(kw_only=True)
class WaivedFinding:
    """A finding that somebody accepts, and the waiver that says why."""

    finding: Finding
    waiver: Waiver


@frozen(kw_only=True)
class Report:
    """What came of a check."""

    #: What counts: neither waived nor known before. In order of plan, place in the plan and code.
    findings: tuple[Finding, ...]
    #: What somebody accepts, in the same order.
    waived: tuple[WaivedFinding, ...] = ()
    #: What the baseline has already, in the same order.
    known: tuple[Finding, ...] = ()
    #: How many findings of the baseline there are no more.
    gone: int = 0
    #: The rules that ran and whose findings count.
    rules: tuple[Rule, ...]
    #: How many observations of each rule, by its code, were dropped as mere consequences of other findings.
    dropped: Mapping[str, int] = attrs.field(hash=False, converter=_unchanging)
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
        return self._by_plan

    @cached_property
    def _by_plan(self) -> Mapping[PlanId, tuple[Finding, ...]]:
        grouped: dict[PlanId, list[Finding]] = {plan: [] for plan in self.plans}
        for finding in self.findings:
            grouped[finding.subject.plan].append(finding)
        return MappingProxyType({plan: tuple(findings) for plan, findings in grouped.items()})
