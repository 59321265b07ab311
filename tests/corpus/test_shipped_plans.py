"""What the shipped higher-level plans say, as it was checked by hand against their sources."""

from datetime import date
from pathlib import Path

import pytest

from zvplan import shipped
from zvplan.graph import AlignmentGraph
from zvplan.model import (
    Body,
    DecisionKind,
    LocalizedString,
    PartialDate,
    Plan,
    PlanId,
    PlanKind,
    PlanPart,
    PlanPeriod,
    PlanSet,
    PlanStatus,
    Priority,
    Provenance,
    Ref,
    Region,
    Relation,
    SupportProperty,
    Zone,
)

PLANS = shipped.plans()
CLUSTERS = (
    "radicalisation",
    "trafficking",
    "drugs",
    "fraud",
    "cyber",
    "violence",
    "property",
    "environment",
    "traffic",
    "nuisance",
)
THEMES = ("administrative-enforcement", "ict-facilitator", "identity-fraud", "proceeds", "international-cooperation")
ADDED_BY_THE_POLICE = ("investigation-management", "group-oriented-approach")


def plan(plan_id: str) -> Plan:
    return PLANS[PlanId(plan_id)]


def item(plan_id: str, element: str) -> Priority:
    return next(priority for priority in plan(plan_id).priorities if priority.id == element)


def items_of(plan_id: str) -> tuple[str, ...]:
    return tuple(priority.id for priority in plan(plan_id).priorities)


def years(first: int, last: int, *, extended_to: date | None = None) -> PlanPeriod:
    return PlanPeriod(
        start_date=date(first, 1, 1), end_date=date(last, 12, 31), extended_to=extended_to, label=f"{first}-{last}"
    )


# All plans


def test_seven_plans_are_shipped() -> None:
    expected = [
        "gvpp-2017-2020",
        "gvpp-2021-2024",
        "kiv-2016-2019",
        "kiv-2022-2024",
        "nvp-2012-2015",
        "nvp-2016-2019",
        "nvp-2022-2025",
    ]

    assert expected == list(PLANS)


@pytest.mark.parametrize(
    "plan_id, kind, period",
    [
        ("kiv-2016-2019", PlanKind.FRAMEWORK, years(2016, 2019)),
        ("kiv-2022-2024", PlanKind.FRAMEWORK, years(2022, 2024)),
        ("nvp-2012-2015", PlanKind.NATIONAL, years(2012, 2015)),
        ("nvp-2016-2019", PlanKind.NATIONAL, years(2016, 2019, extended_to=date(2021, 12, 31))),
        ("nvp-2022-2025", PlanKind.NATIONAL, years(2022, 2025)),
        ("gvpp-2017-2020", PlanKind.REGIONAL, years(2017, 2020)),
        ("gvpp-2021-2024", PlanKind.REGIONAL, years(2021, 2024)),
    ],
)
def test_kind_and_period_are_those_of_the_source(plan_id: str, kind: PlanKind, period: PlanPeriod) -> None:
    assert (kind, period) == (plan(plan_id).kind, plan(plan_id).period)


@pytest.mark.parametrize("plan_id", PLANS)
def test_the_file_of_a_plan_is_named_after_its_id(plan_id: str) -> None:
    assert (Path(shipped.__file__).parent / "plans" / f"{plan_id}.yaml").is_file()


@pytest.mark.parametrize("shipped_plan", PLANS.values(), ids=PLANS)
def test_every_plan_says_who_made_it_when_it_was_adopted_and_where_that_is_written(shipped_plan: Plan) -> None:
    assert shipped_plan.status is PlanStatus.ADOPTED
    assert shipped_plan.owners
    assert any(decision.kind is DecisionKind.APPROVED and decision.date for decision in shipped_plan.decisions)
    assert shipped_plan.sources
    assert all(source.url and source.url.startswith(("http://", "https://")) for source in shipped_plan.sources)
    assert shipped_plan.note


@pytest.mark.parametrize("shipped_plan", PLANS.values(), ids=PLANS)
def test_every_plan_has_a_title_in_dutch_and_french_and_every_item_in_one_of_them(shipped_plan: Plan) -> None:
    assert shipped_plan.title.nl
    assert shipped_plan.title.fr
    assert all(priority.title.nl or priority.title.fr for priority in shipped_plan.priorities)


