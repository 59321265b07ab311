"""ZVP808."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Municipality, Plan, PlanPart, ServiceNorm, Zone
from zvplan.rules.subjects import zonal_plans


@rule(
    "ZVP808",
    "missing-police-post",
    Severity.ERROR,
    message="The zone has police posts, but none in {municipality}.",
    several="The zone has police posts, but none in {count} of its municipalities: {list}.",
    listed="municipality",
    hint="Add the post. If the plan has it but the file does not, add basicFunctions under incomplete.",
    source="Royal Decree of 17 September 2001, "
    "https://etaamb.openjustice.be/nl/koninklijk-besluit-van-17-september-2001_n2001001012.html",
    since="0.1.0",
)
def missing_police_post(graph: AlignmentGraph) -> Iterator[Observation]:
    """A municipality of the zone has no police post.

    ## What it finds

    In a zone of several municipalities that names its `posts` for reception, a municipality without one. It is silent on
    plans that name no post at all, where a post is in a place that is no municipality of the zone (ZVP807), because that may
    be the one that is missing, and where the file declares `basicFunctions` incomplete.

    ## Why it matters

    The [Royal Decree of 17 September
    2001](https://etaamb.openjustice.be/nl/koninklijk-besluit-van-17-september-2001_n2001001012.html) sets norms for an equal
    minimum service; its text could not be read, but police zones render it so that a zone of several municipalities has at
    least one post in each ([5418](https://www.politie.be/5418/over-ons/basisfunctionaliteiten),
    [5288](https://www.police.be/5288/a-propos/a-propos-de-la-police-locale/fonctionnalites-de-base)).

    ## Example

    There is no post in Achterstad:

    ```yaml
    zone:
      code: "5999"
      municipalities: [{name: {nl: Voorstad}}, {name: {nl: Achterstad}}]
    basicFunctions:
      - {function: reception, posts: [Voorstad]}
    ```

    There is one in each here:

    ```yaml
    zone:
      code: "5999"
      municipalities: [{name: {nl: Voorstad}}, {name: {nl: Achterstad}}]
    basicFunctions:
      - {function: reception, posts: [Voorstad, Achterstad]}
    ```

    ## How to resolve

    A post need not be open all day. If one counter serves two municipalities, name both only if the plan says so.
    """
    for plan in zonal_plans(graph, PlanPart.BASIC_FUNCTIONS):
        if plan.zone is not None and plan.zone.has_several_municipalities:
            for norm in graph.regime.norms:
                if norm.post_per_municipality:
                    yield from _without_post(plan, plan.zone, norm)


def _without_post(plan: Plan, zone: Zone, norm: ServiceNorm) -> Iterator[Observation]:
    named = {at: each.posts for at, each in enumerate(plan.basic_functions) if each.function is norm.function and each.posts}
    posts = tuple(post for of_one in named.values() for post in of_one)
    if not all(any(each.is_named(post) for each in zone.municipalities) for post in posts):
        return
    for municipality in zone.municipalities:
        if posts and not any(municipality.is_named(post) for post in posts):
            yield Observation(
                subject=plan.ref,
                steps=("basic_functions", min(named), "posts"),
                arguments={"municipality": _name_of(municipality)},
            )


def _name_of(municipality: Municipality) -> str:
    """Its name in every language that the plan gives: "Elsene / Ixelles"."""
    return " / ".join(dict.fromkeys(text for _, text in municipality.name.items()))
