"""ZVP802."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import ContentItem, Plan, PlanPart
from zvplan.rules.subjects import zonal_plans
from zvplan.translation import Missions


@rule(
    "ZVP802",
    "missing-capacity",
    Severity.WARNING,
    message="The plan gives its capacity, but not the part for {missions}.",
    several="The plan gives its capacity, but not the parts for: {list}.",
    listed="missions",
    hint="Add the full-time equivalents under capacity. If the plan gives them in words, copy these into the text of the "
    "chapter about capacity.",
    variants={
        "federal": Wording(
            message="The plan gives its capacity, but not the part for {missions}.",
            hint="Add the full-time equivalents under capacity. If the plan gives the contribution in words, copy these into "
            "the text of the chapter about missions of a federal nature.",
        )
    },
    source="art. 36 of the Act of 7 December 1998, https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel",
    since="0.1.0",
)
def missing_capacity(graph: AlignmentGraph) -> Iterator[Observation]:
    """The capacity is given, but not for every kind of mission.

    ## What it finds

    A plan that gives its `capacity` without the part for administrative police missions, for judicial police missions, or for
    missions of a federal nature. It is silent where the chapter that article 36 asks for has a text, which may say it in
    words, where that chapter is confidential and the file has none of its figures, and where the file declares `capacity`
    incomplete. Of plans with neither chapter nor figures ZVP103 tells.

    ## Why it matters

    The plan contains the capacity for judicial and for administrative police missions, so that both are assured at all times
    (2°), and the contribution to missions of a federal nature (3°): art. 36 of the [Act of 7 December
    1998](https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel), as zone
    [5407](https://www.politie.be/5407/over-ons/zonaal-veiligheidsplan/zonaal-veiligheidsplan) renders it. The best known
    contribution is the capacity for reinforcement of other zones under directive
    [MFO-2](https://www.etaamb.be/nl/document-van-13-april-2012_n2012000233.html).

    ## Example

    Of 55 people nobody knows how many do judicial work:

    ```yaml
    capacity:
      available: 55
      administrative: 37
      federal: 3
    ```

    Better:

    ```yaml
    capacity:
      available: 55
      administrative: 37
      judicial: 15
      federal: 3
    ```

    ## How to resolve

    A plan that gives shares gives numbers too: 70 % of 55 full-time equivalents are 38.5.
    """
    for plan in zonal_plans(graph, PlanPart.CAPACITY):
        capacity = plan.capacity
        if capacity is None:
            continue
        parts = {Missions.ADMINISTRATIVE: capacity.administrative, Missions.JUDICIAL: capacity.judicial}
        has_figures = any(staff is not None for staff in parts.values())
        for missions, staff in parts.items():
            if staff is None and not _tells(plan, ContentItem.CAPACITY, has_figures=has_figures):
                yield Observation(subject=plan.ref, steps=("capacity",), arguments={"missions": missions})
        if capacity.federal is None and not _tells(plan, ContentItem.FEDERAL_CONTRIBUTION, has_figures=False):
            arguments = {"missions": Missions.FEDERAL}
            yield Observation(subject=plan.ref, steps=("capacity",), arguments=arguments, variant="federal")


def _tells(plan: Plan, item: ContentItem, *, has_figures: bool) -> bool:
    """Whether the chapter may say it, or ZVP103 tells that there is none."""
    chapters = [section for section in plan.sections if section.content is item]
    if has_figures:
        return any(section.text is not None for section in chapters)
    if not chapters:
        return plan.is_complete(PlanPart.SECTIONS)
    return any(section.text is not None or section.confidential for section in chapters)
