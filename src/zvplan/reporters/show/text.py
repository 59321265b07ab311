"""A plan as text: what a reader asks first comes first."""

from collections.abc import Iterator

from zvplan.graph import AlignmentGraph
from zvplan.model import Language, Plan
from zvplan.reporters.layout import Layout
from zvplan.reporters.names import Names
from zvplan.reporters.show import history
from zvplan.reporters.show.capacity import capacity, functions
from zvplan.reporters.show.identity import guiding_texts, head, higher_plans
from zvplan.reporters.show.objectives import objectives
from zvplan.reporters.show.people import background, chapters, council, stakeholders
from zvplan.reporters.show.priorities import discontinued, evidence, omissions, priorities
from zvplan.reporters.show.view import INDENT, View
from zvplan.reporters.show.waivers import waivers
from zvplan.reporters.show.words import sentence
from zvplan.translation import Speech


def render(
    plan: Plan, graph: AlignmentGraph, *, width: int = 80, language: Language = Language.EN, styled: bool = False
) -> str:
    """Everything that a plan states, as text.

    Args:
        plan: the plan as it was loaded, with its amendments; priorities and omissions are shown as they stood on the day of
            the graph.
        graph: the graph that has the plan, and the plans that it refers to.
        width: how many columns a line may have; only references and addresses that are longer than that go beyond it.
        language: the language of the words, and of the plan's texts where they have it; beside English words the texts are in
            the first language of the plan.
        styled: whether to use bold, as ANSI escape sequences.

    Returns:
        Lines that end with a line feed.
    """
    speech = Speech(language)
    names, layout = Names.beside(speech, graph), Layout(width, styled)
    view = View(plan=plan.at(graph.at), loaded=plan, names=names, layout=layout, speech=speech)
    return "\n".join((*_lines(view), ""))


def _lines(view: View) -> Iterator[str]:
    plan = view.plan
    yield from head(view)
    yield from guiding_texts(view)
    yield from higher_plans(view)
    yield from council(view)
    yield from priorities(view)
    yield from omissions(view)
    yield from discontinued(view)
    yield from view.section("Objectives", objectives(view, plan.objectives, INDENT))
    yield from view.section("Evidence", view.items(sentence(each) for each in evidence(view, plan.evidence)))
    yield from stakeholders(view)
    yield from capacity(view)
    yield from functions(view)
    yield from chapters(view)
    yield from view.section("Decisions", history.decisions(view, plan.decisions))
    yield from view.section("Amendments", history.amendments(view))
    yield from view.section("Evaluations", history.evaluations(view))
    yield from waivers(view)
    yield from background(view)
