"""Findings that somebody accepts, and waivers that accept nothing (any more)."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from difflib import get_close_matches
from functools import cached_property
from typing import Final, Self

import attrs
from attrs import frozen

from zvplan.checking.naming import names, names_in_full, nearest_name, rule_named
from zvplan.finding import Observation, Rule, Severity
from zvplan.graph import AlignmentGraph
from zvplan.location import Here, Location, Locator, Steps
from zvplan.model import PlanId, Ref, Waiver
from zvplan.rules.structure.expired_waiver import expired_waiver
from zvplan.rules.structure.idle_waiver import idle_waiver

#: The rules about waivers. They need to know what all other rules found, so that what they see is worked out here.
ABOUT_WAIVERS: Final = (expired_waiver, idle_waiver)
#: How much alike two ids are of which one is taken for a slip of the pen: two letters of a long id may differ.
_NEARLY: Final = 0.8


@frozen(kw_only=True)
class PlanWaiver:
    """A waiver that stands outside the file of the plan that it is for: in a configuration."""

    plan: PlanId
    waiver: Waiver
    #: Where it stands; None if in no file.
    location: Location | None = attrs.field(default=None, eq=False)


@frozen(kw_only=True, eq=False)
class Standing:
    """A waiver and what became of it."""

    plan: PlanId
    waiver: Waiver
    #: The way to it in the file of the plan; none if it stands elsewhere.
    steps: Steps = ()
    #: Where it stands, if not in the file of the plan.
    location: Location | None = None
    is_expired: bool

    @property
    def locator(self) -> Locator | None:
        """Finds it; None where the plans do."""
        return None if self.location is None else Here(self.location)

    def matches(self, rule: Rule, observation: Observation) -> bool:
        """Whether it is about what a rule saw, be it expired or not."""
        waiver, subject = self.waiver, observation.subject
        return (
            self.plan == subject.plan
            and names_in_full(waiver.rule, rule)
            and waiver.element in {None, subject.element}
            and (waiver.about is None or waiver.about in observation.related)
        )

    def observation(self, variant: str = "", **arguments: str | date) -> Observation:
        """What there is to say about it."""
        waiver = self.waiver
        about = (None if waiver.element is None else Ref(self.plan, waiver.element), waiver.about)
        return Observation(
            subject=Ref(self.plan),
            steps=self.steps,
            related=tuple(ref for ref in about if ref is not None),
            arguments={"rule": waiver.rule, **arguments},
            variant=variant,
            # A waiver that names nothing is a slip of whoever wrote it, one that is left over is not.
            severity=Severity.WARNING if variant else None,
        )


@frozen(kw_only=True, eq=False)
class Waivers:
    """The waivers of some plans, those in their files and others, as they stand on one day."""

    standing: tuple[Standing, ...]
    #: Those for plans that are not checked, each with a plan that is checked and has nearly that id.
    astray: tuple[tuple[PlanWaiver, PlanId], ...] = ()

    @classmethod
    def of(cls, graph: AlignmentGraph, others: tuple[PlanWaiver, ...], today: Callable[[], date]) -> Self:
        """The waivers for the plans of a graph; *today* is asked only where the graph has no day of its own."""

        def is_expired(waiver: Waiver) -> bool:
            return waiver.expires is not None and (graph.at or today()) > waiver.expires

        inside = (
            Standing(plan=plan.id, waiver=waiver, steps=("waivers", index), is_expired=is_expired(waiver))
            for plan in graph.plans.plans
            for index, waiver in enumerate(plan.waivers)
        )
        outside = (
            Standing(plan=each.plan, waiver=each.waiver, location=each.location, is_expired=is_expired(each.waiver))
            for each in others
            if each.plan in graph.plans
        )
        return cls(standing=(*inside, *outside), astray=tuple(_astray(others, graph)))

    @cached_property
    def _in_force(self) -> Mapping[PlanId, tuple[Standing, ...]]:
        """The waivers of each plan that are not expired: every finding asks for those of its plan."""
        by_plan: dict[PlanId, tuple[Standing, ...]] = {}
        for each in self.standing:
            if not each.is_expired:
                by_plan[each.plan] = (*by_plan.get(each.plan, ()), each)
        return by_plan

    def accepting(self, rule: Rule, observation: Observation) -> Waiver | None:
        """The first waiver that accepts what a rule saw; None if nobody does."""
        if rule in ABOUT_WAIVERS:
            return None
        standing = self._in_force.get(observation.subject.plan, ())
        return next((each.waiver for each in standing if each.matches(rule, observation)), None)

    def expired(self) -> Iterator[tuple[Observation, Locator | None]]:
        """What ZVP111 has to say."""
        for each in self.standing:
            if each.is_expired and each.waiver.expires is not None:
                yield each.observation(expires=each.waiver.expires), each.locator

    def idle(
        self, rules: tuple[Rule, ...], observed: Mapping[str, tuple[Observation, ...]], ran: Callable[[Rule, PlanId], bool]
    ) -> Iterator[tuple[Observation, Locator | None]]:
        """What ZVP112 has to say.

        Args:
            rules: all rules that there are.
            observed: what rules saw, by their codes, before anything was dropped as a mere consequence.
            ran: whether a rule counts for a plan.
        """
        for waiver, near in self.astray:
            arguments = {"rule": waiver.waiver.rule, "plan": waiver.plan}
            place = None if waiver.location is None else Here(waiver.location)
            yield Observation(subject=Ref(near), arguments=arguments, variant="astray"), place
        for each in self.standing:
            rule = rule_named(each.waiver.rule, rules)
            if each.is_expired:
                continue
            if rule is None:
                is_family = any(names(each.waiver.rule, one) for one in rules)
                nearest = None if is_family else nearest_name(each.waiver.rule, rules)
                said = each.observation("unknown") if nearest is None else each.observation("misspelt", nearest=nearest)
                yield said, each.locator
            elif rule in ABOUT_WAIVERS:
                yield each.observation("refused"), each.locator
            elif ran(rule, each.plan) and not any(each.matches(rule, seen) for seen in observed.get(rule.code, ())):
                yield each.observation(), each.locator


def _astray(waivers: tuple[PlanWaiver, ...], graph: AlignmentGraph) -> Iterator[tuple[PlanWaiver, PlanId]]:
    """The waivers whose plan is not checked, while one with nearly the same id is: most likely a slip of the pen.

    A waiver for quite another plan is none: a configuration speaks for many plans, and a check may look at one of them.
    """
    for waiver in waivers:
        if waiver.plan not in graph.plans:
            for near in get_close_matches(waiver.plan, graph.plans, n=1, cutoff=_NEARLY):
                yield waiver, PlanId(near)
