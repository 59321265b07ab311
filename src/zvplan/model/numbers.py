"""Numbers that files can hold."""

import math

from zvplan.model.text import Named
from zvplan.phrase import Phrase


def finite(_: object, attribute: Named, value: float) -> None:
    """Refuse infinite values and "not a number" (an attrs validator): JSON has neither, and no figure in a plan is either.

    Raises:
        ValueError: if the value is not a finite number.
    """
    if not math.isfinite(value):
        message = Phrase("{name} {value} is not a finite number", name=attribute.name, value=value)
        raise ValueError(message)
