"""ZVP204."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph, Path
from zvplan.location import Steps
from zvplan.model import Ref
from zvplan.rules.subjects import name_of

_HINT = "Remove the alignment that points down or sideways: a priority answers only plans above its own."


@rule(
    "ZVP204",
    "alignment-cycle",
    Severity.ERROR,
    message="These priorities answer each other in a circle: {circle}.",
    hint=_HINT,
    variants={"itself": Wording(message='"{priority}" answers itself.', hint=_HINT)},
    source="zvplan: an answer that leads back to itself answers nothing",
    since="0.1.0",
)
def alignment_cycle(graph: AlignmentGraph) -> Iterator[Observation]:
    """Priorities answer each other in a circle.

    ## What it finds

    Alignments that lead from a priority over others back to it. One circle is told as one finding, with all that is in it,
    at its first priority; of circles that hang together the shortest is told.

    ## Why it matters

    "Why do we do this?" is asked from plan to plan upwards. In a circle the question never ends: nothing in it is justified
    by a plan above. Mostly one alignment of the circle was written in the wrong direction. This is a matter of plan files;
    no law is behind it.

    ## Example

    Two priorities answer each other here:

    ```yaml
    priorities:
      - id: drugs
        title: {nl: Drugs}
        alignments: [{target: zvp-5999-2020#nuisance}]
      - id: nuisance
        title: {nl: Overlast}
        alignments: [{target: zvp-5999-2020#drugs}]
    ```

    Better:

    ```yaml
    priorities:
      - id: drugs
        title: {nl: Drugs}
        alignments: [{target: nvp-2016-2019#drugs}]
      - id: nuisance
        title: {nl: Overlast}
        alignments: [{target: mayor-5999-2019#nuisance}]
    ```

    ## How to resolve

    Follow the circle and remove the alignment that does not point to a higher plan.
    """
    for found in graph.cycles():
        if not any(ref.plan in graph.plans for ref in found):
            continue  # only among plans that are at hand, which are not what is checked
        circle = _from_a_loaded_plan(graph, found)
        subject, following = circle[0], circle[1 % len(circle)]
        steps = _steps(graph, subject, following)
        if len(circle) == 1:
            arguments = {"priority": name_of(graph, subject)}
            yield Observation(subject=subject, steps=steps, arguments=arguments, variant="itself")
        else:
            yield Observation(subject=subject, steps=steps, related=circle[1:], arguments={"circle": (*circle, subject)})


def _from_a_loaded_plan(graph: AlignmentGraph, circle: Path) -> Path:
    """The circle from its first priority in a loaded plan on."""
    start = next(index for index, ref in enumerate(circle) if ref.plan in graph.plans)
    return (*circle[start:], *circle[:start])


def _steps(graph: AlignmentGraph, source: Ref, target: Ref) -> Steps:
    return next(stated.steps for stated in graph.alignments_of(source) if stated.target == target)
