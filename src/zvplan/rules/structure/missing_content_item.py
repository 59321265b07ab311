"""ZVP103."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import ContentItem, Plan, PlanPart
from zvplan.rules.subjects import zonal_plans


@rule(
    "ZVP103",
    "missing-content-item",
    Severity.ERROR,
    message="The plan has no chapter with {item}.",
    several="The plan has no chapters with {count} things that the law asks for: {list}.",
    listed="item",
    across="{plans} plans have no chapter with {item}.",
    hint="Name the chapter under sections and say with content what it holds. If the chapters are not all in the file, add "
    "sections under incomplete.",
    variants={
        "municipal": Wording(
            message="The plan does not say whether there are missions that are specific to one municipality.",
            hint="Nothing has to be done if there are none. Else name the chapter under sections, or the municipalities that "
            "a priority is limited to.",
        )
    },
    source="art. 36 of the Act of 7 December 1998, https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel",
    since="0.1.0",
)
def missing_content_item(graph: AlignmentGraph) -> Iterator[Observation]:
    """A zonal plan lacks something that the law wants to find in it.

    ## What it finds

    A zonal plan without a chapter for one of the things that every zonal plan has to contain: the priority missions and
    objectives, the capacity for administrative and judicial police missions, the contribution to missions of a federal
    nature. A plan with priorities has its priority missions, with or without a chapter, and figures under `capacity` are as
    good as a chapter. In zones with several municipalities it gives a note where the plan has neither a chapter nor a
    priority that is specific to one municipality. It is silent where the file declares `sections` incomplete.

    ## Why it matters

    Art. 36 of the [Act of 7 December 1998](https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel) lists
    these four things, as the zones [5417](https://www.politie.be/5417/over-ons/onze-organisatie/zonale-veiligheidsraad) and
    [5407](https://www.politie.be/5407/over-ons/zonaal-veiligheidsplan/zonaal-veiligheidsplan) render it. The fourth is about
    missions for which a municipality pays more than the agreed dotation; where there are none, no chapter is missing.

    ## Example

    The contribution to federal missions is missing here:

    ```yaml
    sections:
      - title: {nl: Capaciteit}
        content: capacity
    ```

    Nothing is missing here:

    ```yaml
    sections:
      - title: {nl: Capaciteit}
        content: capacity
      - title: {nl: Opdrachten van federale aard}
        content: federalContribution
    ```

    ## How to resolve

    Write the chapter. If the plan has it under another name, list it under `sections` with the fitting `content`.
    """
    for plan in zonal_plans(graph, PlanPart.SECTIONS):
        required = graph.regime.required_content
        if plan.zone is not None and plan.zone.has_several_municipalities:
            required = (*required, *graph.regime.required_content_of_several)
        held = _held_by(plan)
        for item in required:
            if item in held:
                continue
            if item is ContentItem.MUNICIPAL_MISSIONS:
                yield Observation(subject=plan.ref, steps=("sections",), variant="municipal", severity=Severity.NOTE)
            else:
                yield Observation(subject=plan.ref, steps=("sections",), arguments={"item": item})


def _held_by(plan: Plan) -> frozenset[ContentItem]:
    held = {section.content for section in plan.sections if section.content is not None}
    if plan.priorities or not plan.is_complete(PlanPart.PRIORITIES):
        held.add(ContentItem.PRIORITY_MISSIONS)
    if any(priority.municipalities for priority in plan.priorities):
        held.add(ContentItem.MUNICIPAL_MISSIONS)
    if plan.capacity is not None:
        # Of a part that the figures lack, ZVP802 tells.
        if plan.capacity.administrative is not None or plan.capacity.judicial is not None:
            held.add(ContentItem.CAPACITY)
        if plan.capacity.federal is not None:
            held.add(ContentItem.FEDERAL_CONTRIBUTION)
    return frozenset(held)
