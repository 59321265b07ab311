"""The group of commands."""

import sys
from importlib import import_module
from typing import Final

import click

#: Each is in the module of its name.
_NAMES: Final = ("check", "coverage", "explain", "graph", "new", "rules", "schema", "show", "suggest", "trace")


class _Commands(click.Group):
    """Loads a command when it is asked for, so that no command waits for what only others need."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 -- click passes it
        return list(_NAMES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in _NAMES:
            return None
        command: click.Command = getattr(import_module(f"zvplan.cli.{cmd_name}"), cmd_name)
        return command

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.NoSuchCommand as error:  # click knows only the commands that are loaded
            raise click.NoSuchCommand(error.command_name, possibilities=_NAMES, ctx=ctx) from None


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="zvplan")
def commands() -> None:
    """Check how zonal security plans align with the plans above them.

    'zvplan new' begins a plan file, 'zvplan check FILE' tells what is missing or wrong in it. What they tell is in Dutch,
    French, German or English, as the computer is or as --lang nl, fr, de or en asks.

    Exit status: 0 the plans conform, 1 there are findings, 2 the plans could not be checked.
    """


def run() -> None:
    """Run the command line and leave with its exit status."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal or pipe that can't show a sign gets a stand-in for it, never a traceback.
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
    commands(prog_name="zvplan")
