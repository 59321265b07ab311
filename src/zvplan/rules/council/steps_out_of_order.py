"""ZVP409."""

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Body, DecisionKind, DecisionStatus, PartialDate, Plan, Role, Stage, stage_of
from zvplan.rules.subjects import zonal_plans

#: The order of these two rests on the description of one zone only.
_UNSURE: Final = frozenset((Stage.AGREEMENT, Stage.INFORMATION))


@rule(
    "ZVP409",
    "steps-out-of-order",
    Severity.ERROR,
    message="The dates contradict the order of the procedure: {earlier} has to come first but is dated {earlier_date}, while "
    "{later} is dated {later_date}.",
    hint="Correct the dates, or the kind of the step. Give a date only as precisely as it is known.",
    source="arts. 36 and 37 of the Act of 7 December 1998, "
    "https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel; http://politiebredenedehaan.be/beleid/zvp_def.php",
    since="0.1.0",
)
def steps_out_of_order(graph: AlignmentGraph) -> Iterator[Observation]:
    """The dated steps of the procedure are in the wrong order.

    ## What it finds

    A step that is done and dated before one that has to precede it: preparation, agreement of the police or municipal
    council, approval by mayors and public prosecutor, submission, approval by the ministers, information of the municipal
    councils. Only certain contradictions count: "2019" is not before "May 2019", a step that was taken again in time is in
    order, and a council may discuss the plan at any time. It is a warning
    where agreement or information is one of the two.

    ## Why it matters

    This is the order of arts. 36 and 37 of the [Act of 7 December
    1998](https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel), as
    [Bredene/De Haan](http://politiebredenedehaan.be/beleid/zvp_def.php) describes it. In published plans it is mostly a wrong
    date: the table of versions of [zone
    5345](https://adoc.pub/download/pz-antwerpen-5345-zonaal-veiligheidsplan-2013-2014-januari-v.html) dates the final version
    almost a year before the cover.

    ## Example

    Submitted before it was approved:

    ```yaml
    decisions:
      - {kind: approved, bodies: [zonalSecurityCouncil], date: 2019-10-03}
      - {kind: submitted, date: 2019-09-07}
    ```

    Better:

    ```yaml
    decisions:
      - {kind: approved, bodies: [zonalSecurityCouncil], date: 2019-10-03}
      - {kind: submitted, date: 2019-10-07}
    ```

    ## How to resolve

    Compare with the minutes. A date that stands on a document may be that of its printing: take the one of the decision.
    """
    for plan in zonal_plans(graph):
        events = _events(plan)
        for event in events:
            earlier = _contradicted(event, events)
            if earlier is not None:
                yield Observation(
                    subject=plan.ref,
                    steps=("decisions", event.index, "date"),
                    arguments={
                        "earlier": earlier.stage,
                        "earlier_date": earlier.first,
                        "later": event.stage,
                        "later_date": event.last,
                    },
                    severity=None if _UNSURE.isdisjoint((earlier.stage, event.stage)) else Severity.WARNING,
                )


@frozen
class _Event:
    """All that one office or body did in one stage, every time with a date."""

    stage: Stage
    first: PartialDate
    last: PartialDate
    #: The place of the last one among the decisions.
    index: int


def _events(plan: Plan) -> Sequence[_Event]:
    """By stage; what is undated at least once may have come in time, and is left out."""
    found: dict[tuple[Stage, Role | Body | None], list[tuple[PartialDate | None, int]]] = {}
    for index, decision in enumerate(plan.decisions):
        stage = stage_of(decision)
        # Councils discuss a plan again and again, and files rarely have every time.
        is_dated_once = decision.kind is not DecisionKind.DISCUSSED and decision.status is DecisionStatus.DONE
        if stage is not None and is_dated_once:
            actors: tuple[Role | Body | None, ...] = (*decision.roles, *decision.bodies)
            for who in actors or (None,):
                found.setdefault((stage, who), []).append((decision.date, index))
    events = []
    for (stage, _), times in sorted(found.items(), key=lambda item: (item[0][0].number, str(item[0][1]))):
        dated = [(date, index) for date, index in times if date is not None]
        if len(dated) == len(times):
            last, index = max(dated, key=lambda pair: (pair[0].latest, pair[1]))
            events.append(_Event(stage, min((date for date, _ in dated), key=lambda date: date.earliest), last, index))
    return tuple(dict.fromkeys(events))


def _contradicted(event: _Event, events: Sequence[_Event]) -> _Event | None:
    """What certainly came later although it has to come first: of the nearest stage that is certainly in order or not."""
    for stage in reversed([stage for stage in Stage if stage.number < event.stage.number]):
        others = [other for other in events if other.stage is stage]
        late = [other for other in others if event.last.is_before(other.first)]
        if late:
            return max(late, key=lambda other: other.first.latest)
        if others and all(other.first.is_before(event.last) or other.first == event.last for other in others):
            return None
    return None
