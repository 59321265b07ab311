"""ZVP707."""

from collections.abc import Iterator
from typing import Final

from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import ChainLink, PlanPart, Ref, Tier
from zvplan.rules.objectives import actions_by_priority
from zvplan.rules.subjects import zonal_plans

#: Those that every version of the chain has.
_COMMON: Final = (ChainLink.PREVENTION, ChainLink.REACTION, ChainLink.AFTERCARE)


@rule(
    "ZVP707",
    "missing-chain-link",
    Severity.NOTE,
    message='The actions for "{priority}" leave out a part of the safety chain: {missing}.',
    several="The actions for {count} priorities leave out a part of the safety chain ({missing}): {list}.",
    listed="priority",
    hint="Add an action for that link of the safety chain, also where a partner takes it, or accept the gap with a waiver "
    "that says why.",
    source="federal framework note on security, http://www.lokalepolitie.be/5408/over-ons/integrale-veiligheid/concreet",
    since="0.1.0",
)
def missing_chain_link(graph: AlignmentGraph) -> Iterator[Observation]:
    """The actions for a priority leave out a link of the safety chain.

    ## What it finds

    A priority whose actions all name the link of the safety chain that they belong to, and of which none is prevention, none
    is reaction or none is aftercare. Proaction and preparation may be there or not. Actions of other priorities that serve
    it too count. It is silent where an action names no link, on points of attention, and where the file declares
    `objectives` incomplete.

    ## Why it matters

    Security policy is meant to be integral: the [framework
    note](http://www.lokalepolitie.be/5408/over-ons/integrale-veiligheid/concreet) counts five links from proaction to
    aftercare, the national plan [2008-2011](http://docplayer.nl/2140950-Www-besafe-be-nationaal-veiligheidsplan-2008-2011.html)
    three. The zone [Grens](https://www.pzgrens.be/zvp) calls its approach preventive and repressive, with
    aftercare. A priority may well do without a link; this note asks whether that is meant.

    ## Example

    There is only reaction here:

    ```yaml
    objectives:
      - id: fewer
        title: {nl: Minder dealers}
        actions:
          - {id: checks, title: {nl: Controles}, chainLink: reaction, alsoServes: [drugs]}
    ```

    The whole chain:

    ```yaml
    objectives:
      - id: fewer
        title: {nl: Minder dealers}
        actions:
          - {id: checks, title: {nl: Controles}, chainLink: reaction, alsoServes: [drugs]}
          - {id: lessons, title: {nl: Lessen op school}, chainLink: prevention, alsoServes: [drugs]}
          - {id: help, title: {nl: Doorverwijzing naar hulp}, chainLink: aftercare, alsoServes: [drugs]}
    ```

    ## How to resolve

    Look whether a partner does what is missing: then that is an action with that partner. Waivers say why a gap is meant.
    """
    for plan in zonal_plans(graph, PlanPart.OBJECTIVES):
        actions = actions_by_priority(plan)
        for priority in plan.priorities:
            links = {action.chain_link for action in actions[priority.id]}
            missing = tuple(link for link in _COMMON if link not in links)
            if priority.tier is Tier.PRIORITY and links and None not in links and missing:
                yield Observation(
                    subject=Ref(plan.id, priority.id),
                    steps=("objectives",),
                    arguments={"priority": priority.title, "missing": missing},
                )
