from collections.abc import MutableMapping

import attrs
import pytest

from building import alignment, cited, graph_of, national, plan, priority, ref, refs, title, years, zonal
from zvplan.graph import AlignmentGraph
from zvplan.model import Alignment, ElementId, Objective, PlanKind, Relation

KIV = plan("kiv", PlanKind.FRAMEWORK, priority("drugs"), priority("cyber"))
NVP = national("nvp", priority("drugs", "kiv#drugs"), priority("cyber"))


def chain() -> AlignmentGraph:
    """A zone that answers drugs through its mayor's plan, and cyber twice."""
    return graph_of(
        zonal("zone", priority("p1", "mayor#nuisance", "nvp#cyber"), priority("p2", "nvp#cyber")),
        plan("mayor", PlanKind.ADMINISTRATIVE, priority("nuisance", "nvp#drugs")),
        shipped=[KIV, NVP],
    )


def test_a_priority_answers_what_its_targets_answer_with_the_path_as_witness() -> None:
    assert chain().supported_by(ref("zone#p1")) == {
        ref("mayor#nuisance"): refs("zone#p1", "mayor#nuisance"),
        ref("nvp#cyber"): refs("zone#p1", "nvp#cyber"),
        ref("nvp#drugs"): refs("zone#p1", "mayor#nuisance", "nvp#drugs"),
        ref("kiv#drugs"): refs("zone#p1", "mayor#nuisance", "nvp#drugs", "kiv#drugs"),
    }


def test_the_nearest_elements_come_first() -> None:
    assert tuple(chain().supported_by(ref("zone#p1"))) == refs("mayor#nuisance", "nvp#cyber", "nvp#drugs", "kiv#drugs")


def test_an_element_knows_the_loaded_priorities_that_answer_it() -> None:
    graph = chain()

    assert graph.supporters_of(ref("nvp#drugs")) == {
        ref("mayor#nuisance"): refs("mayor#nuisance", "nvp#drugs"),
        ref("zone#p1"): refs("zone#p1", "mayor#nuisance", "nvp#drugs"),
    }
    assert tuple(graph.supporters_of(ref("nvp#cyber"))) == refs("zone#p1", "zone#p2")


def test_shipped_priorities_are_steps_on_the_way_but_no_supporters() -> None:
    graph = chain()

    assert tuple(graph.supporters_of(ref("kiv#drugs"))) == refs("mayor#nuisance", "zone#p1")
    assert graph.path(ref("nvp#drugs"), ref("kiv#drugs")) == refs("nvp#drugs", "kiv#drugs")


def test_what_nobody_answers_or_knows_has_no_supporters() -> None:
    graph = chain()

    assert graph.supporters_of(ref("kiv#cyber")) == {}
    assert graph.supported_by(ref("zone#p9")) == {}
    assert graph.path(ref("zone#p2"), ref("nvp#drugs")) is None


def test_a_priority_does_not_answer_itself() -> None:
    graph = chain()

    assert graph.path(ref("zone#p1"), ref("zone#p1")) is None


def test_the_shortest_path_is_the_witness() -> None:
    graph = graph_of(zonal("zone", priority("p", "nvp#drugs", "kiv#drugs")), shipped=[KIV, NVP])

    assert graph.path(ref("zone#p"), ref("kiv#drugs")) == refs("zone#p", "kiv#drugs")


def test_of_paths_of_one_length_the_first_in_order_of_references_is_the_witness() -> None:
    graph = graph_of(
        zonal("zone", priority("p", "mayor#b", "mayor#a")),
        plan("mayor", PlanKind.ADMINISTRATIVE, priority("b", "nvp#cyber"), priority("a", "nvp#cyber")),
        shipped=[NVP],
    )

    assert graph.path(ref("zone#p"), ref("nvp#cyber")) == refs("zone#p", "mayor#a", "nvp#cyber")


@pytest.mark.parametrize(
    "no_answer", [alignment("nvp#drugs", Relation.CONTRARY), "nvp#drgs", "nvp", "zone#q", "unknown#drugs", "cited"]
)
def test_contrary_dangling_sideward_and_whole_plan_alignments_answer_no_element(no_answer: str | Alignment) -> None:
    graph = graph_of(
        zonal("zone", priority("p", no_answer), priority("q", "nvp#cyber"), cites=[cited("cited")]), shipped=[NVP]
    )

    assert graph.supported_by(ref("zone#p")) == {}


def test_a_contrary_step_in_the_middle_breaks_the_way() -> None:
    graph = graph_of(
        zonal("zone", priority("p", "mayor#x")),
        plan("mayor", PlanKind.ADMINISTRATIVE, priority("x", alignment("nvp#drugs", Relation.CONTRARY))),
        shipped=[NVP],
    )

    assert tuple(graph.supported_by(ref("zone#p"))) == refs("mayor#x")


def test_elements_of_outdated_and_of_cited_plans_are_answered() -> None:
    graph = graph_of(
        plan("zone", PlanKind.ZONAL, priority("p", "old#drugs", "mayor#x"), period=years(2020, 2025), cites=[cited("mayor")]),
        national("old", priority("drugs", "kiv#drugs"), period=years(2012, 2015)),
        shipped=[KIV],
    )

    assert tuple(graph.supported_by(ref("zone#p"))) == refs("mayor#x", "old#drugs", "kiv#drugs")


def test_an_answer_to_an_objective_is_none_to_its_priority() -> None:
    objective = Objective(id=ElementId("o1"), title=title("doel"))
    higher = attrs.evolve(priority("x", "nvp#drugs"), objectives=(objective,))
    graph = graph_of(zonal("zone", priority("p", "mayor#o1")), plan("mayor", PlanKind.ADMINISTRATIVE, higher), shipped=[NVP])

    assert tuple(graph.supported_by(ref("zone#p"))) == refs("mayor#o1")


def test_answers_can_not_be_changed() -> None:
    graph = chain()
    answers = (graph.supported_by(ref("zone#p1")), graph.supported_by(ref("x")), graph.supporters_of(ref("nvp#cyber")))

    assert [isinstance(answer, MutableMapping) for answer in answers] == [False, False, False]
