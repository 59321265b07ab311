"""The page that tells where the rules come from forgets none of them."""

import re
from pathlib import Path

from zvplan.rules import ALL

PAGE = (Path(__file__).parents[2] / "docs" / "explanation" / "rule-sources.md").read_text(encoding="utf-8")
CANDIDATES, PROBLEMS, OTHERS = (part.partition("| --- |")[2] for part in PAGE.split("\n## ")[1:])
CODES = re.compile(r"\[(ZVP\d{3})\]\(\.\./reference/rules/\1\.md\)")


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()[1:] if line.startswith("|")]


def test_every_candidate_has_a_rule_or_a_reason() -> None:
    found = {row[0]: row for row in rows(CANDIDATES)}

    assert list(found) == [f"R{number:02}" for number in range(1, 67)]
    assert [name for name, row in found.items() if not CODES.search(row[2]) and not row[3]] == []


def test_every_problem_of_real_plans_has_a_rule() -> None:
    assert [row[0] for row in rows(PROBLEMS) if CODES.search(row[2])] == [str(number) for number in range(1, 18)]


def test_every_rule_is_named_and_no_other() -> None:
    assert set(CODES.findall(PAGE)) == {rule.code for rule in ALL}
    assert {code for row in rows(OTHERS) for code in CODES.findall(row[0])} == {
        rule.code for rule in ALL if rule.code not in CODES.findall(CANDIDATES + PROBLEMS)
    }


def test_every_problem_has_a_case() -> None:
    cases = "".join(path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parent / "cases").glob("*.yaml")))

    assert {int(number) for number in re.findall(r"real plans \(c\)(\d+)", cases)} == set(range(1, 18))
