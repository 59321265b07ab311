"""Plans that are looked at together."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from itertools import pairwise
from typing import Self

import attrs
from attrs import frozen

from zvplan.location import NOWHERE, Apart, Locator
from zvplan.model.expression import Printer, tell
from zvplan.model.ids import PlanId, ZoneCode
from zvplan.model.kinds import PlanKind, PlanPart
from zvplan.model.plan import Plan
from zvplan.model.priority import Axis
from zvplan.model.text import Language
from zvplan.model.zone import Region


def _ordered(plans: Iterable[Plan]) -> tuple[Plan, ...]:
    return tuple(sorted(plans, key=lambda plan: plan.id))


@frozen(repr=False)
class PlanSet(Mapping[PlanId, Plan]):
    """Plans by their ids, in a fixed order that does not depend on the order in which they were read.

    Never changes; `|` makes a new set. A set that was read from files knows where its elements stand (`locator`); two sets
    with the same plans are equal wherever these stand.

    Raises:
        ValueError: if two plans have the same id.

    >>> PlanSet()
    PlanSet()
    """

    plans: tuple[Plan, ...] = attrs.field(default=(), converter=_ordered)
    locator: Locator = attrs.field(default=NOWHERE, eq=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse two plans with one id."""
        for plan, following in pairwise(self.plans):
            if plan.id == following.id:
                message = f"two plans have the id {plan.id!r}"
                raise ValueError(message)

    @cached_property
    def _by_id(self) -> dict[PlanId, Plan]:
        return {plan.id: plan for plan in self.plans}

    def __getitem__(self, plan_id: PlanId) -> Plan:
        """The plan with this id.

        Raises:
            KeyError: if there is none.
        """
        return self._by_id[plan_id]

    def __iter__(self) -> Iterator[PlanId]:
        """The ids, in order."""
        return iter(self._by_id)

    def __len__(self) -> int:
        """The number of plans."""
        return len(self.plans)

    def __or__(self, other: Self) -> Self:
        """The plans of both; where both have an id, the *other* plan is taken."""
        locator = Apart({**dict.fromkeys(self, self.locator), **dict.fromkeys(other, other.locator)})
        return type(self)({**self, **other}.values(), locator=locator)

    def __repr__(self) -> str:
        """The ids of the plans."""
        return f"PlanSet({', '.join(self)})"

    def _repr_pretty_(self, printer: Printer, cycle: bool) -> None:  # noqa: FBT001 -- the protocol gives it so
        """The call that makes it, laid out by IPython or Hypothesis: in a failing test the plans are what matters."""
        del cycle  # what never changes contains no circles
        printer.text("PlanSet(")
        tell(self.plans, printer)
        printer.text(")")

    def of_kind(self, *kinds: PlanKind) -> tuple[Plan, ...]:
        """The plans of these kinds."""
        return tuple(plan for plan in self.plans if plan.kind in kinds)

    def in_force(self, day: date) -> tuple[Plan, ...]:
        """The plans in force on *day*, extensions included; plans without a period are never in force."""
        return tuple(plan for plan in self.plans if plan.period is not None and plan.period.is_in_force(day))

    def for_zone(self, code: ZoneCode) -> tuple[Plan, ...]:
        """The plans of the zone with this code, and those meant for it."""
        return tuple(plan for plan in self.plans if plan.zone is not None and plan.zone.code == code)

    @cached_property
    def _zonal_by_mark(self) -> Mapping[str, tuple[Plan, ...]]:
        by_mark: dict[str, list[Plan]] = {}
        for plan in self.of_kind(PlanKind.ZONAL):
            for mark in () if plan.zone is None else plan.zone.marks:
                by_mark.setdefault(mark, []).append(plan)
        return {mark: tuple(plans) for mark, plans in by_mark.items()}

    def of_same_zone(self, plan: Plan) -> tuple[Plan, ...]:
        """The other zonal plans that are certainly of the zone of *plan*, in order of their ids.

        Zones without a code are the same where they have the same municipalities; an incomplete list of these tells nothing.
        """
        marks = () if plan.zone is None else plan.zone.marks
        others = {other.id: other for mark in marks for other in self._zonal_by_mark.get(mark, ())}
        return tuple(other for _, other in sorted(others.items()) if other.id != plan.id and _are_of_one_zone(plan, other))

    def replaced_by(self, plan: Plan) -> frozenset[PlanId]:
        """The plans that a plan takes the place of, directly or through loaded plans between them."""
        found: set[PlanId] = set()
        waiting = list(plan.supersedes)
        while waiting:
            earlier = waiting.pop()
            if earlier not in found:
                found.add(earlier)
                waiting += self[earlier].supersedes if earlier in self else ()
        return frozenset(found)

    def at(self, day: date | None = None) -> Self:
        """The plans as they stood on *day*: each with the amendments in force by then; None means with every amendment."""
        return type(self)((plan.at(day) for plan in self.plans), locator=self.locator)

    def where(
        self, *, region: Region | None = None, language: Language | None = None, years: tuple[int, int] | None = None
    ) -> Self:
        """The set with a part of its zonal plans; all other plans stay, because zonal plans answer them.

        Args:
            region: only plans of zones that are known to lie in this region; None for all.
            language: only plans written in this language, among others; None for all.
            years: only plans whose period, extensions included, has a day in these years, both included; None for all.
        """

        def stays(plan: Plan) -> bool:
            in_region = region is None or (plan.zone is not None and plan.zone.region is region)
            in_language = language is None or language in plan.languages
            return plan.kind is not PlanKind.ZONAL or (in_region and in_language and _touches(plan, years))

        return type(self)((plan for plan in self.plans if stays(plan)), locator=self.locator)

    def on_axis(self, axis: Axis) -> Self:
        """The set as if zonal plans had no priorities but those of one axis, amendments worked in."""

        def part_of(plan: Plan) -> Plan:
            if plan.kind is not PlanKind.ZONAL:
                return plan
            standing = plan.at()
            return attrs.evolve(standing, priorities=tuple(each for each in standing.priorities if each.axis is axis))

        return type(self)((part_of(plan) for plan in self.plans), locator=self.locator)


def _are_of_one_zone(plan: Plan, other: Plan) -> bool:
    if plan.zone is None or other.zone is None:
        return False
    have_codes = plan.zone.code is not None and other.zone.code is not None
    are_whole = plan.is_complete(PlanPart.MUNICIPALITIES) and other.is_complete(PlanPart.MUNICIPALITIES)
    return (have_codes or are_whole) and plan.zone.is_same_as(other.zone)


def _touches(plan: Plan, years: tuple[int, int] | None) -> bool:
    if years is None:
        return True
    return plan.period is not None and plan.period.start_date.year <= years[1] and years[0] <= plan.period.last_day.year
