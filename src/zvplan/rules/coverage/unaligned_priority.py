"""ZVP301."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Axis, PlanPart, Ref, Tier
from zvplan.rules.proposing import item_for
from zvplan.rules.subjects import zonal_plans


@rule(
    "ZVP301",
    "unaligned-priority",
    Severity.WARNING,
    message='"{priority}" answers no higher plan, and the plan does not say why.',
    several="{count} priorities answer no higher plan, and the plan does not say why: {list}.",
    listed="priority",
    hint="Name under alignments what it answers in the plans above, or say under notAlignedWith why it answers none of them.",
    source="art. 36 of the Act of 7 December 1998, https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel",
    since="0.1.0",
)
def unaligned_priority(graph: AlignmentGraph) -> Iterator[Observation]:
    """A priority answers no higher plan at all.

    ## What it finds

    An external priority of a zonal plan that has no alignment and no explanation under `notAlignedWith`. Points of
    attention, regular work and internal priorities need none. It is silent where the file declares `alignments` incomplete.

    ## Why it matters

    Zonal plans take the national plan into account (art. 36 of the [Act of 7 December
    1998](https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel), as [Bredene/De
    Haan](http://politiebredenedehaan.be/beleid/zvp_def.php) renders it), and the ministers look for the federal priorities
    in them ([zone 5407](https://www.politie.be/5407/over-ons/zonaal-veiligheidsplan/zonaal-veiligheidsplan)). A priority may
    well be purely local; then the plan says so. That every single priority has to answer something is practice, not law.

    ## Example

    Nobody knows what this priority answers:

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
        alignments:
          - target: nvp-2016-2019#drugs
            provenance: stated
    ```

    ## How to resolve

    Look up the priority in the argumentation chapter of the plan. If that only lists the plans taken into account, align
    what the titles support and mark it as your `reading`, or declare `alignments` incomplete. The hint names the item that
    the title most surely answers, if zvplan finds one; `zvplan suggest` tells more of them.
    """
    for plan in zonal_plans(graph, PlanPart.ALIGNMENTS):
        if not graph.obligations_of(plan):
            continue
        for priority in plan.priorities:
            is_expected = priority.axis is Axis.EXTERNAL and priority.tier is Tier.PRIORITY
            if is_expected and not priority.alignments and not priority.not_aligned_with:
                ref = Ref(plan.id, priority.id)
                yield Observation(subject=ref, arguments={"priority": priority.title}, proposal=item_for(graph, ref))
