"""ZVP406."""

from collections.abc import Iterator
from typing import Final

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Axis, PlanPart, Ref, Setter, Tier
from zvplan.rules.subjects import zonal_plans

#: Those who set priorities by law; the college is all mayors of the zone.
_AUTHORITIES: Final = frozenset((Setter.MAYOR, Setter.PROSECUTOR, Setter.POLICE_COLLEGE))


@rule(
    "ZVP406",
    "unnamed-setter",
    Severity.WARNING,
    message='The plan does not say who set the priority "{priority}".',
    several="The plan does not say who set {count} of its priorities: {list}.",
    listed="priority",
    hint="Say under setBy whether mayor, public prosecutor or both set it. If the plan does not say, add authorities under "
    "incomplete.",
    variants={
        "leadership": Wording(
            message='The leadership of the corps alone set the priority "{priority}", which is up to mayors and public '
            "prosecutor.",
            several="The leadership of the corps alone set {count} of the priorities, which is up to mayors and public "
            "prosecutor: {list}.",
            listed="priority",
            hint="Name the authority under setBy. If the priority is about the corps' own organisation, set its axis to "
            "internal.",
        ),
        "none": Wording(
            message="The plan does not say of any priority whether mayor, public prosecutor or both set it.",
            hint="If the plan does, say so under setBy; if it does not, add authorities under incomplete.",
        ),
    },
    source="art. 36, 1° of the Act of 7 December 1998, https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel",
    since="0.1.0",
)
def unnamed_setter(graph: AlignmentGraph) -> Iterator[Observation]:
    """A plan does not say which authority set a priority.

    ## What it finds

    An external priority without `setBy` in a plan that says it of others, and, as an error, one that only the leadership of
    the corps set. A plan that says it of none gets one note. Points of attention, regular work and internal priorities are
    left alone. It is silent where the file declares `authorities` incomplete.

    ## Why it matters

    The priority missions and objectives are set by the mayors and the public prosecutor, each within their own competence:
    art. 36, 1° of the [Act of 7 December
    1998](https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel), as the zones
    [5417](https://www.politie.be/5417/over-ons/onze-organisatie/zonale-veiligheidsraad) and
    [5407](https://www.politie.be/5407/over-ons/zonaal-veiligheidsplan/zonaal-veiligheidsplan) render it. That authorities set
    them is law; that the plan names the authority beside each priority is good practice, and few pages do. Internal
    priorities may come from the corps itself.

    ## Example

    Who wants this is not said:

    ```yaml
    priorities:
      - id: drugs
        title: {nl: Drugs}
        alignments: [{target: nvp-2016-2019#drugs}, {target: prosecutor-2019#dealing}]
    ```

    Better:

    ```yaml
    priorities:
      - id: drugs
        title: {nl: Drugs}
        setBy: [mayor, publicProsecutor]
        alignments: [{target: nvp-2016-2019#drugs}, {target: prosecutor-2019#dealing}]
    ```

    ## How to resolve

    Ask in the zonal security council whose wish it was; most priorities are of both.
    """
    for plan in zonal_plans(graph, PlanPart.AUTHORITIES):
        weighty = [each for each in plan.priorities if each.tier is Tier.PRIORITY and each.axis is Axis.EXTERNAL]
        says_nothing = not any(priority.set_by for priority in weighty)
        if says_nothing and len(weighty) > 1:
            yield Observation(subject=plan.ref, steps=("priorities",), variant="none", severity=Severity.NOTE)
            continue
        for priority in weighty:
            if _AUTHORITIES.isdisjoint(priority.set_by):
                yield Observation(
                    subject=Ref(plan.id, priority.id),
                    steps=("set_by",),
                    arguments={"priority": priority.title},
                    variant="leadership" if priority.set_by else "",
                    severity=Severity.ERROR if priority.set_by else Severity.NOTE if says_nothing else None,
                )
