"""Proposals for the priorities of plans, and what they never do."""

import attrs
import pytest

import zvplan
from zvplan import AlignmentGraph, io
from zvplan.checking import check
from zvplan.coverage import CoverageLevel, cover
from zvplan.model import Alignment, Plan, PlanId, Provenance, Ref
from zvplan.suggesting import Silence, higher_plans, nearest_item, nearest_priorities, search_title, why_silent

PLAN = """\
id: zvp
kind: zonal
title: {nl: Plan}
languages: [nl]
period: {startDate: 2023-01-01, endDate: 2025-12-31}
priorities:
  - {id: homes, title: {nl: Woninginbraken}}
  - {id: drugs, title: {nl: Drugs}, tier: attention}
  - {id: staff, title: {nl: Personeel}, axis: internal}
"""
KIV, NVP = PlanId("kiv-2022-2024"), PlanId("nvp-2022-2025")


def graph_of(*texts: str) -> AlignmentGraph:
    return AlignmentGraph.of([io.loads(text) for text in texts])


def proposed(graph: AlignmentGraph, *, threshold: float = 0.5, all_priorities: bool = False) -> list[tuple[str, str]]:
    found = zvplan.proposals(graph, threshold=threshold, all_priorities=all_priorities)
    return [(str(each.priority), str(each.suggestion.target)) for each in found]


def with_first_aligned(graph: AlignmentGraph, alignment: Alignment) -> Plan:
    plan = graph.plans[PlanId("zvp")]
    first, *others = plan.priorities
    return attrs.evolve(plan, priorities=(attrs.evolve(first, alignments=(alignment,)), *others))


def test_every_external_priority_is_looked_at_in_the_plans_that_have_to_be_answered() -> None:
    assert proposed(graph_of(PLAN)) == [
        ("zvp#homes", "kiv-2022-2024#property"),
        ("zvp#drugs", "kiv-2022-2024#drugs"),
        ("zvp#drugs", "nvp-2022-2025#drugs"),
    ]


def test_nothing_less_sure_than_asked_for_is_proposed() -> None:
    assert proposed(graph_of(PLAN), threshold=1) == []


def test_what_the_plan_leaves_out_is_not_proposed() -> None:
    assert proposed(graph_of(f"{PLAN}omissions: [{{target: kiv-2022-2024#drugs}}, {{target: nvp-2022-2025}}]\n")) == [
        ("zvp#homes", "kiv-2022-2024#property")
    ]


def test_nothing_is_proposed_in_a_kind_of_plan_that_a_priority_says_it_answers_nothing_of() -> None:
    text = PLAN.replace("tier: attention", "notAlignedWith: [{kind: framework, motivation: {nl: Nee}}]")

    assert proposed(graph_of(text))[1:] == [("zvp#drugs", "nvp-2022-2025#drugs")]


def test_of_priorities_with_one_id_the_first_is_looked_at() -> None:
    assert proposed(graph_of(PLAN.replace("id: drugs", "id: homes"))) == [("zvp#homes", "kiv-2022-2024#property")]


def test_without_an_edition_to_answer_the_latest_plans_at_hand_are_taken() -> None:
    graph = graph_of(PLAN.replace("period: {startDate: 2023-01-01, endDate: 2025-12-31}\n", ""))

    assert [plan.id for plan in higher_plans(graph, graph.plans[PlanId("zvp")])] == [KIV, NVP]


def test_the_plans_of_the_mayor_are_looked_at_too() -> None:
    mayor = (
        "id: mayor\nkind: administrative\ntitle: {nl: Plan}\npriorities: [{id: theft, title: {nl: Inbraken in woningen}}]\n"
    )
    graph = graph_of(f"{PLAN}higherPlans: [{{plan: mayor}}]\n", mayor)

    assert ("zvp#homes", "mayor#theft") in proposed(graph)


def test_a_priority_with_alignments_is_proposed_only_what_nothing_answers_unless_all_is_asked_for() -> None:
    text = PLAN.replace("tier: attention", "alignments: [{target: kiv-2022-2024#drugs}]")
    both = text + "  - {id: more, title: {nl: Drugshandel}, alignments: [{target: nvp-2022-2025#drugs}]}\n"

    assert proposed(graph_of(text))[1:] == [("zvp#drugs", "nvp-2022-2025#drugs")]
    assert proposed(graph_of(both))[1:] == []
    assert proposed(graph_of(both), all_priorities=True)[1:] == [
        ("zvp#drugs", "nvp-2022-2025#drugs"),
        ("zvp#more", "kiv-2022-2024#drugs"),
    ]


