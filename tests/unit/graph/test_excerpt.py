"""Excerpts hold what was asked for, the highest plans first."""

from building import ref
from finding_ones_way import world
from zvplan.graph import Excerpt
from zvplan.model import PlanId


def names(excerpt: Excerpt) -> dict[str, list[str]]:
    return {plan: [str(each.element or "") for each in refs] for plan, refs in excerpt.elements.items()}


def test_the_whole_has_everything_that_is_connected_the_highest_plan_first() -> None:
    excerpt = Excerpt.of(world())

    assert names(excerpt) == {
        "kiv": ["safety"],
        "nvp": ["", "drugs", "fewer", "nothing"],
        "old": ["theft"],
        "mayor": ["homes"],
        "zvp": ["a", "b", "c", "d"],
        "other": [""],
    }
    assert len(excerpt.alignments) == 12


def test_with_what_is_unconnected_every_priority_of_these_plans_is_there() -> None:
    found = names(Excerpt.of(world(), with_unconnected=True))

    assert found["zvp"] == ["a", "b", "c", "d", "e"]
    assert found["nvp"] == ["", "drugs", "arms", "fewer", "nothing"]


def test_one_plan_comes_with_what_it_answers_and_what_answers_it() -> None:
    assert names(Excerpt.of(world(), plan=PlanId("old"))) == {"old": ["theft"], "zvp": ["c", "d"]}
    assert names(Excerpt.of(world(), plan=PlanId("mayor"))) == {"mayor": ["homes"], "zvp": ["c", "d"]}
    assert names(Excerpt.of(world(), plan=PlanId("nobody"))) == {}


def test_a_neighbourhood_ends_at_its_depth() -> None:
    graph = world()

    assert names(Excerpt.around(graph, ref("nvp#drugs"), depth=1)) == {"kiv": ["safety"], "nvp": ["drugs"], "zvp": ["a", "b"]}
    assert names(Excerpt.around(graph, ref("old#theft"), depth=1)) == {"old": ["theft"], "zvp": ["c"]}
    assert names(Excerpt.around(graph, ref("old#theft"), depth=2)) == {
        "nvp": ["", "fewer"],
        "old": ["theft"],
        "mayor": ["homes"],
        "zvp": ["c", "d"],
    }


def test_an_element_without_neighbours_stands_alone() -> None:
    excerpt = Excerpt.around(world(), ref("zvp#e"), depth=3)

    assert names(excerpt) == {"zvp": ["e"]}
    assert excerpt.alignments == ()
    assert names(Excerpt.around(world(), ref("zvp#e"), depth=1, with_unconnected=True)) == {"zvp": ["a", "b", "c", "d", "e"]}
