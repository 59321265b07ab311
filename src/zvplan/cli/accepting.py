"""Asking which proposals are right, and writing those into the plan files."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from zvplan.cli.writing import CANNOT_CHECK, CannotWrite, width
from zvplan.graph import AlignmentGraph
from zvplan.io import CannotAlign, add_alignments
from zvplan.model import Alignment, ElementId, Language, PlanId
from zvplan.suggesting import Proposal, Search
from zvplan.translation import Speech, said

#: The first letters of yes in the languages of zvplan.
_YES = frozenset("yjo")
_NO, _ALL, _STOP = "n", "a", "q"


def write_accepted(
    found: Iterable[Search], graph: AlignmentGraph, *, language: Language, may_ask: bool, is_chosen: bool
) -> None:
    """Write proposals into the files of their plans, and say what was written.

    Args:
        found: the proposals.
        graph: where they were made.
        language: the language to speak.
        may_ask: whether to ask about each proposal, where there is a terminal.
        is_chosen: whether the user has said which proposals to write, so that nobody has to be asked.

    Raises:
        click.UsageError: if somebody has to be asked, and there is no terminal.
        SystemExit: with the status for errors, if a file can't be written; the others are.
    """
    speech = Speech(language)
    asks = may_ask and has_terminal()
    if not asks and not is_chosen:
        message = speech.say("nobody can be asked here: give --yes, or --min-score for what is sure enough to be written")
        raise click.UsageError(message)
    searches = tuple(found)
    accepted = _asked(searches, graph, language) if asks else (each for one in searches for each in one.proposals)
    by_plan: dict[PlanId, dict[ElementId, list[Alignment]]] = {}
    for each in accepted:
        if each.priority.element is not None:
            added = by_plan.setdefault(each.priority.plan, {}).setdefault(each.priority.element, [])
            added.append(each.suggestion.alignment())
    if not by_plan:
        click.echo(speech.say("Nothing is written."))
    # Each file is tried, whatever became of the one before.
    were_written = [_write(graph, plan, added, speech) for plan, added in by_plan.items()]
    if not all(were_written):
        raise SystemExit(CANNOT_CHECK)


def has_terminal() -> bool:
    """Whether there is somebody to ask."""
    return sys.stdin.isatty()


def _asked(searches: tuple[Search, ...], graph: AlignmentGraph, language: Language) -> Iterator[Proposal]:
    """The proposals that are accepted, by asking about one after the other."""
    from zvplan.reporters.suggestions.text import question  # noqa: PLC0415 -- only where somebody is asked

    speech, answer = Speech(language), ""
    for search in searches:
        for proposal in search.proposals:
            if answer != _ALL:
                click.echo(question(search, proposal.suggestion, graph, width=width(), language=language))
                answer = _answer(speech)
                click.echo()
            if answer == _STOP:
                return
            if answer != _NO:
                yield proposal


def _answer(speech: Speech) -> str:
    words = speech.say("Write it? y: yes, n: no, a: this and all that follow, q: stop asking")
    while True:
        given: str = click.prompt(words, prompt_suffix=" > ").strip().casefold()[:1]
        if given in _YES | {_NO, _ALL, _STOP}:
            return given


def _write(graph: AlignmentGraph, plan: PlanId, added: dict[ElementId, list[Alignment]], speech: Speech) -> bool:
    location = graph.loaded.locator.locate(plan)
    if location is None:
        return False
    try:
        add_alignments(location.path, graph.loaded[plan], added)
    except CannotAlign as error:
        click.echo(f"{error.path}: {said(error.message, speech.language)}", err=True)
        return False
    except OSError as error:
        CannotWrite(Path(location.path), error).show()
        return False
    told = speech.say_number(
        "{count} alignment is written to {path}.",
        "{count} alignments are written to {path}.",
        sum(map(len, added.values())),
        path=location.path,
    )
    click.echo(told)
    return True
