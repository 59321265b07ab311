"""Which editions of which higher plans a zonal plan has to answer."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property

from attrs import frozen

from zvplan.graph.catalogue import Catalogue
from zvplan.model import AnswerDuty, Plan, PlanId, PlanKind, PlanPeriod, Regime, Zone


@frozen(kw_only=True)
class Obligation:
    """One zonal plan has to answer one kind of higher plan."""

    duty: AnswerDuty
    #: The editions that it has to answer, as `Obligations` finds them. Empty if none is known.
    plans: tuple[PlanId, ...]


@frozen(eq=False, kw_only=True)
class Obligations:
    """Finds what zonal plans have to answer.

    Which editions a duty means, the first of these that there is:

    1. the plan of that kind that the last amendment in force answers: an addendum brings a running plan in line with it;
    2. the plans of that kind that the zonal plan names as its higher plans;
    3. the edition in force on the day when the zonal plan starts: of several the one that started last, and a loaded one
       rather than a shipped one;
    4. the edition that ended last before that day.

    The plans of mayors and prosecutors are looked for among the loaded ones that are meant for the same zone. There all that
    are in force count, since a zone has as many mayors as municipalities, and those without a period are taken to be. A zonal
    plan without a period has only the editions that it names.
    """

    catalogue: Catalogue
    regime: Regime
    #: The higher plans that the amendments in force of each plan answer, in order of date.
    answered: Mapping[PlanId, tuple[PlanId, ...]]

    def of(self, plan: Plan) -> tuple[Obligation, ...]:
        """The obligations of a zonal plan, in the order of the regime's duties; none for other plans."""
        if plan.kind is not PlanKind.ZONAL:
            return ()
        region = None if plan.zone is None else plan.zone.region
        return tuple(Obligation(duty=duty, plans=self._editions(plan, duty.kind)) for duty in self.regime.duties_in(region))

    def _editions(self, plan: Plan, kind: PlanKind) -> tuple[PlanId, ...]:
        answered = [each for each in self.answered.get(plan.id, ()) if self.catalogue.stated_kind(each) is kind]
        if answered:
            return (answered[-1],)
        named = dict.fromkeys(self._named(plan, kind))
        if named or plan.period is None:
            return tuple(named)
        start = plan.period.start_date
        return self._for_zone(plan.zone, kind, start) if kind.is_local else self._for_all(kind, start)

    def _named(self, plan: Plan, kind: PlanKind) -> Iterator[PlanId]:
        for cited in plan.higher_plans:
            at_hand = self.catalogue.plan(cited.plan)
            stated = at_hand.kind if at_hand is not None else cited.kind or self.catalogue.stated_kind(cited.plan)
            if stated is kind:
                yield cited.plan

    def _for_all(self, kind: PlanKind, start: date) -> tuple[PlanId, ...]:
        editions = self._dated.get(kind, ())
        in_force = [edition for edition in editions if edition[0].is_in_force(start)]
        if in_force:
            _, latest = max(in_force, key=lambda edition: (edition[0].start_date, *self._preference(edition[1])))
            return (latest.id,)
        ended = [edition for edition in editions if edition[0].last_day < start]
        if ended:
            _, last = max(ended, key=lambda edition: (edition[0].last_day, *self._preference(edition[1])))
            return (last.id,)
        return ()

    def _preference(self, plan: Plan) -> tuple[bool, PlanId]:
        return plan.id in self.catalogue.loaded, plan.id

    @cached_property
    def _dated(self) -> Mapping[PlanKind, tuple[tuple[PlanPeriod, Plan], ...]]:
        dated: dict[PlanKind, list[tuple[PlanPeriod, Plan]]] = {}
        for plan in self.catalogue.at_hand.values():
            if plan.period is not None:
                dated.setdefault(plan.kind, []).append((plan.period, plan))
        return {kind: tuple(plans) for kind, plans in dated.items()}

    def _for_zone(self, zone: Zone | None, kind: PlanKind, start: date) -> tuple[PlanId, ...]:
        if zone is None:
            return ()
        local = [plan for plan in self._meant_for(zone) if plan.kind is kind]
        in_force = [plan.id for plan in local if plan.period is None or plan.period.is_in_force(start)]
        if in_force:
            return tuple(in_force)
        ended = [(plan.period.last_day, plan.id) for plan in local if plan.period is not None and plan.period.last_day < start]
        last_day = max((day for day, _ in ended), default=None)
        return tuple(plan_id for day, plan_id in ended if day == last_day)

    def _meant_for(self, zone: Zone) -> tuple[Plan, ...]:
        """The local plans for a zone, by its code, or by their municipalities where one of them has no code."""
        found = {plan.id: plan for mark in zone.marks for plan in self._by_mark.get(mark, ()) if _is_same(zone, plan.zone)}
        return tuple(found[plan_id] for plan_id in sorted(found))

    @cached_property
    def _by_mark(self) -> Mapping[str, tuple[Plan, ...]]:
        by_mark: dict[str, list[Plan]] = {}
        for plan in self.catalogue.loaded.of_kind(
            *(kind for kind in PlanKind if kind.is_local and kind is not PlanKind.ZONAL)
        ):
            for mark in () if plan.zone is None else plan.zone.marks:
                by_mark.setdefault(mark, []).append(plan)
        return {mark: tuple(plans) for mark, plans in by_mark.items()}


def _is_same(zone: Zone, other: Zone | None) -> bool:
    """Whether two zones that have a mark in common are one: unless both have a code, and not the same."""
    return other is not None and (zone.code is None or other.code is None or zone.code == other.code)
