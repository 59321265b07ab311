"""Write the pages about rules in the documentation from the rules themselves.

`python scripts/rule_pages.py` writes them; with `--check` it writes nothing and fails if a page is missing, old or left over.
"""

import re
from pathlib import Path

from generated import ROOT, write_or_check

from zvplan.errors import ProblemCode
from zvplan.finding import Rule
from zvplan.rules import ALL

FOLDER = ROOT / "docs" / "reference" / "rules"
FAMILIES = {
    "ZVP1": "Structure",
    "ZVP2": "Alignment",
    "ZVP3": "Comply or explain",
    "ZVP4": "Council, authority and procedure",
    "ZVP5": "Time",
    "ZVP6": "Evidence",
    "ZVP7": "Objectives and follow-up",
    "ZVP8": "Capacity and basic functions",
}
_URL = re.compile(r"https?://\S+", re.ASCII)


def wanted() -> dict[Path, str | None]:
    """The pages as they should be, and None for those of rules that are gone."""
    pages = {FOLDER / "index.md": _index(), **{FOLDER / f"{rule.code}.md": _page(rule) for rule in ALL}}
    return {**dict.fromkeys(sorted(FOLDER.glob("*.md"))), **pages}


def _page(rule: Rule) -> str:
    facts = {
        "Severity": rule.severity.label,
        "Since": rule.since,
        "Source": _URL.sub(lambda url: f"<{url.group()}>", rule.source),
    }
    if not rule.is_on_by_default:
        facts["Off by default"] = f"run it with `--extend {rule.code}`"
    if rule.requires:
        causes = ", ".join(f"[{code}]({code}.md)" for code in sorted(rule.requires))
        facts["Silent on mere consequences of"] = causes
    rows = "".join(f"| {name} | {value} |\n" for name, value in facts.items())
    sections = rule.documentation.removeprefix(rule.summary).strip()
    return f"# {rule.code} {rule.name}\n\n{rule.summary}\n\n| | |\n| --- | --- |\n{rows}\n{sections}\n"


def _index() -> str:
    present = {rule.family for rule in ALL}
    tables = "\n".join(_table(family, title) for family, title in FAMILIES.items() if family in present)
    names = "\n".join(rule.code for rule in ALL)
    return (
        "# Rules\n\n"
        "A rule has a code that never changes its meaning. `zvplan explain CODE` prints the same page in the terminal.\n"
        "The severity is the usual one: some rules judge a case more or less severely, which their page tells.\n\n"
        f"{tables}\n"
        "## Files\n\n"
        "What is wrong with a file itself has a code too: "
        f"{', '.join(_problem(code) for code in ProblemCode)}.\n\n"
        f"```{{toctree}}\n:hidden:\n{names}\n```\n"
    )


def _problem(code: ProblemCode) -> str:
    return f"{code.value} {code.name.lower().replace('_', ' ')}"


def _table(family: str, title: str) -> str:
    rows = "".join(
        f"| [{rule.code}]({rule.code}.md) | {rule.name} | {rule.severity.label} | {rule.summary} |\n"
        for rule in ALL
        if rule.family == family
    )
    return f"## {title}\n\n| code | name | severity | what it finds |\n| --- | --- | --- | --- |\n{rows}"


if __name__ == "__main__":
    write_or_check(wanted())
