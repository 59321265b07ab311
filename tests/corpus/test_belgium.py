"""What the published Belgian plans say, as it was counted by hand in their sources, and what the checks find in them."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from zvplan import AlignmentGraph, AlignmentStatus, Coverage, CoverageLevel, Plan, PlanSet, Ref, Severity, check, cover, load
from zvplan.model import (
    Axis,
    BasicFunction,
    DecisionStatus,
    Focus,
    Language,
    LocalizedString,
    Origin,
    PartialDate,
    PlanId,
    PlanPart,
    Priority,
    Provenance,
    Region,
    Role,
    Seat,
    Standing,
    Tier,
)

FOLDER = Path(__file__).parents[2] / "examples" / "belgium"
FILES = sorted(FOLDER.glob("*.yaml"))
#: Lists that a later plan recalls; all other priorities come from pages on the plan itself.
RECALLED = {"zvp-5341-2014", "zvp-schoten-before-2020"}


@pytest.fixture(scope="module")
def plans() -> PlanSet:
    return load(FOLDER)


@pytest.fixture(scope="module")
def graph(plans: PlanSet) -> AlignmentGraph:
    return AlignmentGraph.of(plans)


@pytest.fixture(scope="module")
def coverage(graph: AlignmentGraph) -> Coverage:
    return cover(graph)


def priorities_of(plans: PlanSet) -> list[tuple[Plan, Priority]]:
    """The priorities on the 33 pages, changes in mid-term included."""
    return [(plan, priority) for plan in plans.values() if plan.id not in RECALLED for priority in plan.at().priorities]


def seats(plan: Plan) -> list[tuple[Role, Standing, int | None]]:
    return [] if plan.council is None else [(seat.role, seat.standing, seat.count) for seat in plan.council.seats]


# How many


def test_there_are_70_plans_of_59_zones(plans: PlanSet) -> None:
    zones = {str(plan.zone.code or plan.zone.name) for plan in plans.values() if plan.zone}

    assert (70, 59) == (len(plans), len(zones))


def test_33_pages_and_two_recalled_lists_give_priorities(plans: PlanSet) -> None:
    with_priorities = {plan.id for plan in plans.values() if plan.at().priorities}

    assert 35 == len(with_priorities)
    assert with_priorities >= RECALLED


def test_154_priorities_and_21_points_of_attention(plans: PlanSet) -> None:
    found = Counter((plan.languages[0], priority.tier) for plan, priority in priorities_of(plans))
    expected = {
        (Language.NL, Tier.PRIORITY): 122,
        (Language.NL, Tier.ATTENTION): 13,
        (Language.FR, Tier.PRIORITY): 27,
        (Language.FR, Tier.ATTENTION): 8,
        (Language.DE, Tier.PRIORITY): 5,
    }

    assert expected == found


def test_19_priorities_are_about_the_organisation_itself(plans: PlanSet) -> None:
    found = Counter(priority.axis for _, priority in priorities_of(plans))

    assert Counter({Axis.EXTERNAL: 156, Axis.INTERNAL: 19}) == found


def test_17_priorities_are_new_and_23_go_on(plans: PlanSet) -> None:
    found = Counter(priority.origin for _, priority in priorities_of(plans) if priority.origin)

    assert Counter({Origin.CONTINUED: 23, Origin.NEW: 17}) == found


def test_three_priorities_are_places_and_six_are_persons(plans: PlanSet) -> None:
    found = Counter(priority.focus for _, priority in priorities_of(plans) if priority.focus)

    assert (3, 6) == (found[Focus.PLACE], found[Focus.PERSONS])


def test_every_plan_is_of_a_zone_in_a_region(plans: PlanSet) -> None:
    found = Counter(plan.zone.region for plan in plans.values() if plan.zone)

    assert Counter({Region.FLANDERS: 47, Region.WALLONIA: 18, Region.BRUSSELS: 5}) == found


# What every file has


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_says_where_and_when_it_was_read_and_what_is_not_in_it(path: Path) -> None:
    (plan,) = load(path).values()

    assert plan.sources
    assert all(source.url and source.url.startswith(("http://", "https://")) for source in plan.sources)
    assert all(source.consulted or source.published for source in plan.sources)
    assert {PlanPart.ALIGNMENTS, PlanPart.OMISSIONS, PlanPart.DECISIONS} <= set(plan.incomplete)
    assert path.read_text(encoding="utf-8").startswith("# ")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_id_has_the_code_of_the_zone_and_the_year_in_which_the_plan_begins(path: Path) -> None:
    (plan,) = load(path).values()

    if plan.zone is not None and plan.zone.code is not None:
        assert plan.id.startswith(f"zvp-{plan.zone.code}")
    if plan.period is not None:
        assert plan.id.endswith(f"-{plan.period.start_date.year}")


def test_titles_stand_in_the_language_of_the_plan(plans: PlanSet) -> None:
    titles = [(plan.languages[0], priority.title) for plan, priority in priorities_of(plans)]

    assert [] == [title for language, title in titles if [language] != [each for each, _ in title.items()]]


def test_what_goes_on_from_an_earlier_plan_is_there(plans: PlanSet) -> None:
    refs = [ref for plan in plans.values() for priority in plan.priorities for ref in priority.continues]
    expected = [Ref.parse("zvp-5419-2014#home-burglary"), Ref.parse("zvp-5419-2014#traffic-accidents")]

    assert expected == refs
    assert all(any(ref.element == priority.id for priority in plans[ref.plan].priorities) for ref in refs)


# Alignments


def test_alignments_are_readings_with_a_rationale_and_a_confidence_unless_the_page_states_them(plans: PlanSet) -> None:
    alignments = [
        alignment for plan in plans.values() for priority in plan.at().priorities for alignment in priority.alignments
    ]
    stated = [str(each.target) for each in alignments if each.provenance is Provenance.STATED]
    expected = [
        "city-government-sint-niklaas",
        "district-priority-theft-5294",
        "federal-action-plan-canal",
        "nvp-2016-2019",
        "road-deaths-target-2011-2020",
    ]

    assert expected == sorted(stated)
    assert all(each.rationale for each in alignments)
    assert {Provenance.STATED, Provenance.READING} == {each.provenance for each in alignments}
    assert all((each.confidence is not None) == (each.provenance is Provenance.READING) for each in alignments)


def test_no_alignment_is_dangling_contrary_or_downward(graph: AlignmentGraph) -> None:
    statuses = Counter(stated.status for stated in graph.alignments if stated.source.plan in graph.plans)

    assert {AlignmentStatus.CITED: 4, AlignmentStatus.WHOLE_PLAN: 1, AlignmentStatus.OUTDATED: 10} == {
        status: number for status, number in statuses.items() if status not in {AlignmentStatus.MET, AlignmentStatus.INDIRECT}
    }


def test_internal_priorities_answer_nothing_but_administrative_enforcement(plans: PlanSet) -> None:
    found = [
        str(alignment.target)
        for _, priority in priorities_of(plans)
        if priority.axis is Axis.INTERNAL
        for alignment in priority.alignments
    ]

    assert ["nvp-2016-2019#administrative-enforcement"] == found


# Levels on the framework note by hand: P priority, A point of attention; what is not named has no answer on the page.
@pytest.mark.parametrize(
    "plan, priority, attention",
    [
        ("zvp-5428-2020", "cyber fraud identity-fraud nuisance traffic violence", "drugs property radicalisation"),
        ("zvp-5311-2020", "nuisance traffic", "drugs property"),
        ("zvp-5298-2020", "drugs property", "environment nuisance radicalisation trafficking"),
        ("zvp-5437-2020", "administrative-enforcement cyber", ""),
        ("zvp-5910-2019", "drugs property traffic violence", "nuisance radicalisation"),
        # Drugs and litter stand in the text under "overlast, in de brede zin".
        ("zvp-hekla-2020", "drugs environment nuisance property traffic", ""),
        # An umbrella of four phenomena.
        ("zvp-5329-2020", "nuisance property traffic violence", ""),
        ("zvp-germinalt-2020", "drugs environment property traffic", ""),
        # Adapted in 2017; what it names as left out has no reason on the page.
        ("zvp-5306-2014", "drugs nuisance property traffic", ""),
        ("zvp-carma-2020", "", ""),
    ],
)
def test_themes_of_the_framework_note_that_a_zone_takes_up(
    coverage: Coverage, plan: str, priority: str, attention: str
) -> None:
    entries = coverage.where(plan=PlanId(plan), higher_plan=PlanId("kiv-2016-2019")).entries

    assert set(priority.split()) == {entry.item.element for entry in entries if entry.level is CoverageLevel.PRIORITY}
    assert set(attention.split()) == {entry.item.element for entry in entries if entry.level is CoverageLevel.ATTENTION}
    assert {True} == {entry.from_excerpt for entry in entries}


def test_road_safety_and_burglary_are_taken_up_most(coverage: Coverage) -> None:
    matrix = coverage.matrix(PlanId("kiv-2016-2019"))
    answered = {
        item.element: (totals[CoverageLevel.PRIORITY], totals[CoverageLevel.ATTENTION])
        for item, totals in zip(matrix.items, matrix.totals(), strict=True)
    }
    expected = {
        "radicalisation": (5, 5),
        "trafficking": (0, 1),
        "drugs": (18, 3),
        "fraud": (1, 1),
        "cyber": (11, 0),
        "violence": (13, 0),
        "property": (20, 2),
        "environment": (3, 1),
        "traffic": (25, 0),
        "nuisance": (13, 3),
        "administrative-enforcement": (2, 0),
        "ict-facilitator": (0, 0),
        "identity-fraud": (1, 1),
        "proceeds": (0, 0),
        "international-cooperation": (0, 0),
    }

    assert expected == answered


def test_brussel_west_takes_up_six_of_the_ten_themes_of_the_regional_plan(coverage: Coverage) -> None:
    entries = coverage.where(plan=PlanId("zvp-5340-2020"), higher_plan=PlanId("gvpp-2017-2020")).entries
    expected = {"drugs", "environment-nuisance", "integrity", "property", "radicalisation", "traffic"}

    assert 10 == len(entries)
    assert expected == {entry.item.element for entry in entries if entry.level.is_answered}


# Changes in mid-term


def test_four_plans_were_changed_in_2017_because_of_the_national_plan(plans: PlanSet) -> None:
    found = {
        plan.id: (str(amendment.date), len(amendment.added), len(amendment.changed))
        for plan in plans.values()
        for amendment in plan.amendments
        if amendment.answers == Ref.parse("nvp-2016-2019")
    }
    expected = {
        "zvp-5306-2014": ("2017-03", 0, 4),
        "zvp-5352-2014": ("2017-02-14", 2, 1),
        "zvp-5405-2014": ("2017-03", 0, 0),
        "zvp-5423-2014": ("2017-04-07", 0, 0),
    }

    assert expected == found


def test_brasschaat_had_one_known_priority_before_the_change_and_three_after(plans: PlanSet) -> None:
    plan = plans[PlanId("zvp-5352-2014")]

    assert ["road-safety"] == [priority.id for priority in plan.at(date(2017, 2, 13)).priorities]
    assert ["road-safety", "radicalisation", "response-time-norm"] == [priority.id for priority in plan.at().priorities]


def test_zone_5306_names_three_items_of_the_national_plan_that_it_leaves_out(plans: PlanSet) -> None:
    plan = plans[PlanId("zvp-5306-2014")].at()

    assert ["radicalisation", "violence", "environment"] == [omission.target.element for omission in plan.omissions]
    assert not any(omission.is_motivated for omission in plan.omissions)


# Councils


def test_21_plans_tell_who_sits_in_the_council_and_16_of_them_tell_all(plans: PlanSet) -> None:
    told = [plan for plan in plans.values() if seats(plan)]

    assert 21 == len(told)
    assert 16 == sum(plan.is_complete(PlanPart.COUNCIL) for plan in told)


def test_the_council_of_gent_has_four_members(plans: PlanSet) -> None:
    roles = (Role.MAYOR, Role.PROSECUTOR, Role.CHIEF_OF_POLICE, Role.ADMINISTRATIVE_DIRECTOR_COORDINATOR)

    assert [(role, Standing.STATUTORY, None) for role in roles] == seats(plans[PlanId("zvp-5415-2020")])


def test_the_council_of_the_vlaamse_ardennen_has_seven_roles(plans: PlanSet) -> None:
    expected = [
        (Role.MAYOR, Standing.STATUTORY, 4),
        (Role.PROSECUTOR, Standing.STATUTORY, None),
        (Role.MAGISTRATE, Standing.ADDED, None),
        (Role.MAGISTRATE, Standing.ADDED, None),
        (Role.CHIEF_OF_POLICE, Standing.STATUTORY, None),
        (Role.ADMINISTRATIVE_DIRECTOR_COORDINATOR, Standing.STATUTORY, None),
        (Role.JUDICIAL_DIRECTOR, Standing.ADDED, None),
    ]

    assert expected == seats(plans[PlanId("zvp-5425-2020")])


def test_brasschaat_tells_members_by_law_and_experts_apart(plans: PlanSet) -> None:
    found = Counter(standing for _, standing, _ in seats(plans[PlanId("zvp-5352-2020")]))

    assert Counter({Standing.STATUTORY: 4, Standing.EXPERT: 3}) == found


def test_in_lubbeek_the_chair_sits_for_the_prosecutor(plans: PlanSet) -> None:
    council = plans[PlanId("zvp-lubbeek-2009")].council
    expected = Seat(role=Role.PROSECUTOR, or_delegate=True, chair=True, label=LocalizedString(nl="regiomagistraat/voorzitter"))

    assert council is not None
    assert [expected] == [seat for seat in council.seats if seat.chair]


# Steps, periods, counts


def test_four_steps_were_pending_and_one_was_refused(plans: PlanSet) -> None:
    steps = [
        (plan.id, decision.status)
        for plan in plans.values()
        for decision in (*plan.decisions, *(each for amendment in plan.amendments for each in amendment.decisions))
        if decision.status is not DecisionStatus.DONE
    ]
    expected = [
        ("zvp-5405-2014", DecisionStatus.REFUSED),
        ("zvp-5418-2020", DecisionStatus.PENDING),
        ("zvp-5419-2020", DecisionStatus.PENDING),
        ("zvp-5421-2014", DecisionStatus.PENDING),
        ("zvp-5425-2020", DecisionStatus.PENDING),
    ]

    assert expected == sorted(steps)


def test_the_plan_of_2026_was_signed_in_october(plans: PlanSet) -> None:
    assert [PartialDate(2026, 10, 6)] == [decision.date for decision in plans[PlanId("zvp-5389-2026")].decisions]


def test_seven_plans_state_another_duration_than_their_dates_have(plans: PlanSet) -> None:
    found = {
        plan.id: (plan.period.stated_years, plan.period.years)
        for plan in plans.values()
        if plan.period and plan.period.stated_years not in {None, plan.period.years}
    }
    expected = {
        "zvp-5294-2020": (5, 6),
        "zvp-5311-2020": (5, 6),
        "zvp-5340-2020": (4, 6),
        "zvp-5351-2020": (4, 6),
        "zvp-5419-2020": (6, 7),
        "zvp-5442-2020": (4, 6),
        "zvp-sint-niklaas-2020": (5, 6),
    }

    assert expected == found


def test_stated_counts_are_those_of_the_lists_that_are_there(plans: PlanSet) -> None:
    """Where a list is whole, it has as many entries as the page says."""
    parts = {Tier.PRIORITY: PlanPart.PRIORITIES, Tier.ATTENTION: PlanPart.POINTS_OF_ATTENTION}
    compared = [
        (plan.id, stated.count, sum(priority.tier is stated.tier for priority in plan.priorities))
        for plan in plans.values()
        for stated in plan.stated_counts
        if stated.tier is not None and plan.is_complete(parts[stated.tier])
    ]
    expected = [
        ("zvp-5311-2020", 2, 2),
        ("zvp-5428-2020", 6, 6),
        ("zvp-5910-2019", 4, 4),
        ("zvp-5910-2019", 2, 2),
    ]

    assert expected == compared


@pytest.mark.parametrize("plan", ["zvp-5329-2020", "zvp-brugge-2020"])
def test_two_pages_name_all_seven_basic_functions(plans: PlanSet, plan: str) -> None:
    assert set(BasicFunction) == {guarantee.function for guarantee in plans[PlanId(plan)].basic_functions}


def test_evidence_speaks_against_the_choice_in_four_plans(plans: PlanSet) -> None:
    found = [
        plan.id
        for plan in plans.values()
        for evidence in (*plan.evidence, *(each for priority in plan.priorities for each in priority.evidence))
        if evidence.contradicts
    ]

    assert ["zvp-5298-2020", "zvp-5421-2014", "zvp-5910-2019", "zvp-brugge-2020"] == sorted(found)


# Findings: each was compared with its source


#: Plans that are cited and not public, or of which a heading only is known: true, and no more can be said of them.
CITED = {
    "zvp-5294-2020": ["district-priority-theft-5294"],
    "zvp-5298-2020": ["mayors-5298", "prosecutors-5298"],
    # The page names the national plan, while neither its edition nor the years of the zonal plan are stated.
    "zvp-5299": ["national-priorities-5299"],
    "zvp-5311-2020": ["prosecutor-5311"],
    # The title of a priority names the federal action plan.
    "zvp-5341-2014": ["federal-action-plan-canal"],
    "zvp-5376-2020": ["prosecutor-limburg", "federal-police-limburg"],
    "zvp-5415-2020": ["mayor-5415", "prosecutor-5415", "city-agreement-gent"],
    "zvp-5425-2020": ["prosecutor-oost-vlaanderen"],
    # Two zones of one judicial district cite the same authorities.
    "zvp-5440-2014": [
        "multi-year-plan-aalst",
        "mayor-aalst",
        "prosecutor-dendermonde",
        "administrative-director-dendermonde",
        "judicial-director-dendermonde",
        "prevention-plan-aalst",
    ],
    "zvp-5443-2014": [
        "city-memorandum-dendermonde",
        "local-integral-security-plan-dendermonde",
        "administrative-director-dendermonde",
        "judicial-director-dendermonde",
        "prosecutor-dendermonde",
    ],
    "zvp-carma-2020": ["prosecutor-carma"],
    "zvp-dilbeek-2020": ["coalition-agreement-dilbeek"],
    "zvp-sint-niklaas-2020": ["city-government-sint-niklaas"],
    # A goal of national and European governments, named in the argumentation of a priority.
    "zvp-weser-goehl-2014": ["road-deaths-target-2011-2020"],
}

#: The only plan that began on 1 January 2026. The last national plan known had ended the day before, the last framework note
#: a year earlier: there was nothing better to read it against.
OUTDATED = {
    "zvp-5389-2026#burglary": ["kiv-2022-2024#property"],
    "zvp-5389-2026#cyber-fraud": ["nvp-2022-2025#cyber", "kiv-2022-2024#cyber"],
    "zvp-5389-2026#domestic-violence": ["nvp-2022-2025#violence", "kiv-2022-2024#violence"],
    "zvp-5389-2026#drugs": ["nvp-2022-2025#drugs", "kiv-2022-2024#drugs"],
    "zvp-5389-2026#nuisance": ["kiv-2022-2024#nuisance"],
    "zvp-5389-2026#road-safety": ["nvp-2022-2025#traffic", "kiv-2022-2024#traffic"],
}

#: Periods that are not those of the law, and stand so in the source.
OTHER_PERIODS = [
    # Printed as "2013 (2014)", a dash and "2017": five years, where plans of that time had four.
    "zvp-5345-2013",
    # The zone calls its plan "2020-2026" and its plans six-yearly: seven years, where the law says six.
    "zvp-5419-2020",
]

#: Pages that do not tell the years of their plan.
WITHOUT_YEARS = [
    "zvp-5299",  # "six-yearly"
    "zvp-5306-2020",  # "les cinq années à venir"
    "zvp-5352-2014",  # "the running plan"
    "zvp-5365",  # no plan in particular
    "zvp-5405-2014",  # "the running plan"
    "zvp-5419-2014",  # "four-yearly"
    "zvp-5910-2019",  # the first council of a new zone
    "zvp-schoten-before-2020",  # recalled by the next plan
    "zvp-tournaisis-2020",  # "nouveau plan zonal", in January 2020
]


#: What else the pages themselves show, by rule: real contradictions, conditions, late steps.
SHOWN = {
    # A title says less than the text below it.
    "ZVP108": ["zvp-5329-2020#disturbing-crime", "zvp-hekla-2020#nuisance"],
    # "Dans la mesure du possible", within the available means, with full staff.
    "ZVP306": ["zvp-5294-2020", "zvp-5341-2020", "zvp-5425-2020"],
    # Signed in October 2026; the police council was told in October 2021.
    "ZVP410": ["zvp-5389-2026", "zvp-germinalt-2020"],
    # No plan is known for 2013, between those of 2009-2012 and 2014-2017.
    "ZVP503": ["zvp-5440-2014"],
    # "Four years" or "five years" over plans of six, a period in brackets, a chapter with the years of the plan before.
    "ZVP505": [
        *(f"zvp-{zone}-2020" for zone in ("5294", "5311", "5340", "5351", "5442", "sint-niklaas")),
        "zvp-5315-2014",
        "zvp-5345-2013",
    ],
    # Residents name what the zone did not choose, figures fall or rise the other way.
    "ZVP605": [
        "zvp-5298-2020",
        "zvp-5421-2014",
        "zvp-5910-2019#home-burglary",
        "zvp-5910-2019#road-safety",
        "zvp-brugge-2020#burglary",
    ],
}


def test_every_finding_is_a_true_observation(graph: AlignmentGraph) -> None:
    expected = [
        *(("ZVP208", plan, cited, Severity.NOTE) for plan, plans in CITED.items() for cited in plans),
        *(("ZVP207", priority, item, Severity.NOTE) for priority, items in OUTDATED.items() for item in items),
        *(("ZVP501", plan, "", Severity.ERROR) for plan in OTHER_PERIODS),
        *(("ZVP501", plan, "", Severity.NOTE) for plan in WITHOUT_YEARS),
    ]

    findings = check(graph).findings

    assert sorted(expected) == sorted(
        (found.code, str(found.subject), " ".join(map(str, found.related)), found.severity)
        for found in findings
        if found.code not in SHOWN
    )
    assert sorted((code, subject) for code, subjects in SHOWN.items() for subject in subjects) == sorted(
        (found.code, str(found.subject)) for found in findings if found.code in SHOWN
    )
    assert max(found.severity for found in findings if found.code in SHOWN) is Severity.WARNING
