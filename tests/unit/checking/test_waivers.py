"""Findings that somebody accepts."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import attrs

from building import priority, ref, zonal
from zvplan.checking import PlanIgnore, PlanWaiver, Report, Selection, check
from zvplan.finding import Observation, Rule, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.io import load
from zvplan.location import Location
from zvplan.model import ElementId, LocalizedString, Plan, PlanId, Waiver
from zvplan.rules.structure.expired_waiver import expired_waiver
from zvplan.rules.structure.idle_waiver import idle_waiver

TODAY = date(2024, 6, 30)


def sample(code: str, name: str, *, aliases: tuple[str, ...] = (), requires: frozenset[str] = frozenset()) -> Rule:
    """A rule that finds every priority, which has to do with an item of the same name."""

    @rule(code, name, Severity.ERROR, message="{id}", hint="x", source="x", since="1", aliases=aliases, requires=requires)
    def observe(graph: AlignmentGraph) -> Iterator[Observation]:
        for plan in graph.plans.plans:
            for each in plan.priorities:
                yield Observation(
                    subject=ref(f"{plan.id}#{each.id}"), related=(ref(f"nvp#{each.id}"),), arguments={"id": each.id}
                )

    return observe


LOUD = sample("ZVP901", "loud", aliases=("ZVP850",))
OTHER = sample("ZVP902", "other")
RULES = (LOUD, OTHER, expired_waiver, idle_waiver)


def waiver(rule: str, *, element: str | None = None, about: str | None = None, expires: date | None = None) -> Waiver:
    return Waiver(
        rule=rule,
        element=None if element is None else ElementId(element),
        about=None if about is None else ref(about),
        motivation=LocalizedString(nl="Daarom"),
        expires=expires,
    )


def zone(*waivers: Waiver, plan_id: str = "zvp") -> Plan:
    return attrs.evolve(zonal(plan_id, priority("drugs"), priority("traffic")), waivers=waivers)


def checked(
    *plans: Plan,
    waivers: tuple[PlanWaiver, ...] = (),
    select: tuple[str, ...] = ("ZVP901", "ZVP111", "ZVP112"),
    at: date | None = None,
) -> Report:
    return check(plans, rules=RULES, selection=Selection(select=select), waivers=waivers, today=TODAY, at=at, shipped={})


def told(report: Report) -> list[str]:
    return [f"{finding.code} {finding.subject}" for finding in report.findings]


def waived(report: Report) -> list[str]:
    return [f"{each.finding.code} {each.finding.subject}" for each in report.waived]


def test_what_is_waived_neither_counts_nor_gets_lost() -> None:
    accepted = waiver("ZVP901", element="drugs")

    report = checked(zone(accepted))

    assert ["ZVP901 zvp#traffic"] == told(report)
    assert ["ZVP901 zvp#drugs"] == waived(report)
    assert accepted is report.waived[0].waiver
    assert 1 == sum(report.counts.values())


def test_a_report_in_which_all_is_waived_conforms() -> None:
    report = checked(zone(waiver("loud")))

    assert [] == told(report)
    assert ["ZVP901 zvp#drugs", "ZVP901 zvp#traffic"] == waived(report)
    assert report.conforms
    assert report.worst is None


def test_a_rule_is_named_by_its_code_its_name_or_an_earlier_code_in_any_case() -> None:
    for name in ("ZVP901", "zvp901", "LOUD", "ZVP850"):
        assert ["ZVP901 zvp#drugs", "ZVP901 zvp#traffic"] == waived(checked(zone(waiver(name))))


def test_the_beginning_of_a_code_names_no_rule() -> None:
    report = checked(zone(waiver("ZVP9")))

    assert [] == waived(report)
    assert ["ZVP112 zvp", "ZVP901 zvp#drugs", "ZVP901 zvp#traffic"] == told(report)


def test_a_waiver_is_only_for_what_it_is_about() -> None:
    assert ["ZVP901 zvp#traffic"] == waived(checked(zone(waiver("ZVP901", about="nvp#traffic"))))
    assert [] == waived(checked(zone(waiver("ZVP901", element="drugs", about="nvp#traffic"))))


def test_a_waiver_is_only_for_the_plan_in_which_it_stands() -> None:
    report = checked(zone(waiver("ZVP901")), zone(plan_id="zvp-2"))

    assert ["ZVP901 zvp-2#drugs", "ZVP901 zvp-2#traffic"] == told(report)


def test_the_last_day_still_counts() -> None:
    assert ["ZVP901 zvp#drugs", "ZVP901 zvp#traffic"] == waived(checked(zone(waiver("ZVP901", expires=TODAY))))
    assert [] == waived(checked(zone(waiver("ZVP901", expires=date(2024, 6, 29)))))


def test_the_day_as_of_which_plans_are_looked_at_goes_before_today() -> None:
    plan = zone(waiver("ZVP901", expires=date(2022, 12, 31)))

    assert [] == told(checked(plan, at=date(2022, 12, 31)))
    assert ["ZVP111 zvp", "ZVP901 zvp#drugs", "ZVP901 zvp#traffic"] == told(checked(plan, at=date(2023, 1, 1)))


def test_an_expired_waiver_is_told_once_and_never_as_idle() -> None:
    report = checked(zone(waiver("ZVP901", element="gone", expires=date(2020, 1, 1))))

    assert ["ZVP111 zvp", "ZVP901 zvp#drugs", "ZVP901 zvp#traffic"] == told(report)


def test_the_waiver_of_a_rule_that_did_not_run_is_not_idle() -> None:
    plan = zone(waiver("ZVP902", element="gone"))

    assert [] == told(checked(plan, select=("ZVP112",)))
    assert ["ZVP112 zvp"] == told(checked(plan, select=("ZVP902", "ZVP112")))[:1]


def test_the_waiver_of_a_rule_that_does_not_count_for_the_plan_is_not_idle() -> None:
    ignored = PlanIgnore(pattern="zvp", rules=("ZVP902",))
    selection = Selection(plan_ignores=(ignored,))

    report = check([zone(waiver("ZVP902"))], rules=RULES, selection=selection, today=TODAY, shipped={})

    assert ["ZVP901 zvp#drugs", "ZVP901 zvp#traffic"] == told(report)


def test_a_rule_of_zvplan_that_is_not_among_those_to_choose_from_is_a_rule_all_the_same() -> None:
    assert ["ZVP901 zvp#drugs", "ZVP901 zvp#traffic"] == told(checked(zone(waiver("ZVP303"))))


def test_findings_about_waivers_cannot_be_waived() -> None:
    report = checked(zone(waiver("ZVP112"), waiver("ZVP902")), select=("ZVP112", "ZVP902"))

    assert [finding.observation.variant for finding in report.findings] == ["refused"]
    assert ["ZVP902 zvp#drugs", "ZVP902 zvp#traffic"] == waived(report)


def test_a_consequence_that_was_dropped_is_enough_to_keep_a_waiver() -> None:
    follows = sample("ZVP903", "follows", requires=frozenset({"ZVP901"}))
    rules = (LOUD, follows, idle_waiver)

    report = check([zone(waiver("ZVP903"))], rules=rules, today=TODAY, shipped={})

    assert ["ZVP901 zvp#drugs", "ZVP901 zvp#traffic"] == told(report)
    assert [] == waived(report)


def test_of_two_waivers_of_one_finding_the_first_accepts_it_and_neither_is_idle() -> None:
    first, second = waiver("loud"), waiver("ZVP901", element="drugs")

    report = checked(zone(first, second))

    assert [] == told(report)
    assert [first, first] == [each.waiver for each in report.waived]


# Waivers outside the files of plans


def test_a_waiver_may_stand_elsewhere() -> None:
    outside = PlanWaiver(plan=PlanId("zvp"), waiver=waiver("ZVP901", element="drugs"))

    report = checked(zone(), zone(plan_id="zvp-2"), waivers=(outside,))

    assert ["ZVP901 zvp#drugs"] == waived(report)
    assert ["ZVP901 zvp#traffic", "ZVP901 zvp-2#drugs", "ZVP901 zvp-2#traffic"] == told(report)


def test_a_waiver_of_a_plan_that_is_not_checked_is_not_looked_at() -> None:
    outside = PlanWaiver(plan=PlanId("elsewhere"), waiver=waiver("ZVP901", expires=date(2000, 1, 1)))

    assert ["ZVP901 zvp#drugs", "ZVP901 zvp#traffic"] == told(checked(zone(), waivers=(outside,)))


def test_what_is_wrong_with_a_waiver_is_told_where_it_stands(tmp_path: Path) -> None:
    (tmp_path / "zvp.yaml").write_text(
        "id: zvp\nkind: zonal\ntitle: {nl: Plan}\nwaivers:\n  - rule: ZVP902\n    motivation: {nl: Om}\n", encoding="utf-8"
    )
    here = Location("zvplan.toml", 7, 3)
    outside = (
        PlanWaiver(plan=PlanId("zvp"), waiver=waiver("ZVP902"), location=here),
        PlanWaiver(plan=PlanId("zvp"), waiver=waiver("ZVP902", expires=date(2000, 1, 1)), location=here),
    )

    report = check(load(tmp_path), rules=RULES, waivers=outside, today=TODAY, shipped={})

    assert [
        ("ZVP111", here),
        ("ZVP112", here),
        ("ZVP112", Location((tmp_path / "zvp.yaml").as_posix(), 5, 5)),
    ] == [(finding.code, finding.location) for finding in report.findings]


def test_a_waiver_in_a_configuration_for_nearly_the_id_of_a_plan_is_told_at_its_place() -> None:
    astray = PlanWaiver(plan=PlanId("zvp-5998-2062"), waiver=waiver("ZVP901"), location=Location("zvplan.toml", 12, 1))

    report = checked(zone(plan_id="zvp-5998-2026"), waivers=(astray,), select=("ZVP112",))

    assert [("zvplan.toml:12:1", "zvp-5998-2026", "astray")] == [
        (str(finding.location), str(finding.subject), finding.observation.variant) for finding in report.findings
    ]
    assert "is for the plan zvp-5998-2062, which is not checked here" in report.findings[0].message()


def test_a_waiver_in_a_configuration_for_quite_another_plan_is_nobodys_business() -> None:
    elsewhere = PlanWaiver(plan=PlanId("zvp-5415-2020"), waiver=waiver("ZVP901"))

    assert [] == told(checked(zone(plan_id="plan-of-the-zone"), waivers=(elsewhere,), select=("ZVP112",)))
