from datetime import date

import attrs
import pytest

from building import plan, priority, years, zonal
from reporting import answering, every_plan, named, odd_priority, report_on, six_things
from zvplan.checking import WaivedFinding, check
from zvplan.errors import Problem, ProblemCode
from zvplan.finding import Finding
from zvplan.location import Location
from zvplan.model import Language, LocalizedString, PlanKind, PlanPart, Waiver
from zvplan.reporters import text

MANY = tuple(named(f"z{number:02}", "p1", "p3", "p5", "p7", "p9") for number in range(11))


def test_nothing_to_look_at_is_told() -> None:
    assert text.render(report_on()) == "There are no plans to check.\n"


def test_a_plan_without_findings_is_told_too() -> None:
    assert text.render(report_on(named("a", "p2", "p4"))) == (
        "a (a)\nplans/a.yaml\n  Nothing to report.\n\n1 zonal plan: no errors, no warnings, no notes. The plan conforms.\n"
    )


def test_plans_stand_worst_first_and_findings_that_differ_in_one_thing_are_one_sentence() -> None:
    report = report_on(named("a", "p1", "p3", "p5"), named("b", "p2"), named("other", "p3", "p2"))

    assert text.render(report) == (
        "b (b)\n"
        "plans/b.yaml\n"
        "\n"
        "  error    The plan is small.\n"
        "           Add something.\n"
        "           plans/b.yaml:1:1  ZVP902 small-plan\n"
        "\n"
        "a (a)\n"
        "plans/a.yaml\n"
        "\n"
        '  warning  3 priorities are odd for now: "p1"; "p3"; "p5".\n'
        "           Make it even.\n"
        "           plans/a.yaml:1:2, line 3, line 5  ZVP901 odd-priority\n"
        "\n"
        "other (other)\n"
        "plans/other.yaml\n"
        "\n"
        '  warning  "p3" is odd for now.\n'
        "           Make it even.\n"
        "           plans/other.yaml:3:2, see plans/other.yaml:3:1  ZVP901 odd-priority\n"
        "\n"
        "3 zonal plans: 1 error, 4 warnings, no notes. Not all plans conform.\n"
    )


def test_one_plan_with_an_error_does_not_conform() -> None:
    last = text.render(report_on(named("b", "p2"))).splitlines()[-1]

    assert last == "1 zonal plan: 1 error, no warnings, no notes. The plan does not conform."


def test_within_a_plan_the_worst_stands_first() -> None:
    told = text.render(report_on(named("a", "p1")))

    assert told.index("The plan is small.") < told.index('"p1" is odd')


def test_plans_that_come_from_no_file_are_named_by_their_ids() -> None:
    told = text.render(report_on(named("a", "p1", "p3"), with_files=False))

    assert "           a#p1, a#p3  ZVP901 odd-priority\n" in told
    assert ".yaml" not in told


def test_the_summary_tells_each_level_in_the_language_of_the_plan() -> None:
    told = text.render(report_on(*answering(), rules=()))

    assert told == (
        "Plan zonal (zvp)\n"
        "plans/zvp.yaml\n"
        '  Answers 3 of 5 items of "nvp": 1 as priority, 1 as point of attention, 1 in\n'
        "  regular work; 1 left out with a reason; 1 unanswered.\n"
        "  Nothing to report.\n"
        "\n"
        "2 plans, 1 of them zonal: no errors, no warnings, no notes. The plans conform.\n"
    )


@pytest.mark.parametrize("part", [PlanPart.PRIORITIES, PlanPart.POINTS_OF_ATTENTION, PlanPart.ALIGNMENTS, PlanPart.OMISSIONS])
def test_what_is_missing_from_an_excerpt_is_not_called_unanswered(part: PlanPart) -> None:
    told = text.render(report_on(*answering(incomplete=(part,)), rules=()), width=200)

    assert (
        '  The published part answers 3 of 5 items of "nvp": 1 as priority, 1 as point of attention, 1 in regular work; '
        "1 left out with a reason; 1 not in the published part.\n"
    ) in told


def test_a_summary_without_any_answer() -> None:
    higher, lower = answering()
    silent = attrs.evolve(lower, priorities=(), omissions=())

    assert '  Answers 0 of 5 items of "nvp"; 5 unanswered.\n' in text.render(report_on(higher, silent, rules=()))


def test_a_summary_with_an_answer_to_everything() -> None:
    higher, lower = answering()
    everything = attrs.evolve(lower, priorities=(priority("p2", *(f"nvp#i{number}" for number in range(1, 6))),))

    assert '  Answers 5 of 5 items of "nvp": 5 as priority.\n' in text.render(report_on(higher, everything, rules=()))


def test_titles_are_in_the_language_that_is_asked_for() -> None:
    assert "Zonaal plan (zvp)\n" in text.render(report_on(*answering(), rules=()), language=Language.NL)


