"""ZVP411."""

import calendar
from collections.abc import Iterator
from datetime import date

from zvplan.finding import Arguments, Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Decision, DecisionStatus, PartialDate, Plan, PlanPart, Stage, stage_of
from zvplan.rules.subjects import zonal_plans

_HINT = "Ask the ministers' services how it stands. The term that is counted could not be verified in a legal text."


@rule(
    "ZVP411",
    "slow-ministers",
    Severity.NOTE,
    message="The plan was submitted on {submitted}, which gave the ministers until {last_day}; they decided on {decided}.",
    hint=_HINT,
    variants={
        "pending": Wording(
            message="The plan was submitted on {submitted}, which gave the ministers until {last_day}; no decision of "
            "theirs is recorded.",
            hint=_HINT,
        ),
        "tacit": Wording(
            message="The plan was submitted on {submitted}, and the ministers had decided nothing by {last_day}, so that it "
            "counts as approved.",
            hint="Nothing to correct if the dates are right. The term, and that silence is consent, could not be verified in "
            "a legal text.",
        ),
    },
    source="a term for the ministers by art. 37 of the Act of 7 December 1998, which could not be verified, "
    "https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel",
    since="0.1.0",
)
def slow_ministers(graph: AlignmentGraph) -> Iterator[Observation]:
    """The ministers took longer over a plan than they may.

    ## What it finds

    A decision of the ministers that is certainly later than the term after the submission, and, on the day that you look at
    plans with `--at`, none at all although the term is over. If silence counts as approval, it says that too. Without a date
    of submission it is silent; what is missing counts only where the file does not declare `decisions` incomplete.

    **It is silent until you give the term.** That the ministers have two months, and that a plan then counts as approved, is
    told, but could not be verified in a legal text. So it runs once the regime has `ministerial_reaction_months`, and
    `tacit_approval` if you want that.

    ## Why it matters

    The ministers of Home Affairs and Justice approve the plan and look whether the federal priorities are found back in it
    ([zone 5407](https://www.politie.be/5407/over-ons/zonaal-veiligheidsplan/zonaal-veiligheidsplan)), by arts. 36 and 37 of
    the [Act of 7 December 1998](https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel). Zones published
    plans whose approval was still pending, as
    [5418](https://www.politie.be/5418/over-ons/zonaal-veiligheidsplan/zonaal-veiligheidsplan-2020-2025).

    ## Example

    With a term of two months:

    ```yaml
    decisions:
      - {kind: submitted, date: 2019-10-07}
      - {kind: ministerialApproval, date: 2020-02-12}
    ```

    In time:

    ```yaml
    decisions:
      - {kind: submitted, date: 2019-10-07}
      - {kind: ministerialApproval, date: 2019-12-02}
    ```

    ## How to resolve

    The zone can do little but ask. Keep the letters: they show from when on the plan could be carried out.
    """
    months = graph.regime.ministerial_reaction_months
    if months is None:
        return
    for plan in zonal_plans(graph):
        for index, submitted, last_day, decision in _late(plan, months, graph.at):
            arguments: Arguments = {"submitted": submitted, "last_day": last_day}
            if graph.regime.tacit_approval:
                variant = "tacit"
            elif decision is None:
                variant = "pending"
            else:
                variant, arguments = "", {**arguments, "decided": decision}
            yield Observation(subject=plan.ref, steps=("decisions", index, "date"), arguments=arguments, variant=variant)


def _late(plan: Plan, months: int, at: date | None) -> Iterator[tuple[int, PartialDate, date, PartialDate | None]]:
    """For each decision that came late or has not come: where, the submission, the last day, and the decision's date."""
    submissions = [each for each in enumerate(plan.decisions) if _is_done(each[1], Stage.SUBMISSION)]
    dates = [(each.date, index) for index, each in submissions if each.date is not None]
    if not dates or len(dates) < len(submissions):
        return
    decided = [(index, each) for index, each in enumerate(plan.decisions) if _is_done(each, Stage.MINISTERIAL_APPROVAL)]
    for index, decision in decided:
        before = [submitted for submitted, _ in dates if decision.date is not None and not decision.date.is_before(submitted)]
        if before and decision.date is not None:
            submitted = max(before, key=lambda each: each.latest)
            last_day = _months_later(submitted.latest, months)
            if decision.date.earliest > last_day:
                yield index, submitted, last_day, decision.date
    submitted, index = max(dates, key=lambda pair: pair[0].latest)
    last_day = _months_later(submitted.latest, months)
    if not decided and at is not None and at > last_day and plan.is_complete(PlanPart.DECISIONS):
        yield index, submitted, last_day, None


def _is_done(decision: Decision, stage: Stage) -> bool:
    return stage_of(decision) is stage and decision.status is not DecisionStatus.PENDING


def _months_later(day: date, months: int) -> date:
    """The same day so many months later, or the last day of that month if it is shorter."""
    years, month = divmod(day.month - 1 + months, 12)
    length = calendar.monthrange(day.year + years, month + 1)[1]
    return date(day.year + years, month + 1, min(day.day, length))
