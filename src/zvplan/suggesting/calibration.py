"""From the strength of evidence to a score that says how often evidence of that strength is right."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from statistics import mean
from typing import Final

import attrs
from attrs import frozen

from zvplan.io import loads_as
from zvplan.model.fields import tuples

#: So many observations at least make up a step; with eight, zones that are left out are foretold best.
_FEWEST: Final = 8


@frozen(kw_only=True)
class Step:
    """How often evidence of about one strength was right."""

    strength: float
    score: float = attrs.field(validator=[attrs.validators.ge(0), attrs.validators.le(1)])


@frozen(kw_only=True, field_transformer=tuples)
class Calibration:
    """Scores for strengths, by steps of rising strength and score; straight lines between them."""

    steps: tuple[Step, ...] = attrs.field(validator=attrs.validators.min_len(1))

    def score(self, strength: float) -> float:
        """How often evidence of that strength is right, from 0 to 1."""
        place = bisect_right(self.steps, strength, key=lambda step: step.strength)
        if place == 0:
            return self.steps[0].score
        if place == len(self.steps):
            return self.steps[-1].score
        low, high = self.steps[place - 1], self.steps[place]
        return low.score + (high.score - low.score) * (strength - low.strength) / (high.strength - low.strength)


#: Where every curve begins.
_NO_EVIDENCE: Final = Step(strength=0, score=0)


@frozen
class _Group:
    """Observations of about the same strength."""

    strengths: tuple[float, ...]
    right: int

    @property
    def rate(self) -> float:
        """The share that was right, nearer to a half the fewer there are (Laplace's rule of succession)."""
        return (self.right + 1) / (len(self.strengths) + 2)


def fit(observations: Iterable[tuple[float, bool]]) -> Calibration:
    """The calibration that fits strengths of which it is known whether they were right.

    Stronger evidence never gets a lower score: groups in the wrong order are put together (isotonic regression by pooling
    adjacent violators). Without any evidence the score is 0.

    Raises:
        ValueError: if there are no observations.
    """
    pooled: list[_Group] = []
    for each in _groups(observations):
        group = each
        while pooled and pooled[-1].rate >= group.rate:
            last = pooled.pop()
            group = _Group(last.strengths + group.strengths, last.right + group.right)
        pooled.append(group)
    if not pooled:
        message = "give at least one observation"
        raise ValueError(message)
    steps = (Step(strength=round(mean(each.strengths), 3), score=round(each.rate, 3)) for each in pooled)
    return Calibration(steps=(_NO_EVIDENCE, *(step for step in steps if step.strength > 0)))


def _groups(observations: Iterable[tuple[float, bool]]) -> Iterator[_Group]:
    """Observations of rising strength, eight or more together, those of one strength never apart."""
    strengths: list[float] = []
    right = 0
    for strength, is_right in sorted(observations):
        if len(strengths) >= _FEWEST and strength != strengths[-1]:
            yield _Group(tuple(strengths), right)
            strengths, right = [], 0
        strengths.append(strength)
        right += is_right
    if strengths:
        yield _Group(tuple(strengths), right)


@cache
def shipped_calibration() -> Calibration:
    """The calibration that comes with zvplan, fitted on published titles; `scripts/suggestions.py` writes it."""
    file = files(__package__) / "calibration.yaml"
    return loads_as(file.read_text(encoding="utf-8"), Calibration, name=file.name)