def test_a_plan_that_does_not_name_its_languages_is_told_in_that_of_its_title() -> None:
    plan = attrs.evolve(named("a", "p2"), title=LocalizedString(fr="Plan  zonal"))

    assert text.render(report_on(plan)).startswith("Plan zonal (a)\n")


# Many plans


def test_the_same_note_about_many_plans_is_told_once_at_the_end() -> None:
    told = text.render(report_on(*(named(f"z{number}", "p2", "p9") for number in range(5))))

    assert told.endswith(
        "  note     5 plans are odd for everybody.\n"
        "           Live with it.\n"
        "           ZVP901 odd-priority\n"
        "\n"
        "5 zonal plans: no errors, no warnings, 5 notes. The plans conform.\n"
    )
    assert told.count("everybody") == 1


def test_a_note_about_few_plans_is_told_with_each() -> None:
    told = text.render(report_on(*(named(f"z{number}", "p2", "p9") for number in range(3))))

    assert told.count('"p9" is odd for everybody.') == 3


def test_many_plans_are_told_in_short_and_what_to_do_once() -> None:
    told = text.render(report_on(*MANY))

    assert told.startswith(
        "z00 (z00)\n"
        "plans/z00.yaml\n"
        "\n"
        '  warning  4 priorities are odd for now: "p1"; "p3"; "p5" and 1 more.\n'
        "           plans/z00.yaml:1:2 and 3 more  ZVP901 odd-priority\n"
        "\n"
        "z01 (z01)\n"
    )
    assert "What to do\n  ZVP901 odd-priority: 44 in 11 plans. Make it even.\n" in told


def test_many_plans_are_told_in_full_on_demand() -> None:
    told = text.render(report_on(*MANY), verbose=True)

    assert told.count("Make it even.") == 11
    assert told.count('"p1"; "p3"; "p5"; "p7".') == 11
    assert told.count('"p9" is odd for everybody.') == 11
    assert "What to do" not in told


def test_of_many_plans_those_without_findings_are_only_counted() -> None:
    told = text.render(report_on(*(named(f"z{number}", "p2", "p4") for number in range(11))))

    assert told.split(":")[0] == "11 zonal plans"


def test_of_many_plans_each_gets_some_sentences_and_the_rest_by_their_codes() -> None:
    crowded = zonal("crowded", *(priority(f"same{number}") for number in range(8)))
    told = text.render(report_on(*MANY, crowded, rules=(six_things,)))

    assert told.count("thing number") == 5
    assert "  And 1 more sentence of ZVP903.\n" in told


def test_of_many_plans_the_figures_are_told_in_one_sentence() -> None:
    complete = text.render(report_on(*MANY, *answering()))
    excerpt = text.render(report_on(*MANY, *answering(incomplete=(PlanPart.PRIORITIES,)), rules=(every_plan,)))

    assert "zvp" not in complete
    assert "  The published part answers 3 of 5 items of nvp.\n" in excerpt
    assert "  Answers 3 of 5 items of nvp.\n" in text.render(report_on(*MANY, *answering(), rules=(every_plan,)))


# Layout


def test_styles_are_only_added_around_labels_and_headings() -> None:
    report = report_on(named("a", "p1"), named("b", "p9", "p2"))
    styled = text.render(report, styled=True)
    plain = styled
    for code in ("1", "31", "33", "34", "0"):
        plain = plain.replace(f"\x1b[{code}m", "")

    assert plain == text.render(report)
    assert "\x1b[31m  error    \x1b[0mThe plan is small.\n" in styled
    assert "\x1b[33m  warning  \x1b[0m" in styled
    assert "\x1b[34m  note     \x1b[0m" in styled
    assert styled.startswith("\x1b[1ma (a)\x1b[0m\n")


def test_a_long_title_is_wrapped_and_a_long_word_is_broken() -> None:
    plan = attrs.evolve(named("a", "p2"), title=LocalizedString(nl="woord " * 20 + "x" * 100))

    assert max(len(line) for line in text.render(report_on(plan), width=60).splitlines()) == 60


def test_text_is_never_squeezed_into_a_few_columns() -> None:
    assert text.render(report_on(named("a", "p1")), width=1) == text.render(report_on(named("a", "p1")), width=40)


# Problems of files


def test_problems_of_files_are_told_like_findings() -> None:
    problems = (
        Problem(Location("b.yaml", 3, 5), ProblemCode.SHAPE, "unknown key 'alignements'", "did you mean 'alignments'?"),
        Problem(Location("a.yaml"), ProblemCode.SYNTAX, "the file is empty"),
    )

    assert text.render_problems(problems) == (
        "  error    The file is empty.\n"
        "           a.yaml:1:1  ZVP002\n"
        "\n"
        "  error    Unknown key 'alignements'.\n"
        "           Did you mean 'alignments'?\n"
        "           b.yaml:3:5  ZVP003\n"
        "\n"
        "2 problems in 2 files: the plans could not be checked.\n"
    )


