"""Figures as sentences show them."""

import math


def figure(value: float) -> int | float:
    """A figure without a point that says nothing: 38000 rather than 38000.0."""
    return int(value) if value.is_integer() else value


def rounded_down(value: float, digits: int) -> int | float:
    """A figure with so many digits after the point, and never more than it is: one below a norm stays below it."""
    factor = 10**digits
    return figure(math.floor(value * factor) / factor)
