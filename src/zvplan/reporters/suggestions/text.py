"""Proposals as text for policy officers: by plan and priority, each with what speaks for it."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from attrs import frozen

from zvplan.graph import AlignmentGraph
from zvplan.model import Language, Ref
from zvplan.reporters.layout import Layout
from zvplan.reporters.names import Names, named, titled
from zvplan.reporters.relations import upward
from zvplan.suggesting import Search, Silence, Suggestion
from zvplan.translation import Speech, marked

_SILENCES: Final[Mapping[Silence, str]] = {
    Silence.ORGANISATION: marked("Nothing to propose: the title is about the organisation itself."),
    Silence.UNSURE: marked("Nothing to propose that is sure enough; with a lower --min-score there is more."),
    Silence.NO_ITEM: marked("Nothing to propose: no item of these plans is about the same."),
    Silence.UNKNOWN: marked("Nothing to propose: the title names nothing that zvplan knows."),
}
_INDENT: Final = "  "


def render(
    searches: Iterable[Search],
    graph: AlignmentGraph,
    *,
    width: int = 80,
    language: Language = Language.EN,
    styled: bool = False,
) -> str:
    """Proposals as text.

    Args:
        searches: what was found.
        graph: where it was looked for.
        width: how many columns a line may have; only references that are longer than that go beyond it.
        language: the language of the sentences, and of titles where they have it; beside English sentences titles are in the
            first language of each plan.
        styled: whether to use bold, as ANSI escape sequences.

    Returns:
        Lines that end with a line feed.
    """
    speech = Speech(language)
    teller = _Teller(graph, Names.beside(speech, graph), Layout(width, styled), speech)
    return "\n".join((*teller.about(tuple(searches)), ""))


def question(search: Search, suggestion: Suggestion, graph: AlignmentGraph, *, width: int, language: Language) -> str:
    """One proposal as text that somebody is asked about."""
    speech = Speech(language)
    teller = _Teller(graph, Names.beside(speech, graph), Layout(width, styled=False), speech)
    return "\n".join((*teller.heading(search), *teller.proposal(suggestion)))


@frozen(eq=False)
class _Teller:
    graph: AlignmentGraph
    names: Names
    layout: Layout
    speech: Speech

    def about(self, searches: tuple[Search, ...]) -> Iterator[str]:
        by_plan: dict[Ref | None, list[Search]] = {}
        for each in searches:
            by_plan.setdefault(None if each.priority is None else Ref(each.priority.plan), []).append(each)
        for plan, found in by_plan.items():
            if plan is not None:
                yield from self._plan(plan)
            new = [each for each in found if not each.is_aligned]
            for each in new:
                yield from (*self._search(each), "")
            aligned = [each for each in found if each.is_aligned]
            if aligned:
                yield from self.layout.heading(self.speech.say("Priorities that have alignments already"), _INDENT)
            for each in aligned:
                yield from (*self._search(each), "")
        yield from self._closing(searches)

    def heading(self, search: Search) -> Iterator[str]:
        if search.priority is None:
            return self.layout.paragraph(self.speech.quoted(str(search.title)), _INDENT)
        title = self.names.known(search.priority) or str(search.title)
        return self.layout.paragraph(titled(title, search.priority, self.speech), _INDENT)

    def proposal(self, suggestion: Suggestion) -> Iterator[str]:
        speech = self.speech
        told = speech.say(
            "{score}: {relation}; the title has to do with {label}.",
            relation=upward(suggestion.alignment(), named(self.names, suggestion.target, speech), speech),
            score=speech.number(round(suggestion.score, 2)),
            label=speech.quoted(suggestion.label),
        )
        return self.layout.item(told, _INDENT * 2)

    def _plan(self, plan: Ref) -> Iterator[str]:
        yield from self.layout.heading(f"{self.names.of(plan)} ({plan})")
        location = self.graph.plans.locator.locate(plan.plan)
        if location is not None:
            yield location.path
        yield ""

    def _search(self, search: Search) -> Iterator[str]:
        yield from self.heading(search)
        for each in search.suggestions:
            yield from self.proposal(each)
        if search.silence is not None:
            yield from self.layout.paragraph(self.speech.say(_SILENCES[search.silence]), _INDENT * 2)

    def _closing(self, searches: tuple[Search, ...]) -> Iterator[str]:
        if not searches:
            yield from self.layout.paragraph(
                self.speech.say("There is no priority here that lacks alignments and could have some.")
            )
            return
        number = sum(len(each.suggestions) for each in searches)
        if not number:
            yield from self.layout.heading(self.speech.say("No proposals."))
            return
        told = self.speech.say_number(
            "{count} proposal. It counts as an answer only once somebody has written it into the plan.",
            "{count} proposals. They count as answers only once somebody has written them into the plan.",
            number,
        )
        yield from self.layout.heading(told)
