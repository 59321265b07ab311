"""A trace as trees on a terminal: first what stands above, then what stands below."""

from collections.abc import Callable, Iterable, Iterator

from zvplan.graph import AlignmentGraph, Step, Trace
from zvplan.model import Language, Ref
from zvplan.reporters.layout import Layout, counted
from zvplan.reporters.names import Names, named, place
from zvplan.reporters.relations import provenance, relation, remark
from zvplan.reporters.tree import Branch, drawn


def render(
    trace: Trace, graph: AlignmentGraph, *, width: int = 80, language: Language | None = None, styled: bool = False
) -> str:
    """The trace as text.

    Args:
        trace: what to tell.
        graph: where it was made.
        width: how many columns a line may have; only references that are longer than that go beyond it.
        language: the language of titles, where they have it; None for the first language of each plan.
        styled: whether to use bold, as ANSI escape sequences.

    Returns:
        Lines that end with a line feed.
    """
    layout = Layout(width, styled)
    names = Names(graph, language)
    parts = (line for part in trace.parts for line in ("", *_about(part, names, layout, is_part=True)))
    return "\n".join((*_about(trace, names, layout, is_part=False), *parts, ""))


def _about(trace: Trace, names: Names, layout: Layout, *, is_part: bool) -> Iterator[str]:
    ref = trace.ref
    yield from layout.heading(named(names, ref))
    yield from layout.paragraph(_sentence(place(names, ref)))
    if ref.is_whole_plan:
        if trace.below:
            yield from _side("What names the plan as a whole", trace.below, lambda step: _down(step, names), layout)
        elif not trace.parts:
            yield from ("", "Nothing in it answers anything, and nothing answers it.")
        return
    if trace.above or not is_part:
        yield from _side(f"What it answers: {_count(trace.above)}", trace.above, lambda step: _up(step, names), layout)
    if trace.below or not is_part:
        yield from _side(f"What answers it: {_count(trace.below)}", trace.below, lambda step: _down(step, names), layout)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."


def _side(heading: str, steps: tuple[Step, ...], branch: Callable[[Step], Branch], layout: Layout) -> Iterator[str]:
    yield ""
    yield from layout.heading(heading)
    yield from drawn([branch(step) for step in steps], layout.width)


def _count(steps: tuple[Step, ...]) -> str:
    direct = frozenset(_answers(steps))
    reached = direct.union(*(_all_answers(step.further) for step in steps))
    if not reached:
        return "nothing"
    if len(direct) == len(reached):
        return f"{counted(len(reached), 'element')}, directly"
    return f"{counted(len(reached), 'element')}, {len(direct)} of them directly"


def _answers(steps: Iterable[Step]) -> Iterator[Ref]:
    return (step.ref for step in steps if step.stated.status.is_answer and not step.stated.target.is_whole_plan)


def _all_answers(steps: tuple[Step, ...]) -> frozenset[Ref]:
    return frozenset(_answers(steps)).union(*(_all_answers(step.further) for step in steps))


def _up(step: Step, names: Names) -> Branch:
    told = f"{relation(step.stated.alignment)} {named(names, step.ref)}"
    return Branch(_paragraphs(step, told, names), tuple(_up(each, names) for each in step.further))


def _down(step: Step, names: Names) -> Branch:
    told = f"{named(names, step.ref)} {relation(step.stated.alignment)} it"
    return Branch(_paragraphs(step, told, names), tuple(_down(each, names) for each in step.further))


def _paragraphs(step: Step, told: str, names: Names) -> tuple[str, ...]:
    stated = step.stated
    facts = (
        place(names, step.ref),
        provenance(stated.alignment),
        remark(stated.status),
        "part of a circle" if names.graph.is_circular(stated) else "",
        "goes on as told above" if step.is_told_before else "",
    )
    return told, "; ".join(fact for fact in facts if fact)
