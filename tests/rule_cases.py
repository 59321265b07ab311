"""The cases of our own rules: small plan files, and everything that all rules have to say about them.

A case starts from four files that conform: `zone.yaml`, `nvp.yaml`, `mayor.yaml` and `prosecutor.yaml` in `tests/rules/base`;
`zvplan.testing.rule_cases` tells how the files are read.
"""

from collections.abc import Mapping
from pathlib import Path

from zvplan.checking import Selection
from zvplan.location import Location
from zvplan.testing import DEMANDING, RuleCase, rule_cases
from zvplan.testing.cases import merged

RULES = Path(__file__).parent / "rules"
BASE = RULES / "base"


def cases() -> tuple[RuleCase, ...]:
    """The cases of all rules."""
    return rule_cases(RULES / "cases", base=BASE)


def cases_of(code: str) -> tuple[RuleCase, ...]:
    """The cases of the rule with this code."""
    return rule_cases(RULES / "cases" / f"{code}.yaml", base=BASE)


def example(code: str, name: str, fragment: str, *, without: tuple[str, ...], besides: Mapping[str, str]) -> RuleCase:
    """A case in which the rule is asked about a fragment of the zone's plan, under a regime that asks much."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in sorted(BASE.glob("*.yaml"))}
    return RuleCase(
        code=code,
        name=name,
        location=Location(code),
        texts={**texts, **besides, "zone.yaml": merged(fragment, texts["zone.yaml"], without)},
        selection=Selection(extend=(code,)),
        regime=DEMANDING,
    )