@pytest.mark.parametrize("shipped_plan", PLANS.values(), ids=PLANS)
def test_no_id_is_given_twice_in_a_plan(shipped_plan: Plan) -> None:
    priorities = [priority.id for priority in shipped_plan.priorities]
    ids = [*priorities, *(objective.id for objective in shipped_plan.all_objectives())]

    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("shipped_plan", PLANS.values(), ids=PLANS)
def test_what_a_plan_refers_to_is_shipped_too(shipped_plan: Plan) -> None:
    elements = {Ref(other.id, priority.id) for other in PLANS.values() for priority in other.priorities}
    targets = {alignment.target for priority in shipped_plan.priorities for alignment in priority.alignments}
    cited = {citation.plan for citation in shipped_plan.higher_plans}

    assert targets <= elements
    assert cited | set(shipped_plan.supersedes) <= set(PLANS)


@pytest.mark.parametrize("shipped_plan", PLANS.values(), ids=PLANS)
def test_the_explanation_tells_of_every_plan_and_counts_its_items(shipped_plan: Plan) -> None:
    page = Path(__file__).parents[2] / "docs" / "explanation" / "shipped-plans.md"
    row = next(line for line in page.read_text(encoding="utf-8").splitlines() if line.startswith(f"| `{shipped_plan.id}` |"))
    counted = row.split("|")[4]

    assert len(shipped_plan.priorities) == sum(int(word) for word in counted.replace(",", " ").split() if word.isdigit())


# Framework notes and national plans


@pytest.mark.parametrize("plan_id", ["kiv-2016-2019", "kiv-2022-2024"])
def test_a_framework_note_has_ten_clusters_and_five_transversal_themes(plan_id: str) -> None:
    expected = (*CLUSTERS, *THEMES)

    assert expected == items_of(plan_id)
    assert set(THEMES) == {priority.id for priority in plan(plan_id).priorities if priority.group is not None}


def test_the_clusters_of_the_framework_notes_have_titles_in_three_languages() -> None:
    expected = LocalizedString(nl="Verkeersveiligheid", fr="Sécurité routière", de="Verkehrssicherheit")

    assert expected == item("kiv-2022-2024", "traffic").title
    assert all(item("kiv-2016-2019", cluster).title == item("kiv-2022-2024", cluster).title for cluster in CLUSTERS)
    assert all(item("kiv-2016-2019", cluster).title.de for cluster in CLUSTERS)


def test_the_national_plan_of_2012_has_ten_phenomena_and_two_chapters() -> None:
    expected = (
        "armed-robbery",
        "public-space-violence",
        "drugs",
        "arms-trade",
        "terrorism",
        "domestic-violence",
        "human-trafficking",
        "computer-crime",
        "fraud",
        "burglary",
        "traffic",
        "nuisance",
    )

    assert expected == items_of("nvp-2012-2015")


def test_the_national_plan_of_2016_has_the_items_of_the_framework_note_and_two_more() -> None:
    expected = (*CLUSTERS, *THEMES, *ADDED_BY_THE_POLICE)

    assert expected == items_of("nvp-2016-2019")


@pytest.mark.parametrize(
    "items, provenance", [(CLUSTERS, Provenance.STATED), (THEMES, Provenance.READING)], ids=["clusters", "themes"]
)
def test_each_item_of_the_national_plan_of_2016_answers_its_like_in_the_framework_note(
    items: tuple[str, ...], provenance: Provenance
) -> None:
    expected = [
        (Ref.parse(f"kiv-2016-2019#{name}"), Relation.SUPPORTS, SupportProperty.INTEGRAL_TO, provenance) for name in items
    ]

    alignments = [alignment for name in items for alignment in item("nvp-2016-2019", name).alignments]

    assert expected == [(found.target, found.relation, found.property, found.provenance) for found in alignments]
    assert all(alignment.rationale for alignment in alignments)


def test_the_two_themes_that_the_police_added_answer_nothing_in_the_framework_note() -> None:
    assert all(not item("nvp-2016-2019", name).alignments for name in ADDED_BY_THE_POLICE)


def test_the_list_of_the_national_plan_of_2022_is_that_of_a_draft_and_says_so() -> None:
    draft = plan("nvp-2022-2025")
    expected = ("drugs", "traffic", "violence", "trafficking", "radicalisation", "social-fraud", "cyber")

    assert expected == items_of(draft.id)
    assert not draft.is_complete(PlanPart.PRIORITIES)
    assert draft.note is not None
    assert "draft of December 2021" in (draft.note.en or "")
    assert [draft.id] == [other.id for other in PLANS.values() if not other.is_complete(PlanPart.PRIORITIES)]


