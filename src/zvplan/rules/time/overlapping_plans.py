"""ZVP502."""

from collections.abc import Iterator

from zvplan.finding import Arguments, Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Plan, PlanSet, PlanStatus, Priority, Ref
from zvplan.rules.subjects import zonal_plans

_HINT = "Keep one file for one plan. If one plan takes the place of the other, name the other under supersedes."


@rule(
    "ZVP502",
    "overlapping-plans",
    Severity.ERROR,
    message='The zone has two plans at once: this one and "{other}" are both in force from {first} to {last}.',
    hint="Correct the periods. If one plan takes the place of the other, name the other under supersedes.",
    variants={
        "same-years": Wording(
            message='The zone has another plan for the same years, {first} to {last}: "{other}".',
            hint=_HINT,
        ),
        "two-lists": Wording(
            message='"{priority}" is not in "{other}", another list of this zone for the same years.',
            several='{count} priorities are not in "{other}", another list of this zone for the same years: {list}.',
            listed="priority",
            hint=f"{_HINT} If one plan was published twice, ask the zone which list counts.",
        ),
    },
    source="art. 36 of the Act of 7 December 1998, https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel",
    since="0.1.0",
)
def overlapping_plans(graph: AlignmentGraph) -> Iterator[Observation]:
    """A zone has two plans at once.

    ## What it finds

    Two zonal plans of one zone that are in force on the same day, extensions included, where neither takes the place of the
    other, directly or through plans between them. If they are for the same years, it warns, and names the priorities that
    only one of the two lists has; what a list lacks that its file declares incomplete proves nothing. Drafts do not count.
    Zones are the same if they have the same code, or else the same municipalities.

    ## Why it matters

    Every zone has a zonal security plan: art. 36 of the [Act of 7 December
    1998](https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel). With two at once nobody can say which
    priorities hold. It happens on paper: the list of 2020-2025 that
    [Brugge](https://www.politiebrugge.be/over-ons/organisatie/zonaal-veiligheidsplan) publishes lacks domestic violence,
    which a [news
    item](https://www.hln.be/in-de-buurt/brugge/brugse-politie-maakt-prioriteiten-voor-komende-jaren-bekend~a41517ab/) on the
    same plan has.

    ## Example

    The zone has a plan for 2014-2017 too, in another file (`zvp-5998-2014`), and nothing tells how the two relate:

    ```yaml
    zone: {code: "5998"}
    period: {startDate: 2017-01-01, endDate: 2020-12-31}
    ```

    Better:

    ```yaml
    zone: {code: "5998"}
    period: {startDate: 2017-01-01, endDate: 2020-12-31}
    supersedes: [zvp-5998-2014]
    ```

    ## How to resolve

    Look which of the two the zonal security council approved. What was published in error needs no file.
    """
    for plan in zonal_plans(graph):
        for other in graph.plans.of_same_zone(plan):
            if _counts(plan) and _counts(other) and not _is_linked(graph.plans, plan, other):
                yield from _compared(plan, other)


def _counts(plan: Plan) -> bool:
    return plan.status is not PlanStatus.DRAFT


def _compared(plan: Plan, other: Plan) -> Iterator[Observation]:
    if plan.period is None or other.period is None:
        return
    first = max(plan.period.start_date, other.period.start_date)
    last = min(plan.period.last_day, other.period.last_day)
    if last < first:
        return
    arguments: Arguments = {"other": other.title, "first": first, "last": last}
    starts, ends = (plan.period.start_date, other.period.start_date), (plan.period.end_date, other.period.end_date)
    if starts[0] != starts[1] or ends[0] != ends[1]:
        if (starts[0], plan.id) > (starts[1], other.id):
            yield Observation(subject=plan.ref, steps=("period",), related=(other.ref,), arguments=arguments)
        return
    for priority in _missing(plan, other):
        yield Observation(
            subject=Ref(plan.id, priority.id),
            related=(other.ref,),
            arguments={"priority": priority.title, "other": other.title},
            variant="two-lists",
            severity=Severity.WARNING,
        )
    if plan.id > other.id and not any((*_missing(plan, other), *_missing(other, plan))):
        yield Observation(
            subject=plan.ref,
            steps=("period",),
            related=(other.ref,),
            arguments=arguments,
            variant="same-years",
            severity=Severity.WARNING,
        )


def _missing(plan: Plan, other: Plan) -> Iterator[Priority]:
    """The priorities of a plan that another list, as far as it is whole, does not have under the same id or title."""
    ids = {priority.id for priority in other.priorities}
    titles = {text.casefold() for priority in other.priorities for _, text in priority.title.items()}
    for priority in plan.priorities:
        has_title = any(text.casefold() in titles for _, text in priority.title.items())
        if priority.id not in ids and not has_title and other.is_complete(priority.part):
            yield priority


def _is_linked(plans: PlanSet, plan: Plan, other: Plan) -> bool:
    """Whether one of the two takes the place of the other."""
    return other.id in plans.replaced_by(plan) or plan.id in plans.replaced_by(other)
