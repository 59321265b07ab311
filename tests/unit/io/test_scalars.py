"""What unquoted values mean."""

import pytest

from zvplan.io.scalars import LONGEST_NUMBER, OddNumber, Scalar, number, resolve, short, shown


@pytest.mark.parametrize(
    "written, value",
    [
        ("", None),
        ("~", None),
        ("Null", None),
        ("true", True),
        ("FALSE", False),
        ("0", 0),
        ("-12", -12),
        ("1.5", 1.5),
        ("1e3", 1000.0),
        ("-0.5E-1", -0.05),
    ],
)
def test_plain_values_mean_what_they_say(written: str, value: Scalar) -> None:
    assert (type(value), value) == (type(resolve(written)), resolve(written))


@pytest.mark.parametrize(
    "written", ["no", "On", "yes", "tRUE", "12:30", "1_000", "2020-01-01", "-", ".", "+", "0b1", "1e", "..5", "5a"]
)
def test_everything_else_is_text(written: str) -> None:
    assert written == resolve(written)


@pytest.mark.parametrize("written", ["012", "+5", "0x1f", "0o17", ".5", "5.", ".inf", "-.INF", ".NaN", "1e999", "00", "-01"])
def test_numbers_in_another_notation_are_odd(written: str) -> None:
    assert OddNumber(written) == resolve(written)


def test_numbers_have_a_largest_length() -> None:
    assert int("9" * LONGEST_NUMBER) == number("9" * LONGEST_NUMBER)
    assert OddNumber("9" * (LONGEST_NUMBER + 1)) == number("9" * (LONGEST_NUMBER + 1))


def test_messages_show_the_beginning_of_a_text_and_nothing_that_terminals_obey() -> None:
    assert short("x" * 61) == "x" * 59 + "…"
    assert short("x" * 60) == "x" * 60
    assert shown("\x1b[31m\u202e") == "'\\x1b[31m\\u202e'"
