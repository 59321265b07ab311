"""Write the table of defects in the documentation by injecting each of them and looking which rules see it.

`python scripts/defects.py` writes it; with `--check` it writes nothing and fails if the page is missing or old.
"""

from generated import ROOT, write_or_check
from hypothesis import Phase, find, settings

from zvplan.checking import Selection, check
from zvplan.defects import Defect, defects
from zvplan.model import PlanSet
from zvplan.rules import ALL
from zvplan.strategies import conforming_plan_sets

PAGE = ROOT / "docs" / "reference" / "defects.md"
EVERY_RULE = Selection(extend=tuple(rule.code for rule in ALL if not rule.is_on_by_default))
INTRODUCTION = """# Defects

How good is a set of rules? `zvplan.testing.defects` gives at least one way of breaking conforming plans for each rule. Each is
injected into sets of plans of `zvplan.strategies.conforming_plan_sets`, in which no rule finds anything. Then the rule has to
find something about the plan or priority that was broken, and no other rule may speak but those that see a mere consequence. A
rule without a defect fails the tests.

This table was made by injecting each defect into the smallest such set, one zone with one priority, without the plans that
zvplan ships. *Caught* says whether the rule found it, and *also* which other rules spoke. With the shipped plans at hand, one
more rule may speak where `Defect.also` names it.

| rule | defect | caught | also |
| --- | --- | --- | --- |
"""


def page() -> str:
    """The whole page."""
    # Hypothesis tries the smallest set first: there is nothing to shrink.
    first = settings(database=None, derandomize=True, phases=(Phase.generate,))
    plans = find(conforming_plan_sets(), lambda _: True, settings=first)
    return INTRODUCTION + "".join(_row(each, plans) for each in defects())


def _row(defect: Defect, plans: PlanSet) -> str:
    broken = defect.inject(plans)
    report = check(broken.plans, selection=EVERY_RULE, regime=defect.regime, at=defect.at, shipped={})
    is_caught = any(each.code == defect.code and each.subject == broken.subject for each in report.findings)
    others = sorted({each.code for each in report.findings if each.code != defect.code})
    name = next(rule.name for rule in ALL if rule.code == defect.code)
    link = f"[{defect.code}](rules/{defect.code}.md) {name}"
    return f"| {link} | {defect.description} | {'yes' if is_caught else '**no**'} | {', '.join(others)} |\n"


if __name__ == "__main__":
    write_or_check({PAGE: page()})
