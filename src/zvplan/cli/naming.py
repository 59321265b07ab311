"""Finding what a user names on the command line."""

import click

from zvplan.graph import AlignmentGraph
from zvplan.model import ElementId, PlanId, Ref


def reference(graph: AlignmentGraph, text: str) -> Ref:
    """The element or plan that a user names.

    Raises:
        click.UsageError: if there is none, with the one that may be meant.
    """
    try:
        ref = Ref.parse(text)
    except ValueError as error:
        message = f"{error}; write plan-id#element-id, or plan-id for a plan as a whole"
        raise click.UsageError(message) from error
    if graph.element(ref) is not None or (graph.plan(ref.plan) is None and ref in graph.refs_of(ref.plan)):
        return ref
    if ref.is_whole_plan and graph.kind_of(ref.plan) is not None:
        return ref
    message = f"there is no {'plan' if ref.is_whole_plan else 'element'} {text!r}{_hint(graph, ref)}"
    raise click.UsageError(message)


def plan(graph: AlignmentGraph, text: str) -> PlanId:
    """The plan that a user names, be it at hand or only cited.

    Raises:
        click.UsageError: if there is none, with the one that may be meant.
    """
    if "#" in text:
        message = f"{text!r} names an element; write the id of a plan"
        raise click.UsageError(message)
    return reference(graph, text).plan


def _hint(graph: AlignmentGraph, ref: Ref) -> str:
    inside = [Ref(each, ElementId(ref.plan)) for each in graph.plans if ref.is_whole_plan]
    alike = next((each for each in inside if graph.element(each) is not None), None) or graph.nearest(ref)
    if alike is not None and alike != ref:
        return f": did you mean {alike}?"
    if graph.kind_of(ref.plan) is not None:
        return f"; 'zvplan show --plan {ref.plan}' tells what the plan has"
    return f"; there are: {', '.join(graph.plans) or 'none'}"
