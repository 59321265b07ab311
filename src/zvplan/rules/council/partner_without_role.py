"""ZVP412."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import PlanPart, StakeholderKind
from zvplan.rules.subjects import zonal_plans


@rule(
    "ZVP412",
    "partner-without-role",
    Severity.NOTE,
    message='"{partner}" takes part in actions of the plan, which does not say in what role.',
    several="{count} partners take part in actions of the plan, which does not say in what role: {list}.",
    listed="partner",
    hint="Say under role of the stakeholder what they do.",
    source="an integrated approach works with all partners, https://www.pzgrens.be/zvp",
    since="0.1.0",
)
def partner_without_role(graph: AlignmentGraph) -> Iterator[Observation]:
    """A partner takes part in actions, and nobody says what it does.

    ## What it finds

    A stakeholder of the kind *partner* that an action names among its partners and that has no `role`. It is silent where the
    file declares `stakeholders` incomplete.

    ## Why it matters

    Zones want their approach to be integral, from prevention to aftercare, and integrated, with all partners: so [zone
    Grens](https://www.pzgrens.be/zvp). That plans leave it unclear who does what is what the chair of the federal police
    council [criticised in 2019](https://www.nieuwsblad.be/cnt/dmf20190731_04536309). This is practice; no law asks for it.

    ## Example

    The school takes part, but in what?

    ```yaml
    stakeholders:
      - id: school
        name: {nl: De gemeenteschool}
        kind: partner
    objectives:
      - id: safe-school-roads
        title: {nl: Veilig naar school}
        actions:
          - {id: patrol, title: {nl: Toezicht aan de schoolpoort}, partners: [school]}
    ```

    Better:

    ```yaml
    stakeholders:
      - id: school
        name: {nl: De gemeenteschool}
        kind: partner
        role: {nl: Levert gemachtigde opzichters}
    objectives:
      - id: safe-school-roads
        title: {nl: Veilig naar school}
        actions:
          - {id: patrol, title: {nl: Toezicht aan de schoolpoort}, partners: [school]}
    ```

    ## How to resolve

    One sentence is enough, agreed with the partner. If it only has an interest in the plan, take it out of the actions.
    """
    for plan in zonal_plans(graph, PlanPart.STAKEHOLDERS):
        acting = {each for objective in plan.all_objectives() for action in objective.actions for each in action.partners}
        for index, stakeholder in enumerate(plan.stakeholders):
            if stakeholder.kind is StakeholderKind.PARTNER and stakeholder.role is None and stakeholder.id in acting:
                yield Observation(subject=plan.ref, steps=("stakeholders", index), arguments={"partner": stakeholder.name})
