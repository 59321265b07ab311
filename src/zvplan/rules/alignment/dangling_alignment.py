"""ZVP201."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.rules.subjects import name_of

_HINT = (
    "Correct the reference, or give zvplan the file of the plan that it names. A plan whose content is not public is named "
    "under higherPlans."
)


@rule(
    "ZVP201",
    "dangling-alignment",
    Severity.ERROR,
    message='"{priority}" is aligned with {target}, which does not exist.',
    hint=_HINT,
    variants={
        "mistyped": Wording(
            message='"{priority}" is aligned with {target}, which does not exist. Did you mean {nearest}?', hint=_HINT
        )
    },
    source="zvplan: a reference has to name something",
    since="0.1.0",
)
def dangling_alignment(graph: AlignmentGraph) -> Iterator[Observation]:
    """A priority answers something that does not exist.

    ## What it finds

    An alignment with a plan that is neither at hand nor cited, or with a priority that the plan above does not have. Where
    another name is close, the message proposes it.

    ## Why it matters

    The zonal plan claims to answer something that nobody can find: mostly a slip of the pen, or an item of another edition.
    The item that was meant would look forgotten; zvplan does not report it a second time. This is a matter of plan files; no
    law is behind it.

    ## Example

    An id is misspelt here:

    ```yaml
    priorities:
      - id: drugs
        title: {nl: Drugs}
        alignments:
          - target: nvp-2016-2019#drgs
    ```

    Better:

    ```yaml
    priorities:
      - id: drugs
        title: {nl: Drugs}
        alignments:
          - target: nvp-2016-2019#drugs
    ```

    ## How to resolve

    Correct the id. If the plan above is a file of your own, check it together with the zonal plan. If its content is not
    public, name the plan under `higherPlans`: alignments with it are then *cited*.
    """
    for stated in graph.unresolved():
        nearest = graph.nearest(stated.target)
        priority = name_of(graph, stated.source)
        if nearest is None:
            yield Observation(
                subject=stated.source,
                steps=stated.steps,
                related=(stated.target,),
                arguments={"priority": priority, "target": stated.target},
            )
        else:
            yield Observation(
                subject=stated.source,
                steps=stated.steps,
                related=(stated.target, nearest),
                explains=tuple(graph.supported_by(nearest)),
                arguments={"priority": priority, "target": stated.target, "nearest": nearest},
                variant="mistyped",
            )
