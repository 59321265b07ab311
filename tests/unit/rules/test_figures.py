"""The arithmetic that rules have in common."""

from fractions import Fraction

import pytest

from zvplan.rules.figures import exact, figure, rounded_down


def test_figures_count_as_they_are_written() -> None:
    assert exact(0.3) == exact(0.1) + exact(0.1) + exact(0.1)


@pytest.mark.parametrize(
    "value, shown",
    [(38000.0, 38000), (0.5, 0.5), (Fraction(7), 7), (Fraction(1, 4), 0.25), (-3.0, -3), (2.0**53 - 1, 9007199254740991)],
)
def test_a_whole_figure_has_no_point(value: float | Fraction, shown: float) -> None:
    assert (type(shown), shown) == (type(figure(value)), figure(value))


def test_a_figure_that_is_too_large_to_read_stays_short() -> None:
    assert str(figure(1e300)) == "1e+300"
    assert str(figure(Fraction(10) ** 400)) == "1.7976931348623157e+308"
    assert str(figure(-(Fraction(10) ** 400))) == "-1.7976931348623157e+308"


def test_what_is_below_a_norm_stays_below_it() -> None:
    assert rounded_down(Fraction(7999, 1000), 2) == 7.99
    assert rounded_down(Fraction(8), 2) == 8
