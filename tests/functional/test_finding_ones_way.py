"""`zvplan new`, `show`, `trace` and `graph` as a person or a script meets them."""

import json
import subprocess
from pathlib import Path
from shutil import which

import pytest
from click.testing import CliRunner, Result

from zvplan.cli.main import commands

ROOT = Path(__file__).parents[2]
ALIGNED = str(ROOT / "examples" / "aligned-zone")
SEED = str(ROOT / "examples" / "seed-zone")

#: A plan that is amended in mid-term.
AMENDED = """\
id: zvp-5999-2020
kind: zonal
title:
  nl: Plan
priorities:
  - id: drugs
    title:
      nl: Drugs
amendments:
  - id: addendum
    date: 2022-03
    changed:
      - priority: drugs
        alignments:
          - target: nvp-2016-2019#drugs
"""


def run(*arguments: str) -> Result:
    return CliRunner().invoke(commands, list(arguments), prog_name="zvplan", catch_exceptions=False)


def words(result: Result) -> str:
    return " ".join(result.output.split())


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def amended(folder: Path) -> str:
    (folder / "plan.yaml").write_text(AMENDED, encoding="utf-8")
    return "plan.yaml"


# zvplan new


def test_a_new_plan_is_written_and_can_be_checked(folder: Path) -> None:
    made = run("new", "--zone", "5999", "--name", "PZ Test", "--from", "2026", "--municipality", "Een", "-o", "plan.yaml")
    checked = run("check", "plan.yaml", "--format", "json")

    assert (made.exit_code, made.output) == (0, "")
    assert [path.name for path in folder.iterdir()] == ["plan.yaml"]
    assert checked.exit_code == 1
    assert {finding["subject"] for finding in json.loads(checked.output)["findings"]} == {"zvp-5999-2026"}


def test_a_new_plan_without_a_file_is_printed() -> None:
    result = run(
        "new", "--zone", "5999", "--name", "Zone", "--from", "2026", "--to", "2028", "--lang", "fr", "--region", "brussels"
    )

    assert result.exit_code == 0
    assert result.output.startswith("# Plan zonal de sécurité de la zone de police 5999, 2026-2028 : un début.\n")
    assert "  region: brussels\n" in result.output


def test_a_file_that_exists_is_never_overwritten(folder: Path) -> None:
    (folder / "plan.yaml").write_text("mine", encoding="utf-8")
    (folder / "link.yaml").symlink_to("nowhere")

    for name in ("plan.yaml", "link.yaml"):
        result = run("new", "--zone", "5999", "--name", "PZ Test", "--from", "2026", "--output", name)

        assert (result.exit_code, result.output) == (
            2,
            f"Error: can't write {name}: there is such a file already, and it is kept as it is\n",
        )
    assert (folder / "plan.yaml").read_text(encoding="utf-8") == "mine"


def test_what_can_not_stand_in_a_plan_is_told_with_status_2() -> None:
    result = run("new", "--zone", "59", "--name", "PZ Test", "--from", "2026")

    assert result.exit_code == 2
    assert "code '59' is not the code of a police zone: four digits" in words(result)


# zvplan show


def test_the_only_zonal_plan_is_shown_unless_another_is_named() -> None:
    zonal, mayors = run("show", ALIGNED), run("show", ALIGNED, "--plan", "mayors-plan-2019")
    national = run("show", SEED, "--plan", "nvp-2016-2019", "--lang", "fr")

    assert zonal.output.startswith("Zonaal veiligheidsplan 2020-2025 (verzonnen voorbeeld) (aligned-zone-2020)\n")
    assert mayors.output.startswith("Veiligheidsluik van het bestuurlijk beleidsplan van de burgemeesters")
    assert national.output.startswith("Plan national de sécurité 2016-2019 (nvp-2016-2019)\n")
    assert max(len(line) for line in zonal.output.splitlines()) <= 80


def test_only_one_plan_is_shown_that_is_at_hand(amended: str) -> None:
    several = run("show", amended, ALIGNED)
    cited = run("show", SEED, "--plan", "mayor-policy-plan")
    element = run("show", SEED, "--plan", "seed-zone-2020#drugs")

    assert (several.exit_code, cited.exit_code, element.exit_code) == (2, 2, 2)
    assert "there are 4 plans; choose one with --plan: aligned-zone-2020, mayors-plan-2019" in words(several)
    assert "the plan 'mayor-policy-plan' is only cited; its content is not at hand" in words(cited)
    assert "'seed-zone-2020#drugs' names an element; write the id of a plan" in words(element)


