"""Rules, and what can be wrong with files, as SARIF describes them, in one language."""

import re
from collections.abc import Mapping
from typing import Final

from zvplan.errors import ProblemCode
from zvplan.finding import Rule
from zvplan.model import Language
from zvplan.reporters.rule_pages import FILES, page_of
from zvplan.reporters.sarif.words import names_in, numbered, without_marks
from zvplan.translation import catalogue

#: The name that the usual wording of a rule has in a log.
USUAL: Final = "usual"

_WHAT: Final = re.compile(r"^## What it finds\n\n(.*?)\n\n", re.MULTILINE | re.DOTALL)


def described(
    rule: Rule, place_of: Mapping[str, int], relationships: list[dict[str, object]], language: Language
) -> dict[str, object]:
    """A rule in full.

    Args:
        rule: the rule.
        place_of: where each rule stands in the log, by its code.
        relationships: what the rule rests on.
        language: the language of what can be translated.
    """
    causes = [
        {"target": {"id": code, "index": place_of[code]}, "kinds": ["canPrecede"]}
        for code in sorted(rule.requires)
        if code in place_of
    ]
    page = page_of(rule)
    return {
        **translated(rule, language),
        **({"deprecatedIds": list(rule.aliases)} if rule.aliases else {}),
        **({} if page is None else {"helpUri": page}),
        "help": {"text": catalogue(language).gettext(rule.hint), "markdown": rule.documentation},
        "defaultConfiguration": {"enabled": rule.is_on_by_default, "level": rule.severity.label},
        "relationships": [*relationships, *causes],
        "properties": {"family": rule.family, "since": rule.since, "source": rule.source},
    }


def translated(rule: Rule, language: Language) -> dict[str, object]:
    """What can be translated of a rule. Its documentation is English, and too long to be given again in every language."""
    say = catalogue(language).gettext
    wordings = {USUAL: rule.wording, **rule.variants}
    names = {name: names_in(wording.message) for name, wording in wordings.items()}
    what = _WHAT.search(f"{rule.documentation}\n\n")
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": say(rule.summary)},
        "fullDescription": {"text": without_marks(say(rule.summary) if what is None else what[1])},
        "help": {"text": say(rule.hint)},
        "messageStrings": {name: {"text": numbered(say(wording.message), names[name])} for name, wording in wordings.items()},
    }


def of_files(code: ProblemCode) -> dict[str, object]:
    """What can be wrong with a file."""
    return {
        "id": code.value,
        "name": code.name.lower().replace("_", "-"),
        "helpUri": FILES,
        "defaultConfiguration": {"enabled": True, "level": "error"},
    }
