from collections.abc import Callable, Iterator
from datetime import date

import attrs
import pytest

from building import cited, national, priority, ref, years
from building import zonal as zonal_plan
from zvplan.checking import EVERYTHING, Report, RuleFailed, Selection, check
from zvplan.finding import Finding, Observation, Rule, Severity, Wording, rule
from zvplan.graph import AlignmentGraph, AlignmentStatus
from zvplan.location import Location, Steps
from zvplan.model import BELGIUM, Amendment, ElementId, PartialDate, Plan, PlanKind, PlanSet, Regime, Removal
from zvplan.rules import ALL

NOBODY = Regime(name="nobody asks anything")


def every_priority(
    code: str,
    name: str = "",
    severity: Severity = Severity.WARNING,
    *,
    related: str = "nvp#drugs",
    requires: frozenset[str] = frozenset(),
    aliases: tuple[str, ...] = (),
) -> Rule:
    """A rule that sees something in every priority of every zonal plan."""

    @rule(
        code,
        name or code.lower(),
        severity,
        message="{id}",
        hint="Nothing.",
        source="zvplan: a sample",
        since="0.1.0",
        requires=requires,
        aliases=aliases,
        variants={"other": Wording(message="other {id}", hint="Something.")},
    )
    def observe(graph: AlignmentGraph) -> Iterator[Observation]:
        for each in graph.plans.of_kind(PlanKind.ZONAL):
            for number, one in enumerate(each.priorities):
                yield Observation(
                    subject=ref(f"{each.id}#{one.id}"),
                    steps=("alignments", number),
                    related=(ref(related),),
                    arguments={"id": one.id},
                    variant="other" if one.id == "other" else "",
                    severity=Severity.NOTE if one.id == "noted" else None,
                )

    return observe


def zonal(plan_id: str, *names: str) -> Plan:
    return zonal_plan(plan_id, *(priority(name) for name in names))


def codes(report: Report) -> list[str]:
    return [finding.code for finding in report.findings]


def test_nothing_to_look_at_conforms() -> None:
    report = check([])

    assert report.findings == ()
    assert report.conforms
    assert report.worst is None
    assert report.by_plan() == {}
    assert report.coverage.entries == ()
    assert sum(report.counts.values()) == 0
    assert report.rules == tuple(rule for rule in ALL if rule.is_on_by_default)


def test_a_finding_has_all_that_the_rule_observed() -> None:
    sample = every_priority("ZVP901")

    report = check([zonal("zvp", "drugs")], rules=(sample,), shipped={})

    assert report.findings == (
        Finding(
            rule=sample,
            severity=Severity.WARNING,
            observation=Observation(
                subject=ref("zvp#drugs"),
                steps=("alignments", 0),
                related=(ref("nvp#drugs"),),
                arguments={"id": ElementId("drugs")},
            ),
        ),
    )


def test_a_finding_has_the_wording_that_the_rule_chose() -> None:
    report = check([zonal("zvp", "other")], rules=(every_priority("ZVP901"),), shipped={})

    assert [finding.message() for finding in report.findings] == ["other other"]


def test_findings_stand_in_order_of_plan_place_and_code() -> None:
    plans = [zonal("b", "y", "x"), zonal("a", "z")]
    rules = (every_priority("ZVP902"), every_priority("ZVP901"))

    report = check(plans, rules=rules, shipped={})

    assert [(str(finding.subject), finding.code) for finding in report.findings] == [
        ("a#z", "ZVP901"),
        ("a#z", "ZVP902"),
        ("b#y", "ZVP901"),
        ("b#y", "ZVP902"),
        ("b#x", "ZVP901"),
        ("b#x", "ZVP902"),
    ]


def test_a_rule_that_speaks_about_a_plan_that_is_not_checked_is_refused() -> None:
    astray = rule("ZVP901", "astray", Severity.NOTE, message="a plan", hint="none", source="none", since="0.1.0")(
        lambda _: iter((Observation(subject=ref("nvp")),))
    )

    told = r"^the rule ZVP901 astray speaks about nvp, which is in none of the plans that are checked$"
    with pytest.raises(RuleFailed, match=told):
        check([zonal("zvp")], rules=(astray,), shipped={})


