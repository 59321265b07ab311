import json

from reporting import every_plan, named, odd_priority, report_on, small_plan
from settling import settled
from zvplan.errors import Problem, ProblemCode
from zvplan.location import Location
from zvplan.model import Language
from zvplan.reporters import gitlab

#: What GitLab reads (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
LEVELS = {"info", "minor", "major", "critical", "blocker"}
KEYS = {"description", "check_name", "fingerprint", "severity", "location"}


def test_each_finding_is_an_entry_with_what_gitlab_asks_for() -> None:
    text = gitlab.render(report_on(named("a", "p1", "p2")))

    assert json.loads(text) == [
        {
            "description": '"p1" is odd for now. Make it even.',
            "check_name": "ZVP901 odd-priority",
            "fingerprint": "edb7d27ca4319bdb",
            "severity": "minor",
            "location": {"path": "plans/a.yaml", "lines": {"begin": 1}},
        }
    ]
    assert text.count("\n") == 3


def test_severities_become_the_levels_of_gitlab() -> None:
    report = report_on(named("a", "p1"), rules=(odd_priority, small_plan, every_plan))
    levels = {entry["check_name"]: entry["severity"] for entry in json.loads(gitlab.render(report))}

    assert levels == {"ZVP901 odd-priority": "minor", "ZVP902 small-plan": "major", "ZVP904 every-plan": "info"}
    assert set(levels.values()) <= LEVELS


def test_nothing_found_is_an_empty_list() -> None:
    assert gitlab.render(report_on(named("a", "p2", "p4"))) == "[]\n"


def test_what_is_accepted_or_known_is_left_out() -> None:
    (entry,) = json.loads(gitlab.render(settled(report_on(named("a", "p1", "p3", "p5")))))

    assert entry["description"] == '"p5" is odd for now. Make it even.'


def test_a_plan_that_comes_from_no_file_has_its_id_in_the_place_of_a_path() -> None:
    (entry,) = json.loads(gitlab.render(report_on(named("a", "p1", "p2"), with_files=False)))

    assert entry["location"] == {"path": "a", "lines": {"begin": 1}}


def test_problems_with_files_block_and_no_two_have_one_fingerprint() -> None:
    here, there = (Problem(Location("a.yaml", line), ProblemCode.SYNTAX, "no", "write yes") for line in (1, 9))
    entries = json.loads(gitlab.render_problems((there, here), language=Language.EN))

    assert [entry["location"]["lines"]["begin"] for entry in entries] == [1, 9]
    assert [entry["description"] for entry in entries] == ["No. Write yes."] * 2
    assert {entry["severity"] for entry in entries} == {"blocker"}
    assert {entry["check_name"] for entry in entries} == {"ZVP002 syntax"}
    assert all(entry.keys() == KEYS for entry in entries)
    assert len({entry["fingerprint"] for entry in entries}) == 2
