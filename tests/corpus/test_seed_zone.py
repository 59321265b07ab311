"""What the two examples say, and what the checks find in them."""

from collections import Counter
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from pathlib import Path

import attrs
import pytest

from zvplan import AlignmentGraph, AlignmentStatus, CoverageLevel, Plan, PlanSet, Ref, Severity, check, cover, load
from zvplan.model import EvidenceBasis, Origin, PlanId, PlanKind, PlanPart, Provenance, Role, Standing, Tier

EXAMPLES = Path(__file__).parents[2] / "examples"
SEED, ALIGNED = PlanId("seed-zone-2020"), PlanId("aligned-zone-2020")


@pytest.fixture(scope="module")
def seed_zone() -> PlanSet:
    return load(EXAMPLES / "seed-zone")


@pytest.fixture(scope="module")
def seed(seed_zone: PlanSet) -> Plan:
    return seed_zone[SEED]


@pytest.fixture(scope="module")
def aligned_zone() -> PlanSet:
    return load(EXAMPLES / "aligned-zone")


# The plan that a public page describes


def test_the_plan_runs_for_the_six_years_2020_to_2025(seed: Plan) -> None:
    assert seed.period is not None
    assert (date(2020, 1, 1), date(2025, 12, 31)) == (seed.period.start_date, seed.period.end_date)
    assert seed.period.stated_years == seed.period.years


def test_the_zone_has_one_municipality_and_no_name(seed: Plan) -> None:
    assert seed.zone is not None
    assert not seed.zone.has_several_municipalities
    assert seed.zone.name is None
    assert seed.zone.code is None


def test_the_council_has_its_four_statutory_members_and_no_others(seed: Plan) -> None:
    roles = (Role.MAYOR, Role.PROSECUTOR, Role.CHIEF_OF_POLICE, Role.ADMINISTRATIVE_DIRECTOR_COORDINATOR)
    expected = [(role, Standing.STATUTORY) for role in roles]

    assert seed.council is not None
    assert expected == [(seat.role, seat.standing) for seat in seed.council.seats]


def test_three_priorities_are_new_and_three_go_on(seed: Plan) -> None:
    expected = {
        "Cybercrime & cybersecurity": Origin.NEW,
        "Extremisme, radicalisme & terrorisme": Origin.NEW,
        "Intrafamiliaal geweld": Origin.NEW,
        "Inbraken in gebouwen": Origin.CONTINUED,
        "Aanpak van de drugproblematiek": Origin.CONTINUED,
        "Verkeersveiligheid": Origin.CONTINUED,
    }

    assert expected == {priority.title.nl: priority.origin for priority in seed.priorities}


def test_the_priorities_rest_on_three_bases(seed: Plan) -> None:
    expected = [EvidenceBasis.REGISTERED_FIGURES, EvidenceBasis.EXPECTATIONS_AND_NEEDS, EvidenceBasis.KNOW_HOW]

    assert expected == [evidence.basis for evidence in seed.evidence]


def test_the_plan_takes_account_of_four_plans_of_which_two_are_not_public(seed: Plan) -> None:
    expected = [
        ("kiv-2016-2019", PlanKind.FRAMEWORK),
        ("nvp-2016-2019", PlanKind.NATIONAL),
        ("mayor-policy-plan", PlanKind.ADMINISTRATIVE),
        ("prosecutor-policy-plan", PlanKind.JUDICIAL),
    ]

    assert expected == [(cited.plan, cited.kind) for cited in seed.higher_plans]


@pytest.mark.parametrize("part", [PlanPart.MISSION_VISION_VALUES, PlanPart.PRIORITIES, PlanPart.BASIC_FUNCTIONS])
def test_what_the_page_only_mentions_is_declared_incomplete(seed: Plan, part: PlanPart) -> None:
    assert not seed.is_complete(part)


def test_every_alignment_is_marked_as_a_reading_with_its_reason_and_confidence(seed: Plan) -> None:
    alignments = [alignment for priority in seed.priorities for alignment in priority.alignments]

    assert {Provenance.READING} == {alignment.provenance for alignment in alignments}
    assert all(alignment.rationale and alignment.confidence for alignment in alignments)


def test_no_alignment_claims_to_know_what_stands_in_a_plan_that_is_not_public(seed_zone: PlanSet) -> None:
    statuses = Counter(stated.status for stated in AlignmentGraph.of(seed_zone).alignments)

    assert Counter({AlignmentStatus.INDIRECT: 6, AlignmentStatus.OUTDATED: 6}) == statuses


def test_the_plan_answers_six_items_of_each_public_higher_plan(seed_zone: PlanSet) -> None:
    coverage = cover(seed_zone)
    expected = {"kiv-2016-2019": Fraction(6, 15), "nvp-2016-2019": Fraction(6, 17)}

    assert expected == {higher: coverage.where(higher_plan=higher).answered() for higher in coverage.higher_plans}


