import pytest

from zvplan.finding import Severity
from zvplan.rules.alignment.dangling_alignment import dangling_alignment
from zvplan.rules.coverage.unaligned_priority import unaligned_priority
from zvplan.testing import assert_conforms, assert_finds, cited, national, priority, zonal

NVP = national("nvp", priority("drugs"))
RIGHT = zonal("zvp", priority("drugs", "nvp#drugs"), cites=[cited("nvp")])
SLIP = zonal("zvp", priority("drugs", "nvp#drgs"), priority("noise"), cites=[cited("nvp")])


def test_a_rule_that_finds_what_it_should_passes_and_the_report_comes_back() -> None:
    report = assert_finds(dangling_alignment, (NVP, SLIP), "zvp#drugs")

    assert ["ZVP201"] == [finding.code for finding in report.findings]
    assert_finds(dangling_alignment, (NVP, RIGHT))


def test_a_rule_that_finds_something_else_is_told_with_the_report() -> None:
    with pytest.raises(AssertionError, match=r"ZVP301 unaligned-priority found zvp#noise instead of zvp#drugs\n") as caught:
        assert_finds(unaligned_priority, (NVP, SLIP), "zvp#drugs")

    assert "answers no higher plan" in str(caught.value)


def test_a_rule_that_should_be_silent_and_is_not() -> None:
    with pytest.raises(AssertionError, match="found zvp#noise instead of nothing"):
        assert_finds(unaligned_priority, (NVP, SLIP))


def test_each_subject_counts_as_often_as_it_is_found() -> None:
    with pytest.raises(AssertionError, match="found zvp#noise instead of zvp#noise, zvp#noise"):
        assert_finds(unaligned_priority, (NVP, SLIP), "zvp#noise", "zvp#noise")


def test_errors_fail_and_the_report_is_told() -> None:
    with pytest.raises(AssertionError, match=r"nvp#drgs, which does not exist"):
        assert_conforms((NVP, SLIP), rules=(dangling_alignment, unaligned_priority))


def test_warnings_are_allowed_unless_they_are_not() -> None:
    plans = (NVP, zonal("zvp", priority("noise"), cites=[cited("nvp")]))

    assert Severity.WARNING is assert_conforms(plans, rules=(unaligned_priority,)).worst
    with pytest.raises(AssertionError, match="ZVP301"):
        assert_conforms(plans, rules=(unaligned_priority,), worst=Severity.NOTE)
    with pytest.raises(AssertionError, match="ZVP301"):
        assert_conforms(plans, rules=(unaligned_priority,), worst=None)
