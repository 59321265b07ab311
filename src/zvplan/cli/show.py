"""`zvplan show`."""

from datetime import date
from pathlib import Path

import click

from zvplan.cli import naming, options
from zvplan.cli.reading import read_or_leave
from zvplan.cli.writing import hand_over, styled, width
from zvplan.configuration.speaking import of_configuration, spoken
from zvplan.graph import AlignmentGraph
from zvplan.model import Language, Plan, PlanKind
from zvplan.translation import Speech


@click.command()
@options.paths
@click.option("--plan", metavar="ID", help="Which plan. [default: the only one, or the only zonal one]")
@options.at
@options.language
@options.output
def show(*, paths: tuple[str, ...], plan: str | None, at: date | None, language: Language | None, output: Path | None) -> None:
    """Show one plan as a person would read it."""
    speaks = spoken(language, of_configuration(paths))
    graph = AlignmentGraph.of(read_or_leave(paths, output=output, language=speaks), at=at)
    told = Speech(speaks)
    chosen = _only(graph, told) if plan is None else _named(graph, plan, told)
    from zvplan.reporters.show import text  # noqa: PLC0415 -- not needed to say what the command can do

    hand_over(text.render(chosen, graph, width=width(), language=speaks, styled=styled(output)), output)


def _only(graph: AlignmentGraph, told: Speech) -> Plan:
    loaded = graph.loaded
    for plans in (loaded.plans, loaded.of_kind(PlanKind.ZONAL)):
        if len(plans) == 1:
            return plans[0]
    message = told.say("there are {count} plans; choose one with --plan: {names}", count=len(loaded), names=", ".join(loaded))
    raise click.UsageError(message)


def _named(graph: AlignmentGraph, text: str, told: Speech) -> Plan:
    plan_id = naming.plan(graph, text, told)
    plan = graph.loaded.get(plan_id) or graph.plan(plan_id)
    if plan is None:
        message = told.say("the plan '{name}' is only cited; its content is not at hand", name=text)
        raise click.UsageError(message)
    return plan
