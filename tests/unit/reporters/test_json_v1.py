import json
from pathlib import Path

import attrs
import pytest
from jsonschema import Draft202012Validator

from building import priority, ref, zonal
from reporting import answering, named, report_on
from settling import WAIVER, settled
from zvplan import reporters
from zvplan.errors import Problem, ProblemCode
from zvplan.location import Location
from zvplan.model import ElementId, Language, LocalizedString
from zvplan.reporters import json_v1

SCHEMA = json.loads(Path(json_v1.__file__).with_name("json_v1.schema.json").read_text(encoding="utf-8"))


def flaws(text: str) -> list[str]:
    return [error.message for error in Draft202012Validator(SCHEMA).iter_errors(json.loads(text))]


def test_the_schema_is_a_schema_and_names_this_version() -> None:
    Draft202012Validator.check_schema(SCHEMA)

    assert SCHEMA["properties"]["schema"]["const"] == json_v1.SCHEMA


def test_a_report_as_json_has_exactly_these_keys() -> None:
    text = json_v1.render(report_on(named("a", "p1", "p2")))

    assert json.loads(text) == {
        "schema": "zvplan-report-1",
        "conforms": True,
        "counts": {"error": 0, "warning": 1, "note": 0},
        "alignments": {
            "dangling": 0,
            "contrary": 0,
            "notUpward": 0,
            "cited": 0,
            "outdated": 0,
            "wholePlan": 0,
            "indirect": 0,
            "met": 0,
        },
        "findings": [
            {
                "code": "ZVP901",
                "rule": "odd-priority",
                "severity": "warning",
                "subject": "a#p1",
                "related": [],
                "message": '"p1" is odd for now.',
                "arguments": {"priority": {"nl": "p1"}, "kind": "now"},
                "path": "plans/a.yaml",
                "line": 1,
                "column": 2,
                "fingerprint": "edb7d27ca4319bdb",
            }
        ],
        "waived": [],
        "known": [],
        "gone": 0,
        "coverage": [],
    }
    assert flaws(text) == []


def test_there_is_one_finding_a_line() -> None:
    lines = json_v1.render(report_on(named("a", "p1", "p3", "p5"))).splitlines()

    assert len([line for line in lines if '"fingerprint"' in line]) == 3


def test_nothing_to_look_at_as_json() -> None:
    text = json_v1.render(report_on())

    assert json.loads(text)["conforms"] is True
    assert text.endswith('  "findings": [],\n  "waived": [],\n  "known": [],\n  "gone": 0,\n  "coverage": []\n}\n')
    assert flaws(text) == []


def test_what_is_accepted_and_what_was_known_stand_apart() -> None:
    report = report_on(named("a", "p1", "p3", "p5"))
    text = json_v1.render(settled(report))
    told = json.loads(text)
    everything = json.loads(json_v1.render(report))["findings"]

    assert flaws(text) == []
    assert told["counts"] == {"error": 0, "warning": 1, "note": 0}
    assert (told["findings"], told["known"], told["gone"]) == ([everything[2]], [everything[1]], 3)
    assert told["waived"] == [
        {
            **everything[0],
            "waiver": {
                "rule": "ZVP901",
                "element": None,
                "about": None,
                "motivation": {"nl": "Te weinig mensen,\nbeslist in de raad", "fr": "Trop peu de personnel"},
                "expires": "2027-12-31",
            },
        }
    ]


def test_a_waiver_can_name_an_element_and_what_the_finding_is_about() -> None:
    report = settled(report_on(named("a", "p1", "p3", "p5")))
    narrow = attrs.evolve(WAIVER, element=ElementId("p1"), about=ref("other#p3"), expires=None)
    text = json_v1.render(attrs.evolve(report, waived=tuple(attrs.evolve(each, waiver=narrow) for each in report.waived)))
    (waived,) = json.loads(text)["waived"]

    assert flaws(text) == []
    assert (waived["waiver"]["element"], waived["waiver"]["about"], waived["waiver"]["expires"]) == ("p1", "other#p3", None)


def test_a_finding_has_no_waiver_unless_it_is_accepted_and_no_other_key() -> None:
    document = json.loads(json_v1.render(settled(report_on(named("a", "p1", "p3", "p5")))))
    document["findings"] += document["waived"]
    document["known"][0]["colour"] = "red"

    assert sorted(flaws(json.dumps(document))) == [
        "Unevaluated properties are not allowed ('colour' was unexpected)",
        "Unevaluated properties are not allowed ('waiver' was unexpected)",
    ]


def test_coverage_has_one_entry_for_each_pair() -> None:
    text = json_v1.render(report_on(*answering(), rules=()))

    assert [(entry["item"], entry["level"]) for entry in json.loads(text)["coverage"]] == [
        ("nvp#i1", "priority"),
        ("nvp#i2", "attention"),
        ("nvp#i3", "regular"),
        ("nvp#i4", "motivated"),
        ("nvp#i5", "none"),
    ]
    assert flaws(text) == []


def test_plans_that_come_from_no_file_have_no_place() -> None:
    (finding,) = json.loads(json_v1.render(report_on(named("a", "p1", "p2"), with_files=False)))["findings"]

    assert (finding["path"], finding["line"], finding["column"]) == (None, None, None)


def test_messages_have_titles_in_the_language_that_is_asked_for() -> None:
    drugs = attrs.evolve(priority("p1"), title=LocalizedString(nl="Drugs", fr="Stupéfiants"))
    (finding,) = json.loads(json_v1.render(report_on(zonal("a", drugs, priority("p2"))), language=Language.FR))["findings"]

    assert finding["message"] == '"Stupéfiants" is odd for now.'
    assert finding["arguments"]["priority"] == {"nl": "Drugs", "fr": "Stupéfiants"}


def test_problems_of_files_have_the_same_shape() -> None:
    problems = (
        Problem(Location("b.yaml", 3, 5), ProblemCode.SHAPE, "unknown key 'alignements'", "did you mean 'alignments'?"),
        Problem(Location("a.yaml"), ProblemCode.DUPLICATE_PLAN, "the plan id 'a' is taken"),
    )
    text = json_v1.render_problems(problems)
    first, second = json.loads(text)["findings"]

    assert flaws(text) == []
    assert json.loads(text)["conforms"] is False
    assert json.loads(text)["counts"] == {"error": 2, "warning": 0, "note": 0}
    assert (first["code"], first["rule"], first["subject"], first["arguments"]) == ("ZVP005", "duplicate-plan", None, {})
    assert (second["path"], second["line"], second["column"]) == ("b.yaml", 3, 5)
    assert second["arguments"] == {"hint": "did you mean 'alignments'?"}


def test_the_fingerprint_of_a_problem_does_not_depend_on_its_line() -> None:
    here, there = (Problem(Location("a.yaml", line), ProblemCode.SYNTAX, "no") for line in (1, 9))
    first, second = json.loads(json_v1.render_problems((here, there)))["findings"]

    assert first["fingerprint"] == second["fingerprint"]


def test_the_reporters_are_offered_by_short_names() -> None:
    assert (reporters.json.render, reporters.text.render) == (json_v1.render, reporters.text.render)
    assert dir(reporters) == ["github", "gitlab", "json", "junit", "markdown", "sarif", "text"]
    assert all(callable(getattr(reporters, name).render) for name in reporters.__all__)
    assert all(callable(getattr(reporters, name).render_problems) for name in reporters.__all__)


def test_a_reporter_that_there_is_not_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match=r"^module 'zvplan.reporters' has no attribute 'pdf'$"):
        getattr(reporters, "pdf")  # noqa: B009 -- type checkers know that it is not there
