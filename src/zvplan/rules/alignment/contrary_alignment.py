"""ZVP205."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, rule
from zvplan.graph import AlignmentGraph, AlignmentStatus
from zvplan.rules.subjects import name_of


@rule(
    "ZVP205",
    "contrary-alignment",
    Severity.WARNING,
    message='"{priority}" works against "{target}".',
    hint="Change the priority, or agree on it with the authority that made the plan above.",
    source="NIST IR 8477, https://doi.org/10.6028/NIST.IR.8477",
    since="0.1.0",
)
def contrary_alignment(graph: AlignmentGraph) -> Iterator[Observation]:
    """A priority works against something in a higher plan.

    ## What it finds

    An alignment with the relation `contrary`: whoever wrote it says that the priority works against its target.

    ## Why it matters

    Saying so is honest, and it never counts as an answer. It is a warning and no error because taking account of a plan is
    not the same as obeying it: mayor and prosecutor set priorities each within their own competence. Where the law demands
    an answer, the item itself is reported as unanswered (ZVP303) until something answers it or the plan says why not. The
    relation comes from [NIST IR 8477](https://doi.org/10.6028/NIST.IR.8477).

    ## Example

    A conflict is declared here:

    ```yaml
    priorities:
      - id: festival
        title: {nl: Vlotte doorgang naar het festival}
        alignments:
          - target: nvp-2016-2019#traffic
            relation: contrary
    ```

    No conflict:

    ```yaml
    priorities:
      - id: festival
        title: {nl: Vlotte doorgang naar het festival}
        alignments:
          - target: nvp-2016-2019#traffic
            relation: supports
    ```

    ## How to resolve

    Take the conflict to the zonal security council. If it stays, explain it under `rationale`, and say under `omissions` why
    the item above is not taken up.
    """
    for stated in graph.with_status(AlignmentStatus.CONTRARY):
        yield Observation(
            subject=stated.source,
            steps=stated.steps,
            related=(stated.target,),
            arguments={"priority": name_of(graph, stated.source), "target": name_of(graph, stated.target)},
        )