def test_a_search_tells_why_there_is_nothing() -> None:
    titles = {
        "Opleiding van het personeel": Silence.ORGANISATION,
        "Xyzzy": Silence.UNKNOWN,
        "Veelplegers": Silence.NO_ITEM,
    }
    found = {title: search_title(title, graph_of().shipped.values()).silence for title in titles}

    assert titles == found
    assert why_silent("Drugs") is Silence.UNSURE


def test_a_search_for_a_title_by_itself_proposes_for_no_priority() -> None:
    found = search_title("Drugs", [graph_of().shipped[KIV]])

    assert [str(each.target) for each in found.suggestions] == ["kiv-2022-2024#drugs"]
    assert (found.priority, found.proposals, found.silence) == (None, (), None)


def test_the_nearest_item_and_the_nearest_priority_find_each_other() -> None:
    graph = graph_of(PLAN)
    plan = graph.plans[PlanId("zvp")]
    item, priority = Ref.parse("kiv-2022-2024#property"), Ref.parse("zvp#homes")

    upward, downward = nearest_item(graph, priority), nearest_priorities(plan, graph.shipped[KIV])

    assert upward is not None
    assert (upward.priority, upward.suggestion.target) == (priority, item)
    assert {item: upward}.items() <= downward.items()
    assert {str(each) for each in downward} == {"kiv-2022-2024#property", "kiv-2022-2024#drugs"}


@pytest.mark.parametrize("priority", ["zvp#staff", "zvp#unknown"])
def test_there_may_be_no_nearest_item(priority: str) -> None:
    assert nearest_item(graph_of(PLAN), Ref.parse(priority)) is None


def test_a_proposal_is_no_answer_until_somebody_writes_it() -> None:
    graph = graph_of(PLAN)
    item, proposal = Ref.parse("kiv-2022-2024#property"), zvplan.proposals(graph)[0]
    written = with_first_aligned(graph, proposal.suggestion.alignment())

    assert [each.level for each in cover(graph).entries if each.item == item] == [CoverageLevel.NONE]
    assert [each.level for each in cover([written]).entries if each.item == item] == [CoverageLevel.PRIORITY]
    assert written.priorities[0].alignments[0].provenance is Provenance.SUGGESTED


def test_hints_name_the_best_proposal_and_findings_stay_what_they_were() -> None:
    report = check(graph_of(PLAN))
    about = {(each.code, str(each.related[0] if each.related else each.subject)): each for each in report.findings}
    unaligned, unanswered = about["ZVP301", "zvp#homes"], about["ZVP303", "kiv-2022-2024#property"]
    sentence = (
        'homes "Woninginbraken" seems to be about the same phenomenon as "Georganiseerde eigendomscriminaliteit en '
        'illegale goederentrafieken" (kiv-2022-2024#property): does it answer it? '
    )

    assert unaligned.hint() == sentence + unaligned.rule.hint
    assert unanswered.hint() == sentence + unanswered.wording.hint
    assert unanswered.advice() == unanswered.wording.hint
    for finding in (unaligned, unanswered):
        silent = attrs.evolve(finding, observation=attrs.evolve(finding.observation, proposal=None))

        assert (silent.fingerprint, silent.message(), silent) == (finding.fingerprint, finding.message(), finding)
        assert silent.hint() == finding.advice()


def test_a_kind_of_plan_that_a_priority_answers_nothing_of_gets_a_proposal_from_that_kind() -> None:
    text = PLAN.replace("{nl: Drugs}, tier: attention", "{nl: Drugs}, alignments: [{target: kiv-2022-2024#drugs}]")
    hints = {
        str(each.arguments["kind"]): each.hint()
        for each in check(graph_of(text)).findings
        if each.code == "ZVP302" and each.subject == Ref.parse("zvp#drugs")
    }

    assert '"Drugs" (nvp-2022-2025#drugs): does it answer it?' in hints["national"]
    assert hints["judicial"].startswith("Name under alignments")


def test_an_unsure_title_has_no_hint_of_its_own() -> None:
    report = check(graph_of(PLAN.replace("Woninginbraken", "Xyzzy")))

    assert [each.hint() for each in report.findings if each.subject == Ref.parse("zvp#homes") and each.code == "ZVP301"] == [
        "Name under alignments what it answers in the plans above, or say under notAlignedWith why it answers none of them."
    ]
