"""Where the documentation tells about rules."""

from typing import Final

from zvplan.finding import Rule

_FOLDER: Final = "https://github.com/zvplan/zvplan/blob/main/docs/reference/rules"
#: The page that names what can be wrong with files.
FILES: Final = f"{_FOLDER}/index.md"


def page_of(rule: Rule) -> str | None:
    """The URL of a rule's page; None for a rule that is not one of zvplan's own."""
    is_own = rule.observe.__module__.partition(".")[0] == "zvplan"
    return f"{_FOLDER}/{rule.code}.md" if is_own else None