def test_the_tenth_place_comes_after_the_second() -> None:
    numbers = (10, 2)
    where = rule("ZVP901", "places", Severity.NOTE, message="a place", hint="none", source="none", since="0.1.0")(
        lambda graph: (
            Observation(subject=each.ref, steps=("values", number)) for each in graph.plans.plans for number in numbers
        )
    )

    report = check([zonal("zvp")], rules=(where,), shipped={})

    assert [finding.steps for finding in report.findings] == [("values", 2), ("values", 10)]


def test_the_same_fact_twice_is_told_apart_by_its_repetition() -> None:
    report = check([zonal("zvp", "drugs", "drugs")], rules=(every_priority("ZVP901"),), shipped={})

    assert [finding.repetition for finding in report.findings] == [0, 1]
    assert len({finding.fingerprint for finding in report.findings}) == 2


def test_findings_ask_the_plans_for_their_places() -> None:
    class Map:
        """Knows the place of everything."""

        def locate(self, plan: str, element: str | None = None, steps: Steps = ()) -> Location | None:
            return Location(f"{plan}.yaml", len(element or ""), len(steps))

    plans = PlanSet((zonal("zvp", "drugs"),), locator=Map())
    report = check(plans, rules=(every_priority("ZVP901"),), shipped={})

    assert [finding.location for finding in report.findings] == [Location("zvp.yaml", 5, 2)]


# Consequences


def test_an_observation_is_dropped_where_a_rule_it_requires_saw_the_cause() -> None:
    cause = every_priority("ZVP901")
    rules = (cause, every_priority("ZVP902", requires=frozenset({"ZVP901"})))

    report = check([zonal("zvp", "drugs", "fraud")], rules=rules, shipped={})

    assert codes(report) == ["ZVP901", "ZVP901"]
    assert report.dropped == {"ZVP901": 0, "ZVP902": 2}


def test_it_stays_where_the_cause_has_to_do_with_something_else() -> None:
    rules = (every_priority("ZVP901", related="nvp#fraud"), every_priority("ZVP902", requires=frozenset({"ZVP901"})))

    report = check([zonal("zvp", "drugs")], rules=rules, shipped={})

    assert codes(report) == ["ZVP901", "ZVP902"]


def test_it_stays_where_the_cause_lies_in_another_plan() -> None:
    @rule("ZVP901", "first-plan", Severity.ERROR, message="x", hint="x", source="x", since="0.1.0")
    def first_plan(graph: AlignmentGraph) -> Iterator[Observation]:
        yield Observation(subject=ref(graph.plans.plans[0].id), related=(ref("nvp#drugs"),))

    rules = (first_plan, every_priority("ZVP902", requires=frozenset({"ZVP901"})))
    report = check([zonal("a", "drugs"), zonal("b", "drugs")], rules=rules, shipped={})

    assert [(str(finding.subject), finding.code) for finding in report.findings] == [("a", "ZVP901"), ("b#drugs", "ZVP902")]


def test_a_cause_that_is_ignored_is_a_cause_all_the_same() -> None:
    rules = (every_priority("ZVP901"), every_priority("ZVP902", requires=frozenset({"ZVP901"})))
    selection = Selection(ignore=("ZVP901",))

    report = check([zonal("zvp", "drugs")], rules=rules, selection=selection, shipped={})

    assert codes(report) == []
    assert [each.code for each in report.rules] == ["ZVP902"]
    assert report.dropped == {"ZVP902": 1}


def test_a_required_rule_that_is_not_among_the_rules_is_not_missed() -> None:
    rules = (every_priority("ZVP902", requires=frozenset({"ZVP901"})),)

    assert codes(check([zonal("zvp", "drugs")], rules=rules, shipped={})) == ["ZVP902"]


def test_a_rule_that_breaks_is_named_and_the_reason_is_not_hidden() -> None:
    @rule("ZVP901", "broken", Severity.ERROR, message="x", hint="x", source="x", since="0.1.0")
    def broken(graph: AlignmentGraph) -> Iterator[Observation]:
        yield Observation(subject=ref(graph.plans.plans[99].id))

    with pytest.raises(RuleFailed, match=r"^the rule ZVP901 broken broke: IndexError: tuple index out of range$") as caught:
        check([zonal("zvp")], rules=(broken,), shipped={})

    assert isinstance(caught.value.__cause__, IndexError)


