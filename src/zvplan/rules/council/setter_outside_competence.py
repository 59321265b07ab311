"""ZVP407."""

from collections.abc import Iterator
from typing import Final

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Domain, Priority, Ref, Setter, Tier
from zvplan.rules.subjects import zonal_plans

#: The authorities of administrative police: the mayor, and the college of all mayors.
_MAYORS: Final = frozenset((Setter.MAYOR, Setter.POLICE_COLLEGE))
_HINT: Final = (
    "Ask whether the other authority set it too, and name both under setBy; or correct the domain. This rests on a reading of "
    "the law that could not be verified in a legal text."
)


@rule(
    "ZVP407",
    "setter-outside-competence",
    Severity.WARNING,
    message='The mayor alone set the priority "{priority}", though crime is a matter of the public prosecutor too.',
    several="The mayor alone set {count} priorities, though crime is a matter of the public prosecutor too: {list}.",
    listed="priority",
    hint=_HINT,
    variants={
        "prosecutor": Wording(
            message='The public prosecutor alone set the priority "{priority}", though the quality of life is a matter of the '
            "mayor.",
            several="The public prosecutor alone set {count} priorities, though the quality of life is a matter of the mayor: "
            "{list}.",
            listed="priority",
            hint=_HINT,
        )
    },
    source="a reading of art. 36, 1° of the Act of 7 December 1998 that could not be verified, "
    "https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel",
    is_on_by_default=False,
    since="0.1.0",
)
def setter_outside_competence(graph: AlignmentGraph) -> Iterator[Observation]:
    """An authority alone set a priority that belongs to the other one.

    ## What it finds

    A priority of the domain `crime` that the mayor, or the police college, set without the public prosecutor, and one of the
    domain `qualityOfLife` that the prosecutor set without a mayor. Priorities of other domains, or without a domain, are left
    alone, and so are points of attention and regular work.

    **It is off until you ask for it.** Where the competence of one authority ends could not be verified in a legal text, and
    a mayor may well want burglary to be tackled.

    ## Why it matters

    Mayors and public prosecutor set the priority missions and objectives, *each within their own competence*: art. 36, 1° of
    the [Act of 7 December 1998](https://www.ejustice.just.fgov.be/eli/wet/1998/12/07/1998021488/justel), as zone
    [5417](https://www.politie.be/5417/over-ons/onze-organisatie/zonale-veiligheidsraad) renders it. That crime is a matter of
    the prosecutor and the quality of life one of the mayor is zvplan's reading of these words.

    ## Example

    The mayor alone about a matter of the courts:

    ```yaml
    priorities:
      - id: drugs
        title: {nl: Drugs}
        domain: crime
        setBy: [mayor]
        alignments: [{target: nvp-2016-2019#drugs}, {target: prosecutor-2019#dealing}]
    ```

    Better:

    ```yaml
    priorities:
      - id: drugs
        title: {nl: Drugs}
        domain: crime
        setBy: [mayor, publicProsecutor]
        alignments: [{target: nvp-2016-2019#drugs}, {target: prosecutor-2019#dealing}]
    ```

    ## How to resolve

    Most matters have both sides: drugs as trade and as nuisance. Where both authorities want it, name both.
    """
    for plan in zonal_plans(graph):
        for priority in plan.priorities:
            variant = _variant(priority)
            if variant is not None:
                yield Observation(
                    subject=Ref(plan.id, priority.id),
                    steps=("set_by",),
                    arguments={"priority": priority.title},
                    variant=variant,
                )


def _variant(priority: Priority) -> str | None:
    """Which wording fits; None where nobody steps outside a competence."""
    setters = frozenset(priority.set_by)
    if priority.tier is not Tier.PRIORITY or not setters:
        return None
    if priority.domain is Domain.CRIME and setters <= _MAYORS:
        return ""
    if priority.domain is Domain.QUALITY_OF_LIFE and setters == {Setter.PROSECUTOR}:
        return "prosecutor"
    return None
