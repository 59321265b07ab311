import attrs
import pytest

from building import alignment, cited, graph_of, national, plan, priority, title, years, zonal
from zvplan.graph import AlignmentStatus
from zvplan.model import Alignment, CitedPlan, ElementId, Objective, Plan, PlanKind, PlanPeriod, Relation

KIV = plan("kiv", PlanKind.FRAMEWORK, priority("drugs"))
NVP = national("nvp", priority("drugs", "kiv#drugs"), priority("cyber"))
MAYOR = plan("mayor", PlanKind.ADMINISTRATIVE, priority("safety"), priority("cyber", "nvp#cyber"))


def status_of(target: str | Alignment, *plans: Plan, cites: tuple[CitedPlan, ...] = ()) -> AlignmentStatus:
    graph = graph_of(zonal("zone", priority("p", target), cites=cites), *plans, shipped=[KIV, NVP])
    (stated,) = graph.alignments_of(zonal("zone").ref)
    return stated.status


@pytest.mark.parametrize(
    "target,status",
    [
        ("nvp#cyber", AlignmentStatus.MET),
        ("nvp#drugs", AlignmentStatus.INDIRECT),
        ("mayor#safety", AlignmentStatus.MET),
        ("mayor#cyber", AlignmentStatus.INDIRECT),
        ("nvp", AlignmentStatus.WHOLE_PLAN),
        ("nvp#drgs", AlignmentStatus.DANGLING),
        ("unknown", AlignmentStatus.DANGLING),
        ("unknown#drugs", AlignmentStatus.DANGLING),
        ("zone#p", AlignmentStatus.NOT_UPWARD),
        ("zone#q", AlignmentStatus.DANGLING),
        ("zone", AlignmentStatus.NOT_UPWARD),
    ],
)
def test_the_status_follows_from_what_stands_at_the_end(target: str, status: AlignmentStatus) -> None:
    assert status == status_of(target, MAYOR)


def test_an_objective_of_a_higher_plan_can_be_answered() -> None:
    objective = Objective(id=ElementId("o1"), title=title("minder ongevallen"))

    assert status_of("mayor#o1", attrs.evolve(MAYOR, objectives=(objective,))) == AlignmentStatus.MET


@pytest.mark.parametrize(
    "target,status",
    [
        ("nvp#drugs", AlignmentStatus.CONTRARY),
        ("nvp", AlignmentStatus.CONTRARY),
        ("zone#p", AlignmentStatus.CONTRARY),
        ("cited", AlignmentStatus.CONTRARY),
        ("nvp#drgs", AlignmentStatus.DANGLING),
        ("unknown", AlignmentStatus.DANGLING),
    ],
)
def test_what_is_worked_against_is_contrary_unless_it_does_not_exist(target: str, status: AlignmentStatus) -> None:
    assert status == status_of(alignment(target, Relation.CONTRARY), cites=(cited("cited"),))


@pytest.mark.parametrize("relation", [Relation.SUPPORTS, Relation.EQUIVALENT, Relation.IDENTICAL])
def test_every_other_relation_is_an_answer(relation: Relation) -> None:
    assert status_of(alignment("nvp#cyber", relation)) == AlignmentStatus.MET


@pytest.mark.parametrize("target", ["cited", "cited#drugs"])
@pytest.mark.parametrize("kind", [None, PlanKind.JUDICIAL, PlanKind.OTHER])
def test_a_plan_that_is_only_cited_is_taken_at_its_word(target: str, kind: PlanKind | None) -> None:
    assert status_of(target, cites=(cited("cited", kind),)) == AlignmentStatus.CITED


@pytest.mark.parametrize("target", ["cited", "cited#drugs"])
def test_a_cited_plan_of_the_same_level_is_not_upward(target: str) -> None:
    assert status_of(target, cites=(cited("cited", PlanKind.ZONAL),)) == AlignmentStatus.NOT_UPWARD


def test_a_plan_that_another_plan_cites_is_known() -> None:
    other = zonal("other", cites=[cited("cited")])

    assert status_of("cited", other) == AlignmentStatus.CITED


def test_a_mayor_may_align_with_a_plan_that_is_cited_without_its_kind() -> None:
    mayor = plan("mayor", PlanKind.ADMINISTRATIVE, priority("safety", "memorandum"), cites=[cited("memorandum")])

    (stated,) = graph_of(mayor).alignments

    assert stated.status == AlignmentStatus.CITED


@pytest.mark.parametrize(
    "kind,target,status",
    [
        (PlanKind.FRAMEWORK, "nvp#cyber", AlignmentStatus.NOT_UPWARD),
        (PlanKind.NATIONAL, "kiv#drugs", AlignmentStatus.MET),
        (PlanKind.JUDICIAL, "mayor#safety", AlignmentStatus.NOT_UPWARD),
        (PlanKind.OTHER, "mayor#safety", AlignmentStatus.MET),
    ],
)
def test_plans_of_any_kind_align_upward_only(kind: PlanKind, target: str, status: AlignmentStatus) -> None:
    graph = graph_of(plan("mine", kind, priority("p", target)), shipped=[KIV, NVP, MAYOR])

    assert [stated.status for stated in graph.alignments] == [status]


@pytest.mark.parametrize("target", ["old#drugs", "old"])
@pytest.mark.parametrize(
    "theirs,mine,is_outdated",
    [
        (years(2016, 2019), years(2020, 2025), True),
        (years(2016, 2019, extended_to=2020), years(2020, 2025), False),
        (years(2016, 2019, extended_to=2021), years(2022, 2025), True),
        (years(2016, 2019), years(2019, 2025), False),
        (years(2016, 2019), years(2014, 2017), False),
        (None, years(2020, 2025), False),
        (years(2016, 2019), None, False),
    ],
)
def test_an_edition_that_ended_before_the_plan_began_is_outdated(
    target: str, theirs: PlanPeriod | None, mine: PlanPeriod | None, *, is_outdated: bool
) -> None:
    graph = graph_of(
        plan("zone", PlanKind.ZONAL, priority("p", target), period=mine),
        national("old", priority("drugs"), period=theirs),
    )

    (stated,) = graph.alignments

    assert is_outdated == (stated.status is AlignmentStatus.OUTDATED)


def test_an_outdated_edition_that_answers_higher_elements_is_outdated_first() -> None:
    graph = graph_of(
        plan("zone", PlanKind.ZONAL, priority("p", "old#drugs"), period=years(2020, 2025)),
        national("old", priority("drugs", "kiv#drugs"), period=years(2016, 2019)),
        shipped=[KIV],
    )

    assert graph.alignments_of(zonal("zone").ref)[0].status == AlignmentStatus.OUTDATED


@pytest.mark.parametrize("upward", [alignment("kiv#drugs", Relation.CONTRARY), "kiv", "kiv#drgs", "nvp#drugs"])
def test_an_element_that_answers_no_higher_element_makes_nothing_indirect(upward: str | Alignment) -> None:
    graph = graph_of(zonal("zone", priority("p", "nvp#drugs")), shipped=[KIV, national("nvp", priority("drugs", upward))])

    assert [stated.status for stated in graph.alignments] == [AlignmentStatus.MET]
