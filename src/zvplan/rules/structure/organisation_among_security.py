"""ZVP107."""

from collections.abc import Iterator
from typing import Final

from zvplan.finding import Argument, Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Axis, Domain, Ref
from zvplan.rules.subjects import zonal_plans

_HINT = "Look on which side the plan itself has it, and correct the axis or the domain if one of them is wrong."
_SECURITY: Final = frozenset({Domain.CRIME, Domain.TRAFFIC, Domain.QUALITY_OF_LIFE})


@rule(
    "ZVP107",
    "organisation-among-security",
    Severity.NOTE,
    message='"{priority}" is about the organisation itself, but stands among the external priorities.',
    several="{count} priorities are about the organisation itself, but stand among the external ones: {list}.",
    listed="priority",
    hint=_HINT,
    variants={
        "security-inside": Wording(
            message='"{priority}" is about {domain}, but stands among the internal priorities.',
            several="{count} priorities are about {domain}, but stand among the internal ones: {list}.",
            listed="priority",
            hint=_HINT,
        )
    },
    source="practice: zone 5362, https://www.politie.be/5362/over-ons/beleid/zonaal-veiligheidsplan",
    since="0.1.0",
)
def organisation_among_security(graph: AlignmentGraph) -> Iterator[Observation]:
    """A priority stands on the other side of the line between security and organisation than its domain.

    ## What it finds

    A priority of a zonal plan with the domain `organisation` on the external axis; and one with the domain `crime`,
    `traffic` or `qualityOfLife` on the internal axis. Basic police work may stand on either side.

    ## Why it matters

    Plans keep what they want in the streets apart from what they want of the corps, as zone
    [5362](https://www.politie.be/5362/over-ons/beleid/zonaal-veiligheidsplan) does: security and quality of life on one side,
    optimal management on the other. Zones draw the line differently: administrative enforcement is internal for one and a
    theme of its own for another. So this is only a place to look at. Only external priorities have to answer the plans above,
    so the side that a priority stands on changes what the other rules ask. It is practice, not law.

    ## Example

    Training of one's own staff among the external priorities:

    ```yaml
    priorities:
      - id: training
        title: {nl: Opleiding van de medewerkers}
        domain: organisation
    ```

    Better:

    ```yaml
    priorities:
      - id: training
        title: {nl: Opleiding van de medewerkers}
        axis: internal
        domain: organisation
    ```

    ## How to resolve

    Follow the plan: where it has the priority among those of the corps, the axis is `internal`. If the plan really has it on
    that side, accept the note with a waiver that says so.
    """
    for plan in zonal_plans(graph):
        for priority in plan.priorities:
            subject = Ref(plan.id, priority.id)
            if priority.domain is Domain.ORGANISATION and priority.axis is Axis.EXTERNAL:
                yield Observation(subject=subject, steps=("domain",), arguments={"priority": priority.title})
            elif priority.domain is not None and priority.domain in _SECURITY and priority.axis is Axis.INTERNAL:
                arguments: dict[str, Argument] = {"priority": priority.title, "domain": priority.domain}
                yield Observation(subject=subject, steps=("domain",), arguments=arguments, variant="security-inside")
