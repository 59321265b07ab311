"""ZVP202."""

from collections.abc import Iterator

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph
from zvplan.model import Plan

_HINT = (
    "Correct the reference, or give zvplan the file of the plan that it names. A plan whose content is not public is named "
    "under higherPlans."
)


@rule(
    "ZVP202",
    "dangling-omission",
    Severity.ERROR,
    message="The plan leaves out {target}, which does not exist.",
    hint=_HINT,
    variants={
        "mistyped": Wording(message="The plan leaves out {target}, which does not exist. Did you mean {nearest}?", hint=_HINT),
        "not-above": Wording(
            message="The plan leaves out {target}, which does not stand above it.",
            hint="Only what a plan above asks can be left out; take the omission out, or name the item of the plan above.",
        ),
    },
    source="zvplan: a reference has to name something",
    since="0.1.0",
)
def dangling_omission(graph: AlignmentGraph) -> Iterator[Observation]:
    """A plan leaves out something that does not exist.

    ## What it finds

    An omission of a plan that is neither at hand nor cited, or of a priority that the plan above does not have. Where
    another name is close, the message proposes it. Also an omission of something that does not stand above the plan.

    ## Why it matters

    A reason for leaving out an item counts only if it is clear which item is meant. Mostly it is a slip of the pen, or an
    item of another edition; zvplan does not report the item that was meant a second time. This is a matter of plan files; no
    law is behind it.

    ## Example

    An id is misspelt here:

    ```yaml
    omissions:
      - target: nvp-2016-2019#trafic
        reason: capacity
    ```

    Better:

    ```yaml
    omissions:
      - target: nvp-2016-2019#traffic
        reason: capacity
    ```

    ## How to resolve

    Correct the id. If the plan above is a file of your own, check it together with the zonal plan. If its content is not
    public, name the plan under `higherPlans`.
    """
    for plan in graph.plans.plans:
        for index, omission in enumerate(plan.omissions):
            target = omission.target
            if graph.names_something(target):
                yield from _unless_above(graph, plan, index)
                continue
            nearest = graph.nearest(target)
            steps = ("omissions", index, "target")
            if nearest is None:
                yield Observation(subject=plan.ref, steps=steps, related=(target,), arguments={"target": target})
            else:
                yield Observation(
                    subject=plan.ref,
                    steps=steps,
                    related=(target, nearest),
                    arguments={"target": target, "nearest": nearest},
                    variant="mistyped",
                )


def _unless_above(graph: AlignmentGraph, plan: Plan, index: int) -> Iterator[Observation]:
    target = plan.omissions[index].target
    named = graph.plan(target.plan)
    if named is not None and not named.kind.is_above(plan.kind):
        yield Observation(
            subject=plan.ref,
            steps=("omissions", index, "target"),
            related=(target,),
            arguments={"target": target},
            variant="not-above",
        )
