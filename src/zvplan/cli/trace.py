"""`zvplan trace`."""

from datetime import date
from pathlib import Path

import click

from zvplan.cli import options
from zvplan.cli.naming import reference
from zvplan.cli.reading import read_or_leave
from zvplan.cli.writing import hand_over, styled, width
from zvplan.configuration.speaking import of_configuration, spoken
from zvplan.graph import AlignmentGraph
from zvplan.model import Language
from zvplan.translation import Speech


@click.command()
@options.paths
@click.argument("ref", metavar="REF")
@options.at
@options.language
@options.output_format("text", "json")
@options.output
def trace(
    *, paths: tuple[str, ...], ref: str, at: date | None, language: Language | None, output_format: str, output: Path | None
) -> None:
    """Show everything above and below one element, or one plan.

    REF is plan-id#element-id, or plan-id for every element of a plan: nvp-2016-2019#drugs.
    """
    speaks = spoken(language, of_configuration(paths))
    graph = AlignmentGraph.of(read_or_leave(paths, output_format, output, language=speaks), at=at)
    traced = graph.trace(reference(graph, ref, Speech(speaks)))
    if output_format == "json":
        from zvplan.reporters.trace import json_v1  # noqa: PLC0415 -- only what is asked for is loaded

        hand_over(json_v1.render(traced, graph, language=language), output)
        return
    from zvplan.reporters.trace import text  # noqa: PLC0415

    hand_over(text.render(traced, graph, width=width(), language=speaks, styled=styled(output)), output)
