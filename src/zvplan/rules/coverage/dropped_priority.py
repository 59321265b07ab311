"""ZVP305."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Axis, Plan, PlanPart, Priority, Ref, Tier, Zone
from zvplan.model.zone import folded
from zvplan.rules.subjects import name_of, zonal_plans

_HINT = "Say under continues which priority goes on with it, or name it under discontinued with the reason."


@rule(
    "ZVP305",
    "dropped-priority",
    Severity.NOTE,
    message='The plan neither goes on with "{priority}" of "{earlier}" nor says why it stops.',
    several='The plan neither goes on with {count} priorities of "{earlier}" nor says why it stops: {list}.',
    listed="priority",
    hint=_HINT,
    variants={
        "unmotivated": Wording(
            message='The plan says that it stops "{priority}", but not why.',
            several="The plan says that it stops {count} priorities, but not why: {list}.",
            listed="priority",
            hint="Add the motivation.",
        )
    },
    requires=frozenset({"ZVP104"}),
    source="practice: zone 5299 looks back on its earlier plan, "
    "https://www.police.be/5299/a-propos/gouvernance/conseil-zonal-de-securite-et-plan-zonal-de-securite",
    since="0.1.0",
)
def dropped_priority(graph: AlignmentGraph) -> Iterator[Observation]:
    """A priority of the earlier plan has disappeared without a word.

    ## What it finds

    An external priority of the plan that a zonal plan takes the place of (`supersedes`), if that plan of the same zone is at
    hand. It goes on where something in the new plan, be it a point of attention, says so under `continues`, or has its id,
    its title or one of its phenomena; and it is accounted for where `discontinued` names it with a motivation. The rule is
    silent where the file declares `priorities` or `pointsOfAttention` incomplete.

    ## Why it matters

    Whoever worked at a priority for six years wants to know what became of it: reached, demoted, or given up for lack of
    people. Zones look back on their earlier plan when they make a new one, as zone
    [5299](https://www.police.be/5299/a-propos/gouvernance/conseil-zonal-de-securite-et-plan-zonal-de-securite) does. It is
    method; no law asks for it.

    ## Example

    Given up, and nobody knows why:

    ```yaml
    discontinued:
      - priority: zvp-5999-2014#burglary
    ```

    Better:

    ```yaml
    discontinued:
      - priority: zvp-5999-2014#burglary
        motivation: {nl: De cijfers dalen al vijf jaar}
    ```

    ## How to resolve

    Look for it under another heading first, and name it under `continues` there. If it was dropped, take the reason from the
    evaluation of the earlier plan.
    """
    for plan in zonal_plans(graph):
        if plan.is_complete(PlanPart.PRIORITIES, PlanPart.POINTS_OF_ATTENTION):
            for index, earlier_id in enumerate(plan.supersedes):
                earlier = graph.plans.get(earlier_id)
                if earlier is not None and _is_same_zone(plan.zone, earlier.zone):
                    yield from _dropped(plan, earlier, index)
        for index, discontinued in enumerate(plan.discontinued):
            if discontinued.motivation is None:
                yield Observation(
                    subject=plan.ref,
                    steps=("discontinued", index),
                    related=(discontinued.priority,),
                    arguments={"priority": name_of(graph, discontinued.priority)},
                    variant="unmotivated",
                )


def _is_same_zone(zone: Zone | None, other: Zone | None) -> bool:
    """Whether nothing shows that it is another zone, as of a plan of one that has merged since."""
    return zone is None or other is None or zone.code is None or other.code is None or zone.code == other.code


def _dropped(plan: Plan, earlier: Plan, index: int) -> Iterator[Observation]:
    named = {ref for priority in plan.priorities for ref in priority.continues}
    named |= {discontinued.priority for discontinued in plan.discontinued}
    for priority in () if earlier.ref in named else earlier.priorities:
        ref = Ref(earlier.id, priority.id)
        is_weighty = priority.axis is Axis.EXTERNAL and priority.tier is Tier.PRIORITY
        if is_weighty and ref not in named and not any(_is_alike(priority, each) for each in plan.priorities):
            yield Observation(
                subject=plan.ref,
                steps=("supersedes", index),
                related=(ref,),
                arguments={"priority": priority.title, "earlier": earlier.title},
            )


def _is_alike(priority: Priority, later: Priority) -> bool:
    titles = {folded(text) for _, text in later.title.items()}
    has_title = any(folded(text) in titles for _, text in priority.title.items())
    return priority.id == later.id or has_title or not set(priority.phenomena).isdisjoint(later.phenomena)
