"""Norms that a user sets, because no legal text was found for them or they are not law yet."""

from attrs import evolve

from zvplan.checking import Selection, check
from zvplan.io import loads
from zvplan.model import BELGIUM, BasicFunction, PlanSet, Regime, ServiceNorm

PLAN = loads("""
id: zvp
kind: zonal
title: {nl: Plan}
zone: {population: {inhabitants: 9000, date: 2026}}
capacity: {available: 100}
basicFunctions:
  - {function: neighbourhoodPolicing, staff: 3}
  - {function: localInvestigation, staff: 6.5}
  - {function: traffic, staff: 8}
""")
SOURCE = "a text that the user knows"
MERGED = ServiceNorm(function=BasicFunction.NEIGHBOURHOOD_POLICING, inhabitants_per_officer=2000, source=SOURCE)
INVESTIGATION = ServiceNorm(function=BasicFunction.LOCAL_INVESTIGATION, capacity_share=0.07, source=SOURCE)


def found(regime: Regime) -> list[str]:
    report = check(PlanSet((PLAN,)), selection=Selection(select=("ZVP803",)), regime=regime, shipped={})
    return [finding.message() for finding in report.findings]


def test_the_belgian_regime_asks_no_share_of_local_investigation() -> None:
    assert found(BELGIUM) == []


def test_a_regime_of_ones_own_may_ask_more() -> None:
    assert found(evolve(BELGIUM, norms=(MERGED, INVESTIGATION))) == [
        "For neighbourhood policing there is one officer per 3000 inhabitants; the norm is one per 2000.",
        "The share of local investigation in the capacity of the zone is 6.5 %; the norm is 7 %.",
    ]


def test_a_regime_without_norms_asks_nothing() -> None:
    assert found(evolve(BELGIUM, norms=())) == []