def test_a_plan_is_shown_as_it_stood_on_a_day(amended: str) -> None:
    assert 'supports "Drugs" (nvp-2016-2019#drugs)' in words(run("show", amended))
    assert 'supports "Drugs"' not in words(run("show", amended, "--at", "2022-02-28"))


# zvplan trace


def test_a_trace_shows_the_way_up_through_other_plans() -> None:
    result = run("trace", ALIGNED, "aligned-zone-2020#drugs")

    assert result.exit_code == 0
    assert result.output == (
        '"Drugs in het uitgaansleven" (aligned-zone-2020#drugs)\n'
        "Point of attention in Zonaal veiligheidsplan 2020-2025 (verzonnen voorbeeld).\n"
        "\n"
        "What it answers: 3 elements, 1 of them directly\n"
        '└─ supports "Handel in drugs" (prosecutor-plan-2019#drugs)\n'
        "     priority in Gerechtelijk beleidsplan van de procureur des Konings\n"
        "     (verzonnen voorbeeld), 2019-2024; stated in the plan\n"
        '   └─ supports "Drugs" (nvp-2016-2019#drugs)\n'
        "        priority in Nationaal Veiligheidsplan 2016-2019, extended to 2021;\n"
        "        stated in the plan\n"
        '      └─ is a necessary part of "Geactualiseerd integraal en geïntegreerd\n'
        '         drugsbeleid" (kiv-2016-2019#drugs)\n'
        "           priority in Kadernota Integrale Veiligheid 2016-2019; stated in the\n"
        "           plan\n"
        "\n"
        "What answers it: nothing\n"
    )


def test_a_trace_as_of_a_day_knows_no_later_amendments(amended: str) -> None:
    def above(*options: str) -> list[str]:
        told = json.loads(run("trace", amended, "zvp-5999-2020#drugs", "--format", "json", *options).output)
        return [step["ref"] for step in told["trace"]["above"]]

    assert above() == ["nvp-2016-2019#drugs"]
    assert above("--at", "2022-02-28") == []


def test_a_plan_that_is_only_cited_and_what_is_named_in_it_can_be_traced(folder: Path) -> None:
    text = AMENDED.replace("nvp-2016-2019#drugs", "mayor#homes") + "higherPlans:\n  - plan: mayor\n    kind: administrative\n"
    (folder / "plan.yaml").write_text(text, encoding="utf-8")

    assert "cited: the plan is not at hand" in words(run("trace", "plan.yaml", "mayor#homes"))
    assert run("trace", "plan.yaml", "mayor").output.startswith("mayor\nMayor's policy plan.\n\nmayor#homes\n")


@pytest.mark.parametrize(
    "name, message",
    [
        ("seed-zone-2020#drgs", "there is no element 'seed-zone-2020#drgs': did you mean seed-zone-2020#drugs?"),
        ("sed-zone-2020#drugs", "there is no element 'sed-zone-2020#drugs': did you mean seed-zone-2020#drugs?"),
        ("drugs", "there is no plan 'drugs': did you mean seed-zone-2020#drugs?"),
        ("nvp-2016-2018", "there is no plan 'nvp-2016-2018': did you mean nvp-2016-2019?"),
        ("seed-zone-2020#xyz", "there is no element 'seed-zone-2020#xyz'; 'zvplan show --plan seed-zone-2020' tells what"),
        ("mayor-policy-plan#x", "there is no element 'mayor-policy-plan#x'; 'zvplan show --plan mayor-policy-plan' tells"),
        ("qqqq", "there is no plan 'qqqq'; there are: seed-zone-2020"),
        ("a b", "the part before '#' may have only the letters a-z"),
        ("zvp#", "the part after '#' may have only the letters a-z"),
    ],
)
def test_a_name_that_nothing_has_is_told_with_what_may_be_meant_and_status_2(name: str, message: str) -> None:
    result = run("trace", SEED, name)

    assert result.exit_code == 2
    assert message in words(result)


# zvplan graph


