"""ZVP511."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Plan, PlanPart
from zvplan.rules.subjects import zonal_plans


@rule(
    "ZVP511",
    "changed-zone",
    Severity.NOTE,
    message='The number of municipalities of the zone is {now}; in "{earlier}", which this plan takes the place of, it was '
    "{before}.",
    hint="Look whether both lists are right. If the zone changed, look what the earlier plan promised each municipality.",
    source="mergers of zones and municipalities, https://news.belgium.be./fr/"
    "ressort-territorial-des-zones-de-police-suite-la-fusion-de-communes-en-region-flamande",
    since="0.1.0",
)
def changed_zone(graph: AlignmentGraph) -> Iterator[Observation]:
    """A zone has more or fewer municipalities than in the plan before.

    ## What it finds

    A zonal plan whose zone has another number of municipalities than the same zone had in the plan that it supersedes. Only
    numbers are compared, because one municipality may be written in several ways. Zones with different codes are left alone:
    there a merger is plain. It is silent where one of the two files declares `municipalities` incomplete or names none.

    ## Why it matters

    Municipalities merge, and zones with them: on 1 January 2019 the zone of Aalter and Knesselare became one of a [single
    municipality](https://news.belgium.be./fr/ressort-territorial-des-zones-de-police-suite-la-fusion-de-communes-en-region-flamande).
    That changes who sits in the council, which contents the law asks for, and what figures of both plans can be compared.
    More often a name was simply forgotten.

    ## Example

    In the plan before (`zvp-5998-2014`) the zone has two municipalities:

    ```yaml
    supersedes: [zvp-5998-2014]
    zone:
      code: "5998"
      municipalities:
        - name: {nl: Voorstad}
    ```

    Better:

    ```yaml
    supersedes: [zvp-5998-2014]
    zone:
      code: "5998"
      municipalities:
        - name: {nl: Voorstad}
        - name: {nl: Achterstad}
    ```

    ## How to resolve

    Correct the list that is wrong. After a merger nothing has to be corrected; waive the finding with a word on it.
    """
    for plan in zonal_plans(graph, PlanPart.MUNICIPALITIES):
        for each in plan.supersedes:
            earlier = graph.plans.get(each)
            if earlier is None or not earlier.is_complete(PlanPart.MUNICIPALITIES) or not _has_same_code(plan, earlier):
                continue
            now, before = _number(plan), _number(earlier)
            if now and before and now != before:
                yield Observation(
                    subject=plan.ref,
                    steps=("zone", "municipalities"),
                    related=(earlier.ref,),
                    arguments={"now": now, "earlier": earlier.title, "before": before},
                )


def _has_same_code(plan: Plan, earlier: Plan) -> bool:
    codes = [None if each.zone is None else each.zone.code for each in (plan, earlier)]
    return codes[0] is not None and codes[0] == codes[1]


def _number(plan: Plan) -> int:
    return 0 if plan.zone is None else len(plan.zone.municipalities)
