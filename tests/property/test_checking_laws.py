"""What holds for every check, whatever the plans say."""

import json
import random
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from building import priority, zonal
from provinces import provinces
from zvplan.checking import Selection, check
from zvplan.finding import Finding, Rule
from zvplan.model import (
    Language,
    PlanSet,
)
from zvplan.reporters import json_v1, text
from zvplan.reporters.verdict import verdict
from zvplan.rules import ALL
from zvplan.strategies import plan_sets

SCHEMA = json.loads(Path(json_v1.__file__).with_name("json_v1.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)
#: An id that resembles no other, so that nothing is taken for a misspelling of it.
UNRELATED = "0.0.0.0.0.0.0.0.0"
few = settings(max_examples=25, deadline=None)


some_plans = st.one_of(provinces(), provinces(), plan_sets())


def facts(findings: tuple[Finding, ...]) -> list[tuple[str, str]]:
    return [(finding.fingerprint, finding.message()) for finding in findings]


@few
@given(some_plans, st.randoms(use_true_random=False))
def test_the_order_of_plans_changes_nothing(plans: PlanSet, chance: random.Random) -> None:
    shuffled = list(plans.plans)
    chance.shuffle(shuffled)

    assert facts(check(plans, shipped={}).findings) == facts(check(shuffled, shipped={}).findings)


@few
@given(some_plans)
def test_a_plan_that_nobody_has_to_do_with_changes_no_finding_of_the_others(plans: PlanSet) -> None:
    together = check((*plans.plans, zonal(UNRELATED, priority("only"))), shipped={})
    others = tuple(finding for finding in together.findings if finding.subject.plan != UNRELATED)

    assert facts(others) == facts(check(plans, shipped={}).findings)


@few
@given(some_plans, st.sampled_from(ALL))
def test_selecting_and_ignoring_a_rule_change_no_finding_of_another(plans: PlanSet, rule: Rule) -> None:
    of_rule = check(plans, selection=Selection(select=(rule.code,)), shipped={}).findings
    of_others = check(plans, selection=Selection(ignore=(rule.code,)), shipped={}).findings
    everything = check(plans, shipped={}).findings

    assert of_rule == tuple(finding for finding in everything if finding.rule is rule)
    assert of_others == tuple(finding for finding in everything if finding.rule is not rule)


@few
@given(some_plans)
def test_no_two_findings_have_one_fingerprint(plans: PlanSet) -> None:
    fingerprints = [finding.fingerprint for finding in check(plans, shipped={}).findings]

    assert len(set(fingerprints)) == len(fingerprints)


@few
@given(some_plans)
def test_the_figures_of_a_report_add_up(plans: PlanSet) -> None:
    report = check(plans, shipped={})

    assert sum(report.counts.values()) == len(report.findings)
    assert sum(len(findings) for findings in report.by_plan().values()) == len(report.findings)
    assert sum(report.alignment_counts.values()) == len(report.graph.alignments)
    assert min(report.dropped.values()) >= 0


@few
@given(some_plans)
def test_the_item_that_a_slip_of_the_pen_meant_is_not_told_as_unanswered(plans: PlanSet) -> None:
    findings = check(plans, shipped={}).findings
    meant = {(finding.subject.plan, ref) for finding in findings if finding.code == "ZVP201" for ref in finding.related}
    unanswered = {(finding.subject.plan, finding.related[0]) for finding in findings if finding.code == "ZVP303"}

    assert meant & unanswered == set()


@few
@given(some_plans)
def test_every_report_can_be_told_in_every_language_and_the_json_is_as_promised(plans: PlanSet) -> None:
    report = check(plans, shipped={})

    for language in Language:
        last = text.render(report, language=language, width=200).splitlines()[-1]
        assert last.endswith(verdict(report, language))
        assert list(VALIDATOR.iter_errors(json.loads(json_v1.render(report, language=language)))) == []


@few
@given(provinces(), st.integers(min_value=40, max_value=120), st.booleans())
def test_lines_are_no_wider_than_asked(plans: PlanSet, width: int, verbose: bool) -> None:  # noqa: FBT001 -- drawn
    told = text.render(check(plans, shipped={}), width=width, verbose=verbose)

    assert [line for line in told.splitlines() if len(line) > width] == []


def test_provinces_show_what_rules_on_how_plans_hang_together_find() -> None:
    seen: set[str] = set()

    @settings(max_examples=100, deadline=None, derandomize=True, database=None)
    @given(provinces())
    def look(plans: PlanSet) -> None:
        seen.update(finding.code for finding in check(plans, shipped={}).findings)

    look()

    assert seen >= {f"ZVP20{number}" for number in range(1, 9)} | {f"ZVP30{number}" for number in range(1, 5)}
