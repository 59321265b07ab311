"""A trace as JSON, version 1."""

import json

from zvplan.graph import AlignmentGraph, Step, Trace
from zvplan.model import Language, Priority, Ref
from zvplan.reporters.names import Names

SCHEMA = "zvplan-trace-1"


def render(trace: Trace, graph: AlignmentGraph, *, language: Language | None = None) -> str:
    """The trace as JSON: `{schema, trace}`.

    A trace is `{ref, title, plan, tier, above, below, parts}`; a step of it is `{ref, title, plan, tier, index, relation,
    property, provenance, confidence, status, circular, direct, toldBefore, further}`; `plan` is `{id, kind, title, startDate,
    lastDay}`. What nobody knows is null.

    Args:
        trace: what to tell.
        graph: where it was made.
        language: the language of titles, where they have it; None for the first language of each plan.
    """
    document = {"schema": SCHEMA, "trace": _trace(trace, Names(graph, language))}
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _trace(trace: Trace, names: Names) -> dict[str, object]:
    return {
        **_end(trace.ref, names),
        "above": [_step(step, names) for step in trace.above],
        "below": [_step(step, names) for step in trace.below],
        "parts": [_trace(part, names) for part in trace.parts],
    }


def _step(step: Step, names: Names, *, is_direct: bool = True) -> dict[str, object]:
    stated, alignment = step.stated, step.stated.alignment
    return {
        **_end(step.ref, names),
        "index": stated.index,
        "relation": alignment.relation.value,
        "property": None if alignment.property is None else alignment.property.value,
        "provenance": alignment.provenance.value,
        "confidence": alignment.confidence,
        "status": stated.status.value,
        "circular": names.graph.is_circular(stated),
        "direct": is_direct,
        "toldBefore": step.is_told_before,
        "further": [_step(each, names, is_direct=False) for each in step.further],
    }


def _end(ref: Ref, names: Names) -> dict[str, object]:
    element, kind, plan = names.graph.element(ref), names.graph.kind_of(ref.plan), names.graph.plan(ref.plan)
    period = None if plan is None else plan.period
    return {
        "ref": str(ref),
        "title": names.known(ref),
        "plan": {
            "id": ref.plan,
            "kind": None if kind is None else kind.value,
            "title": names.known(Ref(ref.plan)),
            "startDate": None if period is None else str(period.start_date),
            "lastDay": None if period is None else str(period.last_day),
        },
        "tier": element.tier.value if isinstance(element, Priority) else None,
    }
