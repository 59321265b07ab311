"""`zvplan explain`."""

from difflib import get_close_matches
from pathlib import Path

import click

from zvplan.cli import options
from zvplan.cli.writing import hand_over
from zvplan.finding import Rule
from zvplan.rules import ALL


@click.command()
@click.argument("code")
@options.output
def explain(code: str, output: Path | None) -> None:
    """Tell what a rule finds, why it matters and how to resolve it.

    CODE is the code or the name of a rule.
    """
    rule = _find(code)
    heading = f"{rule.code} {rule.name}"
    facts = f"Severity: {rule.severity.label}. Since {rule.since}. Source: {rule.source}"
    hand_over(f"{heading}\n{'=' * len(heading)}\n\n{facts}\n\n{rule.documentation}", output)


def _find(code: str) -> Rule:
    for rule in ALL:
        if code.casefold() in {rule.code.casefold(), rule.name.casefold(), *(alias.casefold() for alias in rule.aliases)}:
            return rule
    names = [name for rule in ALL for name in (rule.code, rule.name)]
    near = get_close_matches(code, names, n=1) or get_close_matches(code.upper(), names, n=1)
    hint = f": did you mean {near[0]}?" if near else "; 'zvplan rules' lists them"
    message = f"there is no rule {code!r}{hint}"
    raise click.UsageError(message)
