"""The life of a plan, from draft to closing, beside a model of it in a few lines."""

from datetime import date, timedelta
from typing import Final

import attrs
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from building import priority, title, years, zonal
from zvplan.checking import check
from zvplan.finding import Severity
from zvplan.io import dumps, loads
from zvplan.model import (
    Amendment,
    Body,
    Decision,
    DecisionKind,
    ElementId,
    Evaluation,
    Municipality,
    PartialDate,
    Plan,
    PlanStatus,
    PriorityChange,
    Removal,
    Role,
    Tier,
    Zone,
)
from zvplan.rules.council.missing_step import missing_step
from zvplan.rules.council.steps_out_of_order import steps_out_of_order

START: Final = date(2020, 1, 1)
MAYOR_AND_PROSECUTOR: Final = (Role.MAYOR, Role.PROSECUTOR)
#: The steps in their order, with who takes them.
STEPS: Final = (
    Decision(kind=DecisionKind.PREPARED, bodies=(Body.ZONAL_SECURITY_COUNCIL,)),
    Decision(kind=DecisionKind.AGREED, bodies=(Body.MUNICIPAL_COUNCIL,)),
    Decision(kind=DecisionKind.APPROVED, roles=MAYOR_AND_PROSECUTOR),
    Decision(kind=DecisionKind.SUBMITTED),
    Decision(kind=DecisionKind.MINISTERIAL_APPROVAL),
    Decision(kind=DecisionKind.INFORMED, bodies=(Body.MUNICIPAL_COUNCIL,)),
)
#: How many of the steps before have to be recorded: municipal councils may be told before the ministers approve.
NEEDED: Final = (0, 1, 2, 3, 4, 3)
APPROVAL: Final = 3
MINISTERS: Final = 5
DAYS: Final = st.integers(1, 200).map(timedelta)

Standing = dict[str, tuple[Tier, str]]


def on(day: date) -> PartialDate:
    return PartialDate(day.year, day.month, day.day)


def found(plan: Plan) -> set[tuple[str, Severity]]:
    """What there is to say about the procedure."""
    report = check((plan,), rules=(missing_step, steps_out_of_order), shipped={})
    return {(finding.code, finding.severity) for finding in report.findings}


