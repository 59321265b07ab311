"""What bad input gets: every problem at its place, in plain words; never a traceback or a hang."""

import json
import os
import sys
from pathlib import Path
from typing import Literal

import pytest

from zvplan.errors import InvalidPlanFiles, ProblemCode
from zvplan.io import load, loads
from zvplan.model import PlanKind

QUOTE = "text with ': ' or ' #' in it, or that starts with a sign, needs quotes"
ID = "may have only the letters a-z and A-Z, digits, '-', '.' and '_', and starts with a letter or digit"
HEAD = "id: p\nkind: zonal\ntitle: {nl: Plan}\n"
ROOT = getattr(os, "geteuid", lambda: 1)() == 0


def told(text: str, format_: Literal["yaml", "json"] = "yaml") -> list[str]:
    """The problems of a text, one a line, without its name."""
    with pytest.raises(InvalidPlanFiles) as caught:
        loads(text, "f", format_)
    return [str(problem).removeprefix("f:") for problem in caught.value.problems]


def told_of(*paths: Path) -> list[str]:
    """The problems of files, one a line, with their names alone."""
    with pytest.raises(InvalidPlanFiles) as caught:
        load(paths)
    return [str(problem).replace(f"{paths[0].parent.as_posix()}/", "") for problem in caught.value.problems]


def written(folder: Path, content: str | bytes, name: str = "plan.yaml") -> Path:
    file = folder / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return file


def test_broken_yaml() -> None:
    assert told(HEAD + 'edition: "1\n') == [
        "4:10: this is not YAML: found unexpected end of stream (the quote or bracket that opens here is never closed)"
    ]
    assert told(HEAD + "edition: a: b\n") == [
        f"4:11: this is not YAML: mapping values are not allowed in this context ({QUOTE})"
    ]
    assert told(HEAD + "period:\n\tstartDate: 2020-01-01\n") == [
        "5:1: this is not YAML: found character that cannot start any token (indent with spaces, not with tabs)"
    ]


def test_broken_json() -> None:
    assert told('{"id": "p",\n "kind" "zonal"}', "json") == ["2:9: this is not JSON: expecting ':' delimiter"]


def test_a_list_where_a_mapping_belongs() -> None:
    assert told("- id: p\n") == ["1:1: expected a mapping of keys to values, got a list"]
    assert told(HEAD + "zone:\n  - code: '5415'\n") == ["4:1: expected a mapping of keys to values, got a list"]


def test_a_text_where_a_mapping_with_one_needed_key_belongs() -> None:
    priority = HEAD + "priorities:\n  - {id: drugs, title: {nl: Drugs}, alignments: [nvp-2016-2019#drugs]}\n"

    assert told(priority) == [
        "5:50: expected a mapping of keys to values, got the text 'nvp-2016-2019#drugs' (write 'target: …')"
    ]
    assert told(HEAD + "higherPlans: [nvp]\n") == [
        "4:15: expected a mapping of keys to values, got the text 'nvp' (write 'plan: …')"
    ]


def test_a_mapping_where_a_list_belongs() -> None:
    assert told(HEAD + "priorities:\n  id: drugs\n") == ["4:1: expected a list, got a mapping of keys to values"]
    assert told(HEAD + "languages: nl\n") == [
        "4:12: expected a list, got the text 'nl' (write each value on a line of its own, after '- ')"
    ]


@pytest.mark.parametrize("word", ["no", "on", "yes", "12:30", "0x", "1_000", "2020-01-01"])
def test_words_that_old_yaml_takes_for_something_else_stay_as_written(word: str) -> None:
    assert loads(f"{HEAD}edition: {word}\n").edition == word


@pytest.mark.parametrize("number", ["012", "1.10", "5", "-3", "+1", "0x1F", "0o17", "1e3", ".5", "1.", ".inf", ".nan"])
def test_a_number_where_text_belongs(number: str) -> None:
    assert told(f"{HEAD}edition: {number}\n") == [
        f'4:10: expected text, got the number {number} (put it in quotes: "{number}")'
    ]


