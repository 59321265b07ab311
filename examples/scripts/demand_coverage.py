"""Fail when a zone accounts for less than half of what it has to answer."""

import sys
from fractions import Fraction

import zvplan

coverage = zvplan.cover(zvplan.load("examples/aligned-zone"))
too_low = []
for plan in coverage.plans:
    share = coverage.where(plan=plan, is_due=True).accounted_for()
    if share is not None and share < Fraction(1, 2):
        too_low.append(plan)
sys.exit(f"too little of the higher plans is accounted for by {', '.join(too_low)}" if too_low else 0)
