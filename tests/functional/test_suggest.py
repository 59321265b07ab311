"""`zvplan suggest` as a person or a script meets it."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import zvplan
from zvplan.cli import accepting
from zvplan.cli.main import commands
from zvplan.model import PlanId, Provenance

ROOT = Path(__file__).parents[2]
SEED = ROOT / "examples" / "seed-zone"

PLAN = """\
# Ons plan, nog niet klaar
id: zvp-5999-2023
kind: zonal
title: {nl: Zonaal veiligheidsplan 2023-2025}
languages: [nl]
period: {startDate: 2023-01-01, endDate: 2025-12-31}
priorities:
  - id: p1 # de eerste
    title: {nl: Woninginbraken} # ook pogingen
  - id: p2
    title: {nl: Drugs}
    notAlignedWith:
      - {kind: national, motivation: {nl: Plaatselijk}}
  - id: p3
    title: {nl: Verkeersveiligheid}
    alignments:
      - target: kiv-2022-2024#traffic # staat zo in het plan
  - id: p4
    title: {nl: Welzijn van onze medewerkers}
  - id: p5
    title: {nl: Brede basiszorg}
    axis: internal
omissions:
  - target: nvp-2022-2025#traffic
"""

#: How sure the two proposals are.
HOMES, DRUGS = (round(zvplan.suggest(title)[0].score, 2) for title in ("Woninginbraken", "Drugs"))

PROPOSED = f"""\
Zonaal veiligheidsplan 2023-2025 (zvp-5999-2023)
plan.yaml

  "Woninginbraken" (zvp-5999-2023#p1)
    - {HOMES}: is an example of "Georganiseerde eigendomscriminaliteit en illegale
      goederentrafieken" (kiv-2022-2024#property); the title has to do with
      "Woninginbraak".

  "Drugs" (zvp-5999-2023#p2)
    - {DRUGS}: is equivalent to "Geactualiseerd integraal en geïntegreerd
      drugsbeleid" (kiv-2022-2024#drugs); the title has to do with "Drugs".

  "Welzijn van onze medewerkers" (zvp-5999-2023#p4)
    Nothing to propose: the title is about the organisation itself.

2 proposals. They count as answers only once somebody has written them into the
plan.
"""

FIRST = f"""\
    title: {{nl: Woninginbraken}} # ook pogingen
    alignments:
      - target: kiv-2022-2024#property
        property: exampleOf
        provenance: suggested
        confidence: {HOMES}
"""
SECOND = f"""\
    title: {{nl: Drugs}}
    alignments:
      - target: kiv-2022-2024#drugs
        relation: equivalent
        provenance: suggested
        confidence: {DRUGS}
"""


def run(*arguments: str, typed: str | None = None) -> Result:
    return CliRunner().invoke(commands, list(arguments), prog_name="zvplan", catch_exceptions=False, input=typed)


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "plan.yaml"
    path.write_text(PLAN, encoding="utf-8")
    return path


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accepting, "has_terminal", lambda: True)


@pytest.mark.usefixtures("plan")
def test_every_priority_without_alignments_has_its_proposals_or_the_reason_why_there_are_none() -> None:
    result = run("suggest", "plan.yaml")

    assert (0, PROPOSED) == (result.exit_code, result.output)


@pytest.mark.usefixtures("plan")
def test_proposals_are_told_in_the_language_that_is_asked_for() -> None:
    result = run("suggest", "plan.yaml", "--lang", "fr")

    assert result.output.endswith(
        "    Rien à proposer : le titre porte sur l'organisation elle-même.\n\n"
        "2 propositions. Elles ne comptent comme réponses qu'une fois écrites dans le\nplan par quelqu'un.\n".replace(
            " :", "\u00a0:"
        )
    )


@pytest.mark.usefixtures("plan")
def test_proposals_in_json_have_their_reasons() -> None:
    document = json.loads(run("suggest", "plan.yaml", "--format", "json").output)

    assert document["schema"] == "zvplan-suggestions-1"
    assert document["searches"][0] == {
        "title": "Woninginbraken",
        "priority": "zvp-5999-2023#p1",
        "aligned": False,
        "against": ["kiv-2022-2024", "nvp-2022-2025"],
        "suggestions": [
            {
                "target": "kiv-2022-2024#property",
                "title": "Georganiseerde eigendomscriminaliteit en illegale goederentrafieken",
                "score": HOMES,
                "label": "Woninginbraak",
                "phenomenon": "home-burglary",
                "relation": "supports",
                "property": "exampleOf",
            }
        ],
        "silence": None,
    }
    assert [(each["priority"], each["against"], each["silence"]) for each in document["searches"][1:]] == [
        ("zvp-5999-2023#p2", ["kiv-2022-2024"], None),
        ("zvp-5999-2023#p4", ["kiv-2022-2024", "nvp-2022-2025"], "organisation"),
    ]


@pytest.mark.usefixtures("plan")
def test_another_plan_above_can_be_chosen() -> None:
    result = run("suggest", "plan.yaml", "--against", "kiv-2016-2019", "--format", "json")
    targets = {one["target"] for each in json.loads(result.output)["searches"] for one in each["suggestions"]}

    # The third priority answers nothing of that plan, and nothing else does.
    assert targets == {"kiv-2016-2019#property", "kiv-2016-2019#drugs", "kiv-2016-2019#traffic"}


def test_an_item_that_nothing_answers_is_proposed_to_a_priority_that_answers_something_else(plan: Path) -> None:
    plan.write_text(PLAN.replace("kiv-2022-2024#traffic", "kiv-2022-2024#nuisance"), encoding="utf-8")

    told = run("suggest", "plan.yaml").output.partition("  Priorities that have alignments already\n")[2]

    assert told.startswith('  "Verkeersveiligheid" (zvp-5999-2023#p3)\n    - ')
    assert 'is equivalent to "Verkeersveiligheid" (kiv-2022-2024#traffic)' in told


def test_all_that_priorities_with_alignments_may_answer_is_shown_when_asked(plan: Path) -> None:
    more = "  - id: p6\n    title: {nl: Verkeer}\n    alignments: [{target: kiv-2022-2024#nuisance}]\nomissions:"
    plan.write_text(PLAN.replace("omissions:", more), encoding="utf-8")

    assert "#p6" not in run("suggest", "plan.yaml").output
    assert '"Verkeer" (zvp-5999-2023#p6)\n    - ' in run("suggest", "plan.yaml", "--all").output


def test_titles_need_no_plan() -> None:
    result = run("suggest", "--title", "Inbraken in woningen", "--title", "vols de vélo", "--title", "Xyzzy")

    assert result.exit_code == 0
    assert result.output.count("(kiv-2022-2024#property)") == 2
    assert '  "Xyzzy"\n    Nothing to propose: the title names nothing that zvplan knows.\n' in result.output


def test_a_title_can_be_looked_for_in_a_plan_of_ones_own(plan: Path) -> None:
    plan.with_name("own.yaml").write_text(
        "id: mayor\nkind: administrative\ntitle: {nl: Burgemeester}\n"
        "priorities:\n  - id: noise\n    title: {nl: Lawaai bij de kerk}\n",
        encoding="utf-8",
    )

    assert "(mayor#noise)" in run("suggest", "own.yaml", "--title", "Lawaai bij de kerk", "--against", "mayor").output


def test_what_is_not_sure_enough_is_told_apart_from_what_is_nothing() -> None:
    result = run("suggest", "--title", "Drugs", "--min-score", "1")

    assert result.output == (
        '  "Drugs"\n    Nothing to propose that is sure enough; with a lower --min-score there is\n    more.\n\n'
        "No proposals.\n"
    )


def test_a_plan_in_which_nothing_is_to_be_proposed_says_so() -> None:
    assert run("suggest", str(ROOT / "examples" / "aligned-zone" / "mayors-plan.yaml")).output == (
        "There is no priority here that lacks alignments and could have some.\n"
    )


@pytest.mark.parametrize(
    "arguments, message",
    [
        ((), "give plan files, or a title with --title"),
        (("--title", "x", "--write"), "--write is for the priorities of plan files, not for --title"),
        (
            ("plan.yaml", "--write", "--format", "json"),
            "--write tells on the terminal what it does; leave out --format and --output",
        ),
        (("plan.yaml", "--yes"), "--yes belongs to --write"),
        (("plan.yaml", "--against", "nvp-2022"), "there is no plan 'nvp-2022': did you mean nvp-2022-2025?"),
        (
            ("plan.yaml", "--write"),
            "nobody can be asked here: give --yes, or --min-score for what is sure enough to be written",
        ),
    ],
)
def test_mistakes_in_the_command_are_told(plan: Path, arguments: tuple[str, ...], message: str) -> None:
    result = run("suggest", *arguments)

    assert (result.exit_code, result.output.splitlines()[-1]) == (2, f"Error: {message}")
    assert plan.read_text(encoding="utf-8") == PLAN


def test_a_plan_that_is_only_cited_can_not_be_searched(plan: Path) -> None:
    plan.write_text(f"{PLAN}higherPlans: [{{plan: mayor, kind: administrative}}]\n", encoding="utf-8")

    assert run("suggest", "plan.yaml", "--against", "mayor").output.endswith(
        "Error: the plan 'mayor' is only cited; its content is not at hand\n"
    )


# Writing


def test_everything_is_written_without_asking_and_every_comment_stays(plan: Path) -> None:
    result = run("suggest", "plan.yaml", "--write", "--yes")
    expected = PLAN.replace("    title: {nl: Woninginbraken} # ook pogingen\n", FIRST).replace(
        "    title: {nl: Drugs}\n", SECOND
    )

    assert (result.exit_code, result.output) == (0, "2 alignments are written to plan.yaml.\n")
    assert plan.read_text(encoding="utf-8") == expected
    assert [each.provenance for each in zvplan.load(plan)[PlanId("zvp-5999-2023")].priorities[0].alignments] == [
        Provenance.SUGGESTED
    ]


def test_only_what_is_sure_enough_is_written(plan: Path) -> None:
    text = PLAN.replace("Woninginbraken", "Drugsoverlast in de stationsbuurt")
    plan.write_text(text, encoding="utf-8")

    result = run("suggest", "plan.yaml", "--write", "--min-score", "0.95")

    assert result.output == "1 alignment is written to plan.yaml.\n"
    assert plan.read_text(encoding="utf-8") == text.replace("    title: {nl: Drugs}\n", SECOND)


def test_what_has_been_written_is_not_proposed_again(plan: Path) -> None:
    run("suggest", "plan.yaml", "--write", "--yes")
    written = plan.read_text(encoding="utf-8")

    assert run("suggest", "plan.yaml", "--write", "--yes").output == "Nothing is written.\n"
    assert plan.read_text(encoding="utf-8") == written


@pytest.mark.usefixtures("terminal")
def test_each_proposal_is_asked_about_with_its_reason(plan: Path) -> None:
    result = run("suggest", "plan.yaml", "--write", typed="n\nmisschien\ny\n")

    assert result.output == (
        '  "Woninginbraken" (zvp-5999-2023#p1)\n'
        f'    - {HOMES}: is an example of "Georganiseerde eigendomscriminaliteit en illegale\n'
        '      goederentrafieken" (kiv-2022-2024#property); the title has to do with\n'
        '      "Woninginbraak".\n'
        "Write it? y: yes, n: no, a: this and all that follow, q: stop asking > n\n"
        "\n"
        '  "Drugs" (zvp-5999-2023#p2)\n'
        f'    - {DRUGS}: is equivalent to "Geactualiseerd integraal en geïntegreerd\n'
        '      drugsbeleid" (kiv-2022-2024#drugs); the title has to do with "Drugs".\n'
        "Write it? y: yes, n: no, a: this and all that follow, q: stop asking > misschien\n"
        "Write it? y: yes, n: no, a: this and all that follow, q: stop asking > y\n"
        "\n"
        "1 alignment is written to plan.yaml.\n"
    )
    assert plan.read_text(encoding="utf-8") == PLAN.replace("    title: {nl: Drugs}\n", SECOND)


@pytest.mark.usefixtures("terminal")
@pytest.mark.parametrize(
    "typed, last, written",
    [
        ("a\n", "2 alignments are written to plan.yaml.", 2),
        ("j\nq\n", "1 alignment is written to plan.yaml.", 1),
        ("q\n", "Nothing is written.", 0),
        ("n\nn\n", "Nothing is written.", 0),
    ],
)
def test_one_can_accept_the_rest_or_stop(plan: Path, typed: str, last: str, written: int) -> None:
    result = run("suggest", "plan.yaml", "--write", typed=typed)

    assert (result.exit_code, result.output.splitlines()[-1]) == (0, last)
    assert plan.read_text(encoding="utf-8").count("provenance: suggested") == written


@pytest.mark.usefixtures("terminal")
def test_who_breaks_off_has_written_nothing(plan: Path) -> None:
    result = run("suggest", "plan.yaml", "--write", typed="y\n")

    assert result.exit_code == 1
    assert plan.read_text(encoding="utf-8") == PLAN


def test_a_file_that_can_not_be_changed_is_told_and_the_others_are_written(plan: Path) -> None:
    other = plan.with_name("other.yaml")
    other.write_text(PLAN.replace("zvp-5999-2023", "zvp-5998-2023"), encoding="utf-8")
    plan.chmod(0o444)

    result = run("suggest", ".", "--write", "--yes")

    assert result.exit_code == 2
    assert sorted(result.output.splitlines()) == [
        "2 alignments are written to other.yaml.",
        "plan.yaml: there is no permission to change the file",
    ]
    assert plan.read_text(encoding="utf-8") == PLAN
    assert other.read_text(encoding="utf-8").count("provenance: suggested") == 2


def test_the_example_of_a_published_plan_keeps_all_its_comments(tmp_path: Path) -> None:
    folder = tmp_path / "seed"
    shutil.copytree(SEED, folder)
    path = folder / "plan.yaml"
    text = path.read_text(encoding="utf-8")
    start = text.index("    alignments:\n      - target: nvp-2016-2019#property")
    end = text.index("  - id: drugs # tackling")
    path.write_text(text[:start] + text[end:], encoding="utf-8")

    result = run("suggest", str(folder), "--write", "--yes")
    now = path.read_text(encoding="utf-8")
    added = zvplan.load(path)[PlanId("seed-zone-2020")].priorities[3].alignments

    assert result.output == f"2 alignments are written to {path.as_posix()}.\n"
    assert now[:start] == text[:start]
    assert now.endswith(text[end:])
    assert {str(each.target) for each in added} == {"kiv-2016-2019#property", "nvp-2016-2019#property"}