def test_a_circle_among_plans_that_are_only_at_hand_is_nobodys_finding() -> None:
    circular = national("old", priority("drugs", "old#drugs"))

    report = check([zonal("zvp")], selection=Selection(select=("ZVP204",)), shipped={circular.id: circular})

    assert report.findings == ()


# Selection

RULES = (
    every_priority("ZVP901", "odd-thing"),
    every_priority("ZVP902", "even-thing", aliases=("ZVP850",)),
    every_priority("ZVP811", "third-thing"),
)


@pytest.mark.parametrize(
    "select, ignore, expected",
    [
        ((), (), ["ZVP901", "ZVP902", "ZVP811"]),
        (("ZVP901",), (), ["ZVP901"]),
        (("ZVP9",), (), ["ZVP901", "ZVP902"]),
        (("even-thing",), (), ["ZVP902"]),
        (("ZVP850",), (), ["ZVP902"]),
        (("ZVP",), ("odd-thing",), ["ZVP902", "ZVP811"]),
        ((), ("ZVP9",), ["ZVP811"]),
        (("ZVP901",), ("ZVP9",), []),
    ],
)
def test_rules_are_selected_by_code_beginning_of_a_code_earlier_code_or_name(
    select: tuple[str, ...], ignore: tuple[str, ...], expected: list[str]
) -> None:
    selection = Selection(select=select, ignore=ignore)

    assert [each.code for each in selection.among(RULES)] == expected


@pytest.mark.parametrize(
    "selection, message",
    [
        (Selection(select=("ZVP903",)), "no rule has the code or name 'ZVP903'; did you mean ZVP902?"),
        (Selection(ignore=("zvp991",)), "no rule has the code or name 'zvp991'; did you mean ZVP901?"),
        (
            Selection(severities={"odd-things": Severity.NOTE}),
            "no rule has the code or name 'odd-things'; did you mean odd-thing?",
        ),
        (Selection(select=("weather",)), "no rule has the code or name 'weather'"),
        (Selection(select=("",)), "no rule has the code or name ''"),
        (Selection(select=("odd",)), "no rule has the code or name 'odd'"),
    ],
)
def test_a_selection_that_names_no_rule_is_refused_with_the_nearest(selection: Selection, message: str) -> None:
    with pytest.raises(ValueError, match="no rule") as refused:
        selection.among(RULES)

    assert str(refused.value) == message


def test_check_refuses_a_selection_that_names_no_rule() -> None:
    with pytest.raises(ValueError, match="did you mean ZVP901"):
        check([], rules=(every_priority("ZVP901"),), selection=Selection(select=("ZVP9O1",)))


def test_check_refuses_two_rules_with_one_code() -> None:
    with pytest.raises(ValueError, match="two rules have the code 'ZVP901'"):
        check([], rules=(every_priority("ZVP901"), every_priority("ZVP901")))


def test_a_severity_that_the_user_sets_wins_over_the_rule_and_the_observation() -> None:
    plans = [zonal("zvp", "drugs", "noted")]
    rules = (every_priority("ZVP901"),)

    as_it_is = check(plans, rules=rules, shipped={})
    as_set = check(plans, rules=rules, selection=Selection(severities={"ZVP901": Severity.ERROR}), shipped={})

    assert [finding.severity for finding in as_it_is.findings] == [Severity.WARNING, Severity.NOTE]
    assert [finding.severity for finding in as_set.findings] == [Severity.ERROR, Severity.ERROR]


def test_of_two_names_for_a_rule_the_longer_sets_the_severity() -> None:
    selection = Selection(severities={"ZVP901": Severity.ERROR, "ZVP": Severity.NOTE})
    plans = [zonal("zvp", "drugs")]

    report = check(plans, rules=(every_priority("ZVP901"), every_priority("ZVP902")), selection=selection, shipped={})

    assert [finding.severity for finding in report.findings] == [Severity.ERROR, Severity.NOTE]


