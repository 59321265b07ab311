"""ZVP701."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Axis, ObjectiveLevel, Plan, PlanPart, Priority, Ref, Tier
from zvplan.rules.objectives import actions_by_priority
from zvplan.rules.subjects import zonal_plans


@rule(
    "ZVP701",
    "priority-without-actions",
    Severity.ERROR,
    message='The plan says neither what is to be reached for "{priority}" nor how.',
    several="The plan says neither what is to be reached for {count} priorities nor how: {list}.",
    listed="priority",
    hint="Give the priority objectives and the actions that reach them. If the plan has them but the file does not, add "
    "objectives under incomplete.",
    variants={
        "strategic-only": Wording(
            message='The plan says what is to be reached for "{priority}", but not how.',
            several="The plan says what is to be reached for {count} priorities, but not how: {list}.",
            listed="priority",
            hint="Add the objectives that work out the strategic ones, or the actions that reach them.",
        )
    },
    source="art. 36 of the Act of 7 December 1998, https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel",
    since="0.1.0",
)
def priority_without_actions(graph: AlignmentGraph) -> Iterator[Observation]:
    """A priority has neither objectives nor actions.

    ## What it finds

    An external priority without any objective, and without an action of another priority that serves it too. One that has
    strategic objectives only and no action gets a warning. Points of attention and regular work need no action plan, and
    internal priorities are outside article 36. It is silent where the file declares `objectives` incomplete, and where all
    objectives of the plan stand under no priority, because then nobody knows whose they are.

    ## Why it matters

    The plan contains the priority missions and objectives *and how they will be reached*: art. 36, 1° of the [Act of 7
    December 1998](https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel), as the zones
    [5910](https://www.politie.be/5910/over-ons/onze-organisatie/zonale-veiligheidsraad) and
    [5440](https://www.politie.be/5440/over-ons/zonaal-veiligheidsplan) render it. For zone
    [5365](http://www.lokalepolitie.be/5365/zonaal-veiligheidsplan.html) the action plan is what makes a priority of it; a
    point of attention goes through regular work.

    ## Example

    Nothing is said about what the zone will do:

    ```yaml
    priorities:
      - id: drugs
        title: {nl: Drugs}
    ```

    Better:

    ```yaml
    priorities:
      - id: drugs
        title: {nl: Drugs}
        objectives:
          - id: fewer-dealers
            title: {nl: Minder dealers rond de scholen}
            actions:
              - id: patrols
                title: {nl: Toezicht bij het begin en het einde van de schooldag}
    ```

    ## How to resolve

    Copy objectives and actions from the plan or its yearly action plan. If there is no project behind it, it may be a point
    of attention: say so with `tier: attention`.
    """
    for plan in zonal_plans(graph, PlanPart.OBJECTIVES):
        if plan.objectives and not any(priority.objectives for priority in plan.priorities):
            continue
        actions = actions_by_priority(plan)
        for priority in plan.priorities:
            if priority.tier is Tier.PRIORITY and priority.axis is Axis.EXTERNAL and not actions[priority.id]:
                yield from _without_actions(plan, priority)


def _without_actions(plan: Plan, priority: Priority) -> Iterator[Observation]:
    subject = Ref(plan.id, priority.id)
    works_out = {objective.parent for objective in plan.objectives}
    if not priority.objectives:
        yield Observation(subject=subject, arguments={"priority": priority.title})
    elif all(each.level is ObjectiveLevel.STRATEGIC and each.id not in works_out for each in priority.objectives):
        yield Observation(
            subject=subject,
            explains=tuple(Ref(plan.id, objective.id) for objective in priority.objectives),
            arguments={"priority": priority.title},
            variant="strategic-only",
            severity=Severity.WARNING,
        )
