"""Assertions about plans and rules that say what is the matter when they fail."""

from collections.abc import Iterable, Mapping

from zvplan.checking import EVERYTHING, Report, Selection, check
from zvplan.finding import Rule, Severity
from zvplan.graph import AlignmentGraph
from zvplan.model import Plan, PlanId, PlanSet, Ref
from zvplan.reporters import text
from zvplan.rules import ALL


def assert_conforms(
    plans: PlanSet | Iterable[Plan] | AlignmentGraph,
    *,
    rules: Iterable[Rule] = ALL,
    selection: Selection = EVERYTHING,
    worst: Severity | None = Severity.WARNING,
) -> Report:
    """Check plans, and fail if there is more to say about them than is allowed.

    Args:
        plans: the plans, or their graph.
        rules: the rules to check them with.
        selection: which of the rules count, and how much.
        worst: the worst severity that is allowed: by default errors fail, as they do for `Report.conforms`; None for no
            finding at all.

    Returns:
        The report, for further assertions.

    Raises:
        AssertionError: with the report as text.
    """
    report = check(plans, rules=rules, selection=selection)
    is_allowed = report.worst is None or (worst is not None and report.worst <= worst)
    if not is_allowed:
        raise AssertionError(text.render(report, verbose=True))
    return report


def assert_finds(
    rule: Rule,
    plans: PlanSet | Iterable[Plan],
    *subjects: str | Ref,
    shipped: Mapping[PlanId, Plan] | None = None,
) -> Report:
    """Check plans with one rule, and fail unless it finds something about exactly these plans and elements.

    Args:
        rule: the rule.
        plans: the plans.
        subjects: what it has to find something about, as `plan` or `plan#element`: each as often as it finds something about
            it, in any order; none if it has to be silent.
        shipped: higher plans that are at hand besides; None for those that come with zvplan.

    Returns:
        The report, for further assertions.

    Raises:
        AssertionError: with what is missing, what is too much, and the report as text.
    """
    report = check(plans, rules=(rule,), selection=Selection(extend=(rule.code,)), shipped=shipped)
    wanted = sorted(str(subject) for subject in subjects)
    found = sorted(str(finding.subject) for finding in report.findings)
    if wanted != found:
        what = f"{rule.code} {rule.name} found {_listed(found)} instead of {_listed(wanted)}"
        message = f"{what}\n\n{text.render(report, verbose=True)}"
        raise AssertionError(message)
    return report


def _listed(subjects: list[str]) -> str:
    return ", ".join(subjects) or "nothing"
