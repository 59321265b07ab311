"""`zvplan suggest`."""

from datetime import date
from pathlib import Path

import click

from zvplan.cli import naming, options
from zvplan.cli.accepting import write_accepted
from zvplan.cli.reading import read_or_leave
from zvplan.cli.writing import hand_over, styled, width
from zvplan.configuration.speaking import of_configuration, spoken
from zvplan.graph import AlignmentGraph
from zvplan.model import Language, Plan, PlanSet
from zvplan.suggesting import THRESHOLD, Search, latest_plans, search, search_title
from zvplan.translation import Speech


@click.command()
@click.argument("paths", metavar="[PATH]...", nargs=-1)
@click.option("--title", "titles", multiple=True, metavar="TEXT", help="Propose for this title. May be given several times.")
@click.option(
    "--title-lang",
    type=click.Choice([language.value for language in Language]),
    help="The language of the titles. [default: told from the words]",
)
@click.option(
    "--against",
    multiple=True,
    metavar="PLAN",
    help="Look in this plan, by its id. May be given several times. [default: the plans that each zonal plan has to answer]",
)
@click.option("--all", "all_priorities", is_flag=True, help="Also all that priorities with alignments may answer besides.")
@click.option(
    "--min-score",
    type=click.FloatRange(0, 1),
    metavar="SCORE",
    help=f"Only what is at least so sure, from 0 to 1. [default: {THRESHOLD}]",
)
@click.option("--write", "-w", is_flag=True, help="Write what is accepted into the plan files; asks about each proposal.")
@click.option("--yes", "-y", is_flag=True, help="With --write: accept every proposal without asking.")
@options.at
@options.language
@options.output_format("text", "json")
@options.output
def suggest(
    *,
    paths: tuple[str, ...],
    titles: tuple[str, ...],
    title_lang: str | None,
    against: tuple[str, ...],
    all_priorities: bool,
    min_score: float | None,
    write: bool,
    yes: bool,
    at: date | None,
    language: Language | None,
    output_format: str,
    output: Path | None,
) -> None:
    """Propose which items of the plans above a priority may answer.

    For priorities without alignments every proposal is shown, for the others those for items that nothing in the plan
    answers. Proposals are for people to judge: none counts as an answer until it stands in the plan.
    """
    speaks = spoken(language, of_configuration(paths))
    told = Speech(speaks)
    _refuse(paths, titles, output_format, output, told, write=write, yes=yes)
    plans = read_or_leave(paths, output_format, output, language=speaks) if paths else PlanSet()
    graph = AlignmentGraph.of(plans, at=at)
    chosen = tuple(_at_hand(graph, name, told) for name in against)
    threshold = THRESHOLD if min_score is None else min_score
    if titles:
        higher = chosen or latest_plans(graph)
        found = tuple(search_title(title, higher, lang=title_lang, threshold=threshold) for title in titles)
    else:
        ids = tuple(plan.id for plan in chosen)
        found = search(graph, against=ids, threshold=threshold, all_priorities=all_priorities)
    if write:
        write_accepted(found, graph, language=speaks, may_ask=not yes, is_chosen=yes or min_score is not None)
        return
    hand_over(_rendered(found, graph, output_format, language, speaks, styled=styled(output)), output)


def _refuse(
    paths: tuple[str, ...],
    titles: tuple[str, ...],
    output_format: str,
    output: Path | None,
    told: Speech,
    *,
    write: bool,
    yes: bool,
) -> None:
    """Refuse options that contradict each other."""
    problem = ""
    if not paths and not titles:
        problem = told.say("give plan files, or a title with --title")
    elif write and titles:
        problem = told.say("--write is for the priorities of plan files, not for --title")
    elif write and (output_format != "text" or output is not None):
        problem = told.say("--write tells on the terminal what it does; leave out --format and --output")
    elif yes and not write:
        problem = told.say("--yes belongs to --write")
    if problem:
        raise click.UsageError(problem)


def _at_hand(graph: AlignmentGraph, name: str, told: Speech) -> Plan:
    if name in graph.shipped and name not in graph.plans:
        found = graph.shipped.get(naming.plan(graph, name, told))
    else:
        found = graph.plan(naming.plan(graph, name, told))
    if found is None:
        message = told.say("the plan '{name}' is only cited; its content is not at hand", name=name)
        raise click.UsageError(message)
    return found


def _rendered(
    found: tuple[Search, ...],
    graph: AlignmentGraph,
    output_format: str,
    titles: Language | None,
    language: Language,
    *,
    styled: bool,
) -> str:
    if output_format == "json":
        from zvplan.reporters.suggestions import json_v1  # noqa: PLC0415 -- only what is asked for is loaded

        return json_v1.render(found, graph, language=titles)
    from zvplan.reporters.suggestions import text  # noqa: PLC0415

    return text.render(found, graph, width=width(), language=language, styled=styled)
