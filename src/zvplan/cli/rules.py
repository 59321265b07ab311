"""`zvplan rules`."""

import json
import textwrap
from pathlib import Path

import click

from zvplan.cli import options
from zvplan.cli.configuring import rules_of_options, set_up, sources
from zvplan.cli.reading import tell
from zvplan.cli.writing import CANNOT_CHECK, hand_over, width
from zvplan.configuration.speaking import speech, spoken
from zvplan.errors import InvalidConfiguration
from zvplan.finding import Rule
from zvplan.model import Language
from zvplan.reporters.severities import label, longest_label
from zvplan.translation import Speech


@click.command()
@options.select("rules with this code, beginning of a code, or name")
@options.ignore("rules with this code, beginning of a code, or name")
@sources
@options.output_format("text", "json")
@options.output
@options.language
def rules(
    *,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    config: Path | None,
    no_config: bool,
    own_rules: tuple[str, ...],
    output_format: str,
    output: Path | None,
    language: Language | None,
) -> None:
    """List the rules, with their codes, severities and titles.

    Those of the configuration and of installed packages are among them.
    """
    try:
        setup = set_up(config=config, no_config=no_config, own_rules=own_rules)
    except InvalidConfiguration as error:
        tell(error, output_format, output, language=spoken(language))
        raise SystemExit(CANNOT_CHECK) from error
    language = spoken(language, setup.configuration.language)
    with rules_of_options(language):
        chosen = setup.named(select, ignore)
    hand_over(_as_json(chosen) if output_format == "json" else _as_text(chosen, speech(language)), output)


def _as_text(chosen: tuple[Rule, ...], told: Speech) -> str:
    """A line for each rule: its code and severity, and what it finds; below it its name."""
    widest = longest_label(told)
    longest = max((len(rule.code) for rule in chosen), default=0)
    blank = " " * (longest + widest + 4)
    lines = (
        line
        for rule in chosen
        for line in (
            *_wrapped(f"{rule.code:<{longest}}  {label(rule.severity, told):<{widest}}  ", told.say(rule.summary)),
            f"{blank}{rule.name}{_usually_off(rule, told)}",
        )
    )
    hint = told.say("zvplan explain CODE tells what a rule finds, why it matters and how to resolve it.")
    return "\n".join((*lines, "", *textwrap.wrap(hint, width())))


def _usually_off(rule: Rule, told: Speech) -> str:
    return "" if rule.is_on_by_default else f" ({told.say('only when it is asked for')})"


def _wrapped(start: str, text: str) -> list[str]:
    return textwrap.wrap(text, width(), initial_indent=start, subsequent_indent=" " * len(start), break_on_hyphens=False)


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
