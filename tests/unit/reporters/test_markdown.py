from collections.abc import Iterator

import attrs
import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from building import priority, zonal
from reporting import answering, every_plan, named, odd_priority, report_on, small_plan
from settling import settled
from zvplan.errors import Problem, ProblemCode
from zvplan.location import Location
from zvplan.model import Language, LocalizedString, PlanPart
from zvplan.reporters import markdown

READER = MarkdownIt("gfm-like", {"linkify": False})


def blocks(text: str, kind: str) -> list[str]:
    """What a reader sees in each block of a kind: `th`, `td`, `h2`, `li`."""
    tokens = READER.parse(text)
    return [" ".join(shown(tokens[opened:closed])) for opened, closed in spans(tokens, kind)]


def spans(tokens: list[Token], kind: str) -> Iterator[tuple[int, int]]:
    for start, token in enumerate(tokens):
        if token.tag == kind and token.nesting == 1:
            yield (
                start,
                next(end for end in range(start, len(tokens)) if tokens[end].tag == kind and tokens[end].nesting == -1),
            )


def shown(tokens: list[Token]) -> Iterator[str]:
    for token in tokens:
        text = "".join("\n" if part.type == "hardbreak" else part.content for part in token.children or ())
        if text:
            yield text


def test_a_report_is_a_verdict_a_table_and_a_list_for_each_plan_with_findings() -> None:
    report = report_on(named("a", "p1", "p3", "p2"), named("b", "p2"), named("c", "p2", "p4"))

    assert markdown.render(report) == (
        "**Not all plans conform.** 3 plans: 1 error, 2 warnings, no notes.\n"
        "\n"
        "| plan | errors | warnings | notes | answered |\n"
        "| --- | ---: | ---: | ---: | --- |\n"
        "| a (`a`) | 0 | 2 | 0 |  |\n"
        "| b (`b`) | 1 | 0 | 0 |  |\n"
        "| c (`c`) | 0 | 0 | 0 |  |\n"
        "\n"
        "## a (`a`)\n"
        "\n"
        '- **warning**: 2 priorities are odd for now: "p1"; "p3".  \n'
        "  Make it even.  \n"
        "  `plans/a.yaml:1:2`, `plans/a.yaml:3:2`. ZVP901 odd-priority\n"
        "\n"
        "## b (`b`)\n"
        "\n"
        "- **error**: The plan is small.  \n"
        "  Add something.  \n"
        "  `plans/b.yaml:1:1`. ZVP902 small-plan\n"
    )


def test_a_reader_of_markdown_finds_the_table_and_the_lists() -> None:
    text = markdown.render(settled(report_on(named("a", "p1", "p3", "p5"), named("b", "p2"))))

    assert blocks(text, "th") == ["plan", "errors", "warnings", "notes", "accepted", "known before", "answered"]
    assert [cell for cell in blocks(text, "td") if cell] == [
        "a (a)",
        "0",
        "1",
        "0",
        "1",
        "1",
        "b (b)",
        "1",
        "0",
        "0",
        "0",
        "0",
    ]
    assert blocks(text, "h2") == ["a (a)", "b (b)", "Accepted with a motivation"]
    assert blocks(text, "li") == [
        'warning: "p5" is odd for now.\nMake it even.\nplans/a.yaml:5:2. ZVP901 odd-priority',
        "error: The plan is small.\nAdd something.\nplans/b.yaml:1:1. ZVP902 small-plan",
        (
            '"p1" is odd for now.\nMotivation: Te weinig mensen, beslist in de raad (until 2027-12-31)\n'
            "plans/a.yaml:1:2. ZVP901 odd-priority"
        ),
    ]
    assert "1 finding is accepted with a motivation. 1 finding is in the baseline already." in text


def test_the_table_tells_how_many_items_of_each_higher_plan_are_answered() -> None:
    whole = blocks(markdown.render(report_on(*answering(), rules=())), "td")
    excerpt = blocks(markdown.render(report_on(*answering(incomplete=(PlanPart.ALIGNMENTS,)), rules=())), "td")

    assert whole[-1] == "3 of 5 items of nvp"
    assert excerpt[-1] == "at least 3 of 5 items of nvp"


@pytest.mark.parametrize(
    "title",
    [
        "*stars* and _lines_ and `code`",
        "a | b",
        "<script>alert(1)</script> <!-- x -->",
        "[text](https://example.org) ![picture](x.png)",
        "&lt; &amp; ~~gone~~ $x$ # no heading",
        "1. no list - none + either",
        "\\*",
    ],
    ids=["stress", "pipe", "HTML", "link", "entities", "list", "backslash"],
)
def test_every_title_is_shown_as_it_is(title: str) -> None:
    odd = attrs.evolve(priority("p1"), title=LocalizedString(nl=title))
    plan = attrs.evolve(zonal("a", odd, priority("p2")), title=LocalizedString(nl=title))
    text = markdown.render(report_on(plan))

    assert blocks(text, "td")[0] == f"{title} (a)"
    assert blocks(text, "h2") == [f"{title} (a)"]
    assert blocks(text, "li")[0].splitlines()[0] == f'warning: "{title}" is odd for now.'
    assert not any(token.type.startswith("html") for token in READER.parse(text))


def test_a_place_with_a_backtick_is_shown_as_it_is() -> None:
    text = markdown.render_problems((Problem(Location("a`b.yaml", 2, 3), ProblemCode.SYNTAX, "no"),))

    assert blocks(text, "li") == ["error: No.\na`b.yaml:2:3. ZVP002"]


def test_of_many_things_and_places_the_first_are_named() -> None:
    report = report_on(named("a", *(f"x{number}p1" for number in range(12))), rules=(odd_priority,))
    (item,) = blocks(markdown.render(report), "li")

    assert item.splitlines()[0].startswith("warning: 12 priorities are odd for now: ")
    assert item.splitlines()[0].endswith("and 2 more.")


def test_titles_are_in_the_first_language_of_the_plan() -> None:
    plan = attrs.evolve(
        named("a", "p2"), title=LocalizedString(nl="Veiligheidsplan", fr="Plan de sécurité"), languages=(Language.FR,)
    )
    report = report_on(plan, rules=(small_plan, every_plan))

    assert "## Plan de sécurité (`a`)" in markdown.render(report)
    assert "## Veiligheidsplan (`a`)" in markdown.render(report, language=Language.NL)


def test_problems_with_files_are_a_list() -> None:
    problems = (
        Problem(Location("b.yaml", 3, 5), ProblemCode.SHAPE, "unknown key '<x>'", "did you mean 'y'?"),
        Problem(Location("a.yaml"), ProblemCode.UNREADABLE, "there is no such file"),
    )
    text = markdown.render_problems(problems)

    assert text.startswith("**2 files can't be used: the plans could not be checked.**\n\n- ")
    assert blocks(text, "li") == [
        "error: There is no such file.\na.yaml. ZVP001",
        "error: Unknown key '<x>'.\nDid you mean 'y'?\nb.yaml:3:5. ZVP003",
    ]


def test_nothing_to_look_at_is_told() -> None:
    assert markdown.render(report_on()) == ("**There are no plans to check.** 0 plans: no errors, no warnings, no notes.\n")
