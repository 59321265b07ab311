import math

import pytest

from zvplan.model import BasicFunction, FunctionGuarantee, Measurement, PartialDate


@pytest.mark.parametrize("value", [0, -0.5, 1e308, -1e308, 5e-324])
def test_an_indicator_reads_any_finite_number(value: float) -> None:
    assert Measurement(date=PartialDate(2020), value=value).value == value


@pytest.mark.parametrize("value", [math.inf, -math.inf, math.nan])
def test_an_indicator_reads_no_other_number(value: float) -> None:
    with pytest.raises(ValueError, match=f"^value {value} is not a finite number$"):
        Measurement(date=PartialDate(2020), value=value)


def test_staff_is_a_finite_number_that_is_not_negative() -> None:
    with pytest.raises(ValueError, match=r"^staff inf is not a finite number$"):
        FunctionGuarantee(function=BasicFunction.TRAFFIC, staff=math.inf)
    with pytest.raises(ValueError, match=r"^'staff' must be >= 0: -1$"):
        FunctionGuarantee(function=BasicFunction.TRAFFIC, staff=-1)
    assert FunctionGuarantee(function=BasicFunction.TRAFFIC, staff=2.5).staff == 2.5
