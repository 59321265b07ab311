"""Coverage as JSON, version 1."""

import json

from zvplan.coverage import Coverage, CoverageEntry
from zvplan.model import Ref

SCHEMA = "zvplan-coverage-1"


def render(coverage: Coverage) -> str:
    """The coverage as JSON: `{schema, plans, items, entries}`, where each entry names its plan and item by reference."""
    plans = {plan: _titles(coverage, Ref(plan)) for plan in (*coverage.plans, *coverage.higher_plans)}
    items = {str(item): _titles(coverage, item) for item in coverage.items}
    entries = [as_object(entry) for entry in coverage.entries]
    return json.dumps({"schema": SCHEMA, "plans": plans, "items": items, "entries": entries}, indent=2, ensure_ascii=False)


def as_object(entry: CoverageEntry) -> dict[str, object]:
    """One entry: `{plan, item, level, due, excerpt, witnesses}`.

    A witness is a list of references, the zonal priority first. Where `excerpt` is true, the level `none` proves nothing.
    """
    return {
        "plan": entry.plan,
        "item": str(entry.item),
        "level": entry.level.value,
        "due": entry.is_due,
        "excerpt": entry.from_excerpt,
        "witnesses": [[str(ref) for ref in path] for path in entry.witnesses],
    }


def _titles(coverage: Coverage, ref: Ref) -> dict[str, str]:
    title = coverage.titles.get(ref)
    return {} if title is None else {language.value: text for language, text in title.items()}
