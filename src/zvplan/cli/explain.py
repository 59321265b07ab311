"""`zvplan explain`."""

import textwrap
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path

import click

from zvplan.cli import options
from zvplan.cli.speaking import speech
from zvplan.cli.writing import hand_over, width
from zvplan.finding import Rule
from zvplan.model import Language
from zvplan.reporters.severities import label
from zvplan.rules import ALL
from zvplan.translation import Speech


@click.command()
@click.argument("code")
@options.output
@options.language
def explain(code: str, output: Path | None, language: Language | None) -> None:
    """Tell what a rule finds, why it matters and how to resolve it.

    CODE is the code or the name of a rule.
    """
    rule = _find(code)
    told = speech(language)
    heading = f"{rule.code} {rule.name}"
    facts = told.say(
        "Severity: {severity}. Since {version}. Source: {source}",
        severity=label(rule.severity, told),
        version=rule.since,
        source=rule.source,
    )
    page = rule.documentation if told.language is Language.EN else _in_short(rule, told)
    hand_over("\n\n".join(_wrapped(f"{heading}\n{'=' * len(heading)}\n\n{facts}\n\n{page}")), output)


def _in_short(rule: Rule, told: Speech) -> str:
    """The title, what the rule says and what to do in another language, and then the English page."""
    paragraphs = (
        told.say(rule.summary),
        told.say("What it says: {message}", message=told.template(rule.message)),
        told.say("What to do: {hint}", hint=told.say(rule.hint)),
        told.say("The page of the rule is in English:"),
        rule.documentation,
    )
    return "\n\n".join(paragraphs)


def _wrapped(text: str) -> Iterator[str]:
    """The paragraphs at the width of the terminal; headings and examples as they are, and links in one piece."""
    is_example = False
    for block in text.split("\n\n"):
        fences = block.count("```")
        if is_example or fences or block.startswith("## ") or "\n===" in block:
            yield block
        else:
            yield textwrap.fill(" ".join(block.split()), width(), break_long_words=False, break_on_hyphens=False)
        is_example ^= fences % 2 == 1


def _find(code: str) -> Rule:
    for rule in ALL:
        if code.casefold() in {rule.code.casefold(), rule.name.casefold(), *(alias.casefold() for alias in rule.aliases)}:
            return rule
    names = [name for rule in ALL for name in (rule.code, rule.name)]
    near = get_close_matches(code, names, n=1) or get_close_matches(code.upper(), names, n=1)
    hint = f": did you mean {near[0]}?" if near else "; 'zvplan rules' lists them"
    message = f"there is no rule {code!r}{hint}"
    raise click.UsageError(message)
