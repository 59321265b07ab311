import subprocess
import sys
from collections.abc import MutableMapping

from zvplan import shipped
from zvplan.graph import AlignmentGraph
from zvplan.model import PlanId, PlanKind


def test_the_higher_plans_are_shipped_in_order() -> None:
    assert tuple(shipped.plans()) == (
        "gvpp-2017-2020",
        "gvpp-2021-2024",
        "kiv-2016-2019",
        "kiv-2022-2024",
        "nvp-2012-2015",
        "nvp-2016-2019",
        "nvp-2022-2025",
    )


def test_each_plan_is_found_by_its_own_id() -> None:
    assert all(plan_id == plan.id for plan_id, plan in shipped.plans().items())


def test_shipped_plans_are_read_once_and_can_not_be_changed() -> None:
    assert shipped.plans() is shipped.plans()
    assert not isinstance(shipped.plans(), MutableMapping)


def test_the_graph_has_them_at_hand() -> None:
    graph = AlignmentGraph.of([])

    assert graph.kind_of(PlanId("nvp-2016-2019")) == PlanKind.NATIONAL
    assert dict(graph.shipped) == dict(shipped.plans())


def test_nothing_is_read_before_it_is_asked_for() -> None:
    script = "import sys, zvplan.graph; print('zvplan.io' in sys.modules, 'cattrs' in sys.modules)"

    output = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603 -- a fixed script

    assert output.stdout == "False False\n"
