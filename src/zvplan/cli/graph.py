"""`zvplan graph`."""

from datetime import date
from pathlib import Path

import click

from zvplan.cli import naming, options
from zvplan.cli.reading import read_or_leave
from zvplan.cli.writing import hand_over
from zvplan.configuration.speaking import of_configuration, speech, spoken
from zvplan.graph import AlignmentGraph, Excerpt
from zvplan.model import Language
from zvplan.translation import Speech


@click.command()
@options.paths
@click.option("--plan", metavar="ID", help="Only this plan, with what it answers and what answers it.")
@click.option("--around", metavar="REF", help="Only the neighbourhood of an element: plan-id#element-id.")
@click.option(
    "--depth",
    type=click.IntRange(min=1),
    metavar="N",
    help="With --around: how many alignments away from it. [default: 1]",
)
@click.option("--all", "with_unconnected", is_flag=True, help="Also priorities that answer nothing and that nothing answers.")
@options.at
@options.language
@options.output_format("mermaid", "dot", "graphml", "json")
@options.output
def graph(
    *,
    paths: tuple[str, ...],
    plan: str | None,
    around: str | None,
    depth: int | None,
    with_unconnected: bool,
    at: date | None,
    language: Language | None,
    output_format: str,
    output: Path | None,
) -> None:
    """Draw which element answers which, or write it for programs.

    Mermaid is drawn by many forges and editors; DOT is drawn by Graphviz; GraphML and JSON are read by programs for graphs.
    """
    if plan is not None and around is not None:
        message = speech(language).say("give --plan or --around, not both")
        raise click.UsageError(message)
    if depth is not None and around is None:
        message = speech(language).say("--depth belongs to --around")
        raise click.UsageError(message)
    speaks = spoken(language, of_configuration(paths))
    whole = AlignmentGraph.of(read_or_leave(paths, output_format, output, language=speaks), at=at)
    if around is not None:
        ref = naming.reference(whole, around, Speech(speaks))
        excerpt = Excerpt.around(whole, ref, depth=depth or 1, with_unconnected=with_unconnected)
    else:
        plan_id = None if plan is None else naming.plan(whole, plan, Speech(speaks))
        excerpt = Excerpt.of(whole, plan=plan_id, with_unconnected=with_unconnected)
    hand_over(_rendered(excerpt, output_format, language, speaks), output)


def _rendered(excerpt: Excerpt, output_format: str, titles: Language | None, language: Language) -> str:
    match output_format:
        case "dot":
            from zvplan.reporters.graph import dot  # noqa: PLC0415 -- only what is asked for is loaded

            return dot.render(excerpt, language=language)
        case "graphml":
            from zvplan.reporters.graph import graphml  # noqa: PLC0415

            return graphml.render(excerpt, language=titles)
        case "json":
            from zvplan.reporters.graph import json_v1  # noqa: PLC0415

            return json_v1.render(excerpt, language=titles)
        case _:
            from zvplan.reporters.graph import mermaid  # noqa: PLC0415

            return mermaid.render(excerpt, language=language)
