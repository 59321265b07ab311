"""ZVP410."""

from collections.abc import Iterator
from datetime import date

from zvplan.finding import Arguments, Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import COUNCILS, Body, Decision, DecisionKind, DecisionStatus, Plan, Stage, stage_of
from zvplan.rules.subjects import zonal_plans

_HINT = "Nothing to correct if the dates are right. Say in a note of the step why it came late."


@rule(
    "ZVP410",
    "late-approval",
    Severity.NOTE,
    message="The plan began on {start}, but its approval is dated {date}.",
    hint=_HINT,
    variants={
        "agreement": Wording(message="The plan began on {start}; the {body} agreed to it later: {date}.", hint=_HINT),
        "submission": Wording(message="The plan began on {start}, but its submission is dated {date}.", hint=_HINT),
        "information": Wording(message="The plan began on {start}; the {body} was informed of it later: {date}.", hint=_HINT),
    },
    source="arts. 36 and 37 of the Act of 7 December 1998, "
    "https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel; http://politiebredenedehaan.be/beleid/zvp_def.php",
    since="0.1.0",
)
def late_approval(graph: AlignmentGraph) -> Iterator[Observation]:
    """A plan was approved, submitted or told to the councils after it began.

    ## What it finds

    An approval by mayors and public prosecutor, an agreement of the police or municipal council, a submission, or information
    of these councils that is certainly later than the first day of the plan. Of several by the same body or office the first
    counts, and "2020" is not later than 1 January 2020. What the ministers do is left to ZVP411.

    ## Why it matters

    Arts. 36 and 37 of the [Act of 7 December
    1998](https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel), as
    [Bredene/De Haan](http://politiebredenedehaan.be/beleid/zvp_def.php) describes them, put approval before the plan; no rule
    was found that a plan must be approved before its first day, so this is no more than a note. It happens: the plan
    2026-2031 of [Hageland](https://www.hbvl.be/regio/vlaams-brabant/oost-brabant/geetbets/zonaal-veiligheidsplan-goedgekeurd/162651952.html)
    was signed in October 2026.

    ## Example

    Two months after the beginning:

    ```yaml
    decisions:
      - {kind: approved, bodies: [zonalSecurityCouncil], date: 2020-03-05}
    ```

    In time:

    ```yaml
    decisions:
      - {kind: approved, bodies: [zonalSecurityCouncil], date: 2019-10-03}
    ```

    ## How to resolve

    Look whether the date is that of the plan, and not of its action plans, of an amendment or of a news item. Readers want to
    know what held between the first day and the approval.
    """
    for plan in zonal_plans(graph):
        if plan.period is not None:
            yield from _late(plan, plan.period.start_date)


def _late(plan: Plan, start: date) -> Iterator[Observation]:
    done = [(index, each) for index, each in enumerate(plan.decisions) if each.status is DecisionStatus.DONE]
    for index, decision in done:
        variant = _variant(decision)
        if variant is None or decision.date is None or decision.date.earliest <= start:
            continue
        # What was done before, or may have been, is no longer late.
        others = [(place, each) for place, each in done if _variant(each) == variant and _covers(each, decision)]
        in_time = any(each.date is None or each.date.earliest <= start for _, each in others)
        first = min((each.date.earliest, place) for place, each in [*others, (index, decision)] if each.date is not None)
        if not in_time and first == (decision.date.earliest, index):
            arguments: Arguments = {"start": start, "date": decision.date}
            for body in _councils(decision) if variant in {"agreement", "information"} else (None,):
                yield Observation(
                    subject=plan.ref,
                    steps=("decisions", index, "date"),
                    arguments=arguments if body is None else {**arguments, "body": body},
                    variant=variant,
                )


def _variant(decision: Decision) -> str | None:
    """Which wording fits; None for what has no time before the plan begins."""
    match stage_of(decision):
        case Stage.APPROVAL:
            return ""
        case Stage.AGREEMENT:
            return "agreement"
        case Stage.SUBMISSION:
            return "submission"
        case _:
            is_told = decision.kind is DecisionKind.INFORMED and bool(_councils(decision))
            return "information" if is_told else None


def _councils(decision: Decision) -> tuple[Body, ...]:
    return tuple(body for body in decision.bodies if body in COUNCILS)


def _covers(earlier: Decision, decision: Decision) -> bool:
    """Whether those who took *decision* had a part in *earlier*: all have in what the council did, or names nobody."""
    actors = {*earlier.roles, *earlier.bodies}
    return not actors or Body.ZONAL_SECURITY_COUNCIL in actors or not actors.isdisjoint((*decision.roles, *decision.bodies))
