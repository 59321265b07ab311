"""ZVP206."""

from collections.abc import Iterator, Mapping

from zvplan.finding import Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph, Path
from zvplan.model import Plan, Ref
from zvplan.rules.subjects import name_of

_HINT = "Remove the omission if the plan takes it up after all; else remove the alignment."


@rule(
    "ZVP206",
    "aligned-and-omitted",
    Severity.ERROR,
    message='"{priority}" answers "{target}", which the plan says it leaves out.',
    several='{count} priorities answer "{target}", which the plan says it leaves out: {list}.',
    listed="priority",
    hint=_HINT,
    variants={
        "whole-plan": Wording(
            message='"{priority}" answers "{target}", a plan that this plan says it leaves out as a whole.',
            several='{count} priorities answer "{target}", a plan that this plan says it leaves out as a whole: {list}.',
            listed="priority",
            hint=_HINT,
        ),
        "indirect": Wording(
            message='Through another plan, "{priority}" answers "{target}", which this plan says it leaves out.',
            several='Through another plan, {count} priorities answer "{target}", which this plan says it leaves out: {list}.',
            listed="priority",
            hint="Remove the omission if the plan takes it up after all; else look whether the priority really means all that "
            "the plan between answers.",
        ),
    },
    source="zvplan: a plan can't both take up and leave out the same thing",
    since="0.1.0",
)
def aligned_and_omitted(graph: AlignmentGraph) -> Iterator[Observation]:
    """A plan leaves out something that one of its priorities answers.

    ## What it finds

    An omission of an item, or of a whole plan, that a priority of the same plan answers; as a warning where the priority
    answers it only through another plan.

    ## Why it matters

    The plan says yes and no at once. In coverage the answer counts, because something is done; the reason for leaving it out
    misleads whoever reads it. Real plans demote far more than they drop, so mostly the omission is left over from a draft.
    This is a matter of plan files; no law is behind it.

    ## Example

    Yes and no at once:

    ```yaml
    priorities:
      - id: drugs
        title: {nl: Drugs}
        alignments: [{target: nvp-2016-2019#drugs}]
    omissions:
      - target: nvp-2016-2019#drugs
        reason: capacity
    ```

    Followed in regular work, which is no omission:

    ```yaml
    priorities:
      - id: drugs
        title: {nl: Drugs}
        tier: regular
        alignments: [{target: nvp-2016-2019#drugs}]
    ```

    ## How to resolve

    Decide which is true. If the zone does less than before but still something, keep the alignment, set the tier to
    `attention` or `regular`, and remove the omission.
    """
    for plan in graph.plans.plans:
        if not plan.omissions:
            continue
        answers = {ref: graph.supported_by(ref) for ref in _priorities_of(plan)}
        # Who leaves out the same thing twice is told once.
        first = {omission.target: index for index, omission in reversed(tuple(enumerate(plan.omissions)))}
        for target, index in sorted(first.items(), key=lambda pair: pair[1]):
            for priority, paths in answers.items():
                variant = _contradiction(graph, priority, paths, target)
                if variant is not None:
                    yield Observation(
                        subject=plan.ref,
                        steps=("omissions", index, "target"),
                        related=(target, priority),
                        arguments={"priority": name_of(graph, priority), "target": name_of(graph, target)},
                        variant=variant,
                        severity=Severity.WARNING if variant == "indirect" else None,
                    )


def _priorities_of(plan: Plan) -> tuple[Ref, ...]:
    return tuple(dict.fromkeys(Ref(plan.id, priority.id) for priority in plan.priorities))


def _contradiction(graph: AlignmentGraph, priority: Ref, paths: Mapping[Ref, Path], omitted: Ref) -> str | None:
    """Which variant tells that a priority answers what is left out; None if it does not answer it."""
    direct = {stated.target for stated in graph.alignments_of(priority) if stated.status.is_answer}
    if omitted.is_whole_plan:
        return "whole-plan" if any(target.plan == omitted.plan for target in direct) else None
    if omitted in direct:
        return ""
    return "indirect" if omitted in paths else None