def test_the_neighbourhood_of_an_element_is_drawn_in_the_language_asked_for() -> None:
    result = run("graph", SEED, "--around", "seed-zone-2020#traffic", "--lang", "fr")

    assert result.output == (
        "---\nconfig:\n  flowchart:\n    subGraphTitleMargin:\n      bottom: 24\n---\n"
        "flowchart LR\n"
        '  subgraph p0["Note-cadre de Sécurité …<br/>kiv-2016-2019"]\n'
        '    n0["Sécurité routière"]\n'
        "  end\n"
        '  subgraph p1["Plan national de sécurité …<br/>nvp-2016-2019"]\n'
        '    n1["Sécurité routière"]\n'
        "  end\n"
        '  subgraph p2["Zonaal veiligheidsplan …<br/>seed-zone-2020"]\n'
        '    n2["Verkeersveiligheid"]\n'
        "  end\n"
        '  n1 -->|"partie nécessaire"| n0\n'
        '  n2 -->|"identique"| n1\n'
        '  n2 -.->|"identique, dépassé"| n0\n'
    )


@pytest.mark.parametrize(
    "options, plans",
    [
        ((), {"aligned-zone-2020", "mayors-plan-2019", "prosecutor-plan-2019", "nvp-2016-2019", "kiv-2016-2019"}),
        (("--plan", "mayors-plan-2019"), {"aligned-zone-2020", "mayors-plan-2019", "nvp-2016-2019", "kiv-2016-2019"}),
        (("--around", "mayors-plan-2019#homes"), {"aligned-zone-2020", "mayors-plan-2019", "nvp-2016-2019"}),
        (("--around", "kiv-2016-2019#drugs", "--depth", "2"), {"prosecutor-plan-2019", "nvp-2016-2019", "kiv-2016-2019"}),
    ],
    ids=["whole", "plan", "neighbourhood", "wider neighbourhood"],
)
def test_a_part_of_the_graph_can_be_chosen(options: tuple[str, ...], plans: set[str]) -> None:
    nodes = json.loads(run("graph", ALIGNED, "--format", "json", *options).output)["nodes"]

    assert {node["plan"] for node in nodes} == plans


def test_what_is_not_connected_is_drawn_if_asked_for() -> None:
    few, many = (json.loads(run("graph", SEED, "--format", "json", *options).output)["nodes"] for options in ((), ("--all",)))

    assert (len(few), len(many)) == (18, 38)


@pytest.mark.parametrize("output_format, beginning", [("dot", "digraph zvplan {\n"), ("graphml", "<graphml ")])
def test_other_programs_get_their_own_format(output_format: str, beginning: str) -> None:
    result = run("graph", SEED, "--format", output_format)

    assert result.exit_code == 0
    assert result.output.startswith(beginning)


@pytest.mark.parametrize(
    "options, message",
    [
        (("--plan", "seed-zone-2020", "--around", "seed-zone-2020#drugs"), "give --plan or --around, not both"),
        (("--depth", "2"), "--depth belongs to --around"),
        (("--plan", "seed-zone-2021"), "there is no plan 'seed-zone-2021': did you mean seed-zone-2020?"),
        (("--around", "seed-zone-2020#drug"), "there is no element 'seed-zone-2020#drug': did you mean seed-zone-2020#drugs?"),
    ],
    ids=["both", "depth alone", "no plan", "no element"],
)
def test_a_wrong_choice_is_told_with_status_2(options: tuple[str, ...], message: str) -> None:
    result = run("graph", SEED, *options)

    assert result.exit_code == 2
    assert message in words(result)


@pytest.mark.parametrize("command", ["show", "graph"])
def test_files_that_cannot_be_read_end_with_status_2(folder: Path, command: str) -> None:
    (folder / "plan.yaml").write_text("id: [", encoding="utf-8")

    result = run(command, "plan.yaml")

    assert result.exit_code == 2
    assert "plan.yaml:1" in result.output


@pytest.mark.skipif(which("dot") is None, reason="Graphviz is not installed")
def test_graphviz_draws_the_graph() -> None:
    drawn = subprocess.run(
        ["dot", "-Tsvg"],  # noqa: S607 -- wherever it is installed
        input=run("graph", ALIGNED, "--format", "dot").output,
        capture_output=True,
        check=True,
        encoding="utf-8",
    )

    assert drawn.stderr == ""
    assert drawn.stdout.count("<title>cluster_") == 5