@pytest.mark.parametrize("word", ["true", "False", "TRUE"])
def test_a_truth_value_where_text_belongs(word: str) -> None:
    assert told(f"{HEAD}edition: {word}\n") == [f'4:10: expected text, got {word} (put it in quotes: "{word}")']


def test_nothing_where_something_belongs() -> None:
    assert told(f"{HEAD}edition:\n") == ["4:9: expected text, got nothing (leave the key out, or give it a value)"]
    assert told(f"{HEAD}edition: ~\n") == ["4:10: expected text, got ~ (leave the key out, or give it a value)"]
    assert told('{"id": null, "kind": "zonal", "title": {"nl": "x"}}', "json") == [
        "1:8: expected an id, got null (leave the key out, or give it a value)"
    ]


def test_text_where_languages_belong() -> None:
    assert told("id: p\nkind: zonal\ntitle: Plan\n") == [
        "3:8: expected a text for each language, got the text 'Plan' (write 'nl: …' below the key, or fr, de, en)"
    ]


def test_an_odd_number_where_a_number_belongs() -> None:
    assert told(f"{HEAD}statedCounts: [{{count: 012}}]\n") == [
        "4:24: expected a whole number, got the number 012 (write it in plain digits, without quotes)"
    ]
    assert told(f"{HEAD}statedCounts: [{{count: 1.5}}]\n") == [
        "4:24: expected a whole number, got the number 1.5 (write it in plain digits, without quotes)"
    ]
    assert told(f"{HEAD}statedCounts: [{{count: true}}]\n") == [
        "4:24: expected a whole number, got true (write it in plain digits, without quotes)"
    ]
    assert told(f"{HEAD}basicFunctions: [{{function: traffic, staff: .inf}}]\n") == [
        "4:45: expected a number, got the number .inf (write it in plain digits with a decimal point, without quotes)"
    ]


def test_numbers_out_of_bounds() -> None:
    assert told(f"{HEAD}statedCounts: [{{count: -1}}]\n") == ["4:24: expected a number of at least 0, got -1"]
    assert told(f"{HEAD}basicFunctions: [{{function: traffic, staff: -0.5}}]\n") == [
        "4:45: expected a number of at least 0, got -0.5"
    ]


def test_codes_that_are_none() -> None:
    assert told(f"{HEAD}zone: {{code: 5415, municipalities: [{{name: {{nl: x}}, code: 1234}}]}}\n") == [
        '4:14: expected the code of a police zone as text, got the number 5415 (put it in quotes: "5415")',
        "4:59: 1234 is not the REFNIS code of a municipality: a number of five digits",
    ]
    assert told(f"{HEAD}zone: {{code: '541'}}\n") == ["4:14: '541' is not the code of a police zone: four digits, in quotes"]


def test_references_that_are_none() -> None:
    assert told(f"{HEAD}omissions: [{{target: 5}}, {{target: 'nvp#'}}]\n") == [
        "4:22: expected a reference 'plan#element', got the number 5 (put it in quotes: \"5\")",
        f"4:35: 'nvp#' names no element: the part after '#' {ID} (write it as plan#element)",
    ]


def test_numbers_that_no_computer_keeps() -> None:
    assert told(f"{HEAD}basicFunctions: [{{function: traffic, staff: 9007199254740993}}]\n") == [
        "4:45: the number 9007199254740993 is too large to be kept exactly"
    ]


def test_text_where_a_truth_value_or_a_date_belongs() -> None:
    assert told(f"{HEAD}sections: [{{title: {{nl: x}}, confidential: no}}]\n") == [
        "4:43: expected true or false, got the text 'no' (write true or false, without quotes)"
    ]
    assert told(f"{HEAD}sources: [{{published: true}}]\nperiod: {{startDate: 2020, endDate: 2025-12-31}}\n") == [
        "4:23: expected a date, got true (write it as 2017-03-27, 2017-03 or 2017)",
        "5:21: expected a date, got the number 2020 (write it as 2017-03-27)",
    ]


