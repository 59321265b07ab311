import re
from collections.abc import Iterator
from urllib.parse import unquote

import attrs

from building import priority, ref, zonal
from reporting import every_plan, named, odd_priority, report_on, small_plan
from settling import settled
from zvplan.checking import Report, check
from zvplan.errors import Problem, ProblemCode
from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.location import Location, Steps
from zvplan.model import Language, LocalizedString, PlanSet
from zvplan.reporters import github

#: How GitHub's runner reads a line: a name, properties up to the next two colons, and the rest.
COMMAND = re.compile(r"::(?P<name>\w+) (?P<properties>.*?)::(?P<message>.*)")


def understood(line: str) -> tuple[str, dict[str, str], str]:
    """What GitHub takes a line for."""
    match = COMMAND.fullmatch(line)
    assert match is not None
    properties = dict(pair.split("=", 1) for pair in match["properties"].split(","))
    return match["name"], {key: unquote(value) for key, value in properties.items()}, unquote(match["message"])


@rule(
    "ZVP905",
    "awkward",
    Severity.WARNING,
    message="100% of {what}: a, b\r\nand ::c",
    hint="Nothing, really: 5%25.",
    source="zvplan: a sample",
    since="0.1.0",
)
def awkward(graph: AlignmentGraph) -> Iterator[Observation]:
    """Something that is hard to write on one line."""
    for plan in graph.plans.plans:
        yield Observation(subject=plan.ref, arguments={"what": "it"})


class Awkward:
    """A file whose name has every sign that means something to GitHub."""

    def locate(self, plan: str, element: str | None = None, steps: Steps = ()) -> Location | None:
        del plan, element, steps
        return Location("50%,a:b\n.yaml", 3, 7)


def awkward_report() -> Report:
    return check(PlanSet((named("a"),), locator=Awkward()), rules=(awkward,), shipped={})


def test_a_report_is_one_command_for_each_finding_the_worst_first_and_a_line_that_sums_up() -> None:
    report = report_on(named("a", "p1", "p2"), named("b", "p2"), rules=(odd_priority, small_plan, every_plan))

    assert github.render(report) == (
        "::error file=plans/b.yaml,line=1,col=1,title=ZVP902 small-plan::The plan is small.%0AAdd something.\n"
        '::warning file=plans/a.yaml,line=1,col=2,title=ZVP901 odd-priority::"p1" is odd for now.%0AMake it even.\n'
        "::notice file=plans/a.yaml,line=1,col=1,title=ZVP904 every-plan::It is a plan.%0ALeave it.\n"
        "::notice file=plans/b.yaml,line=1,col=1,title=ZVP904 every-plan::It is a plan.%0ALeave it.\n"
        "2 plans: 1 error, 1 warning, 2 notes. Not all plans conform.\n"
    )


def test_signs_that_mean_something_to_github_arrive_as_they_are() -> None:
    line, _ = github.render(awkward_report()).splitlines()

    assert line == (
        "::warning file=50%25%2Ca%3Ab%0A.yaml,line=3,col=7,title=ZVP905 awkward"
        "::100%25 of it: a, b%0D%0Aand ::c%0ANothing, really: 5%2525."
    )
    assert understood(line) == (
        "warning",
        {"file": "50%,a:b\n.yaml", "line": "3", "col": "7", "title": "ZVP905 awkward"},
        "100% of it: a, b\r\nand ::c\nNothing, really: 5%25.",
    )


def test_plans_that_come_from_no_file_are_annotated_without_a_place() -> None:
    report = report_on(named("a", "p1", "p2"), with_files=False)

    assert github.render(report).splitlines()[0].startswith("::warning title=ZVP901 odd-priority::")


def test_what_is_accepted_or_known_is_counted_and_not_annotated() -> None:
    report = settled(report_on(named("a", "p1", "p3", "p5")))

    assert github.render(report) == (
        '::warning file=plans/a.yaml,line=5,col=2,title=ZVP901 odd-priority::"p5" is odd for now.%0AMake it even.\n'
        "1 plan: no errors, 1 warning, no notes. 1 finding is accepted with a motivation. "
        "1 finding is in the baseline already. 3 findings of the baseline are no longer there. The plan conforms.\n"
    )


def test_titles_are_in_the_language_of_the_plan_or_in_the_one_that_is_asked_for() -> None:
    drugs = attrs.evolve(priority("p1"), title=LocalizedString(nl="Drugs", fr="Stupéfiants"))
    report = report_on(attrs.evolve(zonal("a", drugs, priority("p2")), languages=(Language.FR,)))

    assert '::"Stupéfiants" is odd' in github.render(report)
    assert "Stupéfiants" in github.render(report, language=Language.FR)
    assert "Drugs" in github.render(report, language=Language.NL)


def test_problems_with_files_are_errors_at_their_place() -> None:
    problems = (
        Problem(Location("b.yaml", 3, 5), ProblemCode.SHAPE, "unknown key 'x'", "did you mean 'y'?"),
        Problem(Location("a.yaml"), ProblemCode.UNREADABLE, "there is no such file"),
    )

    assert github.render_problems(problems) == (
        "::error file=a.yaml,line=1,col=1,title=ZVP001 unreadable::There is no such file.\n"
        "::error file=b.yaml,line=3,col=5,title=ZVP003 shape::Unknown key 'x'.%0ADid you mean 'y'?\n"
        "2 files can't be used: the plans could not be checked.\n"
    )


def test_nothing_to_look_at_is_told() -> None:
    assert github.render(report_on()) == "0 plans: no errors, no warnings, no notes. There are no plans to check.\n"


def test_the_subject_is_annotated_and_not_what_it_is_related_to() -> None:
    report = report_on(named("a", "p3", "p2"), named("other", "p4", "p2", "p6"))
    (finding,) = report.findings

    assert finding.related == (ref("other#p3"),)
    assert "plans/a.yaml" in github.render(report).splitlines()[0]
