from pathlib import Path

import pytest

from rule_cases import cases
from zvplan.testing import RuleCase


@pytest.mark.parametrize("case", cases(), ids=str)
def test_all_rules_together_find_what_the_case_says_and_nothing_else(case: RuleCase, tmp_path: Path) -> None:
    assert case.wanted == case.told(case.check(tmp_path))