def test_numbers_where_words_belong() -> None:
    assert told("id: 5\nkind: 5\ntitle: {nl: Plan}\n") == [
        '1:5: expected an id, got the number 5 (put it in quotes: "5")',
        f"2:7: expected one of {', '.join(PlanKind)}, got the number 5",
    ]


def test_more_problems_in_a_list_than_are_told() -> None:
    problems = told(f"{HEAD}languages: [{'x, ' * 2000}]\n")

    assert len(problems) == 1001


def test_an_unknown_key() -> None:
    assert told(f"{HEAD}priorties: []\n") == ["4:1: unknown key 'priorties' (did you mean 'priorities'?)"]
    assert told("id: p\nkind: zonal\ntitle: {es: Plan}\n") == ["3:9: unknown key 'es' (it can be nl, fr, de, en)"]
    assert told(f"{HEAD}<<: {{}}\n") == ["4:1: unknown key '<<'"]


def test_a_duplicate_key() -> None:
    assert told(f"{HEAD}kind: national\n") == ["4:1: the key 'kind' is given twice, first on line 2 (keep one of the two)"]
    assert told('{"id": "p", "kind": "zonal", "title": {"nl": "x", "nl": "y"}}', "json") == [
        "1:51: the key 'nl' is given twice, first on line 1 (keep one of the two)"
    ]


def test_keys_that_are_no_text() -> None:
    assert told(f"{HEAD}5: x\n? [a]\n: y\n") == [
        "4:1: a key must be text, not 5 (write 'key: value')",
        "5:3: a key must be text, not a list, a mapping or nothing (write 'key: value')",
    ]


def test_anchors_and_aliases() -> None:
    assert told(f"{HEAD}? *m\n: x\n") == ["4:3: the alias '*m' is not allowed (write the value out in full)"]
    assert told(f"{HEAD}mission: &m {{nl: x}}\nvision: *m\n") == [
        "4:10: the anchor '&m' is not allowed (write the value out in full)",
        "5:9: the alias '*m' is not allowed (write the value out in full)",
    ]


def test_a_bomb_of_aliases() -> None:
    lines = [f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 9)}]\n" for level in range(1, 30)]

    problems = told("a0: &a0 [lol]\n" + "".join(lines))

    assert problems[:2] == ["1:1: the key 'id' is missing", "1:1: the key 'kind' is missing"]
    assert len(problems) == 3 + 30 + 30 + 29 * 9  # three missing keys; keys, anchors and aliases


def test_a_file_of_another_program_is_told_once_and_not_by_its_keys() -> None:
    hint = "a plan has at least 'id', 'kind' and 'title'; other files belong in a folder without plans"

    assert told("services: {web: {image: nginx}}\nvolumes: {}\n") == [
        f"1:1: this is no plan: it has none of the keys of a plan ({hint})"
    ]


def test_an_unknown_tag() -> None:
    assert told(f"{HEAD}edition: !python/name:os.system x\n") == [
        "4:10: the tag '!python/name:os.system' is not allowed (leave it out; put text in quotes)"
    ]
    assert told(f"{HEAD}edition: !!str 5\n") == [
        "4:10: the tag 'tag:yaml.org,2002:str' is not allowed (leave it out; put text in quotes)"
    ]


def test_a_second_document() -> None:
    assert told(f"{HEAD}---\n{HEAD}") == ["4:1: a second document begins here (write each plan in a file of its own)"]


@pytest.mark.parametrize(
    "text, format_, place",
    [
        ("- " * 100_000 + "x", "yaml", "1:121"),
        ("? " * 100_000, "yaml", "1:121"),
        ("[" * 100_000, "yaml", "1:61"),
        ("[" * 100_000 + "]" * 100_000, "json", "1:61"),
        ('{"a":' * 100_000, "json", "1:301"),
        ("[" * 500 + "]" * 500, "json", "1:61"),
    ],
)
def test_nesting_that_is_far_too_deep(text: str, format_: Literal["yaml", "json"], place: str) -> None:
    message = "lists and mappings stand more than 60 deep in each other (is this file a plan?)"

    assert told(text, format_) == [f"{place}: {message}"]


