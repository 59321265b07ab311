"""Proposing which items of a higher plan a title answers, by the names that the vocabulary knows."""

from zvplan.suggesting.calibration import Calibration, Step, fit, shipped_calibration
from zvplan.suggesting.suggesting import THRESHOLD, suggest
from zvplan.suggesting.suggestion import Suggestion

__all__ = ["THRESHOLD", "Calibration", "Step", "Suggestion", "fit", "shipped_calibration", "suggest"]
