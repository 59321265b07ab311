"""The group of commands."""

import sys

import click

from zvplan.cli.check import check
from zvplan.cli.coverage import coverage
from zvplan.cli.explain import explain
from zvplan.cli.graph import graph
from zvplan.cli.new import new
from zvplan.cli.rules import rules
from zvplan.cli.schema import schema
from zvplan.cli.show import show
from zvplan.cli.suggest import suggest
from zvplan.cli.trace import trace


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="zvplan")
def commands() -> None:
    """Check how zonal security plans align with the plans above them.

    Exit status: 0 the plans conform, 1 there are findings, 2 the plans could not be checked.
    """


for _command in (new, check, coverage, show, trace, graph, suggest, rules, explain, schema):
    commands.add_command(_command)


def run() -> None:
    """Run the command line and leave with its exit status."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal or pipe that can't show a sign gets a stand-in for it, never a traceback.
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
    commands(prog_name="zvplan")
