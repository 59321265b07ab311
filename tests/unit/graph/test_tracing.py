"""Traces lead up and down as far as answers go."""

from building import alignment, cited, graph_of, national, plan, priority, ref, refs, zonal
from zvplan.graph import Step
from zvplan.model import PlanKind, Relation


def ends(steps: tuple[Step, ...]) -> list[object]:
    """Where the steps lead, each with where it goes on."""
    return [(str(step.ref), ends(step.further)) if step.further else str(step.ref) for step in steps]


def test_a_trace_goes_up_and_down_through_other_plans() -> None:
    graph = graph_of(
        zonal("zvp", priority("a", "nvp#a")),
        national("nvp", priority("a", "kiv#a")),
        plan("kiv", PlanKind.FRAMEWORK, priority("a")),
    )

    assert ends(graph.trace(ref("zvp#a")).above) == [("nvp#a", ["kiv#a"])]
    assert ends(graph.trace(ref("kiv#a")).below) == [("nvp#a", ["zvp#a"])]
    assert (ends(graph.trace(ref("nvp#a")).above), ends(graph.trace(ref("nvp#a")).below)) == (["kiv#a"], ["zvp#a"])


def test_a_circle_ends_where_it_goes_up_no_more() -> None:
    graph = graph_of(zonal("zvp", priority("a", "zvp#b"), priority("b", "zvp#c"), priority("c", "zvp#a")))

    assert ends(graph.trace(ref("zvp#a")).above) == ["zvp#b"]
    assert ends(graph.trace(ref("zvp#a")).below) == ["zvp#c"]


def test_the_way_ends_at_what_is_no_answer_and_at_plans_as_a_whole() -> None:
    graph = graph_of(
        zonal(
            "zvp",
            priority("a", alignment("nvp#a", Relation.CONTRARY), "nvp", "nvp#missing", "mayor#x"),
            cites=[cited("mayor")],
        ),
        national("nvp", priority("a", "kiv#a")),
        plan("kiv", PlanKind.FRAMEWORK, priority("a")),
    )

    assert ends(graph.trace(ref("zvp#a")).above) == ["nvp#a", "nvp", "nvp#missing", "mayor#x"]
    assert ends(graph.trace(ref("nvp")).below) == ["zvp#a"]


def test_what_two_ways_lead_to_goes_on_from_the_first() -> None:
    graph = graph_of(
        zonal("zvp", priority("a", "mayor#a", "nvp#a", "nvp#a")),
        plan("mayor", PlanKind.ADMINISTRATIVE, priority("a", "nvp#a")),
        national("nvp", priority("a", "kiv#a")),
        plan("kiv", PlanKind.FRAMEWORK, priority("a")),
    )
    above = graph.trace(ref("zvp#a")).above

    assert ends(above) == [("mayor#a", [("nvp#a", ["kiv#a"])]), "nvp#a", "nvp#a"]
    assert [step.is_told_before for step in above] == [False, True, True]


def test_a_plan_as_a_whole_has_the_traces_of_its_connected_elements() -> None:
    graph = graph_of(zonal("zvp", priority("a", "nvp#b", "nvp#x")), national("nvp", priority("a"), priority("b")))

    assert [trace.ref for trace in graph.trace(ref("nvp")).parts] == list(refs("nvp#b", "nvp#x"))
    assert [trace.ref for trace in graph.trace(ref("zvp")).parts] == list(refs("zvp#a"))


def test_the_elements_of_a_plan_are_its_own_and_what_alignments_name_in_it() -> None:
    graph = graph_of(zonal("zvp", priority("a", "nvp#z", "nvp#b", "mayor#x")), national("nvp", priority("b"), priority("a")))

    assert graph.refs_of(ref("nvp").plan) == refs("nvp#b", "nvp#a", "nvp#z")
    assert graph.refs_of(ref("mayor").plan) == refs("mayor#x")
    assert graph.refs_of(ref("nobody").plan) == ()