def test_one_problem_in_one_file() -> None:
    problem = Problem(Location("a.yaml"), ProblemCode.SYNTAX, "the file is empty")

    assert text.render_problems([problem], styled=True).endswith(
        "\x1b[1m1 problem in 1 file: the plans could not be checked.\x1b[0m\n"
    )


def test_of_very_many_plans_each_has_a_line_in_a_table_and_only_errors_are_told() -> None:
    def told(number: int) -> str:
        return text.render(report_on(*(named(f"b{index:02}", "p1") for index in range(number)), named("a", "p1")))

    assert "is odd for" in told(49)
    assert "plan  errors  warnings  notes  answered\n" not in told(49)
    assert told(50).splitlines()[:3] == [
        "plan  errors  warnings  notes  answered",
        "a          1         1      0",
        "b00        1         1      0",
    ]
    assert told(50).count("The plan is small.") == 51
    assert "is odd for" not in told(50)


def test_the_table_of_many_plans_tells_how_many_items_are_answered_and_begins_with_the_worst() -> None:
    told = text.render(report_on(*(named(f"b{index:02}", "p1") for index in range(50)), *answering()), width=100)

    assert told.splitlines()[:2] == ["plan  errors  warnings  notes  answered", "b00        1         1      0"]
    assert "zvp        0         0      0       3/5" in told.splitlines()


# What does not count


def waived(finding: Finding, *, expires: date | None = None) -> WaivedFinding:
    motivation = LocalizedString(nl="Wordt in 2026 bekeken", fr="Sera revu en 2026")
    return WaivedFinding(finding=finding, waiver=Waiver(rule="ZVP901", motivation=motivation, expires=expires))


def test_accepted_findings_have_a_section_of_their_own_with_reason_and_last_day() -> None:
    report = report_on(named("a", "p1", "p3"), rules=(odd_priority,))
    first, second = report.findings
    report = attrs.evolve(report, findings=(), waived=(waived(first), waived(second, expires=date(2026, 12, 31))))

    assert text.render(report) == (
        "a (a)\n"
        "plans/a.yaml\n"
        "  Nothing to report.\n"
        "\n"
        "  Accepted with a reason (2)\n"
        '  - "p1" is odd for now.\n'
        "    plans/a.yaml:1:2  ZVP901 odd-priority\n"
        "    Reason: Wordt in 2026 bekeken\n"
        '  - "p3" is odd for now.\n'
        "    plans/a.yaml:3:2, see plans/other.yaml:3:1  ZVP901 odd-priority\n"
        "    Reason, accepted until 2026-12-31: Wordt in 2026 bekeken\n"
        "\n"
        "2 findings are accepted with a motivation.\n"
        "1 zonal plan: no errors, no warnings, no notes. The plan conforms.\n"
    )


def test_findings_that_one_waiver_accepts_are_told_together() -> None:
    report = report_on(named("a", "p1", "p5"), rules=(odd_priority,))
    accepted = tuple(waived(finding) for finding in report.findings)

    told = text.render(attrs.evolve(report, findings=(), waived=accepted))

    assert '  - 2 priorities are odd for now: "p1"; "p5".\n' in told
    assert 1 == told.count("Reason: Wordt in 2026 bekeken")


def test_accepted_findings_are_told_in_the_language_that_is_asked_for() -> None:
    report = report_on(named("a", "p1"), rules=(odd_priority,))
    report = attrs.evolve(report, findings=(), waived=(waived(report.findings[0], expires=date(2026, 12, 31)),))

    told = text.render(report, width=100, language=Language.FR).splitlines()

    assert "    Motivation, accepté jusqu'au 31/12/2026 inclus\u00a0: Sera revu en 2026" in told
    assert told[-2] == "1 constat est accepté avec motivation."


def test_what_the_baseline_has_and_had_is_counted_and_not_told() -> None:
    report = report_on(named("a", "p1", "p3"), rules=(odd_priority,))
    told = text.render(attrs.evolve(report, findings=(), known=report.findings, gone=1))

    assert "is odd" not in told
    assert told.splitlines()[-3:] == [
        "2 findings are in the baseline already.",
        "1 finding of the baseline is no longer there.",
        "1 zonal plan: no errors, no warnings, no notes. The plan conforms.",
    ]


def test_of_more_than_ten_plans_what_they_share_is_told_once_even_errors() -> None:
    plans = [plan(f"z{index:02}", PlanKind.ZONAL, period=years(2020, 2025)) for index in range(11)]

    told = text.render(check(plans, shipped={}), width=200)
    few = text.render(check(plans[:10], shipped={}), width=200)

    assert told.count("In 11 plans the mayor has no seat in the zonal security council.") == 1
    assert few.count("mayor; public prosecutor; chief of police") == 10
