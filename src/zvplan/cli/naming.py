"""Finding what a user names on the command line."""

import click

from zvplan.graph import AlignmentGraph
from zvplan.model import ElementId, PlanId, Ref
from zvplan.translation import Speech, marked, said


def reference(graph: AlignmentGraph, text: str, speech: Speech) -> Ref:
    """The element or plan that a user names.

    Raises:
        click.UsageError: if there is none, with the one that may be meant.
    """
    try:
        ref = Ref.parse(text)
    except ValueError as error:
        problem = said(error.args[0], speech.language)
        message = speech.say("{problem}; write plan-id#element-id, or plan-id for a plan as a whole", problem=problem)
        raise click.UsageError(message) from error
    if graph.element(ref) is not None or (graph.plan(ref.plan) is None and ref in graph.refs_of(ref.plan)):
        return ref
    if ref.is_whole_plan and graph.kind_of(ref.plan) is not None:
        return ref
    missing = marked("there is no plan '{name}'") if ref.is_whole_plan else marked("there is no element '{name}'")
    raise click.UsageError(_with_hint(graph, ref, speech.say(missing, name=text), speech))


def plan(graph: AlignmentGraph, text: str, speech: Speech) -> PlanId:
    """The plan that a user names, be it at hand or only cited.

    Raises:
        click.UsageError: if there is none, with the one that may be meant.
    """
    if "#" in text:
        message = speech.say("'{name}' names an element; write the id of a plan", name=text)
        raise click.UsageError(message)
    return reference(graph, text, speech).plan


def _with_hint(graph: AlignmentGraph, ref: Ref, problem: str, speech: Speech) -> str:
    inside = [Ref(each, ElementId(ref.plan)) for each in graph.plans if ref.is_whole_plan]
    alike = next((each for each in inside if graph.element(each) is not None), None) or graph.nearest(ref)
    if alike is not None and alike != ref:
        return speech.say("{problem}: did you mean {name}?", problem=problem, name=alike)
    if graph.kind_of(ref.plan) is not None:
        return speech.say("{problem}; 'zvplan show --plan {plan}' tells what the plan has", problem=problem, plan=ref.plan)
    if not graph.plans:
        return speech.say("{problem}; there are no plans", problem=problem)
    return speech.say("{problem}; there are: {names}", problem=problem, names=", ".join(graph.plans))
