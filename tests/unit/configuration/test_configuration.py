"""What a configuration may say, and what is told of one that is wrong."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import ref
from zvplan.checking import FailOn, PlanWaiver, Selection
from zvplan.configuration import Configuration, find, read
from zvplan.configuration.content import ConfigurationFile, RegimeEntry
from zvplan.errors import InvalidConfiguration, Problem, ProblemCode
from zvplan.finding import Severity
from zvplan.location import Location
from zvplan.model import BELGIUM, ElementId, Language, LocalizedString, PlanId, Regime, StatutoryTerm, Waiver

FULL = """\
select = ["ZVP2", "unanswered-item"]
extend = ["ZVP303"]
ignore = ["ZVP208"]
fail-on = "warning"
language = "fr"
baseline = "known.json"

[severity]
ZVP302 = "note"

[per-plan-ignores]
"old_plans/*" = ["ZVP5"]

[regime]
evidence-years = 3
tacit-approval = true
terms = [{ first-start-year = 2020, years = 6, source = "the province" }]

[[waivers]]
plan = "zvp"
rule = "ZVP303"
element = "drugs"
about = "nvp#drugs"
motivation = { nl = "Geen bevoegdheid", fr = "Pas compétent" }
expires = 2026-12-31
"""


def written(folder: Path, text: str, name: str = "zvplan.toml") -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def told(folder: Path, text: str, name: str = "zvplan.toml") -> list[str]:
    """What is wrong with a configuration, one problem a line, with the name of the file alone."""
    with pytest.raises(InvalidConfiguration) as caught:
        read(written(folder, text, name))
    return [str(problem).removeprefix(f"{folder.as_posix()}/{name}:") for problem in caught.value.problems]


def test_every_key_is_read(tmp_path: Path) -> None:
    file = written(tmp_path, FULL)

    configuration = read(file)
    (ignored,) = configuration.selection.plan_ignores

    assert configuration == Configuration(
        path=file,
        selection=Selection(
            select=("ZVP2", "unanswered-item"),
            extend=("ZVP303",),
            ignore=("ZVP208",),
            severities={"ZVP302": Severity.NOTE},
            plan_ignores=(ignored,),
        ),
        regime=attrs.evolve(
            BELGIUM,
            evidence_years=3,
            tacit_approval=True,
            terms=(StatutoryTerm(first_start_year=2020, years=6, source="the province"),),
        ),
        waivers=(
            PlanWaiver(
                plan=PlanId("zvp"),
                waiver=Waiver(
                    rule="ZVP303",
                    element=ElementId("drugs"),
                    about=ref("nvp#drugs"),
                    motivation=LocalizedString(nl="Geen bevoegdheid", fr="Pas compétent"),
                    expires=date(2026, 12, 31),
                ),
            ),
        ),
        fail_on=FailOn.WARNING,
        language=Language.FR,
        baseline=tmp_path / "known.json",
    )
    assert ("old_plans/*", ("ZVP5",), tmp_path) == (ignored.pattern, ignored.rules, ignored.folder)
    assert [Location(file.as_posix(), 19, 3)] == [each.location for each in configuration.waivers]


def test_an_empty_file_changes_nothing(tmp_path: Path) -> None:
    file = written(tmp_path, "")

    assert Configuration(path=file) == read(file)


def test_the_table_of_a_python_project_is_read_and_nothing_else_of_it(tmp_path: Path) -> None:
    text = '[project]\nname = "plans"\nselect = 1\n\n[tool.zvplan]\nfail-on = "never"\n'

    assert read(written(tmp_path, text, "pyproject.toml")).fail_on is FailOn.NEVER
    assert told(tmp_path, text.replace("fail-on", "fail_on"), "pyproject.toml") == [
        "6:1: unknown key 'fail_on' (did you mean 'fail-on'?)"
    ]


def test_everything_wrong_is_told_at_once_each_at_its_place(tmp_path: Path) -> None:
    text = """\
