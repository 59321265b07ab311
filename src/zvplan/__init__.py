"""Belgian zonal security plans as data, and how each priority aligns with the plans above it.

The walk goes one way: `load` reads plan files into a `PlanSet`; `AlignmentGraph.of` connects each priority with the higher
elements that it answers; `check` runs the rules on the graph and `cover` tells which higher item is answered by which plan;
`zvplan.reporters` turn what these return into text. `check` and `cover` take a `PlanSet` too and build the graph themselves.

Importing zvplan is cheap: what a program does not use is not loaded.
"""

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from zvplan import model
from zvplan.errors import InvalidConfiguration, InvalidPlanFiles, Problem, ProblemCode, ZvplanError
from zvplan.location import Location
from zvplan.model import BELGIUM, Language, LocalizedString, Plan, PlanSet, Priority, Ref, Regime

if TYPE_CHECKING:
    from zvplan import reporters, rules
    from zvplan.checking import Baseline, PlanWaiver, Report, Selection, check, rules_from
    from zvplan.configuration import Configuration
    from zvplan.coverage import Coverage, CoverageLevel, cover
    from zvplan.finding import Finding, Observation, Rule, Severity, rule
    from zvplan.graph import AlignmentGraph, AlignmentStatus
    from zvplan.io import dump, dumps, load, loads, schema
    from zvplan.suggesting import Proposal, Suggestion, proposals, suggest

__all__ = [
    "BELGIUM",
    "AlignmentGraph",
    "AlignmentStatus",
    "Baseline",
    "Configuration",
    "Coverage",
    "CoverageLevel",
    "Finding",
    "InvalidConfiguration",
    "InvalidPlanFiles",
    "Language",
    "LocalizedString",
    "Location",
    "Observation",
    "Plan",
    "PlanSet",
    "PlanWaiver",
    "Priority",
    "Problem",
    "ProblemCode",
    "Proposal",
    "Ref",
    "Regime",
    "Report",
    "Rule",
    "Selection",
    "Severity",
    "Suggestion",
    "ZvplanError",
    "check",
    "cover",
    "dump",
    "dumps",
    "load",
    "loads",
    "model",
    "proposals",
    "reporters",
    "rule",
    "rules",
    "rules_from",
    "schema",
    "suggest",
]

#: Where the names come from that are loaded when they are first used.
_LAZY = {
    "AlignmentGraph": "zvplan.graph",
    "AlignmentStatus": "zvplan.graph",
    "Baseline": "zvplan.checking",
    "Configuration": "zvplan.configuration",
    "Coverage": "zvplan.coverage",
    "CoverageLevel": "zvplan.coverage",
    "Finding": "zvplan.finding",
    "Observation": "zvplan.finding",
    "PlanWaiver": "zvplan.checking",
    "Proposal": "zvplan.suggesting",
    "Report": "zvplan.checking",
    "Rule": "zvplan.finding",
    "Selection": "zvplan.checking",
    "Severity": "zvplan.finding",
    "Suggestion": "zvplan.suggesting",
    "check": "zvplan.checking",
    "cover": "zvplan.coverage",
    "dump": "zvplan.io",
    "dumps": "zvplan.io",
    "load": "zvplan.io",
    "loads": "zvplan.io",
    "proposals": "zvplan.suggesting",
    "rule": "zvplan.finding",
    "rules_from": "zvplan.checking",
    "schema": "zvplan.io",
    "suggest": "zvplan.suggesting",
}
_LAZY_MODULES = frozenset(("reporters", "rules"))


def __getattr__(name: str) -> object:
    """Load a public name when it is first used (PEP 562)."""
    if name in _LAZY_MODULES:
        return import_module(f"zvplan.{name}")
    if name in _LAZY:
        value: object = getattr(import_module(_LAZY[name]), name)
        globals()[name] = value
        return value
    message = f"module 'zvplan' has no attribute {name!r}"
    raise AttributeError(message)


def __dir__() -> list[str]:
    """The public names."""
    return __all__


if "hypothesis" in sys.modules:
    import_module("_zvplan_hypothesis").register()
