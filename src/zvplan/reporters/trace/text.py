"""A trace as trees on a terminal: first what stands above, then what stands below."""

from collections.abc import Iterable, Iterator

from attrs import frozen

from zvplan.graph import AlignmentGraph, Step, Trace
from zvplan.model import Language, Ref
from zvplan.reporters.layout import Layout
from zvplan.reporters.names import Names, named, place
from zvplan.reporters.relations import downward, provenance, remark, upward
from zvplan.reporters.tree import Branch, drawn
from zvplan.translation import Speech


def render(
    trace: Trace, graph: AlignmentGraph, *, width: int = 80, language: Language = Language.EN, styled: bool = False
) -> str:
    """The trace as text.

    Args:
        trace: what to tell.
        graph: where it was made.
        width: how many columns a line may have; only references that are longer than that go beyond it.
        language: the language of the sentences, and of titles where they have it; beside English sentences titles are in the
            first language of each plan.
        styled: whether to use bold, as ANSI escape sequences.

    Returns:
        Lines that end with a line feed.
    """
    speech = Speech(language)
    teller = _Teller(Names.beside(speech, graph), Layout(width, styled), speech)
    parts = (line for part in trace.parts for line in ("", *teller.about(part, is_part=True)))
    return "\n".join((*teller.about(trace, is_part=False), *parts, ""))


@frozen(eq=False)
class _Teller:
    names: Names
    layout: Layout
    speech: Speech

    def about(self, trace: Trace, *, is_part: bool) -> Iterator[str]:
        ref, speech = trace.ref, self.speech
        yield from self.layout.heading(named(self.names, ref, speech))
        yield from self.layout.paragraph(_sentence(place(self.names, ref, speech)))
        if ref.is_whole_plan:
            if trace.below:
                yield from self._side(speech.say("What names the plan as a whole"), (self._down(step) for step in trace.below))
            elif not trace.parts:
                yield from ("", speech.say("Nothing in it answers anything, and nothing answers it."))
            return
        if trace.above or not is_part:
            heading = speech.say("What it answers: {number}", number=self._count(trace.above))
            yield from self._side(heading, (self._up(step) for step in trace.above))
        if trace.below or not is_part:
            heading = speech.say("What answers it: {number}", number=self._count(trace.below))
            yield from self._side(heading, (self._down(step) for step in trace.below))

    def _side(self, heading: str, branches: Iterable[Branch]) -> Iterator[str]:
        yield ""
        yield from self.layout.heading(heading)
        yield from drawn(tuple(branches), self.layout.width)

    def _count(self, steps: tuple[Step, ...]) -> str:
        direct = frozenset(_answers(steps))
        reached = direct.union(*(_all_answers(step.further) for step in steps))
        if not reached:
            return self.speech.say("nothing")
        if len(direct) == len(reached):
            return self.speech.say_number("{count} element, directly", "{count} elements, directly", len(reached))
        return self.speech.say_number(
            "{count} element, {direct} of them directly",
            "{count} elements, {direct} of them directly",
            len(reached),
            direct=len(direct),
        )

    def _up(self, step: Step) -> Branch:
        told = upward(step.stated.alignment, named(self.names, step.ref, self.speech), self.speech)
        return Branch(self._paragraphs(step, told), tuple(self._up(each) for each in step.further))

    def _down(self, step: Step) -> Branch:
        told = downward(step.stated.alignment, named(self.names, step.ref, self.speech), self.speech)
        return Branch(self._paragraphs(step, told), tuple(self._down(each) for each in step.further))

    def _paragraphs(self, step: Step, told: str) -> tuple[str, ...]:
        stated, speech = step.stated, self.speech
        facts = (
            place(self.names, step.ref, speech),
            provenance(stated.alignment, speech),
            remark(stated.status, speech),
            speech.say("part of a circle") if self.names.graph.is_circular(stated) else "",
            speech.say("goes on as told above") if step.is_told_before else "",
        )
        return told, "; ".join(fact for fact in facts if fact)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."


def _answers(steps: Iterable[Step]) -> Iterator[Ref]:
    return (step.ref for step in steps if step.stated.status.is_answer and not step.stated.target.is_whole_plan)


def _all_answers(steps: tuple[Step, ...]) -> frozenset[Ref]:
    return frozenset(_answers(steps)).union(*(_all_answers(step.further) for step in steps))
