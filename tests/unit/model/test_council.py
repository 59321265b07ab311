import pytest

from zvplan.model import Role, Seat


def test_a_seat_is_held_by_one_at_least() -> None:
    with pytest.raises(ValueError, match=r"^'count' must be >= 1: 0$"):
        Seat(role=Role.MAYOR, count=0)


def test_the_municipality_of_a_mayor_is_readable() -> None:
    with pytest.raises(ValueError, match=r"^municipality is empty$"):
        Seat(role=Role.MAYOR, municipality="")
