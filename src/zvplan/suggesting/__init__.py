"""Proposing which items of a higher plan a title answers, by the names that the vocabulary knows."""

from zvplan.suggesting.calibration import Calibration, Step, fit, shipped_calibration
from zvplan.suggesting.proposing import (
    Proposal,
    Search,
    higher_plans,
    latest_plans,
    nearest_item,
    nearest_priorities,
    proposals,
    search,
    search_title,
)
from zvplan.suggesting.silence import Silence, why_silent
from zvplan.suggesting.suggesting import THRESHOLD, suggest
from zvplan.suggesting.suggestion import Suggestion

__all__ = [
    "THRESHOLD",
    "Calibration",
    "Proposal",
    "Search",
    "Silence",
    "Step",
    "Suggestion",
    "fit",
    "higher_plans",
    "latest_plans",
    "nearest_item",
    "nearest_priorities",
    "proposals",
    "search",
    "search_title",
    "shipped_calibration",
    "suggest",
    "why_silent",
]