def test_everything_is_what_is_selected_when_nobody_says_otherwise() -> None:
    assert EVERYTHING.among(ALL) == tuple(rule for rule in ALL if rule.is_on_by_default)


# What is looked at


def test_plans_a_set_and_a_graph_are_checked_alike() -> None:
    plans = [zonal("zvp", "drugs")]
    of_set = check(PlanSet(tuple(plans)), regime=NOBODY, shipped={})
    of_graph = check(AlignmentGraph.of(plans, regime=NOBODY, shipped={}))

    assert of_set.findings == of_graph.findings == check(plans, regime=NOBODY, shipped={}).findings


def test_a_graph_has_its_own_day_regime_and_shipped_plans() -> None:
    graph = AlignmentGraph.of([])

    whatever: Callable[..., Report] = check

    own: list[dict[str, object]] = [{"at": date(2020, 1, 1)}, {"regime": BELGIUM}, {"shipped": {}}]
    for arguments in own:
        with pytest.raises(TypeError, match="a graph has its day, regime and shipped plans already"):
            whatever(graph, **arguments)


def test_the_day_decides_which_amendments_count() -> None:
    removal = Amendment(id=ElementId("a"), date=PartialDate(2021), removed=(Removal(priority=ElementId("drugs")),))
    amended = attrs.evolve(zonal("zvp", "drugs"), amendments=(removal,))
    rules = (every_priority("ZVP901"),)

    assert codes(check([amended], rules=rules, at=date(2020, 12, 31), shipped={})) == ["ZVP901"]
    assert codes(check([amended], rules=rules, at=date(2021, 1, 1), shipped={})) == []
    assert codes(check([amended], rules=rules, shipped={})) == []


def test_shipped_plans_are_at_hand_without_being_checked() -> None:
    report = check([zonal("zvp", "drugs")])

    assert report.by_plan().keys() == {"zvp"}
    assert {finding.subject.plan for finding in report.findings} == {"zvp"}
    assert report.graph.plan(next(iter(report.graph.shipped))) is not None


# The report


def test_a_report_counts_findings_by_severity_the_worst_first() -> None:
    report = check([zonal("zvp", "drugs", "noted")], rules=(every_priority("ZVP901", severity=Severity.ERROR),), shipped={})

    assert list(report.counts.items()) == [(Severity.ERROR, 1), (Severity.WARNING, 0), (Severity.NOTE, 1)]
    assert report.worst is Severity.ERROR
    assert not report.conforms


def test_warnings_and_notes_do_not_keep_plans_from_conforming() -> None:
    report = check([zonal("zvp", "drugs")], rules=(every_priority("ZVP901"),), shipped={})

    assert report.worst is Severity.WARNING
    assert report.conforms


def test_a_report_counts_each_alignment_once_by_its_status() -> None:
    plans = [
        national("nvp", priority("drugs")),
        zonal_plan("zvp", priority("a", "nvp#drugs", "nvp#drgs"), priority("b", "nvp")),
    ]

    counts = check(plans, shipped={}).alignment_counts

    assert list(counts) == list(AlignmentStatus)
    assert {status: number for status, number in counts.items() if number} == {
        AlignmentStatus.MET: 1,
        AlignmentStatus.DANGLING: 1,
        AlignmentStatus.WHOLE_PLAN: 1,
    }


def test_findings_by_plan_name_every_plan() -> None:
    report = check([zonal("b", "drugs"), zonal("a")], rules=(every_priority("ZVP901"),), shipped={})

    assert {name: len(findings) for name, findings in report.by_plan().items()} == {"a": 0, "b": 1}
    assert list(report.by_plan()) == ["a", "b"]


def test_the_coverage_of_a_report_is_that_of_its_graph() -> None:
    nvp = national("nvp", priority("drugs"), period=years(2020, 2023))
    zvp = zonal_plan("zvp", priority("a", "nvp#drugs"), cites=(cited("nvp"),))

    assert [str(entry.item) for entry in check([nvp, zvp], shipped={}).coverage.entries] == ["nvp#drugs"]


def test_reports_of_equal_plans_are_equal() -> None:
    plans = [zonal("zvp", "drugs")]

    assert check(plans) == check(list(reversed(plans)))
