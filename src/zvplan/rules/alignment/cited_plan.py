"""ZVP208."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import PlanKind, Ref


@rule(
    "ZVP208",
    "cited-plan",
    Severity.NOTE,
    message='The plan takes account of "{cited}" ({kind}), whose content is not at hand.',
    several="The plan takes account of {count} plans whose content is not at hand: {list}.",
    listed="cited",
    across="{plans} plans take account of a higher plan whose content is not at hand ({kind}).",
    hint="Give zvplan the file of the plan if you have its text; until then nobody can check which of its items are answered.",
    source="practice: zone 5415, https://www.politie.be/5415/over-ons/onze-organisatie/zonaal-veiligheidsplan-2020-2025",
    since="0.1.0",
)
def cited_plan(graph: AlignmentGraph) -> Iterator[Observation]:
    """A plan names a higher plan whose content is not at hand.

    ## What it finds

    A plan under `higherPlans` that is neither among the files nor comes with zvplan.

    ## Why it matters

    The plans of mayors and prosecutors are rarely public. Zones say that they take account of them, as zone
    [5415](https://www.politie.be/5415/over-ons/onze-organisatie/zonaal-veiligheidsplan-2020-2025) does, and that is all that
    can be known. The note makes plain what the check could not look at, so that silence is not taken for agreement.

    ## Example

    The mayor's plan is only named here:

    ```yaml
    higherPlans:
      - plan: nvp-2016-2019
      - plan: mayor-policy-2019
        kind: administrative
        title: {nl: Bestuurlijk beleidsplan van de burgemeester}
    ```

    All that is named is at hand here:

    ```yaml
    higherPlans:
      - plan: nvp-2016-2019
    ```

    ## How to resolve

    Nothing is wrong. If you have the plan, write its priorities into a file of their own and check both together. If the
    plan is there under another id, correct the id.
    """
    for plan in graph.plans.plans:
        for index, cited in enumerate(plan.higher_plans):
            if graph.plan(cited.plan) is not None:
                continue
            ref = Ref(cited.plan)
            yield Observation(
                subject=plan.ref,
                steps=("higher_plans", index),
                related=(ref,),
                arguments={
                    "cited": cited.title or graph.title_of(ref) or ref,
                    "kind": cited.kind or graph.kind_of(cited.plan) or PlanKind.OTHER,
                },
            )