igno = []
select = "ZVP2"
fail-on = "errors"
severity = { ZVP302 = "hint" }
[per-plan-ignores]
"old_*" = ["ZVP5", 6]
[regime]
evidence-yers = 3
tacit-approval = "yes"
fewest-priorities = -1
duties = [{ kind = "national", basis = "lw", source = "x" }]
[[waivers]]
plan = "zvp"
rule = "ZVP303"
motivation = "Geen bevoegdheid"
expires = "soon"
[[waivers]]
rule = 2020-01-01
motivation.nl = ""
"""

    assert told(tmp_path, text) == [
        "1:1: unknown key 'igno' (did you mean 'ignore'?)",
        "2:10: expected a list, got the text 'ZVP2' (write the values in brackets, with commas between them)",
        "3:11: 'errors' is not one of error, warning, note, never (did you mean 'error'?)",
        "4:23: 'hint' is not one of note, warning, error",
        '6:20: expected text, got the number 6 (put it in quotes: "6")',
        "8:1: unknown key 'evidence-yers' (did you mean 'evidence-years'?)",
        "9:18: expected true or false, got the text 'yes' (write true or false, without quotes)",
        "10:21: expected a number of at least 0, got -1",
        "11:40: 'lw' is not one of law, practice (did you mean 'law'?)",
        "15:14: expected a text for each language, got the text 'Geen bevoegdheid' (write { nl = \"…\" }, or fr, de, en)",
        "16:11: 'soon' is not a date (write it as 2017-03-27)",
        "17:3: the key 'plan' is missing",
        '18:8: expected text, got the date or time 2020-01-01 (put it in quotes: "2020-01-01")',
        "19:17: the text is empty",
    ]


def test_what_is_no_toml_is_told_where_it_ends_to_be(tmp_path: Path) -> None:
    assert told(tmp_path, 'fail-on = "note"\nselect = [ZVP2]\n') == [
        "2:11: this is not TOML: invalid value (text needs quotes, and true and false small letters)"
    ]
    assert told(tmp_path, "[severity\n") == ["1:10: this is not TOML: expected ']' at the end of a table declaration"]


def test_a_file_in_another_encoding_is_told_and_none_that_looks_for_a_table(tmp_path: Path) -> None:
    for name in ("zvplan.toml", "pyproject.toml"):
        (tmp_path / name).write_bytes("[tool.zvplan]\nlanguage = 'é'".encode("latin-1"))
        with pytest.raises(InvalidConfiguration, match="the byte 0xE9 is not UTF-8"):
            read(tmp_path / name)
    (tmp_path / "zvplan.toml").unlink()

    assert find(tmp_path) is None


def test_a_path_that_can_be_none_has_no_configuration(tmp_path: Path) -> None:
    assert find(tmp_path / ("long" * 200)) is None


def test_control_characters_are_told(tmp_path: Path) -> None:
    assert told(tmp_path, 'baseline = "a\u009bb"\n') == ["1:14: the control character U+009B is not allowed (delete it)"]


def test_a_value_where_a_table_belongs_is_told(tmp_path: Path) -> None:
    assert told(tmp_path, "severity = 1\nper-plan-ignores = []\nregime = 'x'\n") == [
        "1:12: expected a mapping of keys to values, got the number 1",
        "2:20: expected a mapping of keys to values, got a list",
        "3:10: expected a mapping of keys to values, got the text 'x'",
    ]
    assert told(tmp_path, "tool = 1\n[tool2]\n") == ["1:1: unknown key 'tool'", "2:2: unknown key 'tool2'"]


def test_a_project_whose_table_is_none_is_told(tmp_path: Path) -> None:
    assert told(tmp_path, "[tool]\nzvplan = 1\n", "pyproject.toml") == [
        "2:10: expected a mapping of keys to values, got the number 1"
    ]


def test_a_problem_has_the_code_of_configurations(tmp_path: Path) -> None:
    with pytest.raises(InvalidConfiguration) as caught:
        read(written(tmp_path, 'select = ["ZVP999"]\nignor = 1\n'))

    assert {ProblemCode.CONFIGURATION} == {problem.code for problem in caught.value.problems}


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(InvalidConfiguration) as caught:
        read(tmp_path / "absent.toml")

    assert f"{(tmp_path / 'absent.toml').as_posix()}: there is no such file or folder" == str(caught.value)


def test_names_of_rules_that_there_are_not_are_told_with_the_nearest(tmp_path: Path) -> None:
    text = """\
