"""ZVP708."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import PlanPart
from zvplan.rules.objectives import actions_of
from zvplan.rules.subjects import zonal_plans

_HINT = (
    "Name the service or the person in office that answers for the action as its owner. If the plan does but the file does "
    "not, add objectives under incomplete."
)


@rule(
    "ZVP708",
    "action-without-owner",
    Severity.WARNING,
    message='Nobody is named who answers for "{action}".',
    several="Nobody is named who answers for {count} actions: {list}.",
    listed="action",
    hint=_HINT,
    variants={"none": Wording(message="The plan names nobody who answers for its actions.", hint=_HINT)},
    source="integral and integrated approach, https://www.pzgrens.be/zvp",
    since="0.1.0",
)
def action_without_owner(graph: AlignmentGraph) -> Iterator[Observation]:
    """Nobody answers for an action.

    ## What it finds

    An action without owner in a plan that names owners of other actions. A plan with actions and no owner at all gets one
    note. It is silent where the file declares `objectives` incomplete.

    ## Why it matters

    Integrated policy is made [with all partners](https://www.pzgrens.be/zvp); what many do together nobody does unless one
    of them answers for it. The chief of police answers for the plan as a whole (zone
    [5299](https://www.police.be/5299/a-propos/gouvernance/conseil-zonal-de-securite-et-plan-zonal-de-securite)). This is
    method; no law asks for an owner of each action.

    ## Example

    Nobody answers for the lessons here:

    ```yaml
    objectives:
      - id: fewer
        title: {nl: Minder drugs}
        actions:
          - {id: checks, title: {nl: Controles}, owner: {nl: Interventiedienst}}
          - {id: lessons, title: {nl: Lessen op school}}
    ```

    Better:

    ```yaml
    objectives:
      - id: fewer
        title: {nl: Minder drugs}
        actions:
          - {id: checks, title: {nl: Controles}, owner: {nl: Interventiedienst}}
          - {id: lessons, title: {nl: Lessen op school}, owner: {nl: Jeugdinspecteur}}
    ```

    ## How to resolve

    Name a service or an office rather than a person. Partners take part; the owner sees to it that it happens.
    """
    for plan in zonal_plans(graph, PlanPart.OBJECTIVES):
        actions = tuple(actions_of(plan))
        if actions and all(each.action.owner is None for each in actions):
            yield Observation(subject=plan.ref, variant="none", severity=Severity.NOTE)
            continue
        for each in actions:
            if each.action.owner is None:
                yield Observation(subject=each.subject, steps=each.steps, arguments={"action": each.action.title})
