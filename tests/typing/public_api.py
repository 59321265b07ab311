"""What type checkers make of the public names. Never executed: mypy reads it."""

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import assert_type

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

import zvplan
from zvplan import strategies
from zvplan.coverage import CoverageEntry, CoverageMatrix
from zvplan.graph import Obligation, StatedAlignment
from zvplan.model import (
    BELGIUM,
    AnswerDuty,
    ElementId,
    Language,
    LocalizedString,
    Objective,
    PartialDate,
    PlanId,
    PlanKind,
    PlanPeriod,
    PlanSet,
    Priority,
    Ref,
    Role,
    StatutoryTerm,
    Tier,
    ZoneCode,
)


def files(folder: Path) -> None:
    plans = zvplan.load(folder)

    assert_type(plans, PlanSet)
    assert_type(zvplan.load("plans"), PlanSet)
    assert_type(zvplan.load(folder.iterdir()), PlanSet)
    assert_type(zvplan.load(["a.yaml", folder]), PlanSet)
    assert_type(zvplan.loads("id: a", format="yaml"), zvplan.Plan)
    assert_type(zvplan.dumps(plans[PlanId("a")], format="json"), str)
    zvplan.dump(plans[PlanId("a")], folder / "a.yaml")


def problems(error: zvplan.InvalidPlanFiles) -> None:
    assert_type(error.problems, tuple[zvplan.Problem, ...])
    assert_type(error.problems[0].location, zvplan.Location)
    assert_type(error.problems[0].code, zvplan.ProblemCode)
    assert_type(error.problems[0].message, str)


def plan_sets(plans: PlanSet) -> None:
    assert_type(plans[PlanId("a")], zvplan.Plan)
    assert_type(plans.get(PlanId("a")), zvplan.Plan | None)
    assert_type(plans.plans, tuple[zvplan.Plan, ...])
    assert_type(plans | plans, PlanSet)
    assert_type(plans.at(date(2020, 1, 1)), PlanSet)
    assert_type(plans.of_kind(PlanKind.ZONAL), tuple[zvplan.Plan, ...])
    assert_type(plans.in_force(date(2020, 1, 1)), tuple[zvplan.Plan, ...])
    assert_type(plans.for_zone(ZoneCode("5415")), tuple[zvplan.Plan, ...])
    for plan_id in plans:
        assert_type(plan_id, PlanId)


def plan(plan: zvplan.Plan) -> None:
    assert_type(plan.ref, Ref)
    assert_type(plan.at(), zvplan.Plan)
    assert_type(plan.period, PlanPeriod | None)
    assert_type(plan.priorities, tuple[Priority, ...])
    assert_type(plan.all_objectives(), Iterator[Objective])


def parts(text: LocalizedString, period: PlanPeriod, partial: PartialDate) -> None:
    assert_type(text.best(Language.FR), tuple[Language, str])
    assert_type(period.years, int | None)
    assert_type(period.last_day, date)
    assert_type(partial.earliest, date)
    assert_type(PartialDate.parse("2017-03"), PartialDate)
    assert_type(Ref.parse("a#b"), Ref)
    assert_type(Ref.parse("a#b").element, ElementId | None)


def regime() -> None:
    assert_type(BELGIUM.term_of(date(2020, 1, 1)), StatutoryTerm | None)
    assert_type(BELGIUM.duties_in(None), tuple[AnswerDuty, ...])


def graph(plans: PlanSet, ref: Ref) -> None:
    graph = zvplan.AlignmentGraph.of(plans, at=date(2020, 1, 1))

    assert_type(graph, zvplan.AlignmentGraph)
    assert_type(graph.alignments, tuple[StatedAlignment, ...])
    assert_type(graph.alignments[0].status, zvplan.AlignmentStatus)
    assert_type(graph.supported_by(ref), Mapping[Ref, tuple[Ref, ...]])
    assert_type(graph.supporters_of(ref), Mapping[Ref, tuple[Ref, ...]])
    assert_type(graph.path(ref, ref), tuple[Ref, ...] | None)
    assert_type(graph.obligations_of(plans[ref.plan]), tuple[Obligation, ...])


def coverage(plans: PlanSet, ref: Ref) -> None:
    coverage = zvplan.cover(plans)

    assert_type(coverage, zvplan.Coverage)
    assert_type(zvplan.cover(zvplan.AlignmentGraph.of(plans)), zvplan.Coverage)
    assert_type(coverage.of_item(ref), tuple[CoverageEntry, ...])
    assert_type(coverage.matrix(ref.plan), CoverageMatrix)
    assert_type(coverage.level(ref.plan, ref), zvplan.CoverageLevel | None)
    assert_type(coverage.answered(), Fraction | None)


def checking(plans: PlanSet) -> None:
    report = zvplan.check(plans, selection=zvplan.Selection(select=("ZVP2",)))

    assert_type(report, zvplan.Report)
    assert_type(zvplan.check([plans[PlanId("a")]], at=date(2020, 1, 1)), zvplan.Report)
    assert_type(report.findings, tuple[zvplan.Finding, ...])
    assert_type(report.conforms, bool)
    assert_type(report.worst, zvplan.Severity | None)
    assert_type(report.by_plan(), Mapping[PlanId, tuple[zvplan.Finding, ...]])
    assert_type(report.findings[0].location, zvplan.Location | None)
    assert_type(report.findings[0].message(Language.NL), str)
    assert_type(zvplan.reporters.text.render(report), str)
    assert_type(zvplan.reporters.json.render(report), str)
    assert_type(zvplan.rules.ALL, tuple[zvplan.Rule, ...])


def rule() -> None:
    @zvplan.rule("ZVP999", "mine", zvplan.Severity.NOTE, message="", hint="", source="", since="1.0")
    def observe(graph: zvplan.AlignmentGraph) -> Iterator[zvplan.Observation]:
        yield from (zvplan.Observation(subject=plan.ref) for plan in graph.plans.plans)

    assert_type(observe, zvplan.Rule)


def examples() -> None:
    assert_type(strategies.plans(), SearchStrategy[zvplan.Plan])
    assert_type(strategies.plan_sets(), SearchStrategy[PlanSet])
    assert_type(strategies.refs(plan=strategies.plan_ids()), SearchStrategy[Ref])
    assert_type(strategies.plan_sets(ids=strategies.plan_ids(), plans=strategies.plans()), SearchStrategy[PlanSet])
    assert_type(strategies.priorities(elements=strategies.element_ids(), targets=strategies.refs()), SearchStrategy[Priority])


def chosen_parts() -> None:
    priorities = st.tuples(strategies.priorities(tier=st.just(Tier.PRIORITY)))
    council = strategies.councils(seats=st.tuples(strategies.seats(role=st.just(Role.MAYOR))))
    zonal = strategies.plans(kind=st.just(PlanKind.ZONAL), council=council, priorities=priorities, period=st.none())

    assert_type(zonal, SearchStrategy[zvplan.Plan])
    assert_type(strategies.localized_strings(nl=strategies.texts()), SearchStrategy[LocalizedString])
    assert_type(strategies.plan_periods(start_date=strategies.dates()), SearchStrategy[PlanPeriod])


def suggestions(plan: zvplan.Plan) -> None:
    assert_type(zvplan.suggest("Woninginbraken", lang="nl", against=plan), tuple[zvplan.Suggestion, ...])
