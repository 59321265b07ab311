"""Fail when a zone accounts for less than half of what it has to answer."""

import sys
from fractions import Fraction

import zvplan

coverage = zvplan.cover(zvplan.load("examples/aligned-zone"))
too_low = [plan for plan in coverage.plans if (coverage.ratio(plan) or Fraction(1)) < Fraction(1, 2)]
sys.exit(f"too little of the higher plans is accounted for by {', '.join(too_low)}" if too_low else 0)
