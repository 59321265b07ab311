"""ZVP509."""

from collections.abc import Iterator
from typing import Final

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.location import Steps
from zvplan.model import Amendment, ElementId, Plan, PlanPart, Priority, Ref, Tier
from zvplan.rules.subjects import zonal_plans

_HINT: Final = "Add the reason to the change, or to the amendment if it is the same for all its changes."
_WEIGHTS: Final = {Tier.PRIORITY: 2, Tier.ATTENTION: 1, Tier.REGULAR: 0}


@rule(
    "ZVP509",
    "unexplained-change",
    Severity.NOTE,
    message='The change of {date} takes "{priority}" out of the plan without a reason.',
    several="The change of {date} takes {count} priorities out of the plan without a reason: {list}.",
    listed="priority",
    hint=_HINT,
    variants={
        "demoted": Wording(
            message='The change of {date} gives "{priority}" less weight without a reason.',
            several="The change of {date} gives {count} priorities less weight without a reason: {list}.",
            listed="priority",
            hint=_HINT,
        ),
        "promoted": Wording(
            message='The change of {date} gives "{priority}" more weight without a reason.',
            several="The change of {date} gives {count} priorities more weight without a reason: {list}.",
            listed="priority",
            hint=_HINT,
        ),
    },
    source="practice: the addenda of 2017 motivate what they change, http://www.lokalepolitie.be/5423/nieuws",
    since="0.1.0",
)
def unexplained_change(graph: AlignmentGraph) -> Iterator[Observation]:
    """A plan drops, demotes or promotes a priority in mid-term and does not say why.

    ## What it finds

    A priority that an amendment in force takes out of a zonal plan, or moves to another tier, where neither the change nor
    the amendment has a reason. What an amendment takes out and adds again under the same id is not taken out. It is silent
    where the file declares `amendments` incomplete.

    ## Why it matters

    A plan is a promise for some years. An addendum describes and motivates what it changes, given the local context, as that
    of zone [5423](http://www.lokalepolitie.be/5423/nieuws) did in 2017. Real changes have good reasons: floods, a new chief
    of police, a lack of capacity. It is practice, not law.

    ## Example

    Why is this no priority any more?

    ```yaml
    amendments:
      - id: addendum-2022
        date: 2022-03
        changed:
          - priority: drugs
            tier: attention
    ```

    Better:

    ```yaml
    amendments:
      - id: addendum-2022
        date: 2022-03
        changed:
          - priority: drugs
            tier: attention
            reason: {nl: De capaciteit gaat naar de slachtoffers van de overstromingen}
    ```

    ## How to resolve

    One sentence is enough. The minutes of the zonal security council usually have it.
    """
    for plan in zonal_plans(graph, PlanPart.AMENDMENTS):
        loaded = graph.loaded[plan.id]
        standing = loaded.priorities
        for amendment in loaded.amendments_at(graph.at):
            if amendment.reason is None:
                index = loaded.amendments.index(amendment)
                yield from _of_amendment(loaded, amendment, ("amendments", index), {each.id: each for each in standing})
            standing = amendment.applied_to(standing)


def _of_amendment(
    plan: Plan, amendment: Amendment, steps: Steps, standing: dict[ElementId, Priority]
) -> Iterator[Observation]:
    added = {priority.id for priority in amendment.added}
    for index, removal in enumerate(amendment.removed):
        priority = standing.get(removal.priority)
        if priority is not None and removal.reason is None and removal.priority not in added:
            yield _observation(plan, amendment, priority, (*steps, "removed", index), "")
    for index, change in enumerate(amendment.changed):
        priority = standing.get(change.priority)
        if priority is None or change.tier in {None, priority.tier} or change.reason is not None:
            continue
        is_less = _WEIGHTS[change.applied_to(priority).tier] < _WEIGHTS[priority.tier]
        yield _observation(plan, amendment, priority, (*steps, "changed", index), "demoted" if is_less else "promoted")


def _observation(plan: Plan, amendment: Amendment, priority: Priority, steps: Steps, variant: str) -> Observation:
    return Observation(
        subject=plan.ref,
        steps=steps,
        related=(Ref(plan.id, priority.id),),
        arguments={"date": amendment.date, "priority": priority.title},
        variant=variant,
    )