def test_the_national_plan_of_2022_went_through_four_steps() -> None:
    expected = [PartialDate(2022, 1, 28), PartialDate(2022, 2, 4), PartialDate(2022, 3, 10), PartialDate(2022, 3, 31)]

    assert expected == [decision.date for decision in plan("nvp-2022-2025").decisions]


@pytest.mark.parametrize(
    "plan_id, body, day",
    [
        ("nvp-2012-2015", Body.COUNCIL_OF_MINISTERS, PartialDate(2012, 3, 1)),
        ("kiv-2016-2019", Body.INTERMINISTERIAL_CONFERENCE, PartialDate(2016, 6, 7)),
        ("nvp-2016-2019", Body.INTERMINISTERIAL_CONFERENCE, PartialDate(2016, 6, 7)),
        ("kiv-2022-2024", Body.COUNCIL_OF_MINISTERS, PartialDate(2022, 2, 4)),
        ("gvpp-2017-2020", Body.REGIONAL_GOVERNMENT, PartialDate(2017, 2, 2)),
        ("gvpp-2021-2024", Body.REGIONAL_GOVERNMENT, PartialDate(2021, 1, 14)),
    ],
)
def test_adoption_dates_are_those_of_the_source(plan_id: str, body: Body, day: PartialDate) -> None:
    assert [day] == [decision.date for decision in plan(plan_id).decisions if body in decision.bodies and decision.date]


# Brussels


def test_the_brussels_plans_have_ten_and_nine_themes() -> None:
    expected = (
        "integrity",
        "radicalisation",
        "drugs",
        "trafficking",
        "property",
        "traffic",
        "environment-nuisance",
    )

    assert (*expected, "financial-cyber", "organised-crime", "crisis") == items_of("gvpp-2017-2020")
    assert (*expected, "smuggling-fraud", "crisis") == items_of("gvpp-2021-2024")


def test_the_transversal_objectives_of_brussels_are_not_items_to_be_answered() -> None:
    expected = [5, 4]

    assert expected == [len(plan(plan_id).objectives) for plan_id in ("gvpp-2017-2020", "gvpp-2021-2024")]


# Which edition counts


@pytest.mark.parametrize(
    "day, in_force",
    [
        (date(2011, 12, 31), []),
        (date(2014, 1, 1), ["nvp-2012-2015"]),
        (date(2019, 12, 31), ["gvpp-2017-2020", "kiv-2016-2019", "nvp-2016-2019"]),
        (date(2020, 1, 1), ["gvpp-2017-2020", "nvp-2016-2019"]),
        (date(2021, 12, 31), ["gvpp-2021-2024", "nvp-2016-2019"]),
        (date(2022, 1, 1), ["gvpp-2021-2024", "kiv-2022-2024", "nvp-2022-2025"]),
        (date(2025, 6, 1), ["nvp-2022-2025"]),
        (date(2026, 1, 1), []),
    ],
)
def test_editions_in_force_on_a_day(day: date, in_force: list[str]) -> None:
    assert in_force == [found.id for found in PlanSet(PLANS.values()).in_force(day)]


@pytest.mark.parametrize(
    "start, framework, national, regional",
    [
        (date(2014, 1, 1), (), ("nvp-2012-2015",), ()),
        (date(2020, 1, 1), ("kiv-2016-2019",), ("nvp-2016-2019",), ("gvpp-2017-2020",)),
        (date(2026, 1, 1), ("kiv-2022-2024",), ("nvp-2022-2025",), ("gvpp-2021-2024",)),
    ],
)
def test_a_brussels_zone_answers_the_editions_in_force_at_its_start_or_the_last_before(
    start: date, framework: tuple[str, ...], national: tuple[str, ...], regional: tuple[str, ...]
) -> None:
    zonal = Plan(
        id=PlanId("zonal"),
        kind=PlanKind.ZONAL,
        title=LocalizedString(nl="Zonaal veiligheidsplan"),
        period=PlanPeriod(start_date=start, end_date=date(start.year + 5, 12, 31)),
        zone=Zone(region=Region.BRUSSELS),
    )

    obligations = AlignmentGraph.of([zonal]).obligations_of(zonal)

    expected = {PlanKind.FRAMEWORK: framework, PlanKind.NATIONAL: national, PlanKind.REGIONAL: regional}
    assert expected == {found.duty.kind: found.plans for found in obligations if found.duty.kind in expected}
