"""Runs rules and reports what they find."""

from zvplan.checking.engine import check
from zvplan.checking.report import Report, WaivedFinding
from zvplan.checking.selection import EVERYTHING, Selection

__all__ = ["EVERYTHING", "Report", "Selection", "WaivedFinding", "check"]