def test_a_file_of_200_megabytes(tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    with file.open("wb") as stream:
        stream.truncate(200 * 2**20)

    assert told_of(file) == ["plan.yaml: the file has 200.0 MiB; at most 8 MiB are read (is this file a plan?)"]


@pytest.mark.parametrize(
    "content, problem",
    [
        ("id: p\n".encode("utf-16"), " the file is in UTF-16, not in UTF-8 (save the file as UTF-8)"),
        ("id: p\n".encode("utf-32"), " the file is in UTF-32, not in UTF-8 (save the file as UTF-8)"),
        (
            "id: p\ntitle: {fr: sécurité}\n".encode("latin-1"),
            "2:14: the byte 0xE9 is not UTF-8; the file may be in Windows-1252 (Latin-1) (save the file as UTF-8)",
        ),
    ],
)
def test_other_encodings(tmp_path: Path, content: bytes, problem: str) -> None:
    assert told_of(written(tmp_path, content)) == [f"plan.yaml:{problem}"]


def test_utf_16_without_a_mark(tmp_path: Path) -> None:
    problems = told_of(written(tmp_path, "id: p\n".encode("utf-16-le")))

    assert problems == ["plan.yaml: the file is in UTF-16, not in UTF-8 (save the file as UTF-8)"]


@pytest.mark.parametrize("name", ["plan.yaml", "plan.json"])
def test_a_byte_order_mark_is_no_problem(tmp_path: Path, name: str) -> None:
    text = HEAD if name.endswith("yaml") else '{"id": "p", "kind": "zonal", "title": {"nl": "Plan"}}'

    assert list(load(written(tmp_path, text.encode("utf-8-sig"), name))) == ["p"]


def test_control_characters_in_the_file() -> None:
    assert told(f"{HEAD}edition: a\x00b\x1b\n") == [
        "4:11: the control character U+0000 is not allowed (delete it)",
        "4:13: the control character U+001B is not allowed (delete it)",
    ]


def test_a_file_of_nothing_but_control_characters() -> None:
    problems = told("\x00" * 100_000)

    assert len(problems) == 1001
    assert problems[0] == "1:1: the control character U+0000 is not allowed (delete it)"


@pytest.mark.parametrize("text", ["", "\n\n", "# a plan\n", "---\n", "\ufeff"])
def test_an_empty_file(text: str) -> None:
    assert told(text) == ["1:1: the file is empty (a plan has at least 'id', 'kind' and 'title')"]


def test_a_folder_without_plans(tmp_path: Path) -> None:
    folder = tmp_path / "plans"
    folder.mkdir()
    written(folder, "x", ".hidden.yaml")
    written(folder, "x", "readme.txt")

    assert told_of(folder) == ["plans: no plan files in this folder (plan files end in .yaml, .yml or .json)"]


def test_a_folder_with_a_schema_only(tmp_path: Path) -> None:
    folder = tmp_path / "plans"
    folder.mkdir()
    text = json.dumps({"$schema": "https://json-schema.org/draft/2020-12/schema", "properties": {}})
    written(folder, text, "zvplan.schema.json")

    assert told_of(folder) == ["plans/zvplan.schema.json: no plan files here, only JSON Schemas and reports"]


def test_a_path_that_does_not_exist(tmp_path: Path) -> None:
    assert told_of(tmp_path / "plan.yaml") == ["plan.yaml: there is no such file or folder"]
    assert told_of(written(tmp_path, "x") / "below.yaml") == ["below.yaml: there is no such file or folder"]
    assert told_of(tmp_path / ("x" * 300)) == [f"{'x' * 300}: the name is too long"]


def test_two_files_with_one_plan(tmp_path: Path) -> None:
    first, second = written(tmp_path, HEAD, "a.yaml"), written(tmp_path, f"# again\n{HEAD}", "b.yaml")

    assert told_of(first, second) == [
        "b.yaml:2:5: the plan 'p' is already in a.yaml, on line 1 (give one of them another id, or leave one out)"
    ]


def test_two_files_with_one_plan_of_which_one_is_broken(tmp_path: Path) -> None:
    first, second = written(tmp_path, f"{HEAD}x: 1\n", "a.yaml"), written(tmp_path, HEAD, "b.yaml")

    assert told_of(first, second) == [
        "a.yaml:4:1: unknown key 'x'",
        "b.yaml:1:5: the plan 'p' is already in a.yaml, on line 1 (give one of them another id, or leave one out)",
    ]


def test_a_dangling_link(tmp_path: Path) -> None:
    link = tmp_path / "plan.yaml"
    link.symlink_to(tmp_path / "nowhere.yaml")

    assert told_of(link) == ["plan.yaml: the link leads to nothing"]


def test_links_that_lead_round_in_a_circle(tmp_path: Path) -> None:
    link = tmp_path / "a.yaml"
    link.symlink_to(tmp_path / "b.yaml")
    (tmp_path / "b.yaml").symlink_to(link)

    assert told_of(link) == ["a.yaml: the link leads round in a circle"]


@pytest.mark.skipif(ROOT, reason="the administrator may read everything")
def test_an_unreadable_file(tmp_path: Path) -> None:
    file = written(tmp_path, HEAD)
    file.chmod(0)

    assert told_of(file) == ["plan.yaml: there is no permission to read it"]


def test_a_file_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    file = written(tmp_path, HEAD)
    monkeypatch.setattr(Path, "open", refuse)

    assert told_of(file) == ["plan.yaml: there is no permission to read it"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_something_that_is_no_file(tmp_path: Path) -> None:
    pipe = tmp_path / "plan.yaml"
    os.mkfifo(pipe)

    assert told_of(pipe) == ["plan.yaml: it is not a file that can be read"]


def test_a_day_that_does_not_exist() -> None:
    assert told(f"{HEAD}period: {{startDate: 2020-02-30, endDate: 2025-12-31}}\n") == ["4:21: there is no day 2020-02-30"]
    assert told(f"{HEAD}sources: [{{published: 2020-02-30}}]\n") == ["4:23: there is no day 2020-02-30"]
    assert told(f"{HEAD}sources: [{{published: 2020-13}}]\n") == ["4:23: there is no month 2020-13"]


def test_text_that_is_no_date() -> None:
    assert told(f"{HEAD}period: {{startDate: 1/1/2020, endDate: 2025-W01-1}}\n") == [
        "4:21: '1/1/2020' is not a date (write it as 2017-03-27)",
        "4:40: '2025-W01-1' is not a date (write it as 2017-03-27)",
    ]
    assert told(f"{HEAD}sources: [{{published: March}}]\n") == [
        "4:23: 'March' is not a date (write it as 2017-03-27, 2017-03 or 2017)"
    ]


def test_years_far_away() -> None:
    assert told(f"{HEAD}period: {{startDate: 0020-01-01, endDate: 3025-12-31}}\n") == [
        "4:21: the year 20 is not between 1900 and 2199",
        "4:42: the year 3025 is not between 1900 and 2199",
    ]
    assert told(f"{HEAD}sources: [{{published: 217}}, {{published: 2500-01}}]\n") == [
        "4:23: the year 217 is not between 1900 and 2199",
        "4:41: the year 2500 is not between 1900 and 2199",
    ]


def test_a_reversed_period() -> None:
    assert told(f"{HEAD}period: {{startDate: 2025-01-01, endDate: 2020-12-31}}\n") == [
        "4:9: the period ends on 2020-12-31, before it starts on 2025-01-01"
    ]


def test_absurd_sizes() -> None:
    digits = "9" * 10_000_000
    assert told(f"{HEAD}statedCounts: [{{count: {digits}}}]\n") == [
        f"4:24: expected a whole number, got the number {'9' * 59}… (write it in plain digits, without quotes)"
    ]
    assert told(f"{HEAD}edition: {digits}\n") == [
        f'4:10: expected text, got the number {"9" * 59}… (put it in quotes: "{"9" * 59}…")'
    ]
    assert told(f"id: {'x' * 1_000_000}\nkind: zonal\ntitle: {{nl: Plan}}\n") == [
        f"1:5: the id '{'x' * 59}…' is 1000000 characters long; at most 100 are allowed"
    ]
    assert loads(f"id: p\nkind: zonal\ntitle: {{nl: {'x ' * 500_000}}}\n").title.nl == ("x " * 500_000).strip()
    assert told(f"{HEAD}values: [{'{},' * 300_000}]\n") == [
        "4:899983: the file has more than 300000 values (is this file a plan?)"
    ]


def test_a_hundred_thousand_unknown_keys() -> None:
    problems = told(HEAD + "".join(f"k{number}: 1\n" for number in range(100_000)))

    assert len(problems) == 1001
    assert problems[0] == "4:1: unknown key 'k0'"
    assert [problem for problem in problems if "unknown" not in problem] == [
        "10901:1: more than 1000 problems: the others are not told (is this file a plan?)"
    ]


def test_control_and_bidirectional_characters_in_ids_and_titles() -> None:
    assert told('id: "a\\tb"\nkind: zonal\ntitle: {nl: "Pl\\u202Ean", fr: "\\x07", de: "a\u2066b"}\n') == [
        f"1:5: the id 'a\\tb' {ID}",
        "3:13: the text has the bidirectional control character U+202E at position 3",
        "3:31: the text has the control character U+0007 at position 1",
        "3:43: the text has the bidirectional control character U+2066 at position 2",
    ]
    assert told('{"id": "p", "kind": "zonal", "title": {"nl": "\\ud800"}}', "json") == [
        "1:46: the text has the control character U+D800 at position 1"
    ]


def test_problems_of_all_kinds_are_told_together(tmp_path: Path) -> None:
    text = (
        "id: p\nkind: zonall\nkind: zonal\ntitle: {nl: &t 1.10}\n"
        "period: {startDate: 2020-02-30, endDate: 2019-12-31, label: a\x01}\npriorities: [{id: a b, tier: top}, 5]\n"
    )
    files = [written(tmp_path, text), written(tmp_path, "", "second.yaml"), tmp_path / "third.yaml"]

    assert told_of(*files) == [
        f"plan.yaml:2:7: 'zonall' is not one of {', '.join(PlanKind)} (did you mean 'zonal'?)",
        "plan.yaml:3:1: the key 'kind' is given twice, first on line 2 (keep one of the two)",
        "plan.yaml:4:13: the anchor '&t' is not allowed (write the value out in full)",
        'plan.yaml:4:13: expected text, got the number 1.10 (put it in quotes: "1.10")',
        "plan.yaml:5:21: there is no day 2020-02-30",
        "plan.yaml:5:62: the control character U+0001 is not allowed (delete it)",
        "plan.yaml:6:14: the key 'title' is missing",
        f"plan.yaml:6:19: the id 'a b' {ID}",
        "plan.yaml:6:30: 'top' is not one of priority, attention, regular",
        "plan.yaml:6:36: expected a mapping of keys to values, got the number 5",
        "second.yaml:1:1: the file is empty (a plan has at least 'id', 'kind' and 'title')",
        "third.yaml: there is no such file or folder",
    ]


def test_problems_have_codes(tmp_path: Path) -> None:
    with pytest.raises(InvalidPlanFiles) as caught:
        load(written(tmp_path, "id: a b\nkind: zonal\ntitle: 5\n---\n"))

    assert [problem.code for problem in caught.value.problems] == [ProblemCode.VALUE, ProblemCode.SHAPE, ProblemCode.SYNTAX]