def test_the_report_on_the_plan_has_eight_notes_and_nothing_worse(seed_zone: PlanSet) -> None:
    priorities = ("cyber", "radicalisation", "domestic-violence", "burglary", "drugs", "traffic")
    framework = ("cyber", "radicalisation", "violence", "property", "drugs", "traffic")
    expected = [
        ("ZVP208", "seed-zone-2020", ["mayor-policy-plan"]),
        ("ZVP208", "seed-zone-2020", ["prosecutor-policy-plan"]),
        *(
            ("ZVP207", f"seed-zone-2020#{priority}", [f"kiv-2016-2019#{item}"])
            for priority, item in zip(priorities, framework, strict=True)
        ),
    ]

    report = check(seed_zone)

    assert report.conforms
    assert expected == [(found.code, str(found.subject), [str(ref) for ref in found.related]) for found in report.findings]
    assert {Severity.NOTE} == {found.severity for found in report.findings}


def test_every_finding_has_its_place_in_the_file(seed_zone: PlanSet) -> None:
    lines = (EXAMPLES / "seed-zone" / "plan.yaml").read_text(encoding="utf-8").splitlines()
    expected = ["plan: mayor-policy-plan", "plan: prosecutor-policy-plan"]

    places = [found.location for found in check(seed_zone).findings]

    assert all(place is not None and place.path.endswith("examples/seed-zone/plan.yaml") for place in places)
    texts = [lines[place.line - 1][place.column - 1 :] for place in places if place is not None]
    assert expected == texts[:2]
    assert all(text.startswith("kiv-2016-2019#") for text in texts[2:])


# The invented zone that conforms


def test_nothing_is_found_in_the_aligned_zone(aligned_zone: PlanSet) -> None:
    assert not check(aligned_zone).findings


def test_the_aligned_zone_is_invented_and_says_so(aligned_zone: PlanSet) -> None:
    assert all("invented" in (plan.note.en or "").lower() for plan in aligned_zone.values() if plan.note)
    assert all(plan.note for plan in aligned_zone.values())


def test_every_text_of_the_aligned_zone_that_has_dutch_has_french(aligned_zone: PlanSet) -> None:
    titles = [priority.title for plan in aligned_zone.values() for priority in plan.priorities]
    motivations = [omission.motivation for omission in aligned_zone[ALIGNED].omissions]

    assert all(text is not None and text.nl and text.fr for text in (*titles, *motivations))


def test_the_aligned_zone_accounts_for_every_higher_item_on_all_levels(aligned_zone: PlanSet) -> None:
    coverage = cover(aligned_zone)
    expected = {
        CoverageLevel.PRIORITY: 19,
        CoverageLevel.ATTENTION: 8,
        CoverageLevel.REGULAR: 4,
        CoverageLevel.MOTIVATED: 10,
        CoverageLevel.NONE: 0,
    }

    assert expected == coverage.counts()
    assert coverage.accounted_for() == Fraction(1)


def test_burglary_answers_the_framework_note_through_three_plans(aligned_zone: PlanSet) -> None:
    expected = "aligned-zone-2020#burglary mayors-plan-2019#homes nvp-2016-2019#property kiv-2016-2019#property"

    path = AlignmentGraph.of(aligned_zone).path(Ref.parse("aligned-zone-2020#burglary"), Ref.parse("kiv-2016-2019#property"))

    assert path is not None
    assert expected == " ".join(str(ref) for ref in path)


def test_the_aligned_zone_uses_all_three_tiers(aligned_zone: PlanSet) -> None:
    tiers = Counter(priority.tier for priority in aligned_zone[ALIGNED].priorities)

    assert Counter({Tier.PRIORITY: 5, Tier.ATTENTION: 2, Tier.REGULAR: 2}) == tiers


def test_every_expectation_of_the_aligned_zone_is_answered(aligned_zone: PlanSet) -> None:
    plan = aligned_zone[ALIGNED]
    answered = {answer for priority in plan.priorities for answer in priority.answers}

    assert {expectation.id for expectation in plan.expectations} == answered


def _without_evidence(plan: Plan) -> Plan:
    priorities = tuple(attrs.evolve(priority, evidence=()) for priority in plan.priorities)
    return attrs.evolve(plan, evidence=(), priorities=priorities)


def _without_a_mayor(plan: Plan) -> Plan:
    assert plan.council is not None
    return attrs.evolve(plan, council=attrs.evolve(plan.council, seats=plan.council.seats[1:]))


@pytest.mark.parametrize(
    "spoil, expected",
    [
        (lambda plan: attrs.evolve(plan, mission=None), {"ZVP102": 1}),
        (lambda plan: attrs.evolve(plan, sections=()), {"ZVP103": 3}),
        (lambda plan: attrs.evolve(plan, omissions=()), {"ZVP303": 6}),
        (lambda plan: attrs.evolve(plan, council=None), {"ZVP401": 4}),
        (_without_a_mayor, {"ZVP402": 1}),
        (_without_evidence, {"ZVP601": 3}),
        (lambda plan: attrs.evolve(plan, basic_functions=()), {"ZVP801": 7}),
    ],
    ids=["mission", "sections", "omissions", "council", "mayor", "evidence", "functions"],
)
def test_the_aligned_zone_conforms_because_of_each_of_its_parts(
    aligned_zone: PlanSet, spoil: Callable[[Plan], Plan], expected: dict[str, int]
) -> None:
    spoiled = aligned_zone | PlanSet([spoil(aligned_zone[ALIGNED])])

    assert expected == Counter(found.code for found in check(spoiled).findings)
