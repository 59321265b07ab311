"""Tells pytest how to ask for a check of plan files.

pytest loads this module by an entry point in every run: it stands beside zvplan, because importing anything in it would load
zvplan for users of pytest who have nothing to do with it. What checks is loaded only when plans are named.
"""

import pytest

#: Options that may be given several times, and what they are for.
_LISTS = {
    "select": "run only rules with this code, beginning of a code, or name",
    "extend": "also run the rule with this code or name, that is off by default",
    "ignore": "leave out rules with this code, beginning of a code, or name",
    "severity": "judge a rule as error, warning or note, written as ZVP302=note",
    "rules": "also run the rules in this Python module, as my_rules or my_rules:one",
}
#: Options that are given once.
_SINGLE = {
    "fail-on": "the least severity that fails: error, warning, note or never; by default error",
    "at": "look at the plans as they stood on this day, written as 2024-06-30",
    "config": "the configuration; by default the nearest zvplan.toml, or pyproject.toml with a table tool.zvplan",
    "baseline": "pass findings that are in this file",
    "lang": "the language of what is told: nl, fr, de or en",
}


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options, and keys of the same names with underscores."""
    group = parser.getgroup("zvplan", "zonal security plans")
    group.addoption(
        "--zvplan", action="append", default=[], metavar="PATH", help="check the plan files at this path and below"
    )
    parser.addini("zvplan_paths", "check the plan files at these paths and below", type="paths", default=[])
    for name, purpose in _LISTS.items():
        group.addoption(f"--zvplan-{name}", action="append", default=[], metavar="TEXT", help=purpose)
        parser.addini(f"zvplan_{name}", purpose, type="args", default=[])
    for name, purpose in _SINGLE.items():
        key = f"zvplan_{name.replace('-', '_')}"
        group.addoption(f"--zvplan-{name}", default=None, metavar="TEXT", help=purpose)
        parser.addini(key, purpose, type="string", default="")


def pytest_configure(config: pytest.Config) -> None:
    """Load what checks, if there are plans to check."""
    config.addinivalue_line("markers", "zvplan: a rule of zvplan on a plan.")
    if config.getoption("zvplan") or config.getini("zvplan_paths"):
        from zvplan.pytest_plugin import PlanCheck  # noqa: PLC0415 -- few runs of pytest check plans

        config.pluginmanager.register(PlanCheck.of(config), "zvplan-plans")
