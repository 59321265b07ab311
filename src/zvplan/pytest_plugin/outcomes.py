"""What one check of all plans says about each rule on each plan."""

from collections.abc import Iterator
from functools import cached_property

from attrs import frozen

from zvplan.checking import Report, RuleFailed, Selection, WaivedFinding, check
from zvplan.configuration import Setup, set_up, spoken
from zvplan.errors import InvalidPlanFiles
from zvplan.finding import Finding, Rule, Severity
from zvplan.io import load
from zvplan.location import Location
from zvplan.model import Language, Plan, PlanSet
from zvplan.pytest_plugin.asking import Asked


@frozen(kw_only=True)
class Outcome:
    """What a rule says about a plan."""

    rule: Rule
    plan: Plan
    report: Report
    #: The least severity that fails; None if nothing does.
    least: Severity | None = None
    found: tuple[Finding, ...] = ()
    waived: tuple[WaivedFinding, ...] = ()

    @property
    def failing(self) -> tuple[Finding, ...]:
        """What fails."""
        return tuple(filter(self._fails, self.found))

    @property
    def lesser(self) -> tuple[Finding, ...]:
        """What is found and does not fail."""
        return tuple(each for each in self.found if not self._fails(each))

    @property
    def waived_failing(self) -> tuple[Finding, ...]:
        """What would fail if it were not accepted."""
        return tuple(each.finding for each in self.waived if self._fails(each.finding))

    @property
    def location(self) -> Location | None:
        """Where the first thing that it says stands, what fails before the rest; else where the plan does."""
        said = (*self.failing, *self.lesser, *(each.finding for each in self.waived))
        return said[0].location if said else self.report.plans.locator.locate(self.plan.id)

    def _fails(self, finding: Finding) -> bool:
        return self.least is not None and finding.severity >= self.least


@frozen(eq=False)
class Outcomes:
    """One check of all plans, made when something of it is asked for."""

    asked: Asked

    @cached_property
    def setup(self) -> Setup:
        """The configuration and the rules.

        Raises:
            InvalidConfiguration: if the configuration can't be used.
            InvalidRules: if rules of one's own can't be used.
        """
        return set_up(self.asked.paths, config=self.asked.config, own_rules=self.asked.rules)

    @cached_property
    def selection(self) -> Selection:
        """Which rules count.

        Raises:
            ValueError: if a rule is named that there is not.
        """
        return self.setup.selection(*self.asked.selections)

    @property
    def language(self) -> Language:
        """The language of what is told."""
        return spoken(self.asked.language, self.setup.configuration.language)

    @property
    def fails_from(self) -> Severity | None:
        """The least severity that fails; None if nothing does."""
        return (self.asked.fail_on or self.setup.configuration.fail_on).severity

    @cached_property
    def plans(self) -> PlanSet | InvalidPlanFiles:
        """The plans, or what is wrong with their files."""
        try:
            return load(self.asked.paths)
        except InvalidPlanFiles as error:
            return error

    @cached_property
    def report(self) -> Report | RuleFailed | InvalidPlanFiles:
        """What came of the check, or why there is none.

        Raises:
            InvalidConfiguration: if the baseline can't be read.
        """
        if isinstance(self.plans, InvalidPlanFiles):
            return self.plans
        try:
            return check(
                self.plans,
                rules=self.setup.rules,
                selection=self.selection,
                waivers=self.setup.configuration.waivers,
                baseline=self.setup.baseline(self.asked.baseline),
                at=self.asked.at,
                regime=self.setup.configuration.regime,
            )
        except RuleFailed as error:
            return error

    def of_file(self, report: Report, path: str) -> Iterator[Outcome]:
        """What each rule that counts for the plan in a file says about it."""
        for plan in report.plans.plans:
            location = report.plans.locator.locate(plan.id)
            if location is not None and location.path == path:
                for rule in report.rules:
                    if self.selection.takes_for(rule, plan.id, path):
                        yield self._of(report, rule, plan)

    def _of(self, report: Report, rule: Rule, plan: Plan) -> Outcome:
        found = tuple(each for each in report.by_plan()[plan.id] if each.rule is rule)
        waived = (each for each in report.waived if (each.finding.rule, each.finding.subject.plan) == (rule, plan.id))
        return Outcome(rule=rule, plan=plan, report=report, least=self.fails_from, found=found, waived=tuple(waived))