select = ["ZVP2", "ZPV303"]
extend = ["unanswerd-item"]
ignore = ["xyz"]
[severity]
ZVP3021 = "note"
[per-plan-ignores]
"a_b" = ["ZVP5", "period-mismach"]
[[waivers]]
plan = "zvp"
rule = "ZVP3"
motivation.nl = "Om"
[[waivers]]
plan = "zvp"
rule = "unanswered-items"
motivation.nl = "Om"
[[waivers]]
plan = "zvp"
rule = "idle-waiver"
motivation.nl = "Om"
"""

    assert told(tmp_path, text) == [
        "1:19: no rule has the code or name 'ZPV303' (did you mean 'ZVP303'?)",
        "2:11: no rule has the code or name 'unanswerd-item' (did you mean 'unanswered-item'?)",
        "3:11: no rule has the code or name 'xyz' ('zvplan rules' lists them)",
        "5:1: no rule has the code or name 'ZVP3021' (did you mean 'ZVP302'?)",
        "7:18: no rule has the code or name 'period-mismach' (did you mean 'period-mismatch'?)",
        "10:1: no rule has exactly the code or name 'ZVP3' (write the whole code of one rule)",
        "14:1: no rule has exactly the code or name 'unanswered-items' (did you mean 'unanswered-item'?)",
        "18:1: the rule ZVP112 can't be waived",
    ]


def test_the_regime_of_a_configuration_has_the_parameters_of_every_regime() -> None:
    plain = RegimeEntry(name=BELGIUM.name)

    assert [field.name for field in attrs.fields(Regime)] == [field.name for field in attrs.fields(RegimeEntry)]
    assert attrs.asdict(BELGIUM, recurse=False) == attrs.asdict(plain, recurse=False)


# Finding


def test_the_nearest_configuration_around_the_plans_is_found(tmp_path: Path) -> None:
    inner = tmp_path / "zone" / "plans"
    inner.mkdir(parents=True)
    outer = written(tmp_path, "")

    assert outer.resolve() == find(inner)
    assert outer.resolve() == find(inner / "plan.yaml")
    assert (nearer := written(tmp_path / "zone", "")).resolve() == find(inner)
    assert written(inner, "").resolve() == find(inner)
    assert nearer.resolve() == find(tmp_path / "zone")


def test_a_python_project_without_the_table_is_passed_over(tmp_path: Path) -> None:
    inner = tmp_path / "plans"
    inner.mkdir()
    outer = written(tmp_path, "[tool.zvplan]\n", "pyproject.toml").resolve()
    project = written(inner, '[project]\nname = "zvplan"\n', "pyproject.toml")

    assert outer == find(inner)
    project.write_text("[tool]\nzvplan = {}\n", encoding="utf-8")
    assert project.resolve() == find(inner)
    project.write_text("[tool.zvplan]\nfail-on = never\n", encoding="utf-8")
    assert project.resolve() == find(inner)
    project.write_text("not TOML at all", encoding="utf-8")
    assert outer == find(inner)


def test_in_one_folder_the_file_of_zvplan_goes_first(tmp_path: Path) -> None:
    written(tmp_path, "[tool.zvplan]\n", "pyproject.toml")

    assert written(tmp_path, "").resolve() == find(tmp_path)


# Whatever the text

KEYS = st.sampled_from([field.name.replace("_", "-") for field in attrs.fields(ConfigurationFile)])
VALUES = st.sampled_from(
    ["1", "-1.5", '"x"', "[]", '["ZVP2"]', "[[1]]", "{}", "{a = 1}", '{nl = "x"}', "true", "2020-01-01", "07:30:00", "inf",
     '""', '[{plan = "p", rule = "ZVP303", motivation = {nl = "x"}}]', "[{}]", "[{plan = 1}]", '"\\u0000"', "1e400"]
)  # fmt: skip
LINES = st.tuples(KEYS, VALUES).map(" = ".join) | st.sampled_from(
    ["[regime]", "[[waivers]]", "evidence-years = 1", "[x]", "=", "{"]
)


@given(st.lists(LINES, max_size=6).map("\n".join) | st.text(max_size=40))
def test_any_text_is_a_configuration_or_is_told_why_not(text: str) -> None:
    with TemporaryDirectory() as name:
        file = Path(name) / "zvplan.toml"
        file.write_bytes(text.encode("utf-8", "surrogatepass"))
        assert all(problem.location.path == file.as_posix() and problem.message for problem in problems_of(file))


def problems_of(file: Path) -> tuple[Problem, ...]:
    try:
        read(file)
    except InvalidConfiguration as error:
        return error.problems
    return ()
