"""ZVP102."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import PlanPart
from zvplan.rules.subjects import zonal_plans
from zvplan.translation import GuidingText


@rule(
    "ZVP102",
    "missing-mission-vision-values",
    Severity.WARNING,
    message="The plan does not give {part} of the corps.",
    several="The plan does not give these texts of the corps: {list}.",
    listed="part",
    across="{plans} plans do not give {part} of the corps.",
    hint="Write it under mission, vision or values. If the plan has it and the file has not, add missionVisionValues under "
    "incomplete.",
    source="practice: zone 5314, "
    "https://docslib.org/doc/2862534/plan-zonal-de-s%C3%A9curit%C3%A9-2020-2025-zone-de-police-condroz-famenne-5314",
    since="0.1.0",
)
def missing_mission_vision_values(graph: AlignmentGraph) -> Iterator[Observation]:
    """A zonal plan lacks the mission, the vision or the values of the corps.

    ## What it finds

    A zonal plan without a mission, without a vision or without values; each that is missing is told. It is silent where the
    file declares `missionVisionValues` incomplete.

    ## Why it matters

    Zonal plans go back to what the corps stands for before they name priorities: the plan of zone
    [5314](https://docslib.org/doc/2862534/plan-zonal-de-s%C3%A9curit%C3%A9-2020-2025-zone-de-police-condroz-famenne-5314)
    has a chapter for it, and so has that of [Weser-Göhl](https://wesgo.be/site/index.php/zonaler-sicherheitsplan). It is
    practice, not law.

    ## Example

    A vision is missing here:

    ```yaml
    mission: {nl: Samen zorgen voor een veilige stad}
    values: [{nl: Respect}]
    ```

    Nothing is missing here:

    ```yaml
    mission: {nl: Samen zorgen voor een veilige stad}
    vision: {nl: Een korps dat naast de mensen staat}
    values: [{nl: Respect}]
    ```

    ## How to resolve

    Copy the text from the plan. If the plan only refers to another document, write that sentence, or declare the part
    incomplete.
    """
    for plan in zonal_plans(graph, PlanPart.MISSION_VISION_VALUES):
        given = {GuidingText.MISSION: plan.mission, GuidingText.VISION: plan.vision, GuidingText.VALUES: plan.values}
        for part, text in given.items():
            if not text:
                yield Observation(subject=plan.ref, arguments={"part": part})
