from pathlib import Path

import pytest

from rule_cases import Case, cases
from zvplan.finding import Finding


@pytest.mark.parametrize("case", cases(), ids=str)
def test_all_rules_together_find_what_the_case_says_and_nothing_else(case: Case, tmp_path: Path) -> None:
    report = case.check(tmp_path)
    found = {
        "expected": sorted(_told(finding, tmp_path) for finding in report.findings if finding.code == case.code),
        "also": sorted(
            f"{finding.code} {_told(finding, tmp_path)}" for finding in report.findings if finding.code != case.code
        ),
    }

    assert {"expected": sorted(case.expected), "also": sorted(case.also)} == found


def _told(finding: Finding, folder: Path) -> str:
    place = str(finding.location).removeprefix(f"{folder.as_posix()}/")
    return f"{place} {finding.subject} {finding.severity.label}: {finding.message()}"
