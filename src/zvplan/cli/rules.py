"""`zvplan rules`."""

import json
from pathlib import Path

import click

from zvplan.cli import options
from zvplan.cli.writing import hand_over
from zvplan.finding import Rule
from zvplan.rules import ALL


@click.command()
@options.select("rules with this code, beginning of a code, or name")
@options.ignore("rules with this code, beginning of a code, or name")
@options.output_format("text", "json")
@options.output
def rules(select: tuple[str, ...], ignore: tuple[str, ...], output_format: str, output: Path | None) -> None:
    """List the rules, with their codes and severities."""
    chosen = options.selection(select, ignore).among(ALL)
    hand_over(_as_json(chosen) if output_format == "json" else _as_text(chosen), output)


def _as_text(chosen: tuple[Rule, ...]) -> str:
    longest = max((len(rule.name) for rule in chosen), default=0)
    lines = [f"{rule.code}  {rule.severity.label:<7}  {rule.name:<{longest}}" for rule in chosen]
    return "\n".join([*lines, "", "zvplan explain CODE tells what a rule finds, why it matters and how to resolve it."])


def _as_json(chosen: tuple[Rule, ...]) -> str:
    described = [
        {
            "code": rule.code,
            "name": rule.name,
            "severity": rule.severity.label,
            "message": rule.message,
            "hint": rule.hint,
            "source": rule.source,
            "since": rule.since,
            "requires": sorted(rule.requires),
        }
        for rule in chosen
    ]
    return json.dumps({"schema": "zvplan-rules-1", "rules": described}, indent=2, ensure_ascii=False)