class PlanLife(RuleBasedStateMachine):
    """A plan, and what should be true of it."""

    @initialize(tiers=st.lists(st.sampled_from(Tier), min_size=1, max_size=3), steps=st.integers(0, len(STEPS)))
    def begin(self, tiers: list[Tier], steps: int) -> None:
        """Draft a plan, and bring it some way."""
        names = [f"p{number}" for number in range(len(tiers))]
        self.plan = zonal(
            "zvp",
            *(priority(name, tier=tier) for name, tier in zip(names, tiers, strict=True)),
            period=years(2020, 2025),
            zone=Zone(name=title("Zone"), municipalities=(Municipality(name=title("Dorp")),)),
        )
        self.day = date(2018, 1, 1)
        self.taken = 0
        self.numbers = len(tiers)
        #: From which day on what stands in the plan.
        self.history: list[tuple[date, Standing]] = [
            (date.min, {name: (tier, name) for name, tier in zip(names, tiers, strict=True)})
        ]
        self.last_day = date(2025, 12, 31)
        for _ in range(steps):
            self._take_the_next_step()

    def is_open(self) -> bool:
        return self.plan.status is not PlanStatus.CLOSED

    def is_adopted(self) -> bool:
        return self.is_open() and self.taken >= APPROVAL

    @precondition(lambda self: self.is_open() and self.taken < len(STEPS))
    @rule(later=DAYS)
    def take_the_next_step(self, later: timedelta) -> None:
        self.day += later
        self._take_the_next_step()

    def _take_the_next_step(self) -> None:
        self._decide(attrs.evolve(STEPS[self.taken], date=on(self.day)))
        self.taken += 1
        if self.taken == APPROVAL:
            self.plan = attrs.evolve(self.plan, status=PlanStatus.ADOPTED)
        if self.taken == MINISTERS:
            self.plan = attrs.evolve(self.plan, status=PlanStatus.APPROVED)

    @precondition(is_open)
    @rule(later=DAYS)
    def discuss(self, later: timedelta) -> None:
        self.day += later
        self._decide(Decision(kind=DecisionKind.DISCUSSED, bodies=(Body.POLICE_COUNCIL,), date=on(self.day)))

    @precondition(lambda self: self.taken < len(STEPS))
    @rule(data=st.data())
    def a_step_that_comes_too_early_is_found(self, data: st.DataObject) -> None:
        step = data.draw(st.integers(self.taken, len(STEPS) - 1))
        plan = self._with(attrs.evolve(STEPS[step], date=on(self.day)))
        expected = self.taken < NEEDED[step]

        assert ("ZVP408" in {code for code, _ in found(plan)}) == expected

    @precondition(lambda self: 0 < self.taken < len(STEPS))
    @rule(earlier=DAYS)
    def a_step_that_is_dated_too_early_is_found(self, earlier: timedelta) -> None:
        before = self.plan.decisions[0]
        first = min(each.date.earliest for each in (before, *self.plan.decisions) if each.date is not None)
        plan = self._with(attrs.evolve(STEPS[self.taken], date=on(first - earlier)))

        assert "ZVP409" in {code for code, _ in found(plan)}

    @precondition(is_adopted)
    @rule(later=DAYS, data=st.data())
    def amend(self, later: timedelta, data: st.DataObject) -> None:
        self.day = max(self.day, START) + later
        standing = dict(self.history[-1][1])
        changed, removed, added = [], [], []
        for name in list(standing):
            match data.draw(st.sampled_from(("keep", "tier", "title", "remove"))):
                case "tier":
                    tier = data.draw(st.sampled_from(Tier))
                    standing[name] = (tier, standing[name][1])
                    changed.append(PriorityChange(priority=ElementId(name), tier=tier))
                case "title":
                    text = f"{standing[name][1]} again"
                    standing[name] = (standing[name][0], text)
                    changed.append(PriorityChange(priority=ElementId(name), title=title(text)))
                case "remove":
                    del standing[name]
                    removed.append(Removal(priority=ElementId(name)))
                case _:
                    pass
        if data.draw(st.booleans()):
            name, tier = f"p{self.numbers}", data.draw(st.sampled_from(Tier))
            self.numbers += 1
            standing[name] = (tier, name)
            added.append(priority(name, tier=tier))
        amendment = Amendment(
            id=ElementId(f"a{len(self.plan.amendments)}"),
            date=on(self.day),
            added=tuple(added),
            changed=tuple(changed),
            removed=tuple(removed),
        )
        # In whatever order amendments stand in a file, their dates decide.
        self.plan = attrs.evolve(self.plan, amendments=(amendment, *self.plan.amendments))
        self.history.append((self.day, standing))

    @precondition(lambda self: self.taken >= APPROVAL)
    @rule(later=DAYS)
    def evaluate(self, later: timedelta) -> None:
        self.day = max(self.day, START) + later
        self.plan = attrs.evolve(self.plan, evaluations=(*self.plan.evaluations, Evaluation(date=on(self.day))))

    @precondition(is_adopted)
    @rule(longer=DAYS)
    def extend(self, longer: timedelta) -> None:
        assert self.plan.period is not None
        self.last_day += longer
        self.plan = attrs.evolve(self.plan, period=attrs.evolve(self.plan.period, extended_to=self.last_day))

    @precondition(lambda self: self.is_open() and self.taken >= MINISTERS)
    @rule()
    def close(self) -> None:
        self.plan = attrs.evolve(self.plan, status=PlanStatus.CLOSED)

    @invariant()
    def the_plan_stands_as_the_model_says_on_every_day(self) -> None:
        for day, standing in self._states():
            found_ = {each.id: (each.tier, each.title.nl) for each in self.plan.at(day).priorities}

            assert found_ == standing

    @invariant()
    def it_is_in_force_until_its_last_day(self) -> None:
        period = self.plan.period

        assert period is not None
        assert (period.last_day, period.years) == (self.last_day, 6)
        assert [period.is_in_force(day) for day in (START, self.last_day)] == [True, True]
        assert not period.is_in_force(START - timedelta(days=1))
        assert not period.is_in_force(self.last_day + timedelta(days=1))

    @invariant()
    def steps_in_order_give_no_finding(self) -> None:
        assert found(self.plan) == set()

    @invariant()
    def it_can_be_written_and_read(self) -> None:
        assert loads(dumps(self.plan)) == self.plan
        assert loads(dumps(self.plan, "json"), format="json") == self.plan

    def _decide(self, decision: Decision) -> None:
        self.plan = self._with(decision)

    def _with(self, decision: Decision) -> Plan:
        return attrs.evolve(self.plan, decisions=(*self.plan.decisions, decision))

    def _states(self) -> list[tuple[date | None, Standing]]:
        """What stands in the plan on the days around each amendment, and in the end."""
        states: list[tuple[date | None, Standing]] = [(None, self.history[-1][1])]
        for index, (day, _) in enumerate(self.history[1:], start=1):
            states += [(day, self.history[index][1]), (day - timedelta(days=1), self.history[index - 1][1])]
        return states


TestPlanLife = PlanLife.TestCase
TestPlanLife.settings = settings(max_examples=20, stateful_step_count=20, deadline=None)
