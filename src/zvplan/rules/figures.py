"""Arithmetic with the figures of plans: as they are written, and as sentences show them."""

import math
import sys
from fractions import Fraction
from typing import Final

#: Up to here every whole number is a floating-point number too; larger ones are shown in short.
_LARGEST_WHOLE: Final = 2**53


def exact(value: float) -> Fraction:
    """A figure as it is written: 0.1 is a tenth, so that three of them are not more than 0.3."""
    return Fraction(repr(value))


def figure(value: float | Fraction) -> int | float:
    """A figure without a point that says nothing: 38000 rather than 38000.0."""
    written = value if isinstance(value, Fraction) else exact(value)
    if written.denominator == 1 and abs(written) < _LARGEST_WHOLE:
        return int(written)
    return float(max(min(written, Fraction(sys.float_info.max)), Fraction(-sys.float_info.max)))


def rounded_down(value: Fraction, digits: int) -> int | float:
    """A figure with so many digits after the point, and never more than it is: one below a norm stays below it."""
    factor = 10**digits
    return figure(Fraction(math.floor(value * factor), factor))
