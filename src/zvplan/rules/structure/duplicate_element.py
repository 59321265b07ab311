"""ZVP101."""

from collections.abc import Iterable, Iterator

from attrs import frozen

from zvplan.finding import Argument, Observation, Severity, rule
from zvplan.graph import AlignmentGraph
from zvplan.location import Steps
from zvplan.model import ElementId, Objective, Plan, Priority, Ref


@rule(
    "ZVP101",
    "duplicate-element",
    Severity.ERROR,
    message='The id {id} is given to both "{first}" and "{second}".',
    hint="Give each of them an id of its own, and look which of the two is meant wherever the id is used.",
    source="zvplan: a reference has to name one thing",
    since="0.1.0",
)
def duplicate_element(graph: AlignmentGraph) -> Iterator[Observation]:
    """Two parts of one plan have the same id.

    ## What it finds

    An id that two parts of one plan share: priorities, objectives, indicators, actions, stakeholders, expectations,
    chapters, amendments; or two phenomena that the plan defines. It points at the second of them. A priority that an
    amendment adds may have the id of one that was removed.

    ## Why it matters

    Other plans, and other parts of the same plan, name a priority by its id: `nvp-2016-2019#drugs`. If two things have that
    id, nobody can say which of them is answered, and zvplan takes the first. This is a matter of plan files; no law is
    behind it.

    ## Example

    Two stakeholders with one id:

    ```yaml
    stakeholders:
      - id: school
        name: {nl: De gemeenteschool}
      - id: school
        name: {nl: Het atheneum}
    ```

    Better:

    ```yaml
    stakeholders:
      - id: primary-school
        name: {nl: De gemeenteschool}
      - id: secondary-school
        name: {nl: Het atheneum}
    ```

    ## How to resolve

    Rename one of the two. Then look for the id in all files: some places that used it may mean the other one.
    """
    for plan in graph.loaded.plans:
        for parts in (_parts_of(plan), _phenomena_of(plan)):
            first: dict[str, _Part] = {}
            for part in parts:
                earlier = first.get(part.id)
                if part.is_gone:
                    first.pop(part.id, None)
                elif earlier is None:
                    first[part.id] = part
                else:
                    yield Observation(
                        subject=plan.ref,
                        steps=(*part.steps, "id"),
                        related=(Ref(plan.id, ElementId(part.id)),),
                        arguments={"id": part.id, "first": earlier.name, "second": part.name},
                    )


@frozen(eq=False)
class _Part:
    id: str
    name: Argument
    steps: Steps
    #: Whether an amendment takes it out, so that its id is free again.
    is_gone: bool = False


def _parts_of(plan: Plan) -> Iterator[_Part]:
    yield from _parts_of_priorities(plan.priorities, ("priorities",))
    yield from _parts_of_objectives(plan.objectives, ("objectives",))
    for index, stakeholder in enumerate(plan.stakeholders):
        yield _Part(stakeholder.id, stakeholder.name, ("stakeholders", index))
    for index, expectation in enumerate(plan.expectations):
        yield _Part(expectation.id, expectation.statement, ("expectations", index))
    for index, section in enumerate(plan.sections):
        if section.id is not None:
            yield _Part(section.id, section.title, ("sections", index))
    yield from _parts_of_amendments(plan)


def _phenomena_of(plan: Plan) -> Iterator[_Part]:
    for index, phenomenon in enumerate(plan.phenomena):
        yield _Part(phenomenon.id, phenomenon.label, ("phenomena", index))


def _parts_of_amendments(plan: Plan) -> Iterator[_Part]:
    """What the amendments take out and bring in, in order of date."""
    standing = {priority.id: priority for priority in plan.priorities}
    for index, amendment in sorted(enumerate(plan.amendments), key=lambda pair: (pair[1].date.earliest, pair[0])):
        steps = ("amendments", index)
        yield _Part(amendment.id, amendment.title or amendment.id, steps)
        for removal in amendment.removed:
            removed = standing.pop(removal.priority, None)
            gone = () if removed is None else _parts_of_priorities((removed,), ())
            yield from (_Part(part.id, part.name, part.steps, is_gone=True) for part in gone)
        yield from _parts_of_priorities(amendment.added, (*steps, "added"))
        standing |= {priority.id: priority for priority in amendment.added}


def _parts_of_priorities(priorities: Iterable[Priority], steps: Steps) -> Iterator[_Part]:
    for index, priority in enumerate(priorities):
        yield _Part(priority.id, priority.title, (*steps, index))
        yield from _parts_of_objectives(priority.objectives, (*steps, index, "objectives"))


def _parts_of_objectives(objectives: Iterable[Objective], steps: Steps) -> Iterator[_Part]:
    for index, objective in enumerate(objectives):
        here = (*steps, index)
        yield _Part(objective.id, objective.title, here)
        for place, indicator in enumerate(objective.indicators):
            yield _Part(indicator.id, indicator.title, (*here, "indicators", place))
        for place, action in enumerate(objective.actions):
            yield _Part(action.id, action.title, (*here, "actions", place))
