"""What strategies give, as lists and as the smallest example."""

from collections.abc import Callable
from typing import TypeVar

from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis.strategies import SearchStrategy

Example = TypeVar("Example")

#: The same examples in every run, however long they take.
STEADY = settings(
    derandomize=True, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck)
)


def examples(strategy: SearchStrategy[Example], count: int = 10) -> list[Example]:
    """The same examples in every run, *count* of them if there are so many."""
    drawn: list[Example] = []

    @settings(STEADY, max_examples=count)
    @given(strategy)
    def draw(example: Example) -> None:
        drawn.append(example)

    draw()
    return drawn


def smallest(
    strategy: SearchStrategy[Example], has: Callable[[Example], bool] = lambda _: True, *, tries: int = 100
) -> Example:
    """What examples shrink to that have something, which one of the first *tries* has to have."""
    steady = settings(STEADY, max_examples=tries, phases=[Phase.generate, Phase.shrink])
    return find(strategy, has, settings=steady)
