"""ZVP104."""

from collections.abc import Iterator, Mapping

from zvplan.finding import Argument, Observation, Severity, Wording, rule
from zvplan.graph import AlignmentGraph, Mention, MentionKind, unknown_mentions
from zvplan.location import Steps
from zvplan.model import LocalizedString, Plan, Ref


def _both(variant: str, message: str, hint: str, several: str = "") -> Mapping[str, Wording]:
    """A wording, and the same where another id is close."""
    listed = "by" if several else ""
    meant = {text: f"{text} Did you mean {{nearest}}?" if text else "" for text in (message, several)}
    return {
        variant: Wording(message=message, hint=hint, several=several, listed=listed),
        f"{variant}-mistyped": Wording(message=meant[message], hint=hint, several=meant[several], listed=listed),
    }


_STAKEHOLDER = _both(
    "stakeholder",
    '"{by}" names the stakeholder {name}, whom the plan does not have.',
    "Correct the id, or add the stakeholder under stakeholders.",
    "{count} parts of the plan name the stakeholder {name}, whom the plan does not have: {list}.",
)


@rule(
    "ZVP104",
    "unknown-name",
    Severity.ERROR,
    message=_STAKEHOLDER["stakeholder"].message,
    several=_STAKEHOLDER["stakeholder"].several,
    listed="by",
    hint=_STAKEHOLDER["stakeholder"].hint,
    variants={
        "stakeholder-mistyped": _STAKEHOLDER["stakeholder-mistyped"],
        **_both(
            "expectation",
            '"{by}" answers the expectation {name}, which the plan does not have.',
            "Correct the id, or add the expectation under expectations.",
            "{count} parts of the plan answer the expectation {name}, which the plan does not have: {list}.",
        ),
        **_both(
            "objective",
            '"{by}" works out the objective {name}, which the plan does not have.',
            "Correct the id, or add the objective.",
            "{count} objectives work out the objective {name}, which the plan does not have: {list}.",
        ),
        **_both(
            "served",
            '"{by}" also serves {name}, which is no priority or objective of the plan.',
            "Correct the id, or add the priority or objective.",
            "{count} actions also serve {name}, which is no priority or objective of the plan: {list}.",
        ),
        **_both(
            "judged",
            "The evaluation of {by} judges {name}, which is no priority or objective of the plan.",
            "Correct the id, or add the priority or objective.",
        ),
        **_both(
            "amended",
            "The amendment of {by} changes or removes {name}, which is no priority of the plan at that time.",
            "Correct the id, and look whether an earlier amendment adds or removes the priority.",
        ),
        **_both(
            "earlier",
            '"{by}" looks back on {name}, which the earlier plan does not have.',
            "Correct the reference, or add the priority to the file of the earlier plan.",
        ),
    },
    source="zvplan: an id has to name something",
    since="0.1.0",
)
def unknown_name(graph: AlignmentGraph) -> Iterator[Observation]:
    """An id inside a plan names nothing.

    ## What it finds

    An id that names no part of the plan: the partners of an action and what it also serves, who expects something, the
    expectations that priorities and objectives answer, the objective that another one works out, what an evaluation judges
    and what an amendment changes or removes; and the priority of an earlier plan that is at hand. Where another id is
    close, the message proposes it. Other ids are passed over where the file declares incomplete what they may name.

    ## Why it matters

    The plan says who takes part, whom it answers and what came of it, and nobody can find out what is meant. Mostly it is a
    slip of the pen, or a part that was taken out or got another id. This is a matter of plan files; no law is behind it.

    ## Example

    An id is misspelt here:

    ```yaml
    stakeholders:
      - id: school
        name: {nl: De gemeenteschool}
    expectations:
      - id: safe-gate
        statement: {nl: Een veilige schoolpoort}
        stakeholder: shool
    ```

    Better:

    ```yaml
    stakeholders:
      - id: school
        name: {nl: De gemeenteschool}
    expectations:
      - id: safe-gate
        statement: {nl: Een veilige schoolpoort}
        stakeholder: school
    ```

    ## How to resolve

    Correct the id. If what it names is missing, add it; if that was taken out on purpose, take the id out too.
    """
    for plan in graph.loaded.plans:
        for mention in unknown_mentions(plan):
            yield _seen(mention)
        yield from _in_earlier_plans(graph, plan)


def _seen(mention: Mention) -> Observation:
    plan = mention.subject.plan
    arguments: dict[str, Argument] = {"by": mention.by, "name": mention.name}
    if mention.nearest is not None:
        return Observation(
            subject=mention.subject,
            steps=mention.steps,
            related=(Ref(plan, mention.name), Ref(plan, mention.nearest)),
            arguments={**arguments, "nearest": mention.nearest},
            variant=f"{mention.kind}-mistyped",
        )
    return Observation(
        subject=mention.subject,
        steps=mention.steps,
        related=(Ref(plan, mention.name),),
        arguments=arguments,
        variant="" if mention.kind is MentionKind.STAKEHOLDER else mention.kind.value,
    )


def _in_earlier_plans(graph: AlignmentGraph, plan: Plan) -> Iterator[Observation]:
    for named, by, subject, steps in _looking_back(plan):
        if graph.plan(named.plan) is None or graph.names_something(named):
            continue
        nearest = graph.nearest(named)
        arguments: dict[str, Argument] = {"by": by, "name": named}
        yield Observation(
            subject=subject,
            steps=steps,
            related=(named,) if nearest is None else (named, nearest),
            arguments=arguments if nearest is None else {**arguments, "nearest": nearest},
            variant="earlier" if nearest is None else "earlier-mistyped",
        )


def _looking_back(plan: Plan) -> Iterator[tuple[Ref, LocalizedString, Ref, Steps]]:
    for priority in plan.priorities:
        for index, continued in enumerate(priority.continues):
            yield continued, priority.title, Ref(plan.id, priority.id), ("continues", index)
    for index, discontinued in enumerate(plan.discontinued):
        yield discontinued.priority, plan.title, plan.ref, ("discontinued", index, "priority")
