"""ZVP413."""

from collections.abc import Iterator
from datetime import date

from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Body, DecisionStatus, PartialDate, Plan, PlanPart
from zvplan.rules.subjects import zonal_plans


@rule(
    "ZVP413",
    "few-meetings",
    Severity.NOTE,
    message="The file records too few meetings of the zonal security council in {year}: {meetings} of the {least} asked for.",
    several="In {count} years the file records fewer meetings of the zonal security council than are asked for: {list}.",
    listed="year",
    hint="Add the meetings under decisions or evaluations, with their dates. If the file does not have all of them, add both "
    "under incomplete.",
    source="https://www.politie.be/5910/over-ons/onze-organisatie/zonale-veiligheidsraad",
    since="0.1.0",
)
def few_meetings(graph: AlignmentGraph) -> Iterator[Observation]:
    """The zonal security council met less often in a year than is asked for.

    ## What it finds

    A calendar year of the plan in which the file records fewer meetings of the council than the regime asks for. Its
    decisions, those on amendments, and its evaluations count, two on one day once; one without a date may be of any year.
    Years count that are over on the day that you look at plans with `--at`, or, without it, that lie before that of
    the last meeting. It is silent where the file declares `decisions`, `amendments` or `evaluations` incomplete.

    **It is silent until you say how many meetings you ask for** (`council_meetings_a_year` of the regime). No number was found
    in a legal text, and a council may meet without deciding anything on the plan.

    ## Why it matters

    The council of [zone 5910](https://www.politie.be/5910/over-ons/onze-organisatie/zonale-veiligheidsraad) is convened at
    least twice a year; that of [zone 5355](https://www.politie.be/5355/over-ons/onze-politiezone/zonale-veiligheidsraad)
    meets when the policy cycle asks for it. Preparing the plan and evaluating its execution are tasks of the council by
    art. 35 of the [Act of 7 December
    1998](https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel).

    ## Example

    With two meetings a year asked for, 2020 has one:

    ```yaml
    decisions:
      - {kind: followedUp, bodies: [zonalSecurityCouncil], date: 2020-03-05}
      - {kind: followedUp, bodies: [zonalSecurityCouncil], date: 2021-03-04}
    ```

    Better:

    ```yaml
    decisions:
      - {kind: followedUp, bodies: [zonalSecurityCouncil], date: 2020-03-05}
      - {kind: followedUp, bodies: [zonalSecurityCouncil], date: 2020-10-01}
      - {kind: followedUp, bodies: [zonalSecurityCouncil], date: 2021-03-04}
    ```

    ## How to resolve

    Record the meetings that are missing. If there were none, agree on the days for next year.
    """
    least = graph.regime.council_meetings_a_year
    if least is None:
        return
    for plan in zonal_plans(graph, PlanPart.DECISIONS, PlanPart.AMENDMENTS, PlanPart.EVALUATIONS):
        meetings = _meetings(graph.loaded[plan.id])
        undated = meetings.count(None)
        for year in _years(plan, meetings, graph.at):
            number = undated + sum(each is not None and each.year == year for each in meetings)
            if number < least:
                yield Observation(
                    subject=plan.ref,
                    steps=("decisions",),
                    arguments={"year": year, "meetings": number, "least": least},
                )


def _meetings(plan: Plan) -> tuple[PartialDate | None, ...]:
    """The dates of the council's decisions and evaluations, a day once; what is less precise may be several meetings."""
    decisions = (*plan.decisions, *(each for amendment in plan.amendments for each in amendment.decisions))
    dates = [each.date for each in decisions if each.status is not DecisionStatus.PENDING and _met(each.bodies)]
    dates += [each.date for each in plan.evaluations if _met(each.bodies)]
    days = dict.fromkeys(each for each in dates if each is not None and each.day is not None)
    return (*days, *(each for each in dates if each is None or each.day is None))


def _met(bodies: tuple[Body, ...]) -> bool:
    return Body.ZONAL_SECURITY_COUNCIL in bodies


def _years(plan: Plan, meetings: tuple[PartialDate | None, ...], at: date | None) -> range:
    """The whole calendar years of the plan of which the file can tell."""
    if plan.period is None:
        return range(0)
    first = plan.period.start_date
    last = plan.period.last_day
    last_meeting = max((each.year for each in meetings if each is not None), default=first.year)
    end = last_meeting if at is None else at.year
    begin = first.year if (first.month, first.day) == (1, 1) else first.year + 1
    return range(begin, min(end, last.year + ((last.month, last.day) == (12, 31))))
