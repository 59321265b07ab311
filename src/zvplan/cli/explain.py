"""`zvplan explain`."""

import textwrap
from collections.abc import Iterator
from pathlib import Path

import click

from zvplan.checking import nearest_name, rule_named
from zvplan.cli import options
from zvplan.cli.configuring import set_up, sources
from zvplan.cli.reading import tell
from zvplan.cli.writing import CANNOT_CHECK, hand_over, width
from zvplan.configuration.speaking import speech, spoken
from zvplan.errors import InvalidConfiguration
from zvplan.finding import Rule
from zvplan.model import Language
from zvplan.reporters.severities import label
from zvplan.translation import Speech


@click.command()
@click.argument("code")
@sources
@options.output
@options.language
def explain(
    *,
    code: str,
    config: Path | None,
    no_config: bool,
    own_rules: tuple[str, ...],
    output: Path | None,
    language: Language | None,
) -> None:
    """Tell what a rule finds, why it matters and how to resolve it.

    CODE is the code or the name of a rule.
    """
    try:
        setup = set_up(config=config, no_config=no_config, own_rules=own_rules)
    except InvalidConfiguration as error:
        tell(error, language=spoken(language))
        raise SystemExit(CANNOT_CHECK) from error
    told = speech(language, setup.configuration.language)
    rule = _find(code, setup.rules, told)
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


def _find(code: str, rules: tuple[Rule, ...], told: Speech) -> Rule:
    rule = rule_named(code, rules)
    if rule is not None:
        return rule
    near = nearest_name(code, rules)
    if near:
        message = told.say("there is no rule '{code}': did you mean {name}?", code=code, name=near)
    else:
        message = told.say("there is no rule '{code}'; 'zvplan rules' lists them", code=code)
    raise click.UsageError(message)
